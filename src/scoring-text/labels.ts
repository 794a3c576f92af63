import type { Token } from '../methods/clause';
import { wholeWords } from './half-words';
import type { Piece } from './pieces';
import type { Hit } from './prices';

type Say = (tokens: readonly Token[]) => string;

/** A price with the words of its condition. */
interface Told {
  readonly hit: Hit;
  readonly leads: boolean;
  readonly condition: readonly Token[];
}

/** Words at the end of a condition that only lead over to its price. */
const OVER_WORDS = ['thì được', 'thì', 'sẽ', 'là', 'bị', 'chỉ'];
const LEADING_OVER = new RegExp(`(?: (?:${wholeWords(OVER_WORDS)}))+$`, 'i');
/** Letters and signs without which there is nothing to cut off: most labels end in none of them. */
const ENDS_ODDLY = new Set([...' \n:=|;,.', ...OVER_WORDS.map((word) => word.slice(-1))]);

function labelOf(say: Say, condition: readonly Token[]): string {
  const label = say(condition);
  if (!ENDS_ODDLY.has(label.slice(-1))) return label;
  return label
    .replace(LEADING_OVER, '')
    .replace(/[\s:=|;,.]+$/, '')
    .trim();
}

/** Ensures the words of the condition: what stands around a price in the middle of them is told without the price. */
export function labelFor({ hit, leads, condition }: Told, piece: Piece, say: Say): string {
  if (leads) return labelOf(say, hit.unit ? span(hit.unit.words, condition) : condition);
  const price = piece.tokens[hit.start]?.start ?? 0;
  const after = condition.findIndex((token) => token.start >= price);
  if (after <= 0) return labelOf(say, condition);
  const before = labelOf(say, condition.slice(0, after));
  return labelOf((run) => `${before} ${say(run)}`, condition.slice(after));
}

/** Ensures the first and the last token of two runs as they stand in the text: what is quoted goes from one to the other. */
export function span(a: readonly Token[], b: readonly Token[]): readonly Token[] {
  const [firstA, firstB, lastA, lastB] = [a[0], b[0], a.at(-1), b.at(-1)];
  if (!firstA || !lastA) return b;
  if (!firstB || !lastB) return a;
  return [firstB.start < firstA.start ? firstB : firstA, lastB.end > lastA.end ? lastB : lastA];
}
