import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellAt } from '../../src/grid/cell-grid';
import type { CellGrid } from '../../src/grid/cell-grid';
import type { WrittenCell } from '../../src/grid/plan';
import { openXlsx } from '../../src/workbook/xlsx';
import { cchc } from './run';

const SELF_SCORE = join(__dirname, '../../assets/samples/tu-cham-so-2025.xlsx');
const SHEET = 'Sổ tài liệu kiểm chứng';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-evidence-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Document {
  readonly text: string;
  readonly sign: string | null;
  readonly file?: string | null;
  readonly foundBy?: string | null;
}

interface Answer {
  readonly schema: string;
  readonly items: readonly {
    readonly code: string;
    readonly status: string;
    readonly documents: readonly Document[];
  }[];
  readonly folder: { readonly found: number; readonly uncited: readonly string[] } | null;
  readonly output: { readonly file: string; readonly sheets: readonly string[] } | null;
  readonly problems: readonly { readonly code: string; readonly cell: string }[];
}

const run = async (...args: readonly string[]) =>
  (await cchc('evidence', ...args, '--json')).json() as unknown as Answer;

async function opened(path: string) {
  const workbook = openXlsx(new Uint8Array(readFileSync(path)));
  if (!workbook.ok) throw new Error(workbook.problems[0]?.code);
  return workbook.value;
}

async function registerOf(path: string): Promise<CellGrid> {
  const content = await (await opened(path)).read([SHEET]);
  if (!content.ok) throw new Error('unreadable');
  return content.value.sheets[0]!;
}

/** Types into the register as a person would. */
async function typeInto(path: string, cells: readonly WrittenCell[]): Promise<void> {
  const workbook = await opened(path);
  const done = await workbook.apply({ command: 'type', edits: [{ kind: 'cells', sheet: SHEET, cells }] });
  expect(done.ok).toBe(true);
  writeFileSync(path, workbook.save());
}

const textAt = (grid: CellGrid, row: number, column: number) => cellAt(grid, row, column)?.value ?? null;

function rowOf(grid: CellGrid, words: string): number {
  return grid.rows.findIndex((cells) => cells?.some((cell) => String(cell?.value ?? '').includes(words)));
}

test('every document of the sample is read, and nothing is written without --out', async () => {
  const before = readFileSync(SELF_SCORE);
  const answer = await run(SELF_SCORE);
  expect(answer.schema).toBe('cchc.evidence/1');
  expect(answer.output).toBeNull();
  expect(answer.items.find(({ code }) => code === '1.2')!.documents.map(({ sign }) => sign)).toEqual([
    '98/BC-SNNMT',
    '240/BC-SNNMT',
    '512/BC-SNNMT',
  ]);
  expect(answer.items.find(({ code }) => code === '2.2.1')!.status).toBe('missing');
  expect(readFileSync(SELF_SCORE).equals(before)).toBe(true);
});

test('a folder of files is held against what is cited, whatever form its names have', async () => {
  const files = join(folder, 'tlkc');
  mkdirSync(join(files, '1.2 - Báo cáo'.normalize('NFD')), { recursive: true });
  writeFileSync(join(files, '06_KH-SNNMT.pdf'), '');
  writeFileSync(join(files, '1.2 - Báo cáo'.normalize('NFD'), 'BC 98.pdf'), '');
  writeFileSync(join(files, 'ảnh lạ.jpg'), '');
  const answer = await run(SELF_SCORE, '--folder', files);
  const found = answer.items
    .flatMap(({ documents }) => documents)
    .filter(({ file }) => typeof file === 'string');
  expect(found.map(({ sign, foundBy }) => [sign, foundBy])).toEqual([
    ['06/KH-SNNMT', 'sign'],
    ['98/BC-SNNMT', 'sign'],
  ]);
  expect(answer.folder).toEqual({ found: 2, uncited: ['ảnh lạ.jpg'] });
  expect((await cchc('evidence', SELF_SCORE, '--folder', join(folder, 'không có'))).code).toBe(2);
});

