import { fact, fixed } from '../decision/amount';
import type { Build } from '../decision/build';
import { any, compare, first, give, given, refuse } from '../decision/decision';
import type { Decision, Test } from '../decision/decision';
import { maximumOf } from '../decision/worth';
import type { InputNeed } from '../method';
import * as r from '../../rulebook/rational';
import type { ManualSpec } from '../spec';
import { own } from '../own-words';

/** Ensures points as someone typed them, refused only outside 0 and the maximum. */
export function decideManual(spec: ManualSpec, build: Build): Decision {
  const need: InputNeed = { key: 'value', label: own('input.manual'), type: 'amount', alike: ['count'] };
  const points = give(fact(need), spec.reason);
  const maximum = maximumOf(build);
  if (maximum?.kind !== 'fixed') return given({ needs: [need], then: points });
  const [low, high] = [fixed(r.min(r.ZERO, maximum.value)), fixed(r.max(r.ZERO, maximum.value))];
  const outside: Test = any(compare(fact(need), '<', low), compare(fact(need), '>', high));
  const beyond = refuse('answer.outside-range', {
    label: need.label,
    found: fact(need),
    from: low,
    to: high,
  });
  return given({ needs: [need], then: first([{ when: outside, then: beyond }], points) });
}
