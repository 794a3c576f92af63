import { tablesToSheets, tableToSheet } from '../../src/output/table-sheet';
import type { Table } from '../../src/output/table';
import { address, area, exact } from './builders';

const TABLE: Table = {
  key: 'result',
  sheet: 'Kết quả',
  letterhead: {
    kind: 'office',
    parentBody: 'UBND TỈNH A',
    body: 'SỞ NỘI VỤ',
    placeAndDate: 'A, ngày 05 tháng 01 năm 2026',
  },
  title: 'BÁO CÁO KẾT QUẢ',
  subtitles: ['(THEO LĨNH VỰC)'],
  columns: [
    { key: 'rank', header: 'Xếp hạng', format: 'rank', width: 8 },
    { key: 'agency', header: 'Tên đơn vị', format: 'wrapped', width: 30 },
    { key: 'self', header: 'TC', group: 'Điểm', format: 'points', width: 10 },
    { key: 'given', header: 'TĐ', group: 'Điểm', format: 'points', width: 10 },
  ],
  rows: [
    { kind: 'data', cells: { rank: { value: exact('1') }, agency: 'Sở A', self: { value: exact('9.5') } } },
    { kind: 'section', cells: { rank: 'CHƯA XẾP HẠNG' } },
    { kind: 'data', cells: { rank: '–', agency: 'Sở B' } },
    {
      kind: 'total',
      cells: {
        agency: 'Cộng',
        self: {
          value: exact('9.5'),
          formula: (at) => `SUM(${at.range('self', { from: 0, to: 2 })})`,
        },
        given: { value: exact('1'), format: 'whole', formula: (at) => `COUNT(${at.cell('self', 0)})` },
      },
    },
  ],
  notes: ['Ghi chú thứ nhất.'],
  signature: { preparedBy: 'NGƯỜI LẬP BIỂU', title: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Trần Thị B' },
};

function cellsOf(table: Table) {
  const sheet = tableToSheet(table);
  return new Map(sheet.cells.map((cell) => [address(cell), cell]));
}

describe('a printed table', () => {
  const sheet = tableToSheet(TABLE);
  const cells = cellsOf(TABLE);
  const find = (value: string) => sheet.cells.find((cell) => cell.value === value);

  test('has the office left and quốc hiệu right, the title centred over all columns', () => {
    expect(cells.get('A1')).toMatchObject({ value: 'UBND TỈNH A', style: 'letterhead' });
    expect(find('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toMatchObject({ row: 0, style: 'letterheadBold' });
    expect(find('BÁO CÁO KẾT QUẢ')).toMatchObject({ row: 4, column: 0, style: 'title' });
    expect(sheet.layout.merges).toContainEqual(area('A5:D5'));
  });

  test('groups headings, repeats them on every page and freezes them', () => {
    expect(cells.get('A8')?.value).toBe('Xếp hạng');
    expect(cells.get('C8')?.value).toBe('Điểm');
    expect(cells.get('D9')?.value).toBe('TĐ');
    expect(sheet.layout.merges).toEqual(expect.arrayContaining([area('A8:A9'), area('C8:D8')]));
    expect(sheet.layout.printTitleRows).toEqual({ first: 7, last: 8 });
    expect(sheet.layout.freeze).toEqual({ rows: 9, columns: 0 });
    expect(sheet.layout.landscape).toBe(true);
  });

  test('writes formulas with their values, blanks where nothing stands', () => {
    expect(cells.get('C13')).toMatchObject({ value: 9.5, formula: 'SUM($C$10:$C$12)', style: 'totalPoints' });
    expect(cells.get('D13')).toMatchObject({ value: 1, formula: 'COUNT(C10)', style: 'number' });
    expect(cells.get('D10')).toMatchObject({ value: null, style: 'points' });
    expect(cells.get('A12')).toMatchObject({ value: '–', style: 'centred' });
    expect(sheet.layout.merges).toContainEqual(area('A11:D11'));
  });

  test('signs at the right of the table, the name below room for the signature', () => {
    const signer = find('PHÓ GIÁM ĐỐC');
    const name = find('Trần Thị B');
    expect(find('NGƯỜI LẬP BIỂU')?.column).toBe(0);
    expect(signer?.column).toBeGreaterThan(0);
    expect(name?.column).toBe(signer?.column);
    expect((name?.row ?? 0) - (signer?.row ?? 0)).toBeGreaterThan(3);
  });

  test('no two merged areas meet', () => {
    const merges = sheet.layout.merges ?? [];
    for (const [index, a] of merges.entries()) {
      for (const b of merges.slice(index + 1)) {
        const meet = a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
        expect(meet).toBe(false);
      }
    }
  });
});

test('an appendix has no quốc hiệu and says which decision it was issued with', () => {
  const appendix = {
    kind: 'appendix',
    name: 'PHỤ LỤC I',
    issuedWith: '(Kèm theo Quyết định số 12/QĐ-UBND)',
  } as const;
  const values = tableToSheet({ ...TABLE, letterhead: appendix }).cells.map(({ value }) => value);
  expect(values).not.toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  expect(values.slice(0, 4)).toEqual([
    'PHỤ LỤC I',
    'BÁO CÁO KẾT QUẢ',
    '(THEO LĨNH VỰC)',
    '(Kèm theo Quyết định số 12/QĐ-UBND)',
  ]);
});

test('formulas reach other tables of the workbook by their final sheet names', () => {
  const second: Table = {
    ...TABLE,
    key: 'second',
    rows: [
      {
        kind: 'data',
        cells: { self: { value: exact('9.5'), formula: (at) => at.table('result').cell('self', 0) } },
      },
    ],
  };
  const sheets = tablesToSheets([TABLE, second], ['kết quả']);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Kết quả (2)', 'Kết quả (3)']);
  expect(sheets[1]?.cells.map(({ formula }) => formula)).toContain("'Kết quả (2)'!C10");
});

test('bold capitals take more room than the words beneath them, notes less', () => {
  const widths = tableToSheet(TABLE).layout.columnWidths ?? [];
  const page = widths.reduce((sum, width) => sum + width, 0);
  const words = {
    title: 'B'.repeat(Math.ceil(page * 0.7)),
    subtitles: ['b'.repeat(Math.ceil(page * 0.9))],
    notes: ['n'.repeat(page)],
  };
  const { cells, layout } = tableToSheet({ ...TABLE, ...words });
  const heightOf = (text: string) =>
    layout.rowHeights?.[cells.find(({ value }) => value === text)?.row ?? -1];
  expect(heightOf(words.title)).toBe(40);
  expect(heightOf(words.subtitles[0]!)).toBe(33);
  expect(heightOf(words.notes[0]!)).toBe(16.5);
});

test('a long text gets the height it needs', () => {
  const long = { ...TABLE, rows: [{ kind: 'data', cells: { agency: 'Sở '.repeat(80) } }] } as const;
  const { rowHeights } = tableToSheet(long).layout;
  expect(rowHeights?.[9]).toBeGreaterThan(60);
});
