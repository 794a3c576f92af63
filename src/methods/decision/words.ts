import type { Amount } from './amount';
import type { Measured } from './decision';
import { dayWords } from './days';
import type { Facts } from './facts';
import { valueOf } from './value';
import { formatVietnamese } from '../../rulebook/points';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import { own } from '../own-words';

/** Ensures a number as Vietnamese readers expect it, with at most four decimals. */
export function numberWords(value: Rational): string {
  return formatVietnamese(r.toDecimal(value, 4));
}

/** Ensures a threshold as the text writes it: `92,5 %`. */
export function percentText(value: Rational): string {
  return `${numberWords(value)} %`;
}

function percentWords(value: Rational): string {
  return `${formatVietnamese(r.toDecimal(twoDecimals(value), 2))} %`;
}

const HUNDREDTH = r.rational(1, 100);

/** 19.999 of 20.000 is below 100 %, and must not be shown as having reached it: so for every figure a band may begin at. */
function twoDecimals(value: Rational): Rational {
  const rounded = r.round(value, 2);
  if (r.equals(rounded, value) || !r.equals(r.round(rounded, 1), rounded)) return rounded;
  return r.compare(rounded, value) > 0 ? r.subtract(rounded, HUNDREDTH) : r.add(rounded, HUNDREDTH);
}

function bracketed(amount: Amount, facts: Facts): string {
  const words = spelled(amount, facts);
  return amount.kind === 'sum' ? `(${words})` : words;
}

function productWords(amount: Extract<Amount, { kind: 'product' }>, facts: Facts): string {
  const top = amount.over.map((each) => bracketed(each, facts));
  const bottom = amount.under.map((each) => bracketed(each, facts));
  const factor = numberWords(amount.factor);
  const tops = r.equals(amount.factor, r.ONE) && top.length > 0 ? top : [factor, ...top];
  return [tops.join(' × '), ...bottom].join(' / ');
}

/** The arithmetic with the declared figures filled in. */
function spelled(amount: Amount, facts: Facts): string {
  switch (amount.kind) {
    case 'fixed':
      return numberWords(amount.value);
    case 'fact': {
      const value = facts.number(amount.need);
      return value ? numberWords(value) : amount.need.label;
    }
    case 'daysAfter': {
      const days = valueOf(amount, facts);
      return days ? `${numberWords(days)} ${own('working.days')}` : amount.need.label;
    }
    case 'product':
      return productWords(amount, facts);
    case 'sum':
      return amount.terms.map((term, index) => signedWords(term, facts, index === 0)).join('');
    case 'atMost':
      return `${own('working.smallest-of')} (${spelled(amount.of, facts)}; ${spelled(amount.limit, facts)})`;
    case 'atLeast':
      return `${own('working.largest-of')} (${spelled(amount.of, facts)}; ${spelled(amount.limit, facts)})`;
    case 'whole':
      return `${own('working.whole-of')} (${spelled(amount.of, facts)})`;
    case 'rounded':
      return spelled(amount.of, facts);
    case 'written':
      return '';
  }
}

function signedWords(term: Amount, facts: Facts, leading: boolean): string {
  const negative =
    (term.kind === 'product' && r.compare(term.factor, r.ZERO) < 0) ||
    (term.kind === 'fixed' && r.compare(term.value, r.ZERO) < 0);
  if (!negative) return leading ? spelled(term, facts) : ` + ${spelled(term, facts)}`;
  const positive =
    term.kind === 'product'
      ? { ...term, factor: r.negate(term.factor) }
      : { kind: 'fixed' as const, value: r.negate(valueOf(term, facts) ?? r.ZERO) };
  return leading ? `-${spelled(positive, facts)}` : ` - ${spelled(positive, facts)}`;
}

/** Ensures the points with their arithmetic: `8 × 45 / 50 = 7,2 điểm`. */
export function amountWords(amount: Amount, facts: Facts): string {
  const working = spelled(unlimited(amount), facts);
  const before = resultBefore(amount, facts);
  return `${working} ${own('working.points')}` === before ? before : `${working} = ${before}`;
}

/** The arithmetic beneath the limits; the limits have steps of their own. */
function unlimited(amount: Amount): Amount {
  const limited = amount.kind === 'atMost' || amount.kind === 'atLeast';
  return limited ? unlimited(amount.of) : amount;
}

function resultBefore(amount: Amount, facts: Facts): string {
  const value = valueOf(unlimited(amount), facts);
  if (amount.kind !== 'rounded') return pointsWords(value);
  const decimals = `${String(amount.decimals)} ${own('working.digits')}`;
  return `${pointsWords(value)} (${own('working.rounded')} ${decimals})`;
}

function pointsWords(value: Rational | undefined): string {
  return `${value ? numberWords(value) : '?'} ${own('working.points')}`;
}

/** Ensures one sentence for every limit that changed the result, innermost first. */
export function limitWords(amount: Amount, facts: Facts): readonly string[] {
  if (amount.kind === 'rounded') return limitWords(amount.of, facts);
  if (amount.kind !== 'atMost' && amount.kind !== 'atLeast') return [];
  const inner = limitWords(amount.of, facts);
  const [of, limit] = [valueOf(amount.of, facts), valueOf(amount.limit, facts)];
  if (!of || !limit) return inner;
  const bites = amount.kind === 'atMost' ? r.compare(of, limit) > 0 : r.compare(of, limit) < 0;
  if (!bites) return inner;
  return [...inner, `${numberWords(of)} → ${amount.words} ${pointsWords(limit)} → ${pointsWords(limit)}`];
}

/** Ensures what was looked at: `9.751 / 10.099 = 96,55 %`. */
export function measuredWords({ amount, unit }: Measured, facts: Facts): string {
  if (amount.kind === 'fact' && amount.need.type === 'date') {
    const day = facts.day(amount.need);
    return day ? dayWords(day) : '';
  }
  const value = valueOf(amount, facts);
  if (!value) return '';
  if (unit !== '%') return [numberWords(value), unit].filter(Boolean).join(' ');
  const asFraction = amount.kind === 'product' && amount.under.length > 0;
  if (!asFraction) return percentWords(value);
  return `${spelled({ ...amount, factor: r.divide(amount.factor, r.rational(100)) }, facts)} = ${percentWords(value)}`;
}
