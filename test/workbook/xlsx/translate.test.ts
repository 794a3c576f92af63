import { formulaTokens } from '../../../src/workbook/xlsx/formula/tokens';
import { translateFormula } from '../../../src/workbook/xlsx/formula/translate';

test.each([
  ['A1+$A$1+A$1+$A1', 'B3+$A$1+B$1+$A3'],
  ['SUM(A1:B2,C:C,$C:D,2:3,$2:3)', 'SUM(B3:C4,D:D,$C:E,4:5,$2:5)'],
  ['LOG10(A1)', 'LOG10(B3)'],
  ['"A1"&A1', '"A1"&B3'],
  ['"a""A1"&A1', '"a""A1"&B3'],
  ["'Sheet A1'!A1", "'Sheet A1'!B3"],
  ["'It''s A1'!A1:A2", "'It''s A1'!B3:B4"],
  ['Sheet1!A1', 'Sheet1!B3'],
  ['[1]Sheet1!A1', '[1]Sheet1!B3'],
  ['Bang[Điểm A1]+A1', 'Bang[Điểm A1]+B3'],
  ['Điểm_A1+A1', 'Điểm_A1+B3'],
  ['A1.B2', 'A1.B2'],
  ['1E5+A1', '1E5+B3'],
  ['#REF!+A1', '#REF!+B3'],
  ['XFD1048576', '#REF!'],
  ['IF(A1>=0.95,"Đạt",A1/C1)', 'IF(B3>=0.95,"Đạt",B3/D3)'],
  ['a1', 'B3'],
])('=%s copied two rows down and one column right is =%s', (formula, copied) => {
  expect(translateFormula(formula, { rows: 2, columns: 1 })).toBe(copied);
  expect(
    formulaTokens(formula)
      .map(({ text }) => text)
      .join(''),
  ).toBe(formula);
});

test('a reference pushed off the sheet is #REF!', () => {
  expect(translateFormula('A1+B2', { rows: -1, columns: 0 })).toBe('#REF!+B1');
});
