import { fact, over, rounded, times } from '../decision/amount';
import { fractionNeed, soundFraction } from '../decision/build';
import type { Build } from '../decision/build';
import { ask, give, given } from '../decision/decision';
import type { Decision } from '../decision/decision';
import { amountOf, NO_MAXIMUM } from '../decision/worth';
import type { RelativeSpec } from '../spec';

/**
 * Ensures points in proportion to the best agency's figure: own ÷ best where more is better,
 * least ÷ own where less is.
 */
export function decideRelative(spec: RelativeSpec, build: Build): Decision {
  const full = amountOf(spec.full, build);
  if (!full) return ask(NO_MAXIMUM);
  const name = spec.label ?? 'Chỉ số';
  const best = spec.against === 'best' ? 'cao nhất' : 'thấp nhất';
  const own = fractionNeed('numerator', `${name} của đơn vị`);
  const other = fractionNeed('denominator', `${name} của đơn vị ${best}`);
  const [top, bottom] = spec.against === 'best' ? [own, other] : [other, own];
  const points = rounded(over(times(full, fact(top)), fact(bottom)), spec.decimals);
  const then = soundFraction(
    { top, bottom, aboveWhole: false },
    build,
    give(points, `So với đơn vị có chỉ số ${best}`, full.kind === 'fixed' ? full.value : undefined),
  );
  return given({ needs: [own, other], then });
}
