import type { Clause } from '../clause';
import { isElse, isZeroWorth } from '../roles';

const SETS_ASIDE = /^(?:nếu|trường hợp|riêng|ngoài ra|đối với)(?: |$)/;

/** "50% số điểm" after a line without points: of the maximum, or of what another line gave. */
const OF_THE_POINTS = /(?:%|nửa|\d\/\d) (?:tổng )?số điểm(?! (?:tối đa|chuẩn))/i;

/** Ensures whether a line adds to or takes from what another line gave: no level of its own, and what it changes is not said. */
export function isModifier(clause: Clause, before: readonly Clause[]): boolean {
  if (before.every((other) => SETS_ASIDE.test(other.words))) return false;
  const { price } = clause;
  const ownSign = /trừ|cộng|thưởng|giảm/i.test(price?.quote ?? '');
  const levels = before.filter((other) => !/trừ|cộng|thưởng|giảm/i.test(other.price?.quote ?? ''));
  if (levels.length === 0) return false;
  if (ownSign && price?.sign === 'plus') return true;
  const afterNothing = levels.some((other) => isZeroWorth(other.price?.worth));
  if (ownSign) return afterNothing || (SETS_ASIDE.test(clause.words) && levels.length > 1);
  if (afterNothing && OF_THE_POINTS.test(price?.quote ?? '')) return true;
  return afterNothing && SETS_ASIDE.test(clause.words) && !isElse(clause) && !isZeroWorth(price?.worth);
}
