import fc from 'fast-check';
import { needsTextFormat, sameContent, valueFrom } from '../../../src/workbook/excel/values';
import { coerce } from '../../excel-host/coercion';

/** Pieces out of which texts grow that Excel might read something into. */
const PIECES = [
  '1',
  '10',
  '007',
  '.',
  ',',
  '/',
  '-',
  ':',
  ' ',
  '%',
  '$',
  '(',
  ')',
  'e',
  'E',
  'Mar',
  'may',
  'AM',
  'TRUE',
  '#N/A',
  '=',
  '+',
  "'",
  '@',
  'ngày',
  'Đạt',
  'x',
  '\n',
];

describe('texts that Excel could take for something else', () => {
  test('are formatted as text, whatever they are made of', () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (one) => {
        fc.pre(one !== '' && !needsTextFormat(one));
        expect(coerce(one).value).toBe(one);
        expect(one.startsWith('=')).toBe(false);
      }),
      { numRuns: 5_000 },
    );
  });

  test.each(['Chậm 5 ngày', 'Đạt 93,55% kế hoạch', 'Báo cáo số 12/BC-SNV', 'Sở Nội vụ', 'Hạng'])(
    '%j is a sentence and stays in the general format',
    (text) => {
      expect(needsTextFormat(text)).toBe(false);
    },
  );
});

describe('contents as Excel gives them', () => {
  test.each([
    ['', false, null],
    ['', true, ''],
    ['#DIV/0!', true, { error: '#DIV/0!' }],
    ['#1', false, '#1'],
    [0, false, 0],
    [false, false, false],
  ])('%j (a formula: %j) is %j', (raw, hasFormula, value) => {
    expect(valueFrom(raw, hasFormula)).toEqual(value);
  });

  test.each([
    ["='Sheet1'!A1+ 1", '=Sheet1!a1+1', true],
    ['=A1', '=A2', false],
    ['="đạt"&a1', '="đạt"&A1', true],
    ['="đạt"', '="Đạt"', false],
    ['1', 1, false],
    ['', '', true],
  ])('%j and %j are the same: %j', (a, b, same) => {
    expect(sameContent(a, b)).toBe(same);
  });
});
