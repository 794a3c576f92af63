import { oncePerText } from '../../grid/kept';

/** Invisible characters that programs leave in cells: zero-width, soft hyphen, direction and byte-order marks. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;

/** Spaces that look like a space and are none: non-breaking, figure, thin, ideographic. */
const ODD_SPACES = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

const ODD_LETTERS: Readonly<Record<string, string>> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ' };

/** Most cells hold nothing to clean: one test spares them every replacement below. */
const UNTIDY =
  /[\u00A0\u00AD\u00D0\u00F0\u0189]|[\u0300-\u036F]|[\u1680\u2000-\u206F\u3000\uFEFF\uFF01-\uFF5E\t\v\f\r]|_x000D_| [ \n]|\n |^\s|\s$/;

/**
 * Ensures text as a reader sees it: composed Unicode, ordinary spaces, ASCII digits and signs, `Đ` for the
 * look-alikes `Ð` and `Ɖ`; line breaks stay, each line is trimmed.
 */
export function cleanText(raw: string): string {
  if (!UNTIDY.test(raw)) return raw;
  return raw
    .replace(/_x000D_/g, '')
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(ODD_SPACES, ' ')
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[ÐƉð]/g, (letter) => ODD_LETTERS[letter] ?? letter)
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** Every letter a sheet may carry → its plain small letter; `%` and digits stay, all else parts words. */
const PLAIN = buildPlain();

function buildPlain(): ReadonlyMap<number, string> {
  const plain = new Map<number, string>();
  const add = (from: number, to: number) => {
    for (let code = from; code <= to; code += 1) {
      const base = String.fromCharCode(code).normalize('NFD').charAt(0).toLowerCase();
      if (/[a-z0-9%]/.test(base)) plain.set(code, base);
    }
  };
  add(0x25, 0x7a);
  add(0xc0, 0x1b0);
  add(0x1e00, 0x1ef9);
  for (const letter of 'đĐÐð') plain.set(letter.charCodeAt(0), 'd');
  return plain;
}

/** Ensures lower-case words without diacritics or punctuation, one space apart: `Điểm tối-đa` → `diem toi da`. */
export const fold = oncePerText((text): string => {
  let folded = '';
  let isOpen = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x300 && code <= 0x36f) continue;
    const letter = PLAIN.get(code);
    if (letter !== undefined) folded += isOpen || folded === '' ? letter : ` ${letter}`;
    isOpen = letter !== undefined;
  }
  return folded;
});

/** Ensures folded text without any space, so that glued and broken words compare equal: `Điểmtốiđa` → `diemtoida`. */
export function squash(text: string): string {
  return fold(text).replace(/ /g, '');
}

/** Ensures how many levels a text is pushed right by leading spaces, five to a level, or by the cell's own indent. */
export function indentLevel(raw: string, cellIndent = 0): number {
  const spaces = /^[ \u00A0\t]*/.exec(raw)?.[0].replace(/\t/g, '     ').length ?? 0;
  return cellIndent + Math.round(spaces / 5);
}
