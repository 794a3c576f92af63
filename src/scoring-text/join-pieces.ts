import type { Token } from '../methods/clause';
import { definitionOf } from './definitions';
import { formulaIn } from './formula-place';
import { findLimits } from './limits';
import { textAt } from './phrases';
import { pricesOf, withTokens } from './pieces';
import type { Piece } from './pieces';
import { remarkIn } from './terms';

/** Ensures that parts between semicolons which only together make a statement are one: conditions with a list inside. */
export function joinPieces(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const above = joined.at(-1);
    if (above && goesTogether(above, piece)) {
      joined[joined.length - 1] = withTokens(above, [...above.tokens, ...piece.tokens]);
    } else joined.push(piece);
  }
  return joined;
}

function goesTogether(above: Piece, piece: Piece): boolean {
  if (piece.joint !== 'semicolon' || piece.line !== above.line || !lacksOther(above, piece)) return false;
  if (definitionOf(above.tokens) || definitionOf(piece.tokens)) return false;
  if (remarkIn(above.tokens) || remarkIn(piece.tokens)) return false;
  if (formulaIn(above.tokens)) return false;
  return pricesOf(above).length > 0 || !isLimited(above) || !isLimited(piece);
}

/** One part has the price and the other the condition: points before a list, or conditions before their points. */
function lacksOther(above: Piece, piece: Piece): boolean {
  const [first] = pricesOf(above);
  const [own] = pricesOf(piece);
  if (first) return first.start === 0 && !own && opensList(above.tokens, first.end);
  return own !== undefined && own.start !== 0 && above.tokens.at(-1)?.text !== ':';
}

/** "1 điểm: …", "1 điểm khi đạt cả 3 điều kiện: …" with the contents listed behind. */
function opensList(tokens: readonly Token[], from: number): boolean {
  if ([':', '('].includes(textAt(tokens, from))) return true;
  return ['khi', 'nếu'].includes(textAt(tokens, from)) && tokens.slice(from).some(({ text }) => text === ':');
}

/** Two bands on one line, the first of which lost its points, are not one condition. */
function isLimited(piece: Piece): boolean {
  return findLimits(piece.tokens).some((limit) => !limit.aside && !limit.exact);
}
