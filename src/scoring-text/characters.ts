/** What a character can be; looked up in a table, because every character of every text is asked for. */
const OTHER = 0;
export const DIGIT = 1;
export const LETTER = 2;
export const SPACE = 3;
export const LINE_END = 4;

/** Latin letters with every Vietnamese mark; × and ÷ stand among them and are none. */
function classOf(code: number): number {
  if (code >= 48 && code <= 57) return DIGIT;
  if (code === 32) return SPACE;
  if (code === 10) return LINE_END;
  const isPlain = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  const isMarked = code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7;
  return isPlain || isMarked || (code >= 0x1e00 && code <= 0x1eff) ? LETTER : OTHER;
}

const CLASSES = Uint8Array.from({ length: 0x1f00 }, (_, code) => classOf(code));

/** Ensures the class of the character at a place; what lies behind the end is no letter and no digit. */
export function classAt(text: string, i: number): number {
  return i < text.length ? (CLASSES[text.charCodeAt(i)] ?? OTHER) : OTHER;
}
