import { definitionOf } from './definitions';
import { closing, textAt } from './phrases';
import type { Piece } from './pieces';

/** `… x điểm tối đa (Tỷ lệ = a/b)`: a definition in brackets after the formula. */
function cutBrackets(piece: Piece): Piece[] {
  const open = piece.tokens.findIndex(
    (token, i) => i > 0 && token.text === '(' && closing(piece.tokens, i) === piece.tokens.length - 1,
  );
  const inside = piece.tokens.slice(open + 1, -1);
  if (open <= 0 || !inside.some((token) => token.text === '=') || !definitionOf(inside)) return [piece];
  return [
    { ...piece, tokens: piece.tokens.slice(0, open) },
    { ...piece, tokens: inside, mark: '', joint: 'sentence' },
  ];
}

/** `a là …, b là …`: a legend on one line. */
function cutLetters(piece: Piece): Piece[] {
  const at = piece.tokens.findIndex(
    (token, i) =>
      token.text === ',' &&
      textAt(piece.tokens, i + 1).length === 1 &&
      ['là', ':', '='].includes(textAt(piece.tokens, i + 2)) &&
      definitionOf(piece.tokens.slice(i + 1)) !== undefined,
  );
  if (at <= 0) return [piece];
  const rest: Piece = { ...piece, tokens: piece.tokens.slice(at + 1), mark: '', joint: 'sentence' };
  return [{ ...piece, tokens: piece.tokens.slice(0, at) }, ...cutLetters(rest)];
}

/** Ensures that every definition inside a statement ("…, trong đó a là …") is a piece of its own. */
export function cutDefinitions(pieces: readonly Piece[]): Piece[] {
  return pieces
    .flatMap(cutBrackets)
    .flatMap(cutLetters)
    .flatMap((piece) => {
      const at = piece.tokens.findIndex(
        (token, i) =>
          i > 0 &&
          ((token.text === 'trong' &&
            textAt(piece.tokens, i + 1) === 'đó' &&
            piece.tokens.slice(0, i).some((t) => ['=', '*', 'x', '/'].includes(t.text))) ||
            (token.text === 'với' && (token.capital || textAt(piece.tokens, i + 1) === ':'))),
      );
      if (at <= 0) return [piece];
      const rest: Piece = { ...piece, tokens: piece.tokens.slice(at), mark: '', joint: 'sentence' };
      const end = textAt(piece.tokens, at - 1) === ',' ? at - 1 : at;
      return [{ ...piece, tokens: piece.tokens.slice(0, end) }, rest];
    });
}
