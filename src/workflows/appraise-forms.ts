import { APPRAISAL_LABELS } from '../messages/appraisal-labels';
import { fill, type Language } from '../messages/language';
import { formSpec } from '../output/round/appraisal/form-columns';
import { readForm } from '../output/round/appraisal/form-sheet';
import { horizontalSheets } from '../output/round/appraisal/horizontal-form';
import { packSheets } from '../output/round/appraisal/pack-form';
import type { AddSheet } from '../output/table-sheet';
import { failed, ok, problem, type Problem, type Result } from '../result';
import { decideEach, type Appraising, type Decided } from '../round/appraisal/decide';
import { horizontalOf } from '../round/appraisal/horizontal';
import { mergeForm, type SentForm } from '../round/appraisal/merge';
import type { RoundNumber, Signed } from '../round/appraisal/operation';
import { packsOf } from '../round/appraisal/questions';
import type { Unit } from '../round/unit';
import type { WorkbookPort } from '../workbook/workbook';

export interface FormOptions extends Signed {
  readonly round: RoundNumber;
  readonly language: Language;
}

/** Ensures the sheets of a lead agency's form: its items over all units. */
export function horizontalFile(
  appraising: Appraising,
  lead: string,
  { round, language, ...stamp }: FormOptions,
): Result<readonly AddSheet[]> {
  const items = horizontalOf(appraising, lead);
  if (items.length === 0) return failed(problem('appraisal.no-items-of-lead', 'error', { lead }));
  return horizontalSheets({ lead, items, round, year: appraising.round.year, stamp, language });
}

/** Ensures every agency that is named to appraise anything, in the order of the criteria. */
export function leadsOf({ assignments }: Appraising): string[] {
  return [...new Set(assignments.flatMap(({ appraiser }) => appraiser ?? []))];
}

export interface HorizontalFile {
  readonly lead: string;
  readonly sheets: readonly AddSheet[];
}

/** Ensures a form for every lead agency; where nobody is named to appraise anything there is none to write. */
export function horizontalFiles(
  appraising: Appraising,
  options: FormOptions,
): Result<readonly HorizontalFile[]> {
  const problems: Problem[] = [];
  const files = leadsOf(appraising).flatMap((lead): HorizontalFile[] => {
    const sheets = horizontalFile(appraising, lead, options);
    problems.push(...sheets.problems);
    return sheets.ok ? [{ lead, sheets: sheets.value }] : [];
  });
  return files.length === 0
    ? failed(...problems, problem('appraisal.no-leads', 'error'))
    : ok(files, problems);
}

export interface PackFile {
  readonly unit: Unit;
  readonly questions: number;
  readonly sheets: readonly AddSheet[];
}

/** Ensures one file per unit that is asked to explain anything. */
export function packFiles(
  appraising: Appraising,
  { round, language, deadline, ...stamp }: FormOptions & { readonly deadline?: string },
): Result<readonly PackFile[]> {
  const { year } = appraising.round;
  const problems: Problem[] = [];
  const files = packsOf(appraising, round).flatMap((pack): PackFile[] => {
    const until = deadline === undefined ? {} : { deadline };
    const sheets = packSheets({ pack, round, year, stamp, language, ...until });
    problems.push(...sheets.problems);
    return sheets.ok ? [{ unit: pack.unit, questions: pack.questions.length, sheets: sheets.value }] : [];
  });
  return problems.some(({ severity }) => severity === 'error') ? failed(...problems) : ok(files, problems);
}

/** A form that came back, by its name. */
export interface FormFile {
  readonly file: string;
  readonly port: WorkbookPort;
}

/**
 * Ensures what a form that came back says, as decisions and explanations of the round; each row that cannot be taken
 * is named with its cell, and the others go in.
 */
export async function mergeFile(
  appraising: Appraising,
  { file, port }: FormFile,
  { language, ...signed }: Signed & { readonly language: Language },
): Promise<Result<Decided>> {
  const content = await port.read();
  if (!content.ok) return content;
  const read = readForm(content.value, formSpec);
  if (!read.ok) return read;
  if (read.value === undefined) return failed(problem('appraisal.not-sent-by-us', 'error', { file }));
  const { form } = read.value;
  const why = whyOf(form, { file, language, appraising });
  const merge = mergeForm(appraising, { ...read.value, file, why });
  const decided = decideEach(
    appraising,
    merge.rows.map(({ operation }) => operation),
    signed,
  );
  const places = new Map(merge.rows.map(({ operation, at }) => [operation, at]));
  const refused = decided.refused.flatMap(({ operation, problems }) => {
    const at = places.get(operation);
    return problems.map((one) => (at === undefined ? one : { ...one, at }));
  });
  return ok(decided, [...read.problems, ...merge.problems, ...refused]);
}

interface Told {
  readonly file: string;
  readonly language: Language;
  readonly appraising: Appraising;
}

function whyOf({ kind, to }: SentForm, { file, language, appraising }: Told): string {
  if (kind === 'horizontal') return fill(APPRAISAL_LABELS['merge.why'], { lead: to, file }, language);
  const unit = appraising.round.units.find(({ id }) => id === to)?.name ?? to;
  return fill(APPRAISAL_LABELS['pack.why'], { unit, file }, language);
}
