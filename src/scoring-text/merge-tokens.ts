import type { Token } from '../methods/clause';
import { FIGURE, kindsOf, wordKind } from '../methods/word-kinds';
import { textAt, tokenAt } from './phrases';

const BEFORE_A_DAY = new Set(['ngày', 'trước', 'sau', 'hạn', 'hết', 'nhất', 'là', 'đến', 'qua', 'quá', 'từ']);
const SHARED = new Set(['*', 'x', 'điểm', 'số', 'mức', 'tổng']);
const NUMBER_WORDS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

function whole(token: Token | undefined): number | undefined {
  if (token?.kind !== 'number' || token.decimals !== 0 || !token.value) return undefined;
  return Number(token.value.n);
}

interface Whole {
  readonly kind: 'word' | 'mark' | 'date';
  readonly text: string;
  readonly date?: Token['date'];
}

function joined(tokens: readonly Token[], { kind, text, date }: Whole): Token {
  const first = tokens[0] as Token;
  const last = tokens.at(-1) as Token;
  return {
    kind,
    text,
    kinds: kindsOf(text),
    start: first.start,
    end: last.end,
    spaced: first.spaced,
    capital: first.capital,
    value: undefined,
    decimals: undefined,
    date,
  };
}

function isDay(day: number | undefined, month: number | undefined): boolean {
  return day !== undefined && month !== undefined && day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** `30/11`, `30/11/2025`, `30-11-2025`, `30 tháng 11 (năm 2025)` where words say it is a day. */
function dayAt(tokens: readonly Token[], i: number): { token: Token; length: number } | undefined {
  const day = whole(tokens[i]);
  const sign = tokens[i + 1]?.text ?? '';
  const month = whole(tokens[i + 2]);
  if (day === undefined || month === undefined || !isDay(day, month)) return undefined;
  if (sign !== '/' && sign !== '-' && sign !== 'tháng') return undefined;
  const hasYear = tokens[i + 3]?.text === (sign === 'tháng' ? 'năm' : sign);
  const year = hasYear ? whole(tokens[i + 4]) : undefined;
  const isYear = year !== undefined && year >= 1990 && year <= 2100;
  const before = textAt(tokens, i - 1);
  const named = sign === 'tháng' || before === 'ngày' || (sign === '/' && BEFORE_A_DAY.has(before));
  if (!isYear && (!named || followedByShare(tokens, i + 3))) return undefined;
  const length = isYear ? 5 : 3;
  const date = isYear ? { day, month, year } : { day, month };
  return { token: joined(tokens.slice(i, i + length), { kind: 'date', text: '@', date }), length };
}

/** `1/2 điểm tối đa`, `từ 1/2 số đơn vị` are fractions. */
function followedByShare(tokens: readonly Token[], i: number): boolean {
  return SHARED.has(tokens[i]?.text ?? '');
}

/** `12/2022/TT-BTTTT`, `876/QĐ-UBND`: the number of a document is no amount. */
function documentAt(tokens: readonly Token[], i: number): { token: Token; length: number } | undefined {
  if (tokens[i]?.kind !== 'number' || tokens[i + 1]?.text !== '/') return undefined;
  const yearly = tokens[i + 2]?.kind === 'number' && tokens[i + 3]?.text === '/';
  const first = i + (yearly ? 4 : 2);
  const sign = tokens[first];
  if (sign?.kind !== 'word' || !sign.capital || sign.spaced) return undefined;
  if (!yearly && (tokens[first + 1]?.text !== '-' || tokens[first + 1]?.spaced)) return undefined;
  let end = first + 1;
  while (tokens[end]?.text === '-' && !tokens[end]?.spaced && tokens[end + 1]?.kind === 'word') end += 2;
  return { token: joined(tokens.slice(i, end), { kind: 'word', text: '§' }), length: end - i };
}

/** `01 (một)`: the words in the brackets that open here only repeat the number. */
function repetitionLength(tokens: readonly Token[], i: number): number {
  const number = tokenAt(tokens, i - 1);
  if (number?.kind !== 'number') return 0;
  const repeated = NUMBER_WORDS.indexOf(tokens[i + 1]?.text ?? '');
  return repeated >= 0 && whole(number) === repeated && tokens[i + 2]?.text === ')' ? 3 : 0;
}

function unitAt(tokens: readonly Token[], i: number): { token: Token; length: number } | undefined {
  const token = tokens[i] as Token;
  if (token.text === 'nhân') return operatorAt(tokens, i);
  if (token.text === 'phần' && tokens[i + 1]?.text === 'trăm') {
    return { token: joined(tokens.slice(i, i + 2), { kind: 'mark', text: '%' }), length: 2 };
  }
  const before = tokenAt(tokens, i - 1);
  const afterNumber = before?.kind === 'number' || before?.text === '%';
  if (token.text === 'đ' && afterNumber && !isMoney(before)) {
    const length = tokens[i + 1]?.text === '.' && tokens[i + 2]?.text === '/' ? 2 : 1;
    return { token: joined([token], { kind: 'word', text: 'điểm' }), length };
  }
  return undefined;
}

/** "nhân với" and "chia cho" are signs told in words. */
function operatorAt(tokens: readonly Token[], i: number): { token: Token; length: number } | undefined {
  if (tokens[i + 1]?.text !== 'với') return undefined;
  return { token: joined(tokens.slice(i, i + 2), { kind: 'mark', text: '*' }), length: 2 };
}

function isMoney(token: Token): boolean {
  const value = whole(token) ?? 0;
  return token.decimals === -1 || value >= 1000;
}

/** The only tokens that may be part of a longer one, or repeat the one before: most are none. */
const MERGING = FIGURE | wordKind('( nhân phần đ');

/** Ensures days, document numbers, "phần trăm" and "đ" each as the one token they mean. */
export function mergeTokens(tokens: readonly Token[]): Token[] {
  const merged: Token[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i] as Token;
    if (!(token.kinds & MERGING)) {
      merged.push(token);
      i += 1;
      continue;
    }
    const skipped = token.text === '(' ? repetitionLength(tokens, i) : 0;
    if (skipped > 0) {
      i += skipped;
      continue;
    }
    const longer = token.kind === 'number' ? (dayAt(tokens, i) ?? documentAt(tokens, i)) : unitAt(tokens, i);
    merged.push(longer?.token ?? token);
    i += longer?.length ?? 1;
  }
  return merged;
}
