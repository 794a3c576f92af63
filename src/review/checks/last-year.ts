import * as r from '../../rulebook/rational';
import { problem } from '../../result';
import type { CellRef } from '../../result';
import type { Form } from '../../sheet/form';
import { showNumber } from '../figures';
import type { Figure } from '../figures';
import { declaredFiguresOf } from '../declared-figures';
import { POLICY } from '../policy';
import type { ReviewProblem } from '../problems';
import { isValued } from '../rates';
import type { DataCheck } from './check';

/** A figure as compared over the years: by its code, words and unit. */
interface YearFigure {
  readonly key: string;
  readonly label: string;
  readonly value: r.Rational;
  readonly cell: CellRef;
}

type Pair = readonly [now: YearFigure, before: YearFigure];

/** Large figures pasted unchanged from last year's workbook, or 10, 100, 1000 times what they were. */
export const againstLastYear: DataCheck = ({ figures, forms, lastYear }) => {
  if (lastYear.forms.length === 0) return [];
  const before = new Map(yearFigures(lastYear.figures, lastYear.forms).map((figure) => [figure.key, figure]));
  const pairs = yearFigures(figures, forms).flatMap((now): Pair[] => {
    const then = before.get(now.key);
    return then ? [[now, then]] : [];
  });
  return [...unchanged(pairs), ...pairs.flatMap(timesTen)];
};

/** Small counts and round rates may well be the same two years running. */
function yearFigures(figures: readonly Figure[], forms: readonly Form[]): YearFigure[] {
  const printed = figures.filter(isValued).flatMap((figure): YearFigure[] => {
    const { code, words, unit, label, value, cell, isPercent } = figure;
    return isPercent ? [] : [{ key: `${code}|${words}|${unit}`, label, value, cell }];
  });
  const declared = forms.flatMap(declaredFiguresOf).flatMap((figure): YearFigure[] => {
    const { item, words, side = '', kind, value, cell } = figure;
    return kind === 'percent'
      ? []
      : [{ key: `${item.code}|${words}|${side}`, label: item.code, value, cell }];
  });
  return [...printed, ...declared].filter(
    ({ value }) => r.compare(value, r.rational(POLICY.tellingFigure)) >= 0,
  );
}

function unchanged(pairs: readonly Pair[]): ReviewProblem[] {
  const same = pairs.filter(([now, before]) => r.equals(now.value, before.value));
  if (same.length < POLICY.unchangedFigures) return [];
  const cells = same.map(([now]) => now.cell);
  const params = { count: same.length, items: [...new Set(same.map(([now]) => now.label))].join(', ') };
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
