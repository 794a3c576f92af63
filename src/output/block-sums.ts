import type { WrittenCell } from '../grid/plan';
import { addPoints, fromPoints, NO_POINTS, subtractPoints, toPoints } from '../rulebook/points';
import type { Points } from '../rulebook/points';
import * as r from '../rulebook/rational';
import type { OwnColumn } from './block-columns';
import { rangesOf } from './cell-reference';
import type { OutputRow, ScoredSheet } from './row';
import type { Frame, Scene } from './scene';

/** Points are whole ten-thousandths: this rounding takes away binary dust and nothing else. */
export const POINTS_DIGITS = 4;

export type SummedColumn = Extract<OwnColumn, 'points' | 'difference' | 'atStake'>;

interface SumOf {
  /** Rows of the scored items that are added up. */
  readonly of: readonly number[];
  /** Rows directly beneath, which hold the same sum in fewer cells. */
  readonly beneath: readonly number[];
  /** Row of the block the sum stands in. */
  readonly at: number;
  readonly cap?: Points | undefined;
  /** The scorecard's own sum of points: where ours would give another, it stands without a formula. */
  readonly points: Points;
}

/** Ensures a sum over our own cells, blank while none of them holds a number. */
export function sumCell(column: SummedColumn, sum: SumOf, scene: Scene): WrittenCell {
  const { frame, columns, scored } = scene;
  const cell = { row: sum.at, column: columns[column], style: 'totalPoints' } as const;
  if (sum.of.length === 0) return { ...cell, value: null };
  // Hidden digits live in the items: a sum of rounded subtotals would lose them.
  const added = scored.rounding.applies === 'totalOnly' ? sum.of : sum.beneath;
  const ranges = rangesOf(added.map(frame.rowOf), numberedRows(scene), columns[column]);
  const points = limited(sumOf(column, sum.of, scene), column === 'points' ? sum.cap : undefined);
  if (column === 'points' && points !== undefined && points !== sum.points) {
    return { ...cell, value: cellPoints(sum.points) ?? null };
  }
  const formula = `IF(COUNT(${ranges})=0,"",${sumFormula(column, ranges, { ...sum, scene })})`;
  return { ...cell, value: cellPoints(points) ?? '', formula };
}

function sumFormula(
  column: SummedColumn,
  ranges: string,
  { cap, scene: { scored } }: SumOf & { readonly scene: Scene },
): string {
  const isRounded = column === 'points' && scored.rounding.applies === 'totalOnly';
  const sum = `ROUND(SUM(${ranges}),${isRounded ? scored.rounding.decimals : POINTS_DIGITS})`;
  if (column !== 'points' || cap === undefined) return sum;
  const limit = r.toDecimal(fromPoints(cap), POINTS_DIGITS);
  return `MAX(-${limit},MIN(${limit},${sum}))`;
}

/** Ensures the number of points as a cell holds it. */
export function cellPoints(points: Points | undefined): number | undefined {
  return points === undefined ? undefined : r.toDouble(fromPoints(points));
}

/** Ensures rule minus self-score: below zero where the person claims more than the rule gives. */
export function differenceOf(row: OutputRow, frame: Frame): Points | undefined {
  if (row.outcome.kind !== 'scored') return undefined;
  if (frame.filled.has(row.row)) return NO_POINTS;
  return row.self && subtractPoints(row.outcome.points, row.self.points);
}

function limited(points: Points | undefined, cap: Points | undefined): Points | undefined {
  if (points === undefined || cap === undefined) return points;
  return Math.max(-cap, Math.min(cap, points)) as Points;
}

/** Rows of the block whose cells hold numbers of their own: a range must not pass over them. */
function numberedRows({ scored, frame }: Scene): ReadonlySet<number> {
  return new Set([...scored.rows, ...scored.subtotals].map(({ row }) => frame.rowOf(row)));
}

function sumOf(column: SummedColumn, of: readonly number[], { scored, frame }: Scene): Points | undefined {
  const wanted = new Set(of);
  const rows = scored.rows.filter(({ row }) => wanted.has(row));
  if (column === 'points') return sumOfPoints(rows, scored);
  const values = rows.map((row) => (column === 'difference' ? differenceOf(row, frame) : row.atStake));
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : addPoints(...known);
}

function sumOfPoints(rows: readonly OutputRow[], { rounding }: ScoredSheet): Points | undefined {
  const outcomes = rows.map(({ outcome }) => outcome).filter((outcome) => outcome.kind === 'scored');
  if (outcomes.length === 0) return undefined;
  if (rounding.applies === 'perItem') return addPoints(...outcomes.map(({ points }) => points));
  const exact = outcomes.map(({ unrounded }) => unrounded).reduce(r.add, r.ZERO);
  return toPoints(exact, rounding.decimals);
}
