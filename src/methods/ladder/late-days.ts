import {
  compare,
  equals,
  floor,
  isWhole,
  multiply,
  ONE,
  rational,
  subtract,
  ZERO,
} from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import type { Clause, Limit, Reading } from '../clause';
import { clauseWith, limitAt, pricePer, priceWith } from '../rewritten';
import { isZeroWorth, maximumOf, pointsOf, worthOf } from '../roles';

/** Beyond a month of single days the text is not told as a scale of days any more. */
const MOST_DAYS = 31;
const EACH = /(?:^| )(?:mỗi|cứ)(?: |$)/;

function limitOf({ limits }: Clause): Limit | undefined {
  return limits.length === 1 ? limits[0] : undefined;
}

/** "Chậm 01 ngày" without "mỗi": one day, which is each day only where nothing prices the next one. */
function isOneDay({ price, words }: Clause): boolean {
  const { per } = price ?? {};
  return (
    per?.direction === 'late' &&
    equals(per.size, ONE) &&
    !per.wholeOnly &&
    !/\//.test(price?.quote ?? '') &&
    !EACH.test(words)
  );
}

function exactly(clause: Clause, days: number): boolean {
  const limit = limitOf(clause);
  return limit?.exact === true && limit.from !== undefined && equals(limit.from.at, rational(days));
}

/** "Chậm 01 ngày trừ 0,5; chậm 02 ngày trừ 1": the second day has a price of its own, so the first is no unit price. */
function withoutUnits(clauses: readonly Clause[]): readonly Clause[] {
  if (!clauses.some((clause) => exactly(clause, 2) && !clause.price?.per)) return clauses;
  return clauses.map((clause) => {
    if (!clause.price || !isOneDay(clause)) return clause;
    return clauseWith(clause, { price: pricePer(clause.price, undefined) });
  });
}

interface EndedDays {
  readonly daily: Clause;
  readonly end: Clause;
  readonly endsAt: Rational;
}

/** One price per day late and the day from which nothing is left. */
function endedDays(clauses: readonly Clause[]): EndedDays | undefined {
  if (clauses.length !== 2) return undefined;
  const [daily, end] = clauses;
  const limit = end && limitOf(end);
  if (!daily || !end || daily.price?.sign !== 'minus' || !isOneDay(daily)) return undefined;
  if (
    !limit?.from?.inclusive ||
    limit.to ||
    limit.unit !== 'ngày' ||
    daily.price.per?.unit.split(' ')[0] !== 'ngày'
  )
    return undefined;
  if (!isZeroWorth(worthOf(end)) || end.price?.per || daily.price.cap || !isWhole(limit.from.at))
    return undefined;
  return { daily, end, endsAt: limit.from.at };
}

function dayOf({ daily }: EndedDays, day: number, points: Rational): Clause | undefined {
  const limit = limitOf(daily);
  if (!limit || !daily.price) return undefined;
  const at = { at: rational(day), inclusive: true };
  const whole = pricePer(daily.price, undefined);
  return clauseWith(daily, {
    label: `Chậm ${day} ngày`,
    limits: [limitAt(limit, at)],
    price: priceWith(whole, { sign: 'unsaid', worth: { kind: 'points', points } }),
  });
}

/** "Chậm 01 ngày trừ 0,25 điểm, chậm từ 05 ngày trở lên: 0 điểm": what is left after each day before the last. */
function dayByDay(clauses: readonly Clause[], { setting }: Reading): readonly Clause[] {
  const found = endedDays(clauses);
  const [whole, each] = [maximumOf(setting), pointsOf(worthOf(found?.daily), setting)];
  if (!found || !whole || !each || compare(found.endsAt, rational(MOST_DAYS)) > 0) return clauses;
  const days = Array.from({ length: Number(floor(found.endsAt)) }, (_, day) => ({
    day,
    left: subtract(whole, multiply(rational(day), each)),
  }));
  if (days.some(({ left }) => compare(left, ZERO) < 0)) return clauses;
  const made = days.map(({ day, left }) => dayOf(found, day, left));
  return made.every((clause) => clause !== undefined) ? [...made, found.end] : clauses;
}

/** Ensures days late told one by one, or as a price per day up to the day when nothing is left, as bands. */
export function daysAsBands(reading: Reading): readonly Clause[] {
  return dayByDay(withoutUnits(reading.clauses), reading);
}
