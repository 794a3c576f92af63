import type { Points } from '../rulebook/points';
import { problem } from '../result';
import type { CellRef, Severity } from '../result';
import type { ScoringNode } from './plan';
import { atCell, shown } from './problems';
import type { ScoringProblem, ScoringProblemCode } from './problems';

/** What must be known of an item to tell whether a typed score can be. */
export type TypedItem = Pick<ScoringNode, 'code' | 'title' | 'part' | 'maximum' | 'cell'>;

/** Ensures a typed score that cannot be is said, whichever column it stands in; it is never changed. */
export function typedProblems(item: TypedItem, points: Points, cell?: CellRef): ScoringProblem[] {
  const found = { found: shown(points) };
  const problems: ScoringProblem[] = [];
  if (item.part === 'penalty') {
    if (points > 0) problems.push(about(item, 'scoring.penalty-positive', 'info', found, cell));
  } else if (points < 0) {
    problems.push(about(item, 'scoring.below-zero', 'error', found, cell));
  }
  return [...problems, ...aboveMaximum(item, points, cell)];
}

function aboveMaximum(item: TypedItem, points: Points, cell: CellRef | undefined): ScoringProblem[] {
  if (item.maximum === undefined) return [];
  const isPenalty = item.part === 'penalty';
  const [size, most] = isPenalty ? [Math.abs(points), Math.abs(item.maximum)] : [points, item.maximum];
  if (size <= most) return [];
  const params = { found: shown(points), maximum: shown(most as Points) };
  return [about(item, 'scoring.above-maximum', 'error', params, cell)];
}

/** Ensures a problem that names the item and points at the given cell, else at the item's own. */
export function about(
  item: TypedItem,
  code: ScoringProblemCode,
  severity: Severity,
  params: ScoringProblem['params'] = {},
  cell?: CellRef,
): ScoringProblem {
  const found = problem(code, severity, { item: item.code, title: item.title, ...params });
  return { ...found, ...atCell(cell ?? item.cell) };
}
