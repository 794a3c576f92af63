import type { Token } from '../methods/clause';
import { kindsOf } from '../methods/word-kinds';
import { findPrices } from './prices';
import { textAt } from './phrases';

/** One line or list item of the text, its list mark taken off. */
export interface Line {
  readonly mark: string;
  readonly tokens: readonly Token[];
}

const BULLETS = new Set(['-', '+', '•', '*', 'o', '·']);

function isRoman(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (!'ivx'.includes(text.charAt(i))) return false;
  return true;
}

interface Mark {
  readonly text: string;
  readonly length: number;
}

/** A bullet, `a)`, `1.`, `1.1`, `II.` at the beginning of a line; a minus touching its number is none. */
function markAt(tokens: readonly Token[], i: number): Mark | undefined {
  const [first, second] = [tokens[i], tokens[i + 1]];
  if (!first || !second) return undefined;
  if (BULLETS.has(first.text)) return bulletAt(first, second);
  const closed = second.text === ')' || second.text === '.' || second.text === '/';
  if (first.kind === 'number' || first.text === '§') {
    const next = closed ? tokens[i + 2] : second;
    if (!next?.capital && !(closed && next?.kind === 'word' && second.text !== '/')) return undefined;
    if (!closed && (first.decimals ?? 0) === 0 && first.text !== '§') return undefined;
    return { text: first.text === '§' ? '1.1.1' : numberMark(first), length: closed ? 2 : 1 };
  }
  const letter = first.kind === 'word' && (first.text.length === 1 || isRoman(first.text));
  if (!letter || (second.text !== ')' && second.text !== '.') || tokens[i + 2] === undefined)
    return undefined;
  return { text: `${first.text})`, length: 2 };
}

function bulletAt(first: Token, second: Token): Mark | undefined {
  if (first.kind === 'word' && !second.capital) return undefined;
  const signed = second.kind === 'number' && !second.spaced;
  return signed && first.text !== '•' ? undefined : { text: first.text, length: 1 };
}

function numberMark(token: Token): string {
  return (token.decimals ?? 0) > 0 ? '1.1' : '1.';
}

function rawLines(tokens: readonly Token[]): Token[][] {
  const lines: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'line') lines.push([]);
    else lines.at(-1)?.push(token);
  }
  return lines.filter((line) => line.length > 0);
}

const CLOSERS = new Set(['.', ';', '|']);
const CONTINUES = new Set(['=', '*', '/', ')', '+', 'điểm', 'x', '÷', ',', '|', ':', '=>']);

function endsInPrice(tokens: readonly Token[]): boolean {
  return findPrices(tokens).at(-1)?.end === tokens.length;
}

function isOnlyAside(tokens: readonly Token[]): boolean {
  return textAt(tokens, 0) === '(' && tokens.at(-1)?.text === ')' && findPrices(tokens).length === 1;
}

function isLoneNumber(tokens: readonly Token[]): boolean {
  return tokens.length <= 2 && tokens[0]?.kind === 'number' && ['', 'điểm'].includes(textAt(tokens, 1));
}

/** `0 - 8` alone on its line: the column of points of a judged item. */
function isRangeCell(tokens: readonly Token[]): boolean {
  const [from, link, to] = tokens;
  return (
    tokens.length === 3 &&
    from?.kind === 'number' &&
    to?.kind === 'number' &&
    ['-', '÷', '~', 'đến'].includes(link?.text ?? '')
  );
}

/** `a: số hồ sơ`, `b là …`: the legend of a formula. */
function isLetter(tokens: readonly Token[]): boolean {
  const [letter, link] = tokens;
  return letter?.kind === 'word' && letter.text.length === 1 && [':', 'là', '='].includes(link?.text ?? '');
}

/** `4: theo học …`, `1.5 điểm/lần: …`: the points come first. */
function isPriceFirst(tokens: readonly Token[]): boolean {
  if (tokens[0]?.kind !== 'number') return false;
  if (tokens[1]?.text === ':' && tokens.length > 2) return true;
  const first = findPrices(tokens)[0];
  return first?.start === 0 && textAt(tokens, first.end) === ':';
}

/** Lost or kept line breaks: whether a line goes on where the one above stopped. */
function continues(above: readonly Token[], line: readonly Token[]): boolean {
  const last = above.at(-1);
  const first = line[0];
  if (!last || !first) return false;
  if (isOnlyAside(line) && findPrices(above).length === 0) return true;
  if (isRangeCell(line) || isPriceFirst(line) || isLetter(line)) return false;
  if (last.text === ',' || (CONTINUES.has(first.text) && !first.capital)) {
    return first.text !== '+' || !line[1]?.capital;
  }
  if (CLOSERS.has(last.text)) return false;
  const starts = first.capital || first.text === '"' || first.text === '(';
  if (last.text === ':') return isLoneNumber(line);
  if (starts) return false;
  if (isLoneNumber(line)) return findPrices(above).length === 0;
  if (first.kind === 'mark') return false;
  return !endsInPrice(above) || findPrices(line).length === 0;
}

