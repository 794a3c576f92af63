import { readAbsence } from '../../../src/review/what-if/read-value';
import { inputNamed, scenarioFrom } from '../../../src/review/what-if/scenario';

test.each([
  ['tử số', 'numerator'],
  ['Mẫu-số', 'denominator'],
  ['tỷ lệ', 'rate'],
  ['Số lượng', 'count'],
  ['số lần', 'breaches'],
  ['số ngày chậm', 'daysLate'],
  ['ngày', 'date'],
  ['mức', 'level'],
  ['giá trị', 'value'],
  ['nhóm', 'group'],
  ['điểm', 'points'],
  ['Numerator', 'numerator'],
  ['daysLate', 'daysLate'],
  ['ý 1', 'part.1'],
  ['part 12', 'part.12'],
  ['parts.3', 'part.3'],
  ['ý 0', undefined],
  ['ý 123', undefined],
  ['xparts1', undefined],
  ['parts1x', undefined],
  ['tử', undefined],
  ['', undefined],
])('“%s” stands for %s', (name, input) => {
  expect(inputNamed(name)).toBe(input);
});

test.each(['noAuthority', 'noCases', 'notApplicable'])(
  'our own name %s says why there is nothing',
  (name) => {
    expect(readAbsence(` ${name} `)).toBe(name);
  },
);

test('other words are no reason', () => {
  expect(readAbsence('noCase')).toBeUndefined();
  expect(readAbsence('12')).toBeUndefined();
});

test.each<[unknown]>([
  [null],
  ['x'],
  [{ name: 'a' }],
  [{ name: 1, changes: [] }],
  [{ name: 'a', changes: {} }],
  [{ name: 'a', changes: [null] }],
  [{ name: 'a', changes: ['x'] }],
  [{ name: 'a', changes: [{ code: '1', input: 'rate' }] }],
  [{ name: 'a', changes: [{ code: 1, input: 'rate', value: '2' }] }],
])('%j is no scenario', (json) => {
  expect(scenarioFrom(json)).toBeUndefined();
});

test('a scenario is read as it was kept', () => {
  const kept = { name: 'Cuối năm', changes: [{ code: '1.1', input: 'rate', value: '90' }] };
  expect(scenarioFrom({ ...kept, more: 1 })).toEqual(kept);
});