describe('the register', () => {
  test('holds one row per document, is no table of figures, and the list to submit stands beside it', async () => {
    const out = join(folder, 'a.xlsx');
    const answer = await run(SELF_SCORE, '--out', out);
    expect(answer.output).toEqual({ file: out, sheets: [SHEET, 'Danh mục TLKC'] });
    const grid = await registerOf(out);
    const row = rowOf(grid, '512/BC-SNNMT');
    expect([0, 3, 4, 8].map((column) => textAt(grid, row, column))).toEqual([
      '1.1.2',
      'Báo cáo',
      '512/BC-SNNMT',
      'mục II',
    ]);
    const checked = (await cchc('check', out, '--json')).json() as { forms: { sheet: string }[] };
    expect(checked.forms.map(({ sheet }) => sheet)).toEqual(['Tự chấm điểm']);
  });

  test('run again changes nothing that stands, and the list takes the place of the earlier one', async () => {
    const [first, second] = [join(folder, 'a.xlsx'), join(folder, 'b.xlsx')];
    await run(SELF_SCORE, '--out', first);
    const answer = await run(first, '--out', second);
    expect((await registerOf(second)).rows).toEqual((await registerOf(first)).rows);
    expect(answer.output!.sheets).toEqual([SHEET, 'Danh mục TLKC']);
    const content = await (await opened(second)).read();
    const sheets = content.ok ? content.value.sheets.map(({ sheet }) => sheet) : [];
    expect(sheets.filter((sheet) => sheet.startsWith('Danh mục'))).toEqual(['Danh mục TLKC']);
    expect(sheets).toHaveLength(new Set(sheets).size);
  });

  test('a list somebody has worked on stays, and the new one stands beside it', async () => {
    const [first, second] = [join(folder, 'a.xlsx'), join(folder, 'b.xlsx')];
    await run(SELF_SCORE, '--out', first);
    const workbook = await opened(first);
    const cells = [{ row: 120, column: 1, value: 'Đã nộp bản giấy' }];
    await workbook.apply({ command: 'test', edits: [{ kind: 'cells', sheet: 'Danh mục TLKC', cells }] });
    writeFileSync(first, workbook.save());
    const answer = await run(first, '--out', second);
    expect(answer.output!.sheets).toEqual([SHEET, 'Danh mục TLKC (2)']);
    expect(answer.problems.map(({ code }) => code)).toContain('output.list-changed');
  });

  test('keeps what people corrected and added, and takes it into account', async () => {
    const [first, second] = [join(folder, 'a.xlsx'), join(folder, 'b.xlsx')];
    await run(SELF_SCORE, '--out', first);
    const grid = await registerOf(first);
    const row = rowOf(grid, '06/KH-SNNMT');
    const next = grid.rowCount;
    await typeInto(first, [
      { row, column: 6, value: 'Giám đốc Sở' },
      { row, column: 12, value: 'Đã gửi bản giấy' },
      { row: next, column: 0, value: '2.2.1' },
      { row: next, column: 3, value: 'Báo cáo' },
      { row: next, column: 4, value: '77/BC-SNNMT' },
      { row: next, column: 5, value: 45_992, style: 'date' },
      { row: next, column: 9, value: 'https://a.example/77' },
    ]);
    const answer = await run(first, '--out', second);
    const added = answer.items.find(({ code }) => code === '2.2.1')!;
    expect(added.documents.map(({ sign }) => sign)).toEqual(['77/BC-SNNMT']);
    expect(added.status).not.toBe('missing');
    const after = await registerOf(second);
    expect(textAt(after, row, 6)).toBe('Giám đốc Sở');
    expect(textAt(after, row, 12)).toBe('Đã gửi bản giấy');
    expect(textAt(after, next, 4)).toBe('77/BC-SNNMT');
    expect(after.rowCount).toBe(next + 1);
  });

  test('a citation changed or dropped in the sheet is marked, its row kept', async () => {
    const [first, second] = [join(folder, 'a.xlsx'), join(folder, 'b.xlsx')];
    await run(SELF_SCORE, '--out', first);
    const workbook = await opened(first);
    const content = await workbook.read(['Tự chấm điểm']);
    if (!content.ok) throw new Error('unreadable');
    const sheet = content.value.sheets[0]!;
    const at = rowOf(sheet, '06/KH-SNNMT ngày 15/01/2025');
    const text = String(textAt(sheet, at, 5)).replace('15/01/2025', '16/01/2025');
    const gone = rowOf(sheet, '401/BC-SNNMT');
    const cells = [
      { row: at, column: 5, value: text },
      { row: gone, column: 5, value: 'TLKC: Báo cáo số 999/BC-SNNMT ngày 30/9/2025' },
    ];
    await workbook.apply({ command: 'type', edits: [{ kind: 'cells', sheet: 'Tự chấm điểm', cells }] });
    writeFileSync(first, workbook.save());
    await run(first, '--out', second);
    const [before, after] = [await registerOf(first), await registerOf(second)];
    expect(textAt(after, rowOf(after, '06/KH-SNNMT'), 10)).toContain('16/01/2025');
    expect(textAt(after, rowOf(after, '401/BC-SNNMT'), 10)).toBe('Không còn ghi trong bảng điểm');
    expect(rowOf(after, '999/BC-SNNMT')).toBe(before.rowCount);
    expect(after.rowCount).toBe(before.rowCount + 1);
  });
});