function joinLines(lines: readonly Token[][]): Token[][] {
  const joined: Token[][] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const fresh = markAt(line, 0) !== undefined && !(CONTINUES.has(textAt(line, 0)) && !line[1]?.capital);
    if (above && !fresh && continues(above, line))
      joined[joined.length - 1] = above.concat(cell(above, line));
    else joined.push(line);
  }
  return joined;
}

/** A number alone under its words stood in the next cell of a table. */
function cell(above: readonly Token[], line: readonly Token[]): Token[] {
  const first = line[0] as Token;
  const last = above.at(-1);
  if (!isLoneNumber(line) || last?.text === ':' || findPrices([...above, ...line]).length > 0)
    return [...line];
  return [bar(first), ...line];
}

/** The border between two cells, before the number that stood in the second. */
function bar({ start, spaced, capital, value, decimals, date }: Token): Token {
  return {
    kind: 'mark',
    text: '|',
    kinds: kindsOf('|'),
    start,
    end: start,
    spaced,
    capital,
    value,
    decimals,
    date,
  };
}

/** List items that lost their line break: a bullet or number in the middle of a line. */
function splitInline(tokens: readonly Token[]): (readonly Token[])[] {
  const parts: Token[][] = [];
  const dropped: number[] = [];
  const partTo = (end: number) => {
    const part = tokens.slice(start, end);
    return dropped.length === 0 ? part : part.filter((_, k) => !dropped.includes(start + k));
  };
  let start = 0;
  let depth = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (token.text === '(') depth += 1;
    if (token.text === ')') depth -= 1;
    if (i > 0 && depth === 0 && mayStartItem(token)) {
      const before = textAt(tokens, i - 1);
      if (token.text === '-' && before === ':' && endsPrice(tokens, i - 1) && isPriceFirst(partTo(i + 1))) {
        dropped.push(i);
        continue;
      }
      if (startsItem(tokens, i)) {
        parts.push(partTo(i));
        start = i;
      }
    }
  }
  return parts.length === 0 && dropped.length === 0 ? [tokens] : [...parts, partTo(tokens.length)];
}

const OPENERS = new Set([':', ';', '.']);

function endsPrice(tokens: readonly Token[], end: number): boolean {
  return findPrices(tokens).some((hit) => hit.end === end);
}

/** Bullets, numbers and letters are told by one character each. */
function mayStartItem({ text, spaced }: Token): boolean {
  return spaced && (text.length === 1 || isRoman(text));
}

/** An item begins after a colon, the end of a sentence, or a price. */
function isOpened(tokens: readonly Token[], i: number): boolean {
  const before = textAt(tokens, i - 1);
  return OPENERS.has(before) || endsPrice(tokens, i) || (before === ')' && endsPrice(tokens, i - 1));
}

/** "…: 0,5. Đạt dưới 70%: …": a number with decimals, or none at all, between a colon and a sentence is a price. */
function isBareWorth(tokens: readonly Token[], i: number): boolean {
  const { kind, value, decimals } = tokens[i] as Token;
  if (kind !== 'number' || textAt(tokens, i - 1) !== ':' || textAt(tokens, i + 1) !== '.') return false;
  return (decimals ?? 0) > 0 || value?.n === 0;
}

function startsItem(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  if (!next || !token.spaced) return false;
  if (token.text === '•') return true;
  if (isBareWorth(tokens, i)) return false;
  if (token.text === '-' || token.text === '+') {
    if (!next.spaced) return false;
    return next.kind === 'word' && (token.text === '-' || next.capital) && isOpened(tokens, i);
  }
  const mark = markAt(tokens, i);
  return mark !== undefined && tokens[i + mark.length]?.capital === true && isOpened(tokens, i);
}

function endsInNumber(line: Line): boolean {
  const last = line.tokens.at(-1);
  return last?.kind === 'number' && line.tokens.length > 2 && findPrices(line.tokens).length === 0;
}

/** Points that stood in the next cell of a table: every line ends in a number and none has a price of its own. */
function withCells(lines: readonly Line[]): readonly Line[] {
  if (lines.length < 2 || !lines.every(endsInNumber)) return lines;
  return lines.map((line) => {
    const last = line.tokens.at(-1) as Token;
    return { mark: line.mark, tokens: [...line.tokens.slice(0, -1), bar(last), last] };
  });
}

/** Ensures the list items and lines of the text, continuation lines joined and lost line breaks found again. */
export function splitLines(tokens: readonly Token[]): readonly Line[] {
  const lines: Line[] = [];
  for (const joined of joinLines(rawLines(tokens))) {
    for (const line of splitInline(joined)) {
      const mark = markAt(line, 0);
      if (!mark) lines.push({ mark: '', tokens: line });
      else if (line.length > mark.length) lines.push({ mark: mark.text, tokens: line.slice(mark.length) });
    }
  }
  return withCells(lines);
}
