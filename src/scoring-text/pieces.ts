import type { Token } from '../methods/clause';
import type { Line } from './lines';
import { closing, textAt } from './phrases';
import { findPrices } from './prices';
import type { Hit } from './prices';
import { isAbsence } from './terms';

/** A sentence or a part between semicolons of one line. */
export interface Piece {
  readonly tokens: readonly Token[];
  readonly mark: string;
  /** Which line it stands in, counted from 0. */
  readonly line: number;
  /** A new sentence, or only a part after a semicolon. */
  readonly joint: 'sentence' | 'semicolon';
  /** The prices in its tokens, once somebody asked for them. */
  prices: readonly Hit[] | undefined;
}

/** Ensures the prices of a piece: they are asked for where pieces are joined, and where they become clauses. */
export function pricesOf(piece: Piece): readonly Hit[] {
  piece.prices ??= findPrices(piece.tokens);
  return piece.prices;
}

/** Ensures the piece with some of its tokens taken off; the very same one where none were. */
export function withTokens(piece: Piece, tokens: readonly Token[]): Piece {
  if (tokens === piece.tokens) return piece;
  const { mark, line, joint } = piece;
  return { tokens, mark, line, joint, prices: undefined };
}

const ABBREVIATIONS = new Set(['tp', 'tt', 'q', 'p', 'h', 'ts', 'ths', 'gs', 'vv', 'v']);

function isSentenceEnd(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!next) return true;
  if (next.text === '(') return false;
  if (ABBREVIATIONS.has(textAt(tokens, i - 1)) && !tokens[i]?.spaced)
    return !next.spaced ? false : next.capital;
  if (!next.spaced) return next.capital && next.kind === 'word';
  return next.capital || next.kind !== 'word' || findPrices(tokens.slice(0, i)).at(-1)?.end === i;
}

/** A bracket that holds a rule of its own, e.g. "(Mỗi cuộc vắng trừ 02 điểm)". */
function isRuleInBrackets(inside: readonly Token[]): boolean {
  const hits = findPrices(inside);
  const first = hits[0];
  if (!first) return false;
  if (first.wording === 'exact' && first.unit) return true;
  if (first.wording !== 'exact' || hits.length > 2) return hits.length > 2;
  const before = inside.slice(0, first.start).filter((token) => token.kind === 'word');
  return before.length > 2 && ['nếu', 'mỗi', 'cứ', 'kể', 'trường', 'khi'].includes(before[0]?.text ?? '');
}

/** "100% được 2 điểm, nếu không đạt thì tính theo tỷ lệ": what less than the whole earns is a statement of its own. */
function opensProportion(tokens: readonly Token[], comma: number): boolean {
  if (!['nếu', 'còn', 'dưới', 'trường', 'không', 'chưa'].includes(textAt(tokens, comma + 1))) return false;
  const rest = tokens.slice(comma + 1);
  const isTold = rest.some(({ text }, i) => text === 'tỷ' && textAt(rest, i - 1) === 'theo');
  return isTold && findPrices(tokens.slice(0, comma)).at(-1)?.end === comma && findPrices(rest).length === 0;
}

/** Calls `take` with the tokens between one joint and the next, and with the joint they follow. */
function cut(tokens: readonly Token[], take: (part: readonly Token[], joint: Piece['joint']) => void): void {
  let from = 0;
  let joint: Piece['joint'] = 'sentence';
  const close = (end: number, next: Piece['joint']) => {
    take(trimmed(tokens, from, end), joint);
    from = end + 1;
    joint = next;
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const text = textAt(tokens, i);
    if (text === '(') {
      const end = closing(tokens, i);
      const inside = tokens.slice(i + 1, end);
      if (isRuleInBrackets(inside) || isAbsence(inside)) {
        close(i, 'sentence');
        close(end, 'sentence');
      }
      i = end;
    } else if (text === ';' || (text === ',' && opensProportion(tokens, i))) close(i, 'semicolon');
    else if (text === '.' && isSentenceEnd(tokens, i)) close(i, 'sentence');
  }
  close(tokens.length, joint);
}

/** Ensures the sentences and semicolon parts of every line, brackets that hold a rule taken out. */
export function cutPieces(lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = [];
  lines.forEach(({ tokens, mark }, line) => {
    let unused = mark;
    cut(tokens, (part, joint) => {
      if (part.length === 0) return;
      pieces.push({ tokens: part, mark: unused, line, joint, prices: undefined });
      unused = '';
    });
  });
  return pieces;
}

const STARTS = new Set([',', ';', '.']);
const EDGES = new Set([',', ';', '.', '|']);

/** The very same tokens where nothing is cut off: what was found in them once need not be looked for again. */
function trimmed(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  let start = from;
  let end = to;
  while (start < end && STARTS.has(textAt(tokens, start))) start += 1;
  while (end > start && EDGES.has(textAt(tokens, end - 1))) end -= 1;
  return start === 0 && end === tokens.length ? tokens : tokens.slice(start, end);
}
