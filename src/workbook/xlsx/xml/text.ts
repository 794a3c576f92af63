const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const MAX_CODE_POINT = 0x10ffff;

/** Ensures the text with line ends normalised and references resolved, or undefined for an unknown reference. */
export function decodeText(raw: string): string | undefined {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  return text.includes('&') ? resolveReferences(text) : text;
}

/** Ensures an attribute's value: as text, with white space as blanks (XML 1.0 §3.3.3). */
export function decodeAttribute(raw: string): string | undefined {
  return decodeText(/[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, ' ') : raw);
}

/** Only the five predefined entities and character references exist: a document type is refused elsewhere. */
function resolveReferences(text: string): string | undefined {
  let out = '';
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at);
    if (end < 0) return undefined;
    const resolved = resolve(text.slice(at + 1, end));
    if (resolved === undefined) return undefined;
    out += text.slice(from, at) + resolved;
    from = end + 1;
  }
  return out + text.slice(from);
}

function resolve(name: string): string | undefined {
  if (name.charCodeAt(0) !== HASH) return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  // Some writers spell every Vietnamese letter as a reference, so this runs once a letter.
  const code = isHexadecimal(name) ? digits(name, 2, 16) : digits(name, 1, 10);
  return isXmlCharacter(code) ? String.fromCodePoint(code) : undefined;
}

const HASH = 35;
const LOWER_X = 120;

function isHexadecimal(name: string): boolean {
  return name.charCodeAt(1) === LOWER_X;
}

/** Ensures the number the digits from a place on make, or one beyond all characters. */
function digits(name: string, from: number, radix: 10 | 16): number {
  let code = 0;
  for (let at = from; at < name.length; at += 1) {
    const digit = digitOf(name.charCodeAt(at));
    if (digit >= radix || code > MAX_CODE_POINT) return MAX_CODE_POINT + 1;
    code = code * radix + digit;
  }
  return from < name.length ? code : MAX_CODE_POINT + 1;
}

function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : 16;
}

function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code <= MAX_CODE_POINT && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

/** Ensures spreadsheet text with its `_xHHHH_` escapes resolved (ECMA-376-1 §22.9.2.19). */
export function decodeSpreadsheetText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_all, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Ensures text that can stand in an element or in a double-quoted attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPED[character] ?? character);
}

/** Ensures spreadsheet text that reads back exactly, with what XML cannot hold as `_xHHHH_`. */
export function escapeSpreadsheetText(text: string): string {
  if (!ESCAPABLE.test(text)) return text;
  const literal = text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_');
  return escapeXml(literal.replace(UNWRITABLE, (character) => spreadsheetEscape(character)));
}

/** Control characters, carriage returns, halves of surrogate pairs and the two non-characters. */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- these are the characters XML 1.0 cannot hold
  /[\0-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** At least one character that may have to be written otherwise; most texts have none. */
const ESCAPABLE =
  // eslint-disable-next-line no-control-regex -- these are the characters XML 1.0 cannot hold
  /[\0-\x08\x0b-\x1f\ufffe\uffff\ud800-\udfff&<>"]|_x/;

function spreadsheetEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
