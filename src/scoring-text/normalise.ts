import { restoreDiacritics } from './diacritics';

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\r]/g;
const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>\n]{0,200})?\/?>/gi;
const LINE_TAGS = /^<\/?(?:br|li|p|div|tr|ul|ol|h[1-6])\b/i;
const CELL_TAGS = /^<\/?(?:td|th)\b/i;
const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
};

/** Nothing but plain spaces and lines, composed letters and ASCII without mark-up: there is nothing to change. */
const CLEAN = /^[\n -%'-;=-~À-ÏÑ-ɏẠ-ỹ]*$/;

/** A scoring text ready to be read, character for character beside the words a question may quote. */
interface CleanText {
  /** What is read: same length as `source`. */
  readonly text: string;
  /** What is quoted. */
  readonly source: string;
}

function blank(match: string): string {
  if (LINE_TAGS.test(match)) return '\n'.padEnd(match.length);
  if (CELL_TAGS.test(match)) return '|'.padEnd(match.length);
  return ' '.repeat(match.length);
}

function fullWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

/**
 * Ensures one form of spaces, dashes, quotes and digits and no mark-up, without moving a single character,
 * so that a question quotes exactly what stands in the cell.
 */
export function normalise(raw: string): CleanText {
  if (CLEAN.test(raw)) return { text: restoreDiacritics(raw), source: raw };
  const source = raw.normalize('NFC').replace(INVISIBLE, '').replaceAll('Ð', 'Đ');
  let text = source;
  if (/[<&]/.test(text)) {
    text = text
      .replace(TAG, blank)
      .replace(/&[a-z]{2,4};/gi, (entity) => (ENTITIES[entity.toLowerCase()] ?? ' ').padEnd(entity.length));
  }
  text = text
    .replace(SPACES, ' ')
    .replace(/[\u2028\u2029\v\f]/g, '\n')
    .replace(/[–—−‒―‐‑]/g, '-')
    .replace(/[“”«»„]/g, '"')
    .replace(/[\uff01-\uff5e]/g, fullWidth);
  return { text: restoreDiacritics(text), source };
}
