export const LT = 60;
export const GT = 62;
export const SLASH = 47;
export const EQUALS = 61;
export const BANG = 33;
export const QUESTION = 63;
export const DOUBLE_QUOTE = 34;
export const SINGLE_QUOTE = 39;
export const AMPERSAND = 38;

// eslint-disable-next-line no-control-regex -- these are the characters XML 1.0 does not allow
export const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
/** Text without these means what it says. */
export const SPECIAL = /[&\r]|\]\]>/;

/** Ensures whether the character is white space (XML 1.0 §2.3). */
export function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13;
}

const STARTS_NAME = 1;
const CONTINUES_NAME = 2;
/** What each ASCII character may do in a name (XML 1.0 §2.3); every other one may do both. */
const NAME_CLASS = new Uint8Array(128).map((_zero, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z_:]/.test(character)) return STARTS_NAME | CONTINUES_NAME;
  return /[-.0-9]/.test(character) ? CONTINUES_NAME : 0;
});

/** Ensures the place after the name that begins there; the same place when none does. */
export function nameEnd(text: string, from: number): number {
  let at = from;
  let wanted = STARTS_NAME;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128 && ((NAME_CLASS[code] as number) & wanted) === 0) break;
    wanted = CONTINUES_NAME;
  }
  return at;
}

/** Ensures whether the short text stands there. */
export function standsAt(text: string, from: number, wanted: string): boolean {
  for (let at = 0; at < wanted.length; at += 1) {
    if (text.charCodeAt(from + at) !== wanted.charCodeAt(at)) return false;
  }
  return true;
}
