import type { Formula, Token } from '../methods/clause';
import type { Worth } from '../methods/spec';
import { ONE, compare, divide, equals, isZero, max, multiply, negate, rational } from '../rulebook/rational';
import type { Rational } from '../rulebook/rational';
import type { Definition } from './definitions';
import { isPoints, untilNote } from './definitions';
import { readExpression } from './expression';
import type { Typed } from './expression';
import { phraseAt, textAt, wordsOf } from './phrases';
import { MAXIMUM, pointsOf, shareOf } from './prices';
import { OPERATOR, tellingWords } from './telling-words';

/** Where a formula stands in a statement: the condition before it, the expression itself. */
export interface FormulaPlace {
  readonly condition: readonly Token[];
  readonly expression: readonly Token[];
  readonly rest: readonly Token[];
}

const HUNDRED = rational(100);

function lastIndex(tokens: readonly Token[], until: number, found: (token: Token) => boolean): number {
  for (let i = until; i >= 0; i -= 1) if (tokens[i] && found(tokens[i] as Token)) return i;
  return -1;
}

/** `… : Điểm = …`: where the words "điểm …" before the sign of equality begin, or -1. */
function pointsName(tokens: readonly Token[], equals: number): number {
  const colon = lastIndex(tokens, equals - 1, (token) => token.text === ':' || token.text === 'thì');
  for (const start of [colon + 1, 0]) {
    if (isPoints(tokens.slice(start, equals))) return start;
  }
  const phrase = wordsOf(tokens.slice(colon + 1, equals));
  return /(?:^| )(?:số )?điểm (?:được tính|được xác định|tính|đạt được)$/.test(phrase) ? colon + 1 : -1;
}

function split(tokens: readonly Token[], condition: number, expression: number): FormulaPlace {
  const whole = untilNote(tokens.slice(expression));
  return {
    condition: tokens.slice(0, condition),
    expression: whole,
    rest: tokens.slice(expression + whole.length),
  };
}

function byEquality(tokens: readonly Token[]): FormulaPlace | undefined {
  const equalsAt = tokens.findIndex((token) => token.text === '=');
  if (equalsAt < 0) return undefined;
  if (equalsAt === 0) return split(tokens, 0, 1);
  const name = pointsName(tokens, equalsAt);
  if (name >= 0) return split(tokens, name, equalsAt + 1);
  const expression = untilNote(tokens.slice(equalsAt + 1));
  return mentionsMaximum(expression) && readExpression(expression)
    ? split(tokens, 0, equalsAt + 1)
    : undefined;
}

function byWord(tokens: readonly Token[]): FormulaPlace | undefined {
  const at = tokens.findIndex((token, i) => token.text === 'công' && textAt(tokens, i + 1) === 'thức');
  if (at < 0) return undefined;
  let start = at + 2;
  while (['sau', 'như', ':', 'tính', 'là', 'điểm', '='].includes(textAt(tokens, start))) start += 1;
  const colon = lastIndex(tokens, at - 1, (token) => token.text === ':' || token.text === 'thì');
  const condition = colon >= 0 ? colon : 0;
  return start < tokens.length ? split(tokens, condition, start) : undefined;
}

/** `Tỷ lệ % x điểm tối đa` without a sign of equality. */
function byProduct(tokens: readonly Token[]): FormulaPlace | undefined {
  const colon = lastIndex(tokens, tokens.length - 1, (token) => token.text === ':');
  const expression = untilNote(tokens.slice(colon + 1));
  const product = readExpression(expression);
  const isRate = textAt(expression, 0) === 'tỷ' && textAt(expression, 1) === 'lệ';
  if (!product || product.op !== '*' || isPlainShare(product)) return undefined;
  if (!isRate && !mentionsMaximum(expression)) return undefined;
  return split(tokens, Math.max(colon, 0), colon + 1);
}

function mentionsMaximum(tokens: readonly Token[]): boolean {
  return tokens.some((_, i) => phraseAt(tokens, i, MAXIMUM) > 0);
}

/** `1/2 * điểm tối đa`, `50% x điểm tối đa` price a level: no figure is declared. */
function isPlainShare(node: Typed): boolean {
  if (node.op === 'words') return false;
  if (node.op === 'number' || node.op === 'maximum') return true;
  return isPlainShare(node.left) && isPlainShare(node.right);
}

/** Ensures where a statement holds a formula for points, or undefined when it holds none. */
export function formulaIn(tokens: readonly Token[]): FormulaPlace | undefined {
  if (!(tellingWords(tokens) & OPERATOR)) return undefined;
  const place = byEquality(tokens) ?? byWord(tokens) ?? byProduct(tokens);
  if (!place || place.expression.length === 0) return undefined;
  const typed = readExpression(place.expression);
  if (typed && isPlainShare(typed)) return undefined;
  return place;
}

interface Term {
  readonly factor: Rational;
  readonly ofMaximum: number;
  readonly over: readonly string[];
  readonly under: readonly string[];
  readonly rates: number;
}

