import type { Per, Token } from '../methods/clause';
import type { Worth } from '../methods/spec';
import { equals, isWhole, multiply, ONE } from '../rulebook/rational';
import type { Rational } from '../rulebook/rational';
import { phraseAt, phrases, textAt, wordsOf } from './phrases';

/** A ceiling on how many are counted: "tối đa 3 mô hình", "(tính không quá 20 tin, bài)". */
interface CountCap {
  readonly count: Rational;
  /** The counted thing in uniform words. */
  readonly noun: string;
  /** The tokens without the ceiling. */
  readonly rest: readonly Token[];
}

const MOST = phrases(
  'tối đa',
  'không quá',
  'tối đa không quá',
  'không vượt quá',
  'nhiều nhất',
  'tối đa là',
  'không được quá',
);
const LEADS = new Set([',', '(', 'nhưng', 'và', 'chỉ', 'được', 'tính', 'trừ', 'cộng', 'chấm', 'xét', 'cho']);
const NOUN_ENDS = new Set([')', ';', '.', ':']);

function startOf(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && LEADS.has(textAt(tokens, start - 1))) start -= 1;
  return start;
}

function nounEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < tokens.length && !NOUN_ENDS.has(textAt(tokens, end))) {
    if (textAt(tokens, end) === ',' && ['mỗi', 'cứ'].includes(textAt(tokens, end + 1))) break;
    end += 1;
  }
  return end;
}

/** "4 cuộc/năm": the year is the one that is assessed anyway. */
function withoutYear(noun: readonly Token[]): readonly Token[] {
  return noun.at(-2)?.text === '/' && noun.at(-1)?.text === 'năm' ? noun.slice(0, -2) : noun;
}

/** Ensures the ceiling on a number of things that stands in the tokens, or undefined; points are no things. */
export function countCapIn(tokens: readonly Token[]): CountCap | undefined {
  for (let i = 0; i < tokens.length; i += 1) {
    const length = phraseAt(tokens, i, MOST);
    const number = tokens[i + length];
    if (length === 0 || number?.kind !== 'number' || !number.value || !isWhole(number.value)) continue;
    const end = nounEnd(tokens, i + length + 1);
    const noun = withoutYear(tokens.slice(i + length + 1, end));
    if (noun[0]?.kind !== 'word' || noun.some(({ text, kind }) => text === 'điểm' || kind === 'number')) {
      return undefined;
    }
    const start = startOf(tokens, i);
    const bracketed = textAt(tokens, start) === '(' && textAt(tokens, end) === ')';
    const rest = [...tokens.slice(0, start), ...tokens.slice(bracketed ? end + 1 : end)];
    return { count: number.value, noun: wordsOf(noun), rest };
  }
  return undefined;
}

/** Ensures how many tokens at the beginning only tell a ceiling on a number of things, 0 for none. */
export function leadingCountCap(tokens: readonly Token[]): number {
  const open = textAt(tokens, 0);
  if (open !== '(' && open !== ',') return 0;
  const found = countCapIn(tokens);
  if (!found) return 0;
  const length = tokens.length - found.rest.length;
  const taken = wordsOf(tokens.slice(0, length));
  return taken.includes('#') && wordsOf(tokens.slice(length)) === wordsOf(found.rest) ? length : 0;
}

/** Ensures what the counted things come to at most, where the price is for each of just these things. */
export function cappedWorth(
  cap: CountCap,
  per: Per | undefined,
  worth: Worth | undefined,
): Worth | undefined {
  if (!per || !worth || !equals(per.size, ONE) || per.unit === '') return undefined;
  const unit = `${per.unit} `;
  if (!unit.startsWith(`${cap.noun} `)) return undefined;
  if (worth.kind === 'points') return { kind: 'points', points: multiply(worth.points, cap.count) };
  if (worth.kind === 'ofMaximum') return { kind: 'ofMaximum', share: multiply(worth.share, cap.count) };
  return undefined;
}
