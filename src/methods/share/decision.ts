import { fact, fixed, NOTHING, rounded, times } from '../decision/amount';
import type { Build } from '../decision/build';
import { any, ask, compare, first, give, given, refuse } from '../decision/decision';
import type { Decision } from '../decision/decision';
import { amountOf, NO_MAXIMUM } from '../decision/worth';
import { numberWords } from '../decision/words';
import * as r from '../../rulebook/rational';
import type { InputNeed } from '../method';
import type { ShareSpec } from '../spec';
import { own } from '../own-words';

/** Ensures a mark on the text's own scale, multiplied into points; a mark off that scale is refused. */
export function decideShare(spec: ShareSpec, build: Build): Decision {
  const factor = amountOf(spec.factor, build);
  if (!factor) return ask(NO_MAXIMUM);
  const label = own('input.mark', { scale: numberWords(spec.scale) });
  const shown = { label, type: 'amount' as const };
  const need: InputNeed = build.figureIsPart
    ? { key: 'parts', part: build.firstPart, ...shown }
    : { key: 'value', ...shown, alike: ['count'] };
  const mark = fact(need);
  const scale = fixed(spec.scale);
  const outside = any(compare(mark, '<', NOTHING), compare(mark, '>', scale));
  const beyond = refuse('answer.outside-range', { label, found: mark, from: NOTHING, to: scale });
  const highest = factor.kind === 'fixed' ? r.multiply(factor.value, spec.scale) : undefined;
  const points = rounded(times(factor, mark), spec.decimals);
  return given({
    needs: [need],
    then: first([{ when: outside, then: beyond }], give(points, own('quote.mark', { mark: label }), highest)),
  });
}
