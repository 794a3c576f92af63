import { equals } from '../../rulebook/rational';
import { decimal } from '../roles';
import type { Stretch } from './cover';
import { own } from '../own-words';

/** Ensures a stretch of values in the words of a scoring text: `từ 20 đến dưới 40`. */
export function limitWords({ from, to }: Stretch): string {
  if (from && to) {
    if (equals(from.at, to.at)) return own('limit.exactly', { at: decimal(from.at) });
    const blanks = { from: decimal(from.at), to: decimal(to.at) };
    if (from.inclusive) return own(to.inclusive ? 'limit.from-to' : 'limit.from-below', blanks);
    return own(to.inclusive ? 'limit.above-to' : 'limit.above-below', blanks);
  }
  if (from) return own(from.inclusive ? 'limit.from' : 'limit.above', { from: decimal(from.at) });
  if (to) return own(to.inclusive ? 'limit.to' : 'limit.below', { to: decimal(to.at) });
  return own('limit.any');
}
