import * as r from '../../rulebook/rational';
import { problem } from '../../result';
import { showNumber } from '../figures';
import type { Figure } from '../figures';
import { POLICY } from '../policy';
import type { ReviewProblem } from '../problems';
import { isValued } from '../rates';
import type { ValuedFigure } from '../rates';
import type { DataCheck } from './check';

type Pair = readonly [now: ValuedFigure, before: ValuedFigure];

/** Large figures pasted unchanged from last year's form, or 10, 100, 1000 times what they were. */
export const againstLastYear: DataCheck = ({ figures, lastYear }) => {
  const before = new Map(lastYear.filter(isValued).map((figure) => [keyOf(figure), figure]));
  const pairs = figures.filter(isValued).flatMap((now): Pair[] => {
    const then = before.get(keyOf(now));
    return then && isTelling(now) && isTelling(then) ? [[now, then]] : [];
  });
  return [...unchanged(pairs), ...pairs.flatMap(timesTen)];
};

function keyOf({ code, words, unit }: Figure): string {
  return `${code}|${words}|${unit}`;
}

/** Small counts and round rates may well be the same two years running. */
function isTelling({ value, isPercent }: ValuedFigure): boolean {
  return !isPercent && r.compare(value, r.rational(POLICY.tellingFigure)) >= 0;
}

function unchanged(pairs: readonly Pair[]): ReviewProblem[] {
  const same = pairs.filter(([now, before]) => r.equals(now.value, before.value));
  if (same.length < POLICY.unchangedFigures) return [];
  const cells = same.map(([now]) => now.cell);
  const params = { count: same.length, items: same.map(([now]) => now.label).join(', ') };
  return [problem('review.unchanged', 'warning', params, cells[0], cells.slice(1))];
}

function timesTen([now, before]: Pair): ReviewProblem[] {
  const [large, small] =
    r.compare(now.value, before.value) > 0 ? [now.value, before.value] : [before.value, now.value];
  const times = r.divide(large, small);
  const factor = [10, 100, 1000].find((one) => {
    const nearly = r.divide(times, r.rational(one));
    return r.compare(nearly, r.rational(9, 10)) >= 0 && r.compare(nearly, r.rational(11, 10)) <= 0;
  });
  if (factor === undefined) return [];
  const params = { item: now.label, found: showNumber(now.value), before: showNumber(before.value), factor };
  return [problem('review.times-ten', 'warning', params, now.cell)];
}
