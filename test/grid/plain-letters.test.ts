import { hyphenated, plainLetters } from '../../src/grid/plain-letters';

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
