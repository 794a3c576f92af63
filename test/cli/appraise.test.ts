import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CellValue, WorkbookContent } from '../../src/grid/cell-grid';
import { cellAt } from '../../src/grid/cell-grid';
import type { Edit } from '../../src/grid/plan';
import { ASSIGNMENT_SHEET } from '../../src/output/round/appraisal/assignment-sheet';
import { planRound } from '../../src/output/round/plan-round';
import { openXlsx, writeWorkbook, type NewSheet, type XlsxWorkbook } from '../../src/workbook/xlsx';
import { appraising, IDS, ITEM, MASTER } from '../round/appraisal/desk-builders';
import { cchc, type Ran } from './run';

const WHO = ['--who', 'Nguyễn Văn An'];
const EMPTY: WorkbookContent = { sheets: [], names: [], structureProtected: false, date1904: false };

let folder: string;
let round: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-appraise-'));
  round = join(folder, 'dot-2025.xlsx');
  const stamp = { who: 'Tổ giúp việc', when: '2026-01-20T08:00:00Z' };
  const plan = planRound(EMPTY, { round: appraising().round, stamp, language: 'vi' });
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  const sheets = plan.value.edits.filter((edit): edit is NewSheet & Edit => edit.kind === 'addSheet');
  const bytes = writeWorkbook(sheets);
  if (!bytes.ok) throw new Error(JSON.stringify(bytes.problems));
  writeFileSync(round, bytes.value);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Answered {
  readonly changes: readonly Record<string, string | number | null>[];
  readonly typed: readonly Record<string, string | number | null>[];
  readonly output: string | null;
  readonly problems: readonly {
    readonly code: string;
    readonly cell: string | null;
    readonly message: string;
  }[];
}

const run = (...argv: readonly string[]): Promise<Ran> => cchc('appraise', round, ...argv, '--json');
const answer = async <T>(...argv: readonly string[]): Promise<Answered & T> => {
  return (await run(...argv)).json() as unknown as Answered & T;
};
const codes = ({ problems }: Answered): string[] => problems.map(({ code }) => code);

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

interface Place {
  readonly sheet?: string;
  readonly unit: string;
  readonly item?: string;
  readonly heading: string;
}

/** Where a row of a sheet stands, by the words in it. */
async function placeOf(path: string, { sheet, unit, item = ITEM, heading }: Place) {
  const { sheets } = await contentOf(path);
  const grid = sheets.find((one) =>
    sheet === undefined ? one.visibility === 'visible' : one.sheet === sheet,
  )!;
  const values = (row: number): CellValue[] =>
    Array.from({ length: grid.columnCount }, (_, column) => cellAt(grid, row, column)?.value ?? null);
  const all = Array.from({ length: grid.rowCount }, (_, row) => values(row));
  const header = all.find((row) => row.includes(heading))!;
  const row = all.findIndex((one) => one[0] === unit && one[1] === item);
  return { grid, row, column: header.indexOf(heading), value: all[row]?.[header.indexOf(heading)] };
}

async function type(path: string, place: Place, value: CellValue): Promise<void> {
  const { grid, row, column } = await placeOf(path, place);
  const workbook = open(path);
  const done = await workbook.apply({
    command: 'type',
    edits: [{ kind: 'cells', sheet: grid.sheet, cells: [{ row, column, value }] }],
  });
  expect(done.ok && done.value.refused).toEqual([]);
  writeFileSync(path, workbook.save());
}

async function decide(operations: unknown, ...more: readonly string[]): Promise<Answered> {
  const file = join(folder, 'thao-tac.json');
  writeFileSync(file, JSON.stringify(operations));
  return answer('--decide', file, ...more);
}

const OTHER_ITEM = IDS.filter((_, at) => MASTER.plan.items[at]?.node.source === 'unit')[1]!;
const LINES = 'Thẩm định';
const STC = { unit: 'STC', item: ITEM };
const ASK = { kind: 'askExplanation', ...STC, question: 'Kế hoạch ban hành ngày nào?' };

/** Says in the round's own sheet who appraises the item. */
async function appoint(name: string): Promise<void> {
  await decide(
    [{ kind: 'secondAppraiser', unit: 'SNV', item: ITEM, name: 'Lê Thị Hòa' }],
    '--in-place',
    ...WHO,
  );
  const rulebook = { sheet: ASSIGNMENT_SHEET.sheet, unit: MASTER.rulebook.id };
  await type(round, { ...rulebook, heading: 'Cơ quan thẩm định' }, name);
}

