import { fixed, NOTHING, over, rounded, times } from '../decision/amount';
import type { Amount } from '../decision/amount';
import type { Build } from '../decision/build';
import { all, ask, compare, first, give } from '../decision/decision';
import type { Case, Decision } from '../decision/decision';
import { onFigure } from '../decision/figure';
import { amountOf, inside, NO_MAXIMUM } from '../decision/worth';
import { percentText } from '../decision/words';
import * as r from '../../rulebook/rational';
import type { RateSpec } from '../spec';
import { own } from '../own-words';

/** Ensures whether the text lets the numerator exceed the denominator. */
function mayExceedWhole(spec: RateSpec): boolean {
  return spec.aboveWhole ?? (spec.above !== 'full' || r.compare(spec.target, r.rational(100)) > 0);
}

function aboveTarget(spec: RateSpec, percent: Amount, full: Amount): readonly Case[] {
  const impossible = !mayExceedWhole(spec) && r.compare(spec.target, r.rational(100)) >= 0;
  const covered = spec.above === 'full' && spec.fullFrom && r.compare(spec.fullFrom.at, spec.target) <= 0;
  if (impossible || covered) return [];
  const above = compare(percent, '>', fixed(spec.target));
  const reached = own('quote.above', { target: percentText(spec.target) });
  if (spec.above === 'full') return [{ when: above, then: give(full, reached) }];
  if (spec.above === 'proportional') return [];
  return [
    {
      when: above,
      then: ask(own('ask.above-target', { target: percentText(spec.target) })),
    },
  ];
}

function bandOf(spec: RateSpec, percent: Amount, full: Amount): readonly Case[] {
  const zero = spec.zeroBelow && all(...inside(percent, { to: spec.zeroBelow }));
  const reached = spec.fullFrom && all(...inside(percent, { from: spec.fullFrom }));
  return [
    ...(zero ? [{ when: zero, then: give(NOTHING, own('quote.below')) }] : []),
    ...aboveTarget(spec, percent, full),
    ...(reached ? [{ when: reached, then: give(full, own('quote.full')) }] : []),
  ];
}

/** Ensures points in proportion to the rate, between nothing and everything where the text says so. */
export function decideRate(spec: RateSpec, build: Build): Decision {
  const full = amountOf(spec.full, build);
  if (!full) return ask(NO_MAXIMUM);
  const measuring = {
    on: 'rate' as const,
    numerator: spec.numerator,
    denominator: spec.denominator,
    aboveWhole: mayExceedWhole(spec),
  };
  return onFigure(measuring, build, ({ figure: percent }) => {
    const share = over(times(full, percent), fixed(spec.target));
    const upTo = spec.above === 'proportional' || full.kind !== 'fixed' ? undefined : full.value;
    const proportional = give(rounded(share, spec.decimals), own('quote.rate'), upTo);
    return first(bandOf(spec, percent, full), proportional, { amount: percent, unit: '%' });
  });
}
