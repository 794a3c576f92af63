/** Which kinds a word is of, one bit each; filled while the grammar's modules are loaded, before any text is read. */
const KINDS = new Map<string, number>();
let next = 1;
/** Beyond it `&` would see another kind, or none. */
const LAST = 2 ** 30;

/**
 * Ensures a kind of words by its bit: a token knows the kinds of its word from the moment it is spelled, so that
 * whether a statement can hold something at all is seen without looking at its words again. One kind too many is refused.
 */
export function wordKind(words: string | Iterable<string>): number {
  if (next > LAST) throw new RangeError('No bit is left for another kind of words.');
  const bit = next;
  next *= 2;
  for (const word of typeof words === 'string' ? words.split(' ') : words) {
    KINDS.set(word, (KINDS.get(word) ?? 0) | bit);
  }
  return bit;
}

/** Ensures the kinds of a word in its uniform spelling. */
export function kindsOf(word: string): number {
  return KINDS.get(word) ?? 0;
}

/** No word but a number, which has this kind from where it is read. */
export const FIGURE = wordKind([]);
/** A number whose sign may as well group thousands. */
export const DOUBTFUL_FIGURE = wordKind([]);
/** A day of the calendar. */
export const DATED = wordKind('@');
export const POINTS = wordKind('điểm');

export const NEGATION = wordKind('không chưa đặc n');
/** A line for everything the others leave over has one of these. */
export const REST = wordKind('còn khác thuộc ngoài nội trên này');
export const LATENESS = wordKind('chậm trễ muộn quá');
export const COMPARED = wordKind('so hơn');
export const AVERAGED = wordKind('trung bình quân');
