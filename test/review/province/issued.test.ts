import { issuedFromJson } from '../../../src/review/province/issued';

const ISSUED = {
  code: '1.1',
  title: 'Kế hoạch',
  sheet: 'Tự chấm',
  rows: [[5, 12]],
  columns: [3, 6],
  was: { D13: 'Đã ban hành' },
};

test('an issued item is read as it was kept', () => {
  expect(issuedFromJson(ISSUED)).toEqual(ISSUED);
});

/** A row or column that is none would write a lead agency’s figure into another cell. */
test.each<[string, object]>([
  ['a code that is no text', { code: 1 }],
  ['a row of the file alone', { rows: [[5]] }],
  ['three rows for one', { rows: [[5, 12, 13]] }],
  ['a row that is no pair', { rows: [5] }],
  ['a row between two', { rows: [[5, 12.5]] }],
  ['a row above the first', { rows: [[-1, 12]] }],
  ['a row in words', { rows: [['5', 12]] }],
  ['a column between two', { columns: [3.5] }],
  ['a column in words', { columns: ['D'] }],
  ['a column before the first', { columns: [-1] }],
  ['a cell that is none', { was: { 'dòng 13': 'x' } }],
  ['no cells', { was: null }],
])('%s is not understood', (_, wrong) => {
  expect(issuedFromJson({ ...ISSUED, ...wrong })).toBeUndefined();
});

test.each([null, 'x', 7])('%j is not understood', (json) => {
  expect(issuedFromJson(json)).toBeUndefined();
});