interface Names {
  readonly definitions: readonly Definition[];
  readonly say: (tokens: readonly Token[]) => string;
}

const UNIT: Term = { factor: ONE, ofMaximum: 0, over: [], under: [], rates: 0 };

function times(a: Term, b: Term): Term {
  return {
    factor: multiply(a.factor, b.factor),
    ofMaximum: a.ofMaximum + b.ofMaximum,
    over: [...a.over, ...b.over],
    under: [...a.under, ...b.under],
    rates: a.rates + b.rates,
  };
}

function inverse(term: Term): Term | undefined {
  if (isZero(term.factor) || term.rates > 0) return undefined;
  return {
    factor: divide(ONE, term.factor),
    ofMaximum: -term.ofMaximum,
    over: term.under,
    under: term.over,
    rates: 0,
  };
}

function definitionFor(words: string, { definitions }: Names): Definition | undefined {
  const exact = definitions.find((definition) => definition.name === words);
  if (exact || !words.startsWith('tỷ lệ')) return exact;
  const rates = definitions.filter((definition) => definition.name.startsWith('tỷ lệ'));
  return rates.length === 1 ? rates[0] : undefined;
}

function namedTerms(tokens: readonly Token[], names: Names, depth: number): Term[] | undefined {
  const plain = tokens.filter((token) => token.text !== '%');
  const words = wordsOf(plain);
  const definition = depth < 6 ? definitionFor(words, names) : undefined;
  if (definition?.means && definition.means.op !== 'words') {
    const means = words.startsWith('tỷ lệ') ? withoutHundred(definition.means) : definition.means;
    return termsOf(means, names, depth + 1);
  }
  if (definition) return [{ ...UNIT, over: [names.say(definition.tokens)] }];
  if (words.startsWith('tỷ lệ')) return [{ ...UNIT, rates: 1 }];
  return [{ ...UNIT, over: [names.say(tokens)] }];
}

/** A rate told as `(a / b) x 100` is still the share a/b: points are never a hundred times too many. */
function withoutHundred(node: Typed): Typed {
  if (node.op !== '*') return node;
  const isHundred = (side: Typed) =>
    side.op === 'number' && (equals(side.value, HUNDRED) || (side.percent && equals(side.value, ONE)));
  if (isHundred(node.right)) return node.left;
  return isHundred(node.left) ? node.right : node;
}

function termsOf(node: Typed, names: Names, depth: number): Term[] | undefined {
  if (node.op === 'number') return [{ ...UNIT, factor: node.value }];
  if (node.op === 'maximum') return [{ ...UNIT, ofMaximum: 1 }];
  if (node.op === 'words') return namedTerms(node.tokens, names, depth);
  const left = termsOf(node.left, names, depth);
  const right = termsOf(node.right, names, depth);
  if (!left || !right) return undefined;
  if (node.op === '+') return [...left, ...right];
  if (node.op === '-') return [...left, ...right.map((term) => ({ ...term, factor: negate(term.factor) }))];
  if (node.op === '*') return left.flatMap((a) => right.map((b) => times(a, b)));
  const under = right.length === 1 && right[0] ? inverse(right[0]) : sumUnder(node.right, names);
  return under && left.map((a) => times(a, under));
}

/** A sum below the line is one figure: the whole. */
function sumUnder(node: Typed, names: Names): Term | undefined {
  const leaves = leavesOf(node);
  return leaves && { ...UNIT, under: [leaves.map((tokens) => names.say(tokens)).join(' + ')] };
}

function leavesOf(node: Typed): (readonly Token[])[] | undefined {
  if (node.op === 'words') return [node.tokens];
  if (node.op !== '+') return undefined;
  const [left, right] = [leavesOf(node.left), leavesOf(node.right)];
  return left && right && [...left, ...right];
}

const BEST = /(?:cao|lớn|tốt|nhiều) nhất/;
const LOWEST = /(?:thấp|nhỏ|ít) nhất/;

/** What a figure at its best earns, with a stray hundred from "x 100" or "/100" taken out. */
function fullWorth(
  term: Term,
  maximum: Rational | undefined,
  divided: boolean,
): { full: Worth; target: Rational } | undefined {
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
  if (!full || compare(term.factor, rational(0)) <= 0 || term.ofMaximum > 1 || term.ofMaximum < 0) {
    return { shape: 'unknown' };
  }
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
  if (isIndex(term)) return { shape: 'rate', ...full };
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

/** Ensures the formula of these tokens with its letters and names resolved into one of the known shapes. */
export function resolveFormula(
  tokens: readonly Token[],
  names: Names,
  maximum: Rational | undefined,
): Omit<Formula, 'quote' | 'cap'> & Shape {
  const typed = readExpression(tokens);
  const terms = typed && termsOf(typed, names, 0);
  const [only] = terms ?? [];
  if (!terms || !only) return { shape: 'unknown' };
  const divided = /(?:\/|÷) #/.test(wordsOf(tokens));
  if (terms.length === 1) return singleTerm(only, maximum, divided);
  return taken(terms) ?? weighted(terms, maximum);
}
