import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import { YEAR_PARTS, type UnitYears, type YearParts } from './compare';

export type WaterfallStep = 'before' | keyof YearParts | 'after';

/** One bar: where it starts, where it ends; the first and last stand on the ground. */
export interface WaterfallBar {
  readonly step: WaterfallStep;
  readonly from: Rational;
  readonly to: Rational;
}

/** Ensures the bars from last year's index to this year's; steps that moved nothing by rounding alone are left out. */
export function waterfall({
  before,
  after,
  parts,
}: Extract<UnitYears, { kind: 'compared' }>): WaterfallBar[] {
  const bars: WaterfallBar[] = [{ step: 'before', from: r.ZERO, to: before }];
  let level = before;
  for (const step of YEAR_PARTS) {
    if (step === 'rounding' && r.isZero(parts.rounding)) continue;
    const to = r.add(level, parts[step]);
    bars.push({ step, from: level, to });
    level = to;
  }
  return [...bars, { step: 'after', from: r.ZERO, to: after }];
}