describe('appraise', () => {
  it('shows the next open item with what an appraiser looks at', async () => {
    const {
      next,
      phrases,
      open: left,
    } = await answer<{
      next: Record<string, unknown>;
      phrases: unknown[];
      open: number;
    }>('--next', '--unit', 'STC');
    expect(next).toMatchObject({ unit: 'STC', reason: 'undecided', difference: '0' });
    expect(left).toBeGreaterThan(1);
    expect(phrases).toEqual([]);
  });

  it('decides into a copy, journals it, and leaves the round as it was', async () => {
    const before = readFileSync(round);
    const out = join(folder, 'sau.xlsx');
    const lowered = { kind: 'lower', ...STC, points: '0', opinion: 'Thiếu TLKC' };
    const { changes, output } = await decide([lowered], '--out', out, ...WHO);
    expect(output).toBe(out);
    expect(changes.map(({ number, field, after, who }) => [number, field, after, who])).toEqual([
      [1, 'points1', '0', 'Nguyễn Văn An'],
      [2, 'decision1', 'lowered', 'Nguyễn Văn An'],
      [3, 'opinion1', 'Thiếu TLKC', 'Nguyễn Văn An'],
    ]);
    expect(readFileSync(round).equals(before)).toBe(true);
    const at = (heading: string) => placeOf(out, { sheet: LINES, ...STC, heading });
    expect((await at('Điểm thẩm định lần 1')).value).toBe(0);
    expect((await at('Kết luận lần 1')).value).toBe('Điều chỉnh giảm');
    const { sheets } = await contentOf(out);
    const journal = sheets.find(({ sheet }) => sheet === 'Nhật ký')!;
    expect(cellAt(journal, 2, 7)?.value).toBe('Điều chỉnh giảm');
    const again = await cchc('appraise', out, '--next', '--unit', 'STC', '--json');
    expect((again.json()['phrases'] as unknown[]).length).toBeGreaterThan(5);
    expect(again.json()['typed']).toEqual([]);
  });

  it('writes nothing without saying where, and nothing at all where one operation is refused', async () => {
    const before = readFileSync(round);
    expect((await decide([{ ...ASK, round: 1 }], ...WHO)).output).toBeNull();
    const refused = await decide(
      [ASK, { kind: 'lower', ...STC, points: '9', opinion: 'x' }],
      '--in-place',
      ...WHO,
    );
    expect(codes(refused)).toContain('appraisal.not-lower');
    expect(
      codes(await decide([{ kind: 'lower', ...STC, points: 0.5, opinio: 'x' }], '--in-place', ...WHO)),
    ).toEqual(['appraisal.bad-operation', 'appraisal.bad-operation', 'appraisal.bad-operation']);
    expect(readFileSync(round).equals(before)).toBe(true);
    expect((await run('--decide', join(folder, 'thao-tac.json'), '--out', round, ...WHO)).code).toBe(2);
    expect((await run('--lock', 'STC', '--in-place')).code).toBe(2);
    expect((await run('--next', '--lock', 'STC')).code).toBe(2);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('journals what somebody typed in the sheet, with both values', async () => {
    await decide([{ kind: 'accept', ...STC }], '--in-place', ...WHO);
    const kept = await placeOf(round, { sheet: LINES, ...STC, heading: 'Điểm thẩm định lần 1' });
    await type(round, { sheet: LINES, ...STC, heading: 'Điểm thẩm định lần 1' }, 0.1);
    const { typed, output } = await answer('--in-place', ...WHO);
    expect(typed.map(({ field, before, after, why }) => [field, before, after, why])).toEqual([
      ['points1', String(kept.value as number), '0.1', 'ghi trực tiếp trên trang tính'],
    ]);
    expect(output).toBe(round);
    expect((await answer('--in-place', ...WHO)).typed).toEqual([]);
    const earlier = await answer<{ lines: { unit: string; item: string; round1: { points: string } }[] }>(
      '--state-at',
      '2',
    );
    const then = earlier.lines.find(({ unit, item }) => unit === 'STC' && item === ITEM)!;
    expect(then.round1.points).toBe(String(kept.value as number));
    expect(codes(await answer('--state-at', '99'))).toEqual(['appraisal.no-such-number']);
  });

  it('shows what accepting many would do before it does it', async () => {
    const preview = await answer<{ accepted: unknown[]; leftOut: { why: { code: string }[] }[] }>(
      '--bulk-accept',
      '--preview',
      ...WHO,
    );
    expect(preview.output).toBeNull();
    expect(preview.changes).toEqual([]);
    expect(preview.leftOut[0]?.why[0]?.code).toBe('appraisal.no-ground');
    const done = await answer<{ accepted: unknown[] }>('--bulk-accept', '--in-place', ...WHO);
    expect(done.accepted).toHaveLength(preview.accepted.length);
    expect(done.changes).toHaveLength(2 * preview.accepted.length);
  });

  it('treats the units chosen alike', async () => {
    const handled = await answer<{ rows: unknown[] }>(
      '--by-criterion',
      ITEM,
      '--handle',
      'Thống nhất theo Công văn 12',
      '--units',
      'STC;STP',
      '--points',
      '0',
      '--in-place',
      ...WHO,
    );
    expect(handled.rows).toHaveLength(3);
    const units = handled.changes.filter(({ field }) => field === 'points1').map(({ unit }) => unit);
    expect(units).toEqual(['STC', 'STP']);
  });

  it('locks a unit, and names a cell changed afterwards', async () => {
    expect(codes(await answer('--lock', 'STC', '--in-place', ...WHO))).toEqual(['appraisal.lock-unresolved']);
    const { rows } = await answer<{ rows: { item: string }[] }>('--by-criterion', ITEM);
    expect(rows).toHaveLength(3);
    const all = appraising().round.lines.filter(({ unit }) => unit === 'STC');
    const survey = MASTER.plan.items.map(
      ({ node }) => node.source === 'survey' || node.source === 'satisfactionSurvey',
    );
    const operations = all
      .filter((_, at) => !survey[at])
      .map(({ item }) => ({ kind: 'accept', unit: 'STC', item }));
    expect(codes(await decide(operations, '--in-place', ...WHO))).toEqual([]);
    const locked = await answer('--lock', 'STC', '--in-place', ...WHO);
    expect(codes(locked)).toEqual([]);
    expect(locked.changes[0]?.['why']).toMatch(/sha256:/);
    expect(codes(await answer('--next'))).toEqual([]);
    await type(round, { sheet: LINES, ...STC, heading: 'Điểm tự chấm' }, 0);
    await type(round, { sheet: LINES, ...STC, heading: 'Ý kiến thẩm định lần 1' }, 'sửa lén');
    const slips = await answer('--next');
    expect(codes(slips)).toEqual(['appraisal.locked-changed', 'appraisal.locked-changed']);
    const self = await placeOf(round, { sheet: LINES, ...STC, heading: 'Điểm tự chấm' });
    expect(slips.problems.map(({ cell }) => cell)).toContain(`G${self.row + 1}`);
    expect(slips.typed).toEqual([]);
  });
});

describe('a form that goes out and comes back', () => {
  const points = { unit: 'STC', heading: 'Điểm thẩm định' };
  const opinion = { unit: 'STC', heading: 'Ý kiến thẩm định' };
  const horizontal = async (): Promise<string> => {
    const out = join(folder, 'bieu-ngang.xlsx');
    expect(codes(await answer('--horizontal', 'Sở Nội vụ', '--out', out))).toEqual([]);
    return out;
  };

  it('holds a lead agency’s items over all units, with only points and opinion open and its own row shut', async () => {
    await appoint('Sở Nội vụ');
    const form = await horizontal();
    const { grid, row, column } = await placeOf(form, points);
    expect(grid.isProtected).toBe(true);
    const isOpen = (at: number, beside: number): boolean => cellAt(grid, at, beside)?.locked === false;
    expect([isOpen(row, column), isOpen(row, column + 1), isOpen(row, column - 1)]).toEqual([
      true,
      true,
      false,
    ]);
    const own = await placeOf(form, { ...points, unit: 'SNV' });
    expect(isOpen(own.row, own.column)).toBe(false);
    expect(codes(await answer('--horizontal', 'Sở Y tế', '--out', form))).toEqual([
      'appraisal.no-items-of-lead',
    ]);
  });

  it('is written for every lead agency at once, each with its own items', async () => {
    const out = join(folder, 'bieu-ngang');
    expect(codes(await answer('--horizontals', out))).toEqual(['appraisal.no-leads']);
    await appoint('Sở Nội vụ');
    const other = { sheet: ASSIGNMENT_SHEET.sheet, unit: MASTER.rulebook.id, item: OTHER_ITEM };
    await type(round, { ...other, heading: 'Cơ quan thẩm định' }, 'Sở Y tế');
    const { forms, problems } = (await answer('--horizontals', out)) as unknown as Answered & {
      readonly forms: readonly { readonly lead: string; readonly file: string }[];
    };
    expect(problems).toEqual([]);
    expect(forms.map(({ lead }) => lead)).toEqual(['Sở Nội vụ', 'Sở Y tế']);
    const items = forms.map(async ({ file }) => {
      const [mine, theirs] = [
        await placeOf(file, points),
        await placeOf(file, { ...points, item: OTHER_ITEM }),
      ];
      return [mine.row >= 0, theirs.row >= 0];
    });
    expect(await Promise.all(items)).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('is merged cell by cell: a change is taken, a conflict named with all three values, a blank is no 0', async () => {
    await appoint('Sở Nội vụ');
    await decide([{ kind: 'accept', unit: 'STP', item: ITEM }], '--in-place', ...WHO);
    const form = await horizontal();
    await type(form, points, 0);
    await type(form, opinion, 'Không có kế hoạch');
    const merged = await answer('--merge', form, '--in-place', ...WHO);
    expect(codes(merged)).toEqual([]);
    expect(merged.changes.map(({ unit, field, after }) => [unit, field, after])).toEqual([
      ['STC', 'points1', '0'],
      ['STC', 'decision1', 'lowered'],
      ['STC', 'opinion1', 'Không có kế hoạch'],
    ]);
    expect(merged.changes[0]?.['why']).toBe('Biểu ngang của Sở Nội vụ (bieu-ngang.xlsx)');
    expect((await answer('--merge', form, '--in-place', ...WHO)).changes).toEqual([]);
    await type(form, points, 0.1);
    await type(form, { ...points, unit: 'STP' }, null);
    const conflict = await answer('--merge', form, ...WHO);
    expect(codes(conflict).sort()).toEqual(['appraisal.merge-conflict', 'appraisal.merge-emptied']);
    const named = conflict.problems.find(({ code }) => code === 'appraisal.merge-conflict')!;
    expect(named.message).toMatch(/khi gửi là “”, tệp gửi về ghi “0\.1”, nay sổ ghi “0”/);
    expect(named.cell).not.toBeNull();
  });

  it('takes no points without a reason', async () => {
    await appoint('Sở Nội vụ');
    const form = await horizontal();
    await type(form, points, 0);
    const merged = await answer('--merge', form, '--in-place', ...WHO);
    expect(codes(merged)).toEqual(['appraisal.no-reason']);
    expect(merged.problems[0]?.cell).not.toBeNull();
    expect(merged.changes).toEqual([]);
  });

  it('takes nothing from the unit itself where it became the lead agency meanwhile, nor what is no number', async () => {
    await appoint('Sở Tài chính');
    const form = join(folder, 'bieu-ngang.xlsx');
    await answer('--horizontal', 'STC', '--out', form);
    await appoint('Sở Nội vụ');
    await type(form, { ...points, unit: 'SNV' }, 0);
    await type(form, { ...opinion, unit: 'SNV' }, 'Đã xem');
    await type(form, { ...points, unit: 'STP' }, 'chín');
    const merged = await answer('--merge', form, '--in-place', ...WHO);
    expect(codes(merged).sort()).toEqual(['appraisal.not-second', 'book.unreadable']);
    expect(merged.changes).toEqual([]);
  });

  it('asks each unit, and brings its explanations back', async () => {
    await decide([ASK], '--in-place', ...WHO);
    const packs = join(folder, 'giai-trinh');
    const sent = await answer<{ packs: { unit: string; questions: number; file: string }[] }>(
      '--packs',
      packs,
      '--deadline',
      '2026-02-15',
    );
    expect(sent.packs.map(({ unit, questions }) => [unit, questions])).toEqual([['STC', 1]]);
    const { file } = sent.packs[0]!;
    const { sheets } = await contentOf(file);
    const words = sheets[0]!.rows.flatMap((row) => row?.map((cell) => cell?.value) ?? []);
    expect(words).toContain('Kế hoạch ban hành ngày nào?');
    expect(words.some((value) => String(value).includes('15/02/2026'))).toBe(true);
    await type(file, { unit: 'STC', heading: 'Giải trình' }, 'Ban hành ngày 05/01, gửi kèm KH 12');
    const merged = await answer('--merge', file, '--in-place', ...WHO);
    expect(codes(merged)).toEqual([]);
    expect(merged.changes.map(({ field, after }) => [field, after])).toEqual([
      ['explanation', 'Ban hành ngày 05/01, gửi kèm KH 12'],
    ]);
    const { next } = await answer<{ next: { reason: string } }>('--next', '--round', '2');
    expect(next.reason).toBe('explained');
  });

  it('is refused when it is not ours', async () => {
    expect(codes(await answer('--merge', round, ...WHO))).toEqual(['appraisal.not-sent-by-us']);
  });
});
