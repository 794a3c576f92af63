import { cellName } from '../../src/grid/address';
import type { WorkbookContent } from '../../src/grid/cell-grid';
import type { Edit } from '../../src/grid/plan';
import type { BookRecord, BookSheet } from '../../src/output/book/book-sheet';
import { planBook } from '../../src/output/book/plan';
import { readBook } from '../../src/output/book/read';
import { rational } from '../../src/rulebook/rational';
import { gridOf, workbookOf, type TestCell } from '../support/grid';

type Key = 'id' | 'name' | 'self' | 'given' | 'difference' | 'received';

const SPEC: BookSheet<Key> = {
  sheet: 'Thẩm định',
  columns: [
    { key: 'id', heading: { vi: 'Mã', en: 'Id' }, format: 'text', width: 8, isKey: true },
    { key: 'name', heading: { vi: 'Đơn vị', en: 'Unit' }, format: 'text', width: 30, isOurs: true },
    { key: 'self', heading: { vi: 'Tự chấm', en: 'Self' }, format: 'points', width: 8, isOurs: true },
    { key: 'given', heading: { vi: 'Thẩm định', en: 'Appraised' }, format: 'points', width: 8 },
    {
      key: 'difference',
      heading: { vi: 'Chênh lệch', en: 'Difference' },
      format: 'points',
      width: 8,
      isOurs: true,
      formula: (cell) => `${cell('given')}-${cell('self')}`,
    },
    { key: 'received', heading: { vi: 'Ngày nhận', en: 'Received' }, format: 'date', width: 12 },
  ],
};

const HEADINGS = ['Mã', 'Đơn vị', 'Tự chấm', 'Thẩm định', 'Chênh lệch', 'Ngày nhận'];
const EMPTY: WorkbookContent = workbookOf([]);

function sheetOf(rows: TestCell[][], sheet = 'Thẩm định'): WorkbookContent {
  return workbookOf(gridOf(rows, { sheet }));
}

function plan(content: WorkbookContent, records: BookRecord<Key>[], mayWrite: Key[] = []) {
  const planned = planBook(content, { spec: SPEC, records, language: 'vi', mayWrite });
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems));
  return planned.value;
}

function writes(edits: readonly Edit[]): Record<string, unknown> {
  const cells = edits.flatMap((edit) => (edit.kind === 'cells' ? edit.cells : []));
  return Object.fromEntries(cells.map(({ row, column, value }) => [cellName(row, column), value]));
}

describe('a new sheet of the round', () => {
  const record: BookRecord<Key> = {
    id: 'SNV',
    name: 'Sở Nội vụ',
    self: rational(17, 2),
    received: { year: 2026, month: 1, day: 15 },
  };

  it('reads back the records it was made of, blank cells staying blank', () => {
    const [edit] = plan(EMPTY, [record, { id: 'STC', name: 'Sở Tài chính' }]).edits;
    if (edit?.kind !== 'addSheet') throw new Error('no sheet');
    const rows: TestCell[][] = [];
    for (const { row, column, value } of edit.cells) (rows[row] ??= [])[column] = value as TestCell;
    const read = readBook(sheetOf(rows), SPEC);
    expect(read.problems).toEqual([]);
    expect(read.ok && read.value?.rows.map(({ values }) => values)).toEqual([
      record,
      { id: 'STC', name: 'Sở Tài chính' },
    ]);
  });

  it('carries the formula of a computed column over the cells of its own row', () => {
    const [edit] = plan(EMPTY, [record]).edits;
    const cell =
      edit?.kind === 'addSheet' ? edit.cells.find(({ row, column }) => row === 1 && column === 4) : undefined;
    expect(cell?.formula).toBe('D2-C2');
  });
});

