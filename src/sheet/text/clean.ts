/** Invisible characters that programs leave in cells: zero-width, soft hyphen, direction and byte-order marks. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;

/** Spaces that look like a space and are none: non-breaking, figure, thin, ideographic. */
const ODD_SPACES = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

const ODD_LETTERS: Readonly<Record<string, string>> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ' };

/**
 * Ensures text as a reader sees it: composed Unicode, ordinary spaces, ASCII digits and signs, `Đ` for the
 * look-alikes `Ð` and `Ɖ`; line breaks stay, each line is trimmed.
 */
export function cleanText(raw: string): string {
  if (/^[\x21-\x7e]*$/.test(raw)) return raw;
  return raw
    .normalize('NFC')
    .replace(/_x000D_/g, '')
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(ODD_SPACES, ' ')
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[ÐƉð]/g, (letter) => ODD_LETTERS[letter] ?? letter)
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** Ensures lower-case words without diacritics or punctuation, one space apart: `Điểm tối-đa` → `diem toi da`. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();
}

/** Ensures folded text without any space, so that glued and broken words compare equal: `Điểmtốiđa` → `diemtoida`. */
export function squash(text: string): string {
  return fold(text).replace(/ /g, '');
}

/** Ensures how many levels a text is pushed right by leading spaces, five to a level, or by the cell's own indent. */
export function indentLevel(raw: string, cellIndent = 0): number {
  const spaces = /^[ \u00A0\t]*/.exec(raw)?.[0].replace(/\t/g, '     ').length ?? 0;
  return cellIndent + Math.round(spaces / 5);
}
