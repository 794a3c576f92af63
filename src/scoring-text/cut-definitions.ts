import { definitionOf } from './definitions';
import { closing, textAt } from './phrases';
import { withTokens } from './pieces';
import type { Piece } from './pieces';

/** `… x điểm tối đa (Tỷ lệ = a/b)`: where the bracket with a definition after the formula opens, or -1. */
function definingBracket({ tokens }: Piece): number {
  if (tokens.at(-1)?.text !== ')') return -1;
  const open = tokens.findIndex(
    (token, i) => i > 0 && token.text === '(' && closing(tokens, i) === tokens.length - 1,
  );
  const inside = tokens.slice(open + 1, -1);
  return open > 0 && inside.some((token) => token.text === '=') && definitionOf(inside) ? open : -1;
}

const LINKS = new Set(['là', ':', '=']);

/** `a là …, b là …`: where the next letter of a legend on one line begins, or -1. */
function nextLetter({ tokens }: Piece): number {
  return tokens.findIndex(
    (token, i) =>
      token.text === ',' &&
      textAt(tokens, i + 1).length === 1 &&
      LINKS.has(textAt(tokens, i + 2)) &&
      definitionOf(tokens.slice(i + 1)) !== undefined,
  );
}

const OPERATORS = new Set(['=', '*', 'x', '/']);

/** `…, trong đó: …`, `… Với: …`: where the legend of a formula begins on its line, or -1. */
function legendStart({ tokens }: Piece): number {
  return tokens.findIndex((token, i) => {
    if (i === 0) return false;
    if (token.text === 'với') return token.capital || textAt(tokens, i + 1) === ':';
    if (token.text !== 'trong' || textAt(tokens, i + 1) !== 'đó') return false;
    return tokens.slice(0, i).some(({ text }) => OPERATORS.has(text));
  });
}

function cutAt(piece: Piece, end: number, rest: Piece['tokens']): [Piece, Piece] {
  return [
    withTokens(piece, piece.tokens.slice(0, end)),
    { tokens: rest, mark: '', line: piece.line, joint: 'sentence', prices: undefined },
  ];
}

function addLegend(piece: Piece, pieces: Piece[]): void {
  const at = legendStart(piece);
  if (at <= 0) return void pieces.push(piece);
  const end = textAt(piece.tokens, at - 1) === ',' ? at - 1 : at;
  pieces.push(...cutAt(piece, end, piece.tokens.slice(at)));
}

function addLetters(piece: Piece, pieces: Piece[]): void {
  const at = nextLetter(piece);
  if (at <= 0) return addLegend(piece, pieces);
  const [first, rest] = cutAt(piece, at, piece.tokens.slice(at + 1));
  addLegend(first, pieces);
  addLetters(rest, pieces);
}

/** Ensures that what a formula's letters and names stand for are pieces of their own. */
export function cutDefinitions(pieces: readonly Piece[]): Piece[] {
  const cut: Piece[] = [];
  for (const piece of pieces) {
    const open = definingBracket(piece);
    if (open < 0) addLetters(piece, cut);
    else for (const part of cutAt(piece, open, piece.tokens.slice(open + 1, -1))) addLetters(part, cut);
  }
  return cut;
}
