import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCellName } from '../../src/grid/address';
import { cellAt } from '../../src/grid/cell-grid';
import type { CellValue, WorkbookContent } from '../../src/grid/cell-grid';
import { openXlsx, type XlsxWorkbook } from '../../src/workbook/xlsx';
import { tableFile } from '../support/table-file';
import { cchc } from './run';

const PROVINCE = join(__dirname, '../../assets/samples/cham-diem-cap-tinh-2025.xlsx');
const SHEET = 'Chấm điểm cấp tỉnh';
const DAY = ['--date', '2025-11-20'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-assign-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Lead {
  readonly lead: string;
  readonly atStake: string;
  readonly items: readonly {
    readonly code: string;
    readonly due: string | null;
    readonly cell: string;
    readonly atStake: string | null;
  }[];
  readonly due: readonly {
    readonly date: string;
    readonly days: number;
    readonly items: number;
    readonly atStake: string;
  }[];
  readonly file: string | null;
}
interface Problem {
  readonly code: string;
  readonly cell: string | null;
  readonly message: string;
}
interface Assigned {
  readonly leads: readonly Lead[];
  readonly unassigned: readonly string[];
  readonly problems: readonly Problem[];
}
interface Gathered {
  readonly files: number;
  readonly cells: readonly {
    readonly code: string;
    readonly cell: string;
    readonly before: CellValue;
    readonly after: CellValue;
  }[];
  readonly problems: readonly Problem[];
}

const assign = async (...argv: readonly string[]): Promise<Assigned> => {
  return (await cchc('assign', ...argv, ...DAY, '--json')).json() as unknown as Assigned;
};

async function issue(): Promise<ReadonlyMap<string, string>> {
  const { leads } = await assign(PROVINCE, '--out', join(folder, 'phat'));
  return new Map(leads.map(({ lead, file }) => [lead, file!]));
}

const gather = async (master = PROVINCE): Promise<Gathered> => {
  const ran = await cchc(
    'assign',
    master,
    '--gather',
    join(folder, 'phat'),
    '--out',
    join(folder, 'gop.xlsx'),
    '--json',
  );
  return ran.json() as unknown as Gathered;
};

function open(path: string): XlsxWorkbook {
  const opened = openXlsx(new Uint8Array(readFileSync(path)));
  if (!opened.ok) throw new Error(path);
  return opened.value;
}

async function contentOf(path: string): Promise<WorkbookContent> {
  const content = await open(path).read();
  if (!content.ok) throw new Error(path);
  return content.value;
}

/** Types into the row of an item as its agency would: `column` is a letter. */
async function type(path: string, code: string, column: string, value: CellValue, to = path): Promise<void> {
  const workbook = open(path);
  const content = await workbook.read();
  if (!content.ok) throw new Error(path);
  const [grid] = content.value.sheets;
  const row = grid!.rows.findIndex((cells) => cells?.[0]?.value === code);
  const at = parseCellName(`${column}1`)!;
  const cells = [{ row, column: at.column, value }];
  // The files are protected without a password: their cells are open to be filled in.
  const done = await workbook.apply({
    command: 'type',
    edits: [{ kind: 'cells', sheet: grid!.sheet, cells }],
  });
  expect(done.ok && done.value.refused).toEqual([]);
  writeFileSync(to, workbook.save());
}

const valueAt = (content: WorkbookContent, name: string): CellValue | undefined => {
  const at = parseCellName(name)!;
  return cellAt(
    content.sheets.find(({ sheet }) => sheet === SHEET)!,
    at.row,
    at.column,
  )?.value;
};

describe('a province’s own index', () => {
  test('is parted by lead agency, with points at risk in all and per due date', async () => {
    const { leads, unassigned, problems } = await assign(PROVINCE);
    expect(unassigned).toEqual([]);
    expect(problems.filter(({ code }) => code.startsWith('province.'))).toEqual([]);
    expect(leads.map(({ lead }) => lead).sort()).toEqual([
      'Sở Khoa học và Công nghệ',
      'Sở Nội vụ',
      'Sở Tài chính',
      'Sở Tư pháp',
      'Thanh tra tỉnh',
      'Văn phòng UBND tỉnh',
    ]);
    const finance = leads.find(({ lead }) => lead === 'Sở Tài chính')!;
    expect(finance.due).toEqual([
      { date: '2025-11-14', days: -6, items: 5, atStake: '0.78', recoverable: '0.78' },
    ]);
    expect(finance.items.every(({ due }) => due === '2025-11-14')).toBe(true);
    const sum = finance.items.reduce((all, { atStake }) => all + Math.round(Number(atStake) * 100), 0);
    expect(sum).toBe(Math.round(Number(finance.atStake) * 100));
  });

  test('an item assigned apart from its field is in that agency’s file alone', async () => {
    const { leads } = await assign(PROVINCE);
    const has = leads.filter(({ items }) => items.some(({ code }) => code === '3.3.3'));
    expect(has.map(({ lead }) => lead)).toEqual(['Thanh tra tỉnh']);
  });

  test('each file holds only its own items, under their headings', async () => {
    const files = await issue();
    const { sheets } = await contentOf(files.get('Thanh tra tỉnh')!);
    const codes = sheets[0]!.rows.flatMap((row) =>
      typeof row?.[0]?.value === 'string' ? [row[0].value] : [],
    );
    expect(codes.slice(-3)).toEqual(['3', '3.3', '3.3.3']);
    expect(sheets[0]!.isProtected).toBe(true);
  });

  test('names no lead where no column does', async () => {
    const plain = tableFile(folder, 'khong-cot.xlsx', [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
      ['1', 'Lĩnh vực một', 2, null],
      ['1.1', 'Tiêu chí một', 2, 1],
    ]);
    const { problems } = await assign(plain);
    expect(problems.map(({ code }) => code)).toContain('province.no-lead-column');
  });

  test('the assignment may stand in a file of its own; two spellings and two leads are asked about', async () => {
    const plain = tableFile(folder, 'cham.xlsx', [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
      ['1', 'Lĩnh vực một', 6, null],
      ['1.1', 'Tiêu chí một', 2, 1],
      ['1.2', 'Tiêu chí hai', 2, 1],
      ['1.3', 'Tiêu chí ba', 2, 1],
    ]);
    const assignment = tableFile(folder, 'phan-cong.xlsx', [
      ['STT', 'Tiêu chí', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Hạn gửi TLKC'],
      ['1', 'Lĩnh vực một', null, null, null],
      ['1.1', 'Tiêu chí một', 'Sở Nội vụ', 'Sở Tài chính', '05/12/2025'],
      ['1.2', 'Tiêu chí hai', 'Sở Nội Vụ.', null, 'trong tháng 12'],
      ['1.3', 'Tiêu chí ba', 'Sở Tư pháp; Sở Nội Vu', null, null],
    ]);
    const { leads, problems } = await assign(plain, '--assignment', assignment);
    expect(leads.find(({ lead }) => lead === 'Sở Nội vụ')!.items.map(({ code }) => code)).toEqual([
      '1.1',
      '1.2',
    ]);
    expect(problems.map(({ code }) => code).filter((code) => code.startsWith('province.'))).toEqual([
      'province.due-unclear',
      'province.several-leads',
      'province.near-leads',
    ]);
  });
});

describe('what comes back', () => {
  test('unchanged files change nothing', async () => {
    await issue();
    const { cells, problems, files } = await gather();
    expect([files, cells, problems]).toEqual([6, [], []]);
  });

  test('is put in its cell, with what stood there before, and nothing else changes', async () => {
    const files = await issue();
    await type(files.get('Sở Tài chính')!, '6.1.1', 'E', '150.000/152.000');
    await type(files.get('Thanh tra tỉnh')!, '3.3.3', 'G', 'Báo cáo số 12/BC-TTT ngày 15/11/2025');
    const { cells, problems } = await gather();
    expect(problems).toEqual([]);
    expect(cells.map(({ code, before, after }) => [code, before, after])).toEqual(
      expect.arrayContaining([['6.1.1', '128.450/152.000', '150.000/152.000']]),
    );
    const [before, after] = [await contentOf(PROVINCE), await contentOf(join(folder, 'gop.xlsx'))];
    for (const { cell, after: value } of cells) expect(valueAt(after, cell)).toBe(value);
    const touched = new Set(cells.map(({ cell }) => cell));
    const differing = before.sheets[0]!.rows.flatMap((row, at) =>
      (row ?? []).flatMap((cell, column) => {
        const name = `${String.fromCharCode(65 + column)}${at + 1}`;
        return cell?.value !== cellAt(after.sheets[0]!, at, column)?.value ? [name] : [];
      }),
    );
    expect(new Set(differing)).toEqual(touched);
  });

  test('two files that differ are a conflict, and neither is written', async () => {
    const files = await issue();
    const mine = files.get('Sở Tài chính')!;
    await type(mine, '6.1.1', 'F', 2.5);
    await type(mine, '6.1.1', 'F', 2.25, join(folder, 'phat', 'so-tai-chinh (2).xlsx'));
    const { cells, problems } = await gather();
    expect(cells).toEqual([]);
    expect(problems).toMatchObject([{ code: 'province.conflict' }]);
    expect(problems[0]!.message).toMatch(/2\.5.*2\.25|2\.25.*2\.5/);
  });

  test('what the province changed meanwhile stays', async () => {
    const files = await issue();
    await type(files.get('Sở Tài chính')!, '6.1.1', 'F', 2.5);
    const master = join(folder, 'tinh.xlsx');
    await type(PROVINCE, '6.1.1', 'F', 1.75, master);
    const { cells, problems } = await gather(master);
    expect(cells).toEqual([]);
    expect(problems).toMatchObject([{ code: 'province.edited-since' }]);
  });

  test('a cell that was emptied keeps its value: blank is no zero', async () => {
    const files = await issue();
    await type(files.get('Sở Tài chính')!, '6.1.1', 'E', null);
    const { cells, problems } = await gather();
    expect(cells).toEqual([]);
    expect(problems).toMatchObject([{ code: 'province.emptied' }]);
  });

  test('a renamed row and a foreign file are named', async () => {
    const files = await issue();
    await type(files.get('Sở Tài chính')!, '6.1.1', 'B', 'Một tiêu chí khác').catch(() => undefined);
    mkdirSync(join(folder, 'phat'), { recursive: true });
    tableFile(join(folder, 'phat'), 'la.xlsx', [['STT', 'Tiêu chí', 'Điểm tối đa']]);
    const { problems } = await gather();
    expect(problems.map(({ code }) => code)).toContain('province.not-issued');
  });

  test('gathering never writes to the province’s own file', async () => {
    await issue();
    const ran = await cchc('assign', PROVINCE, '--gather', join(folder, 'phat'), '--out', PROVINCE);
    expect(ran.code).toBe(2);
  });
});

test('the appendix orders what can still be saved, with its sum as a formula', async () => {
  const path = join(folder, 'phu-luc.xlsx');
  const { leads } = await assign(
    PROVINCE,
    '--appendix',
    path,
    '--issued-with',
    '(Kèm theo Công văn số 1/UBND-NC)',
  );
  const { sheets } = await contentOf(path);
  const texts = Array.from(sheets[0]!.rows, (row) => Array.from(row ?? [], (cell) => cell?.value));
  expect(texts[0]).toContain('PHỤ LỤC');
  expect(texts.flat()).toContain('(Kèm theo Công văn số 1/UBND-NC)');
  const header = texts.findIndex((row) => row[0] === 'STT');
  expect(texts[header]).toEqual([
    'STT',
    'Tiêu chí',
    'Điểm tối đa',
    'Điểm có nguy cơ mất',
    'Nguyên nhân',
    'Nhiệm vụ khắc phục',
    'Cơ quan chủ trì',
    'Phối hợp',
    'Thời hạn',
  ]);
  const total = texts.findIndex((row) => row[1] === 'Tổng cộng');
  expect(cellAt(sheets[0]!, total, 3)?.formula).toMatch(/^SUM\(D\d+:D\d+\)$/);
  const tasks = texts.slice(header + 1, total);
  expect(tasks.length).toBeGreaterThan(5);
  expect(
    tasks.every((row) => row.slice(4, 7).every((value) => typeof value === 'string' && value !== '')),
  ).toBe(true);
  const recoverable = leads.flatMap(({ items }) => items).filter(({ atStake }) => Number(atStake) > 0);
  expect(tasks.length).toBeLessThanOrEqual(recoverable.length);
});
