import { tableToText } from '../../src/output/table-text';
import { textWidth, wrapText } from '../../src/output/text-width';
import type { Table } from '../../src/output/table';
import { exact } from './builders';

const LONG =
  'Sở Nông nghiệp và Môi trường, cơ quan chủ trì tham mưu thực hiện các nội dung về cải cách thủ tục hành chính nội bộ';

const TABLE: Table = {
  key: 't',
  sheet: 't',
  title: 'BẢNG XẾP HẠNG',
  subtitles: ['(SẮP XẾP THEO ĐIỂM TỰ CHẤM)'],
  columns: [
    { key: 'rank', header: 'Xếp hạng', format: 'rank', width: 8 },
    { key: 'name', header: 'Tên đơn vị', format: 'wrapped', width: 30 },
    { key: 'points', header: 'Điểm', format: 'points', width: 10 },
    { key: 'note', header: 'Ghi chú', format: 'wrapped', width: 30 },
  ],
  rows: [
    {
      kind: 'data',
      cells: { rank: { value: exact('1') }, name: LONG, points: { value: exact('90.5') }, note: LONG },
    },
    {
      kind: 'data',
      cells: { rank: { value: exact('10') }, name: 'Thanh tra tỉnh', points: { value: exact('-3.251') } },
    },
  ],
  notes: [LONG + LONG],
};

test.each(['NFC', 'NFD'])('no line is wider than 100 columns and nothing is cut (%s)', (form) => {
  const text = tableToText(
    { ...TABLE, notes: TABLE.notes.map((note) => note.normalize(form)) },
    { language: 'vi' },
  );
  for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(100);
  for (const word of LONG.split(' ')) expect(text).toContain(word.slice(0, 5));
});

test('numbers stand right with a decimal comma', () => {
  const lines = tableToText(TABLE, { language: 'vi' }).split('\n');
  const first = lines.find((line) => line.includes('90,50')) ?? '';
  const second = lines.find((line) => line.includes('-3,251')) ?? '';
  expect(first.indexOf('90,50') + 5).toBe(second.indexOf('-3,251') + 6);
});

test('a column under a common heading is named with it, another by itself', () => {
  const [rank, ...others] = TABLE.columns;
  const columns = [rank!, ...others.map((column) => ({ ...column, group: 'Kỳ 1' }))];
  const text = tableToText({ ...TABLE, columns, subtitles: [], notes: [] }, { language: 'vi' });
  expect(text).toContain('Kỳ 1: Tên đơn vị');
  expect(text).not.toContain('undefined');
  expect(text).not.toContain(': Xếp');
});

test('English has a decimal point', () => {
  expect(tableToText(TABLE, { language: 'en' })).toContain('90,50');
});

test('decomposed Vietnamese is as wide as it looks', () => {
  expect(textWidth('Điểm tự chấm'.normalize('NFD'))).toBe(12);
  expect(wrapText('Điểm tự chấm'.normalize('NFD'), 8)).toEqual(['Điểm tự', 'chấm']);
});

test('a word longer than a line is broken, not lost', () => {
  expect(wrapText('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
});

test('words stand left and figures right in their columns', () => {
  const columns = (['text', 'wrapped', 'rank', 'whole', 'points'] as const).map((format) => {
    return { key: format, header: 'cccccccc', format, width: 8 };
  });
  const cells = Object.fromEntries(columns.map(({ key }) => [key, 'ab']));
  const text = tableToText(
    { ...TABLE, columns, rows: [{ kind: 'data', cells }], notes: [] },
    { language: 'vi', width: 60 },
  );
  const line = text.split('\n').find((one) => one.includes('ab')) ?? '';
  expect(line).toMatch(/^ab +ab +ab +ab +ab$/);
  const places = [...line.matchAll(/ab/g)].map(({ index }) => index);
  const heads = text.split('\n').find((one) => one.includes('cccccccc')) ?? '';
  const starts = [...heads.matchAll(/cccccccc/g)].map(({ index }) => index);
  expect(places.map((place, n) => place - starts[n]!)).toEqual([0, 0, 6, 6, 6]);
});
