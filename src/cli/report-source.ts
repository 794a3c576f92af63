import { basename } from 'node:path';
import { reportTemplateFromJson } from '../output/reports/official/template-json';
import { keptTemplate } from '../output/reports/official/template-kept';
import type { ReportTemplate } from '../output/reports/official/template';
import { failed, ok, problem, type Result } from '../result';
import type { Round } from '../round/round';
import { roundRanking } from '../workflows/kept-terms';
import { wholeRound } from '../workflows/whole-round';
import type { RoundReportRequest } from '../workflows/report-round';
import type { ParsedArguments } from './arguments';
import { jsonFile, openRoundFile } from './round-file';

/** A round with its surveys, and what of it is to be printed in whose words. */
export interface ReportSource extends Omit<RoundReportRequest, 'names' | 'leads'> {
  readonly round: Round;
}

/** Ensures what reports and documents are made from, as the options say. */
export async function reportSource(file: string, args: ParsedArguments): Promise<Result<ReportSource>> {
  const { language } = args;
  const template = templateOption(args.text('template'));
  if (!template.ok) return template;
  const opened = await openRoundFile(file);
  if (!opened.ok) return opened;
  const whole = wholeRound(opened.value.content, { language });
  if (!whole.ok) return whole;
  const [group, unit] = [args.text('group'), args.text('unit')];
  const source: ReportSource = {
    round: whole.value.round,
    template: template.value ?? keptTemplate(opened.value.content),
    language,
    ranking: roundRanking(opened.value.content),
    ...(group === undefined ? {} : { group }),
    ...(unit === undefined ? {} : { unit }),
  };
  return ok(source, [...opened.problems, ...whole.problems]);
}

/** Where none is named, the workbook's own is used. */
function templateOption(path: string | undefined): Result<ReportTemplate | undefined> {
  if (path === undefined) return ok(undefined);
  const json = jsonFile(path, 'report.template-odd');
  if (!json.ok) return json;
  const template = reportTemplateFromJson(json.value);
  if (typeof template !== 'string') return ok(template);
  return failed(problem('report.template-odd', 'error', { file: basename(path), place: template }));
}
