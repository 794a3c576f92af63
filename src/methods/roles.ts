import {
  compare,
  equals,
  max as larger,
  multiply,
  negate,
  ONE,
  subtract,
  toDecimal,
  ZERO,
} from '../rulebook/rational';
import type { Rational } from '../rulebook/rational';
import type { Clause, Doubt, Reading, Setting } from './clause';
import type { Worth } from './spec';
import { NEGATION, REST } from './word-kinds';

const ELSE =
  /còn lại|^(?:các )?(?:trường hợp|mức|đơn vị) khác|^không thuộc .*(?:trường hợp|mức|nội dung|đối tượng)(?: nêu)? (?:trên|này)|^(?:không|chưa) đạt (?:các |một trong các )?(?:mức|tiêu chí|tỷ lệ)(?: nêu)? (?:trên|này)$|^ngoài (?:các )?trường hợp|^nội dung nào không|^các nội dung không|^khác$/;
const NONE = /^(?:nếu |trường hợp |khi |hoặc |đơn vị |để )?(?:không|chưa)(?: |$)/;

const DENIES = / (?:không|chưa)(?: |$)/;

/** Ensures whether the clause prices everything the others leave over ("còn lại"). */
export function isElse(clause: Clause): boolean {
  return (clause.kinds & REST) !== 0 && ELSE.test(clause.words);
}

/** Ensures whether the clause is about nothing having been done ("Không tổ chức"). */
export function isNone(clause: Clause): boolean {
  if (!(clause.kinds & NEGATION) || isElse(clause)) return false;
  if (NONE.test(clause.words)) return true;
  return isZeroWorth(worthOf(clause)) && clause.limits.length === 0 && DENIES.test(clause.words);
}

/** Ensures the size of the maximum; a penalty's maximum is written below zero. */
export function maximumOf(setting: Setting): Rational | undefined {
  const { maximum } = setting;
  return maximum && compare(maximum, ZERO) < 0 ? negate(maximum) : maximum;
}

/** Ensures the points a worth comes to, undefined where that takes a maximum nobody gave. */
export function pointsOf(worth: Worth | undefined, setting: Setting): Rational | undefined {
  const maximum = maximumOf(setting);
  if (!worth) return undefined;
  if (worth.kind === 'points') return worth.points;
  if (worth.kind === 'judged') return pointsOf(worth.to, setting);
  if (worth.kind === 'ofMaximum') return maximum && multiply(worth.share, maximum);
  return undefined;
}

/** Ensures what the clause prices its condition at; undefined where it has no price. */
export function worthOf(clause: Pick<Clause, 'price'> | undefined): Worth | undefined {
  return clause?.price?.worth;
}

/** Ensures the words of the price, empty where there is none. */
export function quoteOf(clause: Pick<Clause, 'price'> | undefined): string {
  return clause?.price?.quote ?? '';
}

/** Ensures whether the clause takes points ("trừ 1 điểm"). */
export function isTaking(clause: Pick<Clause, 'price'> | undefined): boolean {
  return clause?.price?.sign === 'minus';
}

/** Ensures whether the clause adds points to others ("cộng 1 điểm"). */
export function isAdding(clause: Pick<Clause, 'price'> | undefined): boolean {
  return clause?.price?.sign === 'plus';
}

/** Ensures whether the clause gives so many points: none taken, none per unit, no ceiling somebody decides under. */
export function isFlat({ price, formula }: Pick<Clause, 'price' | 'formula'>): boolean {
  return !formula && price?.wording === 'exact' && !price.per && price.sign !== 'minus';
}

export function isZeroWorth(worth: Worth | undefined): boolean {
  if (worth?.kind === 'points') return worth.points.n === 0;
  return worth?.kind === 'ofMaximum' && worth.share.n === 0;
}

export function sameWorth(a: Worth | undefined, b: Worth | undefined, setting: Setting): boolean {
  const [left, right] = [pointsOf(a, setting), pointsOf(b, setting)];
  return left !== undefined && right !== undefined && equals(left, right);
}

export const NO_POINTS: Worth = { kind: 'points', points: ZERO };
export const ALL_POINTS: Worth = { kind: 'ofMaximum', share: { n: 1, d: 1 } };

/** Ensures the worth with its sign turned. */
export function negative(worth: Worth): Worth {
  if (worth.kind === 'points') return { kind: 'points', points: negate(worth.points) };
  if (worth.kind === 'ofMaximum') return { kind: 'ofMaximum', share: negate(worth.share) };
  return worth;
}

/** Ensures what is left of the maximum after a share of it or points are taken. */
export function leftAfter(worth: Worth, setting: Setting): Worth | undefined {
  if (worth.kind === 'ofMaximum') return { kind: 'ofMaximum', share: subtract(ONE, worth.share) };
  const maximum = maximumOf(setting);
  if (worth.kind !== 'points' || !maximum) return undefined;
  return { kind: 'points', points: subtract(maximum, worth.points) };
}

/**
 * Ensures the doubts of a scale whose best line is not the item's maximum: above it, or never reaching it.
 * A text that speaks of the maximum itself needs one.
 */
export function topDoubts(worths: readonly (Worth | undefined)[], reading: Reading): Doubt[] {
  const { setting } = reading;
  const maximum = maximumOf(setting);
  const needs = worths.some((worth) => worth?.kind === 'ofMaximum');
  if (!maximum) return needs ? [{ code: 'scoring-text.no-maximum', quote: reading.text }] : [];
  const points = worths.flatMap((worth) => pointsOf(worth, setting) ?? []);
  if (points.length === 0 || maximum.n === 0) return [];
  const best = points.reduce(larger);
  const order = compare(best, maximum);
  if (order === 0) return [];
  const code = order > 0 ? 'scoring-text.above-maximum' : 'scoring-text.never-maximum';
  return [{ code, quote: bestQuote(reading, best), params: params(best, maximum) }];
}

function params(best: Rational, maximum: Rational): Readonly<Record<string, string>> {
  return { best: decimal(best), maximum: decimal(maximum) };
}

/** Ensures a number as a Vietnamese text writes it. */
export function decimal(value: Rational): string {
  return toDecimal(value, 4).replace('.', ',');
}

function bestQuote(reading: Reading, best: Rational): string {
  const clause = reading.clauses.find(({ price }) => {
    const points = pointsOf(price?.worth, reading.setting);
    return points !== undefined && equals(points, best);
  });
  return clause?.text ?? reading.text;
}
