import * as r from '../../rulebook/rational';
import { problem } from '../../result';
import { showNumber, showRate } from '../figures';
import type { Figure } from '../figures';
import type { ReviewProblem, ReviewProblemCode } from '../problems';
import { MAY_EXCEED_100, YES_NO_UNIT } from '../vocabulary';
import type { DataCheck } from './check';

const HUNDRED = r.rational(100);

/** A figure that cannot be, whatever stands beside it: above 100 %, below 0, half a dossier, 2 for yes-or-no. */
export const impossibleFigure: DataCheck = ({ figures }) => figures.flatMap(oneFigure);

function oneFigure(figure: Figure): ReviewProblem[] {
  const code = faultOf(figure);
  if (code === undefined || figure.value === undefined) return [];
  const found = figure.isPercent ? showRate(figure.value, figure.decimals) : showNumber(figure.value);
  const params = { item: figure.label, title: figure.title, found };
  return [problem(code, code === 'review.count-not-whole' ? 'warning' : 'error', params, figure.cell)];
}

function faultOf({ value, isPercent, isCount, unit, words }: Figure): ReviewProblemCode | undefined {
  if (value === undefined) return undefined;
  const isNegative = r.compare(value, r.ZERO) < 0;
  if (isPercent) {
    if (isNegative && !MAY_EXCEED_100.test(words)) return 'review.rate-below-zero';
    const isAbove = r.compare(value, HUNDRED) > 0 && !MAY_EXCEED_100.test(words);
    return isAbove ? 'review.rate-above-100' : undefined;
  }
  if (YES_NO_UNIT.test(unit)) {
    return r.equals(value, r.ZERO) || r.equals(value, r.ONE) ? undefined : 'review.yes-no-figure';
  }
  if (isNegative && isCount) return 'review.count-negative';
  return isCount && !r.isWhole(value) ? 'review.count-not-whole' : undefined;
}
