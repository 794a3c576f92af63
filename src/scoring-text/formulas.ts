import type { Formula, Token } from '../methods/clause';
import type { Worth } from '../methods/spec';
import { ONE, ZERO, compare, divide, equals, max, multiply, negate, rational } from '../rulebook/rational';
import type { Rational } from '../rulebook/rational';
import { readExpression } from './expression';
import { termsOf } from './formula-terms';
import type { Names, Term } from './formula-terms';
import { wordsOf } from './phrases';
import { pointsOf, shareOf } from './price-values';

const HUNDRED = rational(100);

const BEST = /(?:cao|lớn|tốt|nhiều) nhất/;
const LOWEST = /(?:thấp|nhỏ|ít) nhất/;

/** What a figure at its best earns, with a stray hundred from "x 100" or "/100" taken out; nothing earns 0 or less. */
function fullWorth(
  term: Term,
  maximum: Rational | undefined,
  divided: boolean,
): { full: Worth; target: Rational } | undefined {
  if (compare(term.factor, ZERO) <= 0) return undefined;
  const known = term.ofMaximum === 1 ? ONE : maximum;
  const worth = term.ofMaximum === 1 ? shareOf : pointsOf;
  if (!known) return { full: worth(term.factor), target: ONE };
  for (const scale of [ONE, HUNDRED, divide(ONE, HUNDRED)]) {
    if (equals(multiply(term.factor, scale), known)) return { full: worth(known), target: ONE };
  }
  const target = divide(known, term.factor);
  if (divided && compare(target, ONE) < 0 && compare(target, divide(ONE, HUNDRED)) > 0)
    return { full: worth(known), target };
  return { full: worth(term.factor), target: ONE };
}

type Shape = Formula extends infer F ? (F extends Formula ? Omit<F, 'quote' | 'cap'> : never) : never;

function singleTerm(term: Term, maximum: Rational | undefined, divided: boolean): Shape {
  const figures = [...term.over, ...term.under].join(' ').toLowerCase();
  const full = fullWorth(term, maximum, divided);
  if (!full || term.ofMaximum > 1 || term.ofMaximum < 0) return { shape: 'unknown' };
  const isQuotient = term.over.length === term.under.length && term.over.length > 0 && term.rates === 0;
  if (isQuotient && (BEST.test(figures) || LOWEST.test(figures))) {
    return { shape: 'relative', full: full.full, label: term.over[0] ?? '', lowest: !BEST.test(figures) };
  }
  if (isQuotient && term.over.length === 1) {
    const labels = { numerator: term.over[0] ?? '', denominator: term.under[0] ?? '' };
    return { shape: 'rate', ...full, ...labels };
  }
  if (term.rates === 1 && term.over.length + term.under.length === 0) return { shape: 'rate', ...full };
  const [only] = term.over;
  if (isIndex(term) || isPercentIndex(term, maximum)) return { shape: 'rate', ...full };
  if (term.rates === 0 && term.over.length === 1 && only && term.under.length === 0 && term.ofMaximum === 0) {
    return { shape: 'units', each: term.factor, text: only };
  }
  return { shape: 'unknown' };
}

/** "Chỉ số … × điểm tối đa": an index that is a share of the maximum is told in percent. */
function isIndex({ over, under, rates, ofMaximum }: Term): boolean {
  const [only] = over;
  if (!only || over.length > 1 || under.length > 0 || rates > 0 || ofMaximum !== 1) return false;
  return /^(?:chỉ số|mức độ)(?: |$)/i.test(only);
}

/** "(Chỉ số … (%) × 10)/100", "… /100%": a figure told in percent that earns the maximum at 100. */
function isPercentIndex({ factor, over, under, rates, ofMaximum }: Term, maximum?: Rational): boolean {
  const [only] = over;
  if (!only || over.length > 1 || under.length + rates + ofMaximum > 0 || !maximum) return false;
  return only.includes('%') && [factor, multiply(factor, HUNDRED)].some((best) => equals(best, maximum));
}

/** `10 - 0,5 × số lần vi phạm`: what is left after each of a counted thing took its points. */
function taken([whole, minus, ...more]: readonly Term[]): Shape | undefined {
  if (!whole || !minus || more.length > 0 || whole.over.length + whole.under.length + whole.rates > 0)
    return undefined;
  const [counted] = minus.over;
  const isCount = minus.over.length === 1 && minus.under.length + minus.rates + minus.ofMaximum === 0;
  if (!counted || !isCount || !/^số /i.test(counted)) return undefined;
  if (
    whole.ofMaximum > 1 ||
    compare(whole.factor, rational(0)) <= 0 ||
    compare(minus.factor, rational(0)) >= 0
  )
    return undefined;
  const from = whole.ofMaximum === 1 ? shareOf(whole.factor) : pointsOf(whole.factor);
  return { shape: 'taken', from, each: negate(minus.factor), text: counted };
}

/** `(b/a)*2 + (c/a)*1`, `(mức 4 + mức 5) / tổng * điểm tối đa`: counts with weights over one total. */
function weighted(terms: readonly Term[], maximum: Rational | undefined): Shape {
  const first = terms[0] as Term;
  const total = first.under[0];
  const alike = terms.every(
    (term) =>
      term.rates === 0 &&
      term.over.length === 1 &&
      term.under.length === 1 &&
      term.under[0] === total &&
      term.ofMaximum === first.ofMaximum &&
      compare(term.factor, rational(0)) > 0,
  );
  if (!alike || total === undefined || first.ofMaximum > 1) return { shape: 'unknown' };
  const best = terms.map((term) => term.factor).reduce(max);
  const full = fullWorth({ ...first, factor: best }, maximum, false);
  if (!full || !equals(full.target, ONE)) return { shape: 'unknown' };
  return {
    shape: 'weighted',
    full: full.full,
    parts: terms.map((term) => ({ text: term.over[0] ?? '', weight: divide(term.factor, best) })),
    total,
  };
}

/**
 * Ensures a formula for what is taken: so much for every one of a counted thing. A rate of points to take has no kind
 * of its own and is undefined; what already tells its full score, or could not be read, stays as it is.
 */
export function asTaken(formula: Shape): Shape | undefined {
  if (formula.shape === 'taken' || formula.shape === 'unknown') return formula;
  if (formula.shape !== 'units') return undefined;
  return { shape: 'taken', from: undefined, each: formula.each, text: formula.text };
}

/** Ensures the formula of these tokens with its letters and names resolved into one of the known shapes. */
export function resolveFormula(
  tokens: readonly Token[],
  names: Names,
  maximum: Rational | undefined,
): Omit<Formula, 'quote' | 'cap'> & Shape {
  const typed = readExpression(tokens);
  const terms = typed && termsOf(typed, names);
  const [only] = terms ?? [];
  if (!terms || !only) return { shape: 'unknown' };
  const divided = /(?:\/|÷) #/.test(wordsOf(tokens));
  if (terms.length === 1) return singleTerm(only, maximum, divided);
  return taken(terms) ?? weighted(terms, maximum);
}
