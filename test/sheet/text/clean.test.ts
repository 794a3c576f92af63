import { cleanText, fold, indentLevel, squash } from '../../../src/sheet/text/clean';

describe('text is cleaned', () => {
  test.each([
    ['composed', 'Điểm'.normalize('NFD'), 'Điểm'],
    ['of non-breaking spaces', 'Điểm\u00a0tối\u202fđa', 'Điểm tối đa'],
    ['of zero-width characters, even before a mark', 'Đi\u200bê\u200b\u0309m', 'Điểm'],
    ['of look-alikes of Đ', 'Ðiểm, Ɖịa', 'Điểm, Địa'],
    ['of full-width digits', '９,３８％', '9,38%'],
    ['line by line', '  a  \r\n  b _x000D_', 'a\nb'],
    ['not at all when it is tidy', 'Điểm tối đa', 'Điểm tối đa'],
  ])('%s', (_, raw, clean) => expect(cleanText(raw)).toBe(clean));
});

test('folded words have no diacritics, case or punctuation', () => {
  expect(fold('  Điểm TỐI-đa (100%)\nƯớc, Ỷ ')).toBe('diem toi da 100% uoc y');
  expect(fold('Điểm'.normalize('NFD'))).toBe('diem');
  expect(squash('Điểmtối đa')).toBe('diemtoida');
});

test('five leading spaces are one level, beside the indent of the cell', () => {
  expect(indentLevel('          1.1. Kế hoạch')).toBe(2);
  expect(indentLevel('\u00a0\u00a0\u00a0\u00a0\u00a0Kế hoạch', 1)).toBe(2);
  expect(indentLevel('Kế hoạch')).toBe(0);
});
