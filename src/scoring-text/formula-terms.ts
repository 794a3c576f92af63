import type { Token } from '../methods/clause';
import { ONE, divide, equals, isZero, multiply, negate, rational } from '../rulebook/rational';
import type { Rational } from '../rulebook/rational';
import type { Definition } from './definitions';
import type { Typed } from './expression';
import { wordsOf } from './phrases';

const HUNDRED = rational(100);

/** One product of a formula: what is multiplied, what it is divided by, and how often the maximum stands in it. */
export interface Term {
  readonly factor: Rational;
  readonly ofMaximum: number;
  readonly over: readonly string[];
  readonly under: readonly string[];
  readonly rates: number;
}

/** What the letters and names of a formula stand for, and how tokens are quoted. */
export interface Names {
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

/** Ensures a formula as the sum of its products, letters and names put in, or undefined where it has another form. */
export function termsOf(node: Typed, names: Names, depth = 0): Term[] | undefined {
  if (node.op === 'number') return [{ ...UNIT, factor: node.value }];
  if (node.op === 'maximum') return [{ ...UNIT, ofMaximum: 1 }];
  if (node.op === 'words') return namedTerms(node.tokens, names, depth);
  const ratio = node.op === '/' ? ratioOfRates(node.left, node.right, names) : undefined;
  if (ratio) return [ratio];
  const left = termsOf(node.left, names, depth);
  const right = termsOf(node.right, names, depth);
  if (!left || !right) return undefined;
  if (node.op === '+') return [...left, ...right];
  if (node.op === '-') return [...left, ...right.map((term) => ({ ...term, factor: negate(term.factor) }))];
  if (node.op === '*') return left.flatMap((a) => right.map((b) => times(a, b)));
  const under = right.length === 1 && right[0] ? inverse(right[0]) : sumUnder(node.right, names);
  return under && left.map((a) => times(a, under));
}

/** "Tỷ lệ đạt được / tỷ lệ được giao": one rate over another is a part over a whole, both declared. */
function ratioOfRates(left: Typed, right: Typed, names: Names): Term | undefined {
  if (left.op !== 'words' || right.op !== 'words') return undefined;
  const isRate = ({ tokens }: { readonly tokens: readonly Token[] }) => {
    const words = wordsOf(tokens);
    return words.startsWith('tỷ lệ ') && definitionFor(words, names) === undefined;
  };
  if (!isRate(left) || !isRate(right)) return undefined;
  return { ...UNIT, over: [names.say(left.tokens)], under: [names.say(right.tokens)] };
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
