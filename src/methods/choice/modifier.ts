import type { Clause } from '../clause';
import { isAdding, isElse, isZeroWorth, quoteOf, worthOf } from '../roles';

const SETS_ASIDE = /^(?:nếu|trường hợp|riêng|ngoài ra|đối với)(?: |$)/;

const CHANGES = /trừ|cộng|thưởng|giảm/i;

/** "50% số điểm" after a line without points: of the maximum, or of what another line gave. */
const OF_THE_POINTS = /(?:%|nửa|\d\/\d) (?:tổng )?số điểm(?! (?:tối đa|chuẩn))/i;

/** Ensures whether a line adds to or takes from what another line gave: no level of its own, and what it changes is not said. */
export function isModifier(clause: Clause, before: readonly Clause[]): boolean {
  const ownSign = CHANGES.test(quoteOf(clause));
  const levels = before.filter((other) => !CHANGES.test(quoteOf(other)));
  if (levels.length === 0) return false;
  if (ownSign && isAdding(clause)) return true;
  const afterNothing = levels.some((other) => isZeroWorth(worthOf(other)));
  if (ownSign) return afterNothing || (SETS_ASIDE.test(clause.words) && levels.length > 1);
  if (afterNothing && OF_THE_POINTS.test(quoteOf(clause))) return true;
  return afterNothing && SETS_ASIDE.test(clause.words) && !isElse(clause) && !isZeroWorth(worthOf(clause));
}