describe('a sheet that people have worked in', () => {
  const worked = (): WorkbookContent =>
    sheetOf([
      ['Sổ thẩm định năm 2025'],
      ['Đơn vị', 'Ghi chú riêng', 'Mã', 'Thẩm định', 'TỰ CHẤM', 'Ngày nhận'],
      ['Sở Tài chính', 'gọi lại', 'STC', '8,5', 7, '15/01/2026'],
      ['Sở Nội vụ', null, 'SNV', null, 8, null],
    ]);

  it('is read by its headings, wherever the columns and rows were moved to', () => {
    const read = readBook(worked(), SPEC);
    const rows = read.ok ? read.value?.rows : undefined;
    expect(rows?.[0]).toMatchObject({
      row: 2,
      values: { id: 'STC', given: rational(17, 2), received: { year: 2026, month: 1, day: 15 } },
    });
    expect(rows?.[1]?.values).not.toHaveProperty('given');
  });

  it('has only our changed cells rewritten, and new rows put below', () => {
    const { edits, added, changed, leftOver } = plan(worked(), [
      { id: 'SNV', name: 'Sở Nội vụ', self: rational(9), given: rational(5) },
      { id: 'SYT', name: 'Sở Y tế' },
    ]);
    const { E4, A5, C5, ...others } = writes(edits);
    expect({ E4, A5, C5 }).toEqual({ E4: 9, A5: 'Sở Y tế', C5: 'SYT' });
    expect(Object.values(others).filter((value) => value !== null)).toEqual([]);
    expect(added).toBe(1);
    expect(changed).toEqual([{ row: 3, key: 'self', before: rational(8), after: rational(9) }]);
    expect(leftOver.map(({ values }) => values.id)).toEqual(['STC']);
  });

  it('has a person’s column written only when a person asked for it', () => {
    const record = { id: 'SNV', name: 'Sở Nội vụ', self: rational(8), given: rational(5) };
    expect(plan(worked(), [record]).edits).toEqual([]);
    expect(writes(plan(worked(), [record], ['given']).edits)).toEqual({ D4: 5 });
  });

  it('is found by its headings when it was renamed', () => {
    const renamed = sheetOf([HEADINGS, ['SNV', 'Sở Nội vụ', 8]], 'Bảng của chị Lan');
    expect(plan(renamed, [{ id: 'SNV', name: 'Sở Nội vụ', self: rational(8) }]).sheet).toBe(
      'Bảng của chị Lan',
    );
  });
});

describe('what cannot be told', () => {
  it('names the cell that holds something else, and never writes over it', () => {
    const content = sheetOf([HEADINGS, ['SNV', 'Sở Nội vụ', 8, 'tám rưỡi', null, '31/02/2026']]);
    const read = readBook(content, SPEC);
    expect(read.problems.map(({ code, at }) => [code, at?.cell])).toEqual([
      ['book.unreadable', 'D2'],
      ['book.unreadable', 'F2'],
    ]);
    const record = { id: 'SNV', name: 'Sở Nội vụ', self: rational(8), given: rational(5) };
    expect(plan(content, [record], ['given']).edits).toEqual([]);
  });

  it('refuses two rows of one key, naming both', () => {
    const content = sheetOf([HEADINGS, ['SNV', 'Sở Nội vụ', 8], ['SNV', 'Sở Nội vụ', 9]]);
    const planned = planBook(content, { spec: SPEC, records: [], language: 'vi' });
    expect(planned.ok).toBe(false);
    expect(planned.problems[0]).toMatchObject({
      code: 'book.row-doubled',
      params: { first: 2, second: 3 },
      at: { cell: 'A3' },
    });
  });

  it('refuses a sheet whose key column is gone', () => {
    const planned = planBook(
      sheetOf([
        ['Đơn vị', 'Tự chấm'],
        ['Sở Nội vụ', 8],
      ]),
      {
        spec: SPEC,
        records: [],
        language: 'vi',
      },
    );
    expect(planned.problems[0]).toMatchObject({ code: 'book.heading-missing', params: { headings: 'Mã' } });
  });

  it('takes 8,500 in a column of points as eight and a half, never as thousands', () => {
    const read = readBook(sheetOf([HEADINGS, ['SNV', 'Sở Nội vụ', '8,500']]), SPEC);
    expect(read.ok && read.value?.rows[0]?.values.self).toEqual(rational(17, 2));
  });
});
