import { CAPITALS, hyphenated, LETTERS, plainLetters } from '../../src/grid/plain-letters';

test.each([
  ['Sở Nội vụ', 'so noi vu'],
  ['ĐẮK LẮK', 'dak lak'],
  // The Icelandic letter that some keyboards type for Đ.
  ['Ðà Nẵng', 'da nang'],
  ['Ủy ban nhân dân'.normalize('NFD'), 'uy ban nhan dan'],
  ['12/KH-UBND, ngày 5', '12/kh-ubnd, ngay 5'],
])('%s is plain as %s', (text, plain) => expect(plainLetters(text)).toBe(plain));

test.each([
  ['  UBND xã Tân Lập (mới) ', 'ubnd-xa-tan-lap-moi'],
  ['…', ''],
])('%s is kept in a file name as “%s”', (text, name) => expect(hyphenated(text)).toBe(name));

/** Every Vietnamese letter with every mark it can carry, as people type them: composed. */
const VIETNAMESE = [...'aăâeêioôơuưyđ'].flatMap((vowel) =>
  ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
);

test('the letters of patterns hold every Vietnamese letter, the capitals only those that are', () => {
  const letter = new RegExp(`^[${LETTERS}\u0300-\u036F]+$`);
  const capital = new RegExp(`^[${CAPITALS}]`);
  for (const small of VIETNAMESE) {
    expect([small, letter.test(small), letter.test(small.toUpperCase())]).toEqual([small, true, true]);
    expect([small, capital.test(small), capital.test(small.toUpperCase())]).toEqual([small, false, true]);
  }
  for (const other of '0 9-–/().×÷²½“…') expect([other, letter.test(other)]).toEqual([other, false]);
});
