import type { Token } from '../methods/clause';
import type { Line } from './lines';
import { closing, textAt } from './phrases';
import { findPrices } from './prices';

/** A sentence or a part between semicolons of one line. */
export interface Piece {
  readonly tokens: readonly Token[];
  readonly mark: string;
  /** Which line it stands in, counted from 0. */
  readonly line: number;
  /** A new sentence, or only a part after a semicolon. */
  readonly joint: 'sentence' | 'semicolon';
}

const ABBREVIATIONS = new Set(['tp', 'tt', 'q', 'p', 'h', 'ts', 'ths', 'gs', 'vv', 'v']);

function isSentenceEnd(tokens: readonly Token[], i: number): boolean {
  if (textAt(tokens, i) !== '.') return false;
  const next = tokens[i + 1];
  if (!next) return true;
  if (next.text === '(') return false;
  if (ABBREVIATIONS.has(textAt(tokens, i - 1)) && !tokens[i]?.spaced)
    return !next.spaced ? false : next.capital;
  if (!next.spaced) return next.capital && next.kind === 'word';
  return next.capital || next.kind !== 'word' || findPrices(tokens.slice(0, i)).at(-1)?.end === i;
}

/** A bracket that holds a rule of its own, e.g. "(Mỗi cuộc vắng trừ 02 điểm)". */
function isRuleInBrackets(tokens: readonly Token[], open: number): boolean {
  const inside = tokens.slice(open + 1, closing(tokens, open));
  const hits = findPrices(inside);
  const first = hits[0];
  if (!first) return false;
  if (first.wording === 'exact' && first.unit) return true;
  if (first.wording !== 'exact' || hits.length > 2) return hits.length > 2;
  const before = inside.slice(0, first.start).filter((token) => token.kind === 'word');
  return before.length > 2 && ['nếu', 'mỗi', 'cứ', 'kể', 'trường', 'khi'].includes(before[0]?.text ?? '');
}

function cut(tokens: readonly Token[]): { tokens: Token[]; joint: Piece['joint'] }[] {
  const parts: { tokens: Token[]; joint: Piece['joint'] }[] = [{ tokens: [], joint: 'sentence' }];
  const open = (joint: Piece['joint']) => parts.push({ tokens: [], joint });
  let until = -1;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (i > until && token.text === '(') {
      if (isRuleInBrackets(tokens, i)) {
        const end = closing(tokens, i);
        open('sentence');
        parts.at(-1)?.tokens.push(...tokens.slice(i + 1, end));
        open('sentence');
        i = end;
        continue;
      }
      until = closing(tokens, i);
    }
    if (i > until && token.text === ';') open('semicolon');
    else if (i > until && isSentenceEnd(tokens, i)) open('sentence');
    else parts.at(-1)?.tokens.push(token);
  }
  return parts;
}

/** Ensures the sentences and semicolon parts of every line, brackets that hold a rule taken out. */
export function cutPieces(lines: readonly Line[]): Piece[] {
  return lines.flatMap(({ tokens, mark }, line) =>
    cut(tokens)
      .map((part) => ({ ...part, tokens: trimmed(part.tokens) }))
      .filter((part) => part.tokens.length > 0)
      .map((part, k) => ({ ...part, mark: k === 0 ? mark : '', line })),
  );
}

const EDGES = new Set([',', ';', '.', '|', '...']);

function trimmed(tokens: readonly Token[]): Token[] {
  let start = 0;
  let end = tokens.length;
  while (start < end && [',', ';', '.'].includes(textAt(tokens, start))) start += 1;
  while (end > start && EDGES.has(textAt(tokens, end - 1)) && textAt(tokens, end - 1) !== '...') end -= 1;
  return tokens.slice(start, end);
}
