import { fill } from '../messages/language';
import { FUNCTION_LABELS } from '../messages/functions';
import { formatVietnamese, pointsFromDecimal, pointsToDecimal, type Points } from '../rulebook/points';
import { rememberingCompiler } from '../workflows/score-workbook';
import { scoreFigures, type Figure, type ScoredFigures } from '../workflows/score-figures';

/** A formula's arguments as Excel hands them over. */
export interface Given {
  readonly text: unknown;
  readonly maximum: unknown;
  /** One block of cells for each argument. */
  readonly figures: readonly unknown[];
}

export type Answered<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly question: string };

/** Ensures a rule's points as a spreadsheet's number. */
export function pointsIn(given: Given): Answered<number> {
  const scored = scoreGiven(given);
  if (!scored.ok) return scored;
  return { ok: true, value: Number(pointsToDecimal(scored.value.points)) };
}

/** Ensures what wins more points and how many, or that nothing more can be won. */
export function nextStepIn(given: Given): Answered<string> {
  const scored = scoreGiven(given);
  if (!scored.ok) return scored;
  const { points, rest, nextStep } = scored.value;
  if (nextStep !== '') return { ok: true, value: nextStep };
  const words = FUNCTION_LABELS[REST[rest]];
  return { ok: true, value: fill(words, { points: formatVietnamese(pointsToDecimal(points)) }, 'vi') };
}

const REST = { none: 'figures.best', some: 'figures.no-step', unknown: 'figures.no-maximum' } as const;

/** A column of formulas with the same rule compiles it once. */
const compile = rememberingCompiler();

function scoreGiven(given: Given): Answered<Extract<ScoredFigures, { kind: 'points' }>> {
  const maximum = maximumOf(given.maximum);
  if (!maximum.ok) return maximum;
  const figures = given.figures.flatMap(cellsOf);
  const unclear = figures.map(unclearCell).find((question) => question !== undefined);
  if (unclear !== undefined) return { ok: false, question: unclear };
  const scored = scoreFigures(
    {
      text: typeof given.text === 'string' ? given.text : '',
      figures: figures as Figure[],
      ...(maximum.value === undefined ? {} : { maximum: maximum.value }),
    },
    compile,
  );
  if (scored.kind === 'points') return { ok: true, value: scored };
  if (scored.kind === 'question') return { ok: false, question: scored.question };
  return { ok: false, question: FUNCTION_LABELS['figures.not-applicable'].vi };
}

/** Excel hands a blank cell over as 0 as well; no item is worth 0 at most. */
function maximumOf(given: unknown): Answered<Points | undefined> {
  if (isBlank(given) || given === 0) return { ok: true, value: undefined };
  const typed = String(given).trim();
  const points = pointsFromDecimal(typed.replace(',', '.'));
  if (points !== undefined) return { ok: true, value: points };
  return { ok: false, question: fill(FUNCTION_LABELS['figures.bad-maximum'], { typed }, 'vi') };
}

/** Blocks of cells, row by row; blanks keep their places. */
function cellsOf(block: unknown): unknown[] {
  if (Array.isArray(block)) return block.flatMap(cellsOf);
  return [isBlank(block) ? null : block];
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

/**
 * Excel on a desktop hands over 0 for a blank cell (OfficeDev/office-js issues 1951, 4702, 5262): nobody can tell
 * the two apart, and a blank is never zero. A zero given as text is certain.
 */
function unclearCell(value: unknown): string | undefined {
  if (value === 0) return FUNCTION_LABELS['figures.zero-or-blank'].vi;
  const isPlain = value === null || ['number', 'string', 'boolean'].includes(typeof value);
  return isPlain ? undefined : FUNCTION_LABELS['figures.cell-error'].vi;
}
