import { proposeColumns } from '../../../src/review/statistics/propose';
import type { FigureSource } from '../../../src/review/statistics/source';
import { declaredForm, TEXTS } from '../compiled-form';

const ON_TIME = 'Điểm = (Số hồ sơ giải quyết đúng hạn / Tổng số hồ sơ tiếp nhận) x điểm tối đa';

function source(columns: readonly string[], more: Partial<FigureSource> = {}): FigureSource {
  const named = columns.map((name) => ({ name, isPercent: name.includes('%') }));
  return { file: 'cong.xlsx', sheet: 'Số liệu', stamp: {}, columns: named, units: [], rates: [], ...more };
}

function proposed(text: string, of: FigureSource, known: Parameters<typeof proposeColumns>[2] = []) {
  const { items } = declaredForm([{ code: '1', maximum: '1', text }]);
  return proposeColumns(items, of, known).map(({ input, column }) => [input, column]);
}

const COLUMNS = ['Hồ sơ giải quyết đúng hạn', 'Hồ sơ tiếp nhận', 'Văn bản ban hành'];

test('each figure a text names goes to the column of the nearest words', () => {
  expect(proposed(ON_TIME, source(COLUMNS))).toEqual([
    ['numerator', 'Hồ sơ giải quyết đúng hạn'],
    ['denominator', 'Hồ sơ tiếp nhận'],
  ]);
});

test('what a person matched already is not proposed again', () => {
  const known = { column: 'Khác', item: '1', input: 'numerator' as const, confirmed: true };
  expect(proposed(ON_TIME, source(COLUMNS), [known])).toEqual([['denominator', 'Hồ sơ tiếp nhận']]);
});

test('a count stands alone: nothing is its denominator', () => {
  const columns = ['Sáng kiến được công nhận', 'Văn bản ban hành'];
  const text = 'Mỗi sáng kiến được công nhận: 0,5 điểm; tối đa 1 điểm';
  expect(proposed(text, source(columns))).toEqual([['count', 'Sáng kiến được công nhận']]);
});

test('a percentage goes to a column of percentages, a date to none', () => {
  const { items } = declaredForm([{ code: '1', maximum: '1', text: TEXTS.onTime }]);
  const titled = items.map((item) => ({ ...item, score: { ...item.score, title: 'Hồ sơ đúng hạn' } }));
  const columns = source(['Hồ sơ đúng hạn (%)', 'Văn bản ban hành']);
  expect(proposeColumns(titled, columns, []).map(({ input, column }) => [input, column])).toEqual([
    ['rate', 'Hồ sơ đúng hạn (%)'],
  ]);
  expect(proposed(TEXTS.dated, source(['Ngày gửi báo cáo', 'Ngày gửi', 'Mục 1']))).toEqual([]);
});

test('a denominator without words of its own follows its numerator where the source defines the rate', () => {
  const rate = { name: 'Tỷ lệ', numerator: COLUMNS[0]!, denominator: ['Cột C'] };
  const text = 'Điểm = (Số hồ sơ giải quyết đúng hạn / Tổng số) x điểm tối đa';
  expect(proposed(text, source(COLUMNS, { rates: [rate] }))).toEqual([
    ['numerator', 'Hồ sơ giải quyết đúng hạn'],
    ['denominator', 'Cột C'],
  ]);
});
