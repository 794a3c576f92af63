import { basename } from 'node:path';
import { fill } from '../../messages/language';
import { SURVEY_LABELS } from '../../messages/survey';
import { conversionWords } from '../../output/round/survey/points-sheet';
import { failed, ok, problem, type Problem, type Result } from '../../result';
import { surveySchemesFromJson } from '../../round/survey/scheme-json';
import type { SurveyScheme } from '../../round/survey/scheme';
import type { SurveyResult } from '../../round/survey/results';
import * as r from '../../rulebook/rational';
import { importSurvey, type ImportedSurvey } from '../../workflows/import-survey';
import { operand, UsageError, type ParsedArguments } from '../arguments';
import { problemJson, type Answer, type Command } from '../door';
import { pointsJson } from '../figures';
import { jsonFile, openRoundFile, saveCopy, stampOption, type RoundFile } from '../round-file';
import { readSource } from '../table-source';
import { hanging } from '../terminal';

/** Brings the counts of a survey into a round's workbook and converts them to points. */
export const survey: Command = {
  shape: {
    options: { from: 'string', settings: 'string', out: 'string', who: 'string', replace: 'boolean' },
  },
  async run(args) {
    const file = operand(args, 0, 'ROUND');
    const opened = await openRoundFile(file);
    const imported = opened.ok ? await importFrom(opened.value, args) : opened;
    if (!opened.ok || !imported.ok) return answer(undefined, imported.problems, args);
    const out = args.text('out');
    const done =
      out === undefined
        ? ok(null)
        : await saveCopy(opened.value, imported.value.edits, { command: 'survey', file, out });
    const found = [...opened.problems, ...imported.problems, ...done.problems];
    return answer({ ...imported.value, output: done.ok ? out : undefined }, found, args);
  },
};

async function importFrom(round: RoundFile, args: ParsedArguments): Promise<Result<ImportedSurvey>> {
  const fromFile = args.text('from');
  if (fromFile === undefined) throw new UsageError('missing-operand', '--from');
  const from = await readSource(fromFile);
  if (!from.ok) return from;
  const schemes = schemesOption(args.text('settings'));
  if (!schemes.ok) return schemes;
  return importSurvey(round.content, {
    from: from.value,
    fromFile: basename(fromFile),
    ...(schemes.value === undefined ? {} : { schemes: schemes.value }),
    replace: args.flag('replace'),
    stamp: stampOption(args),
    language: args.language,
  });
}

function schemesOption(path: string | undefined): Result<readonly SurveyScheme[] | undefined> {
  if (path === undefined) return ok(undefined);
  const json = jsonFile(path, 'survey.settings-unreadable');
  if (!json.ok) return json;
  const schemes = surveySchemesFromJson(json.value);
  if (typeof schemes !== 'string') return ok(schemes);
  const params = { file: basename(path), place: schemes };
  return failed(problem('survey.settings-unreadable', 'error', params));
}

type Shown = ImportedSurvey & { readonly output: string | undefined };

function answer(
  found: Shown | undefined,
  problems: readonly Problem[],
  { language }: ParsedArguments,
): Answer {
  const results = found?.results ?? [];
  return {
    json: {
      schema: 'cchc.survey/1',
      rows: found?.rows.length ?? 0,
      results: results.map(resultJson),
      output: found?.output ?? null,
      problems: problems.map((each) => problemJson(each, language)),
    },
    lines: found === undefined ? [] : lines(found, language),
    problems,
  };
}

function resultJson(result: SurveyResult): Record<string, unknown> {
  const { unit, item, survey: name, state, share, points, basis } = result;
  return {
    unit,
    item,
    survey: name ?? null,
    state,
    basis: basis ?? null,
    share: share === undefined ? null : r.toDecimal(r.multiply(share, r.rational(100)), 4),
    points: pointsJson(points),
    steps: conversionWords(result)
      .split('\n')
      .filter((line) => line !== ''),
  };
}

function lines({ results, output }: Shown, language: ParsedArguments['language']): string[] {
  const points = results.filter((one) => one.points !== undefined).length;
  const params = { points, all: results.length, open: results.length - points };
  const sheets = [SURVEY_LABELS['sheet.survey'], SURVEY_LABELS['sheet.points']]
    .map(({ vi }) => vi)
    .join(', ');
  const written =
    output === undefined
      ? []
      : hanging(fill(SURVEY_LABELS['cli.written'], { file: output, sheets }, language), '  ');
  return [...hanging(fill(SURVEY_LABELS['cli.results'], params, language), '  '), ...written];
}
