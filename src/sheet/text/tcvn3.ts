/**
 * TCVN3 (font families `.Vn…`): one byte per letter, in files as the Latin-1 character of that byte.
 * Source: TCVN 5712:1993, character set VN3. Capitals with a tone have no byte of their own: they are set in
 * fonts whose name ends in `H`, which draw small letters as capitals.
 */
const LETTERS =
  'ĂÂÊÔƠƯĐ' + // A1–A7
  'ăâêôơưđ'; // A8–AE

const TONED: readonly (readonly [number, string])[] = [
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

function buildTable(): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const [first, letters] of [[0xa1, LETTERS] as const, ...TONED]) {
    [...letters].forEach((letter, index) => table.set(String.fromCharCode(first + index), letter));
  }
  return table;
}

/** Latin-1 character of the byte → Vietnamese letter. */
export const TCVN3_TABLE = buildTable();

const BACK = new Map([...TCVN3_TABLE].map(([byte, letter]) => [letter, byte]));

/** `·`, `×` and `÷` standing alone are signs: no Vietnamese word is a bare ã, ì or ữ. */
const LONE_SIGN = /((?<![A-Za-z\u00A1-\u00FF])[·×÷](?![A-Za-z\u00A1-\u00FF]))/;

/** Ensures Unicode from TCVN3; `capitals` for fonts that draw small letters as capitals (`.VnTimeH`). */
export function fromTcvn3(text: string, capitals = false): string {
  const read = text
    .split(LONE_SIGN)
    .map((piece, index) => (index % 2 === 1 ? piece : convertLetters(piece)))
    .join('');
  return capitals ? read.toUpperCase() : read;
}

function convertLetters(text: string): string {
  return [...text].map((character) => TCVN3_TABLE.get(character) ?? character).join('');
}

/** Ensures TCVN3 from Unicode; a capital with a tone becomes its small letter, as typists had to write it. */
export function toTcvn3(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => BACK.get(letter) ?? BACK.get(letter.toLowerCase()) ?? letter)
    .join('');
}
