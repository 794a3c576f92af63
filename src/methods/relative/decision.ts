import { fact, over, rounded, times } from '../decision/amount';
import { fractionNeed, soundFraction } from '../decision/build';
import type { Build } from '../decision/build';
import { ask, give, given } from '../decision/decision';
import type { Decision } from '../decision/decision';
import { amountOf, NO_MAXIMUM } from '../decision/worth';
import type { RelativeSpec } from '../spec';
import { own } from '../own-words';

/**
 * Ensures points in proportion to the best agency's figure: own ÷ best where more is better,
 * least ÷ own where less is.
 */
export function decideRelative(spec: RelativeSpec, build: Build): Decision {
  const full = amountOf(spec.full, build);
  if (!full) return ask(NO_MAXIMUM);
  const name = spec.label ?? own('input.index');
  const isBest = spec.against === 'best';
  const ours = fractionNeed('numerator', own('input.own-figure', { name }));
  const other = fractionNeed(
    'denominator',
    own(isBest ? 'input.best-figure' : 'input.lowest-figure', { name }),
  );
  const [top, bottom] = isBest ? [ours, other] : [other, ours];
  const points = rounded(over(times(full, fact(top)), fact(bottom)), spec.decimals);
  const then = soundFraction(
    { top, bottom, aboveWhole: false },
    build,
    give(
      points,
      own(isBest ? 'quote.against-best' : 'quote.against-lowest'),
      full.kind === 'fixed' ? full.value : undefined,
    ),
  );
  return given({ needs: [ours, other], then });
}
