import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellName } from '../../src/grid/address';
import { cellAt } from '../../src/grid/cell-grid';
import type { CellGrid } from '../../src/grid/cell-grid';
import { scoreBy } from '../../src/methods/registry';
import { pointsFromDecimal } from '../../src/rulebook/points';
import { rational } from '../../src/rulebook/rational';
import { compile } from '../../src/scoring-text/compile';
import { cchc } from '../cli/run';
import { contentOf } from '../cli/round-file';
import { evaluateFormula } from '../oracle/formula-evaluator';
import type { CellValue } from '../oracle/formula-evaluator';
import { selfFile } from './self-sheet';
import type { SelfLine } from './self-sheet';

/** Faults of systems that officials used before: each must not be possible here. */
const SAMPLE = join(__dirname, '../../assets/samples/tu-cham-so-2025.xlsx');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-faults-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Item {
  readonly code: string;
  readonly outcome: string;
  readonly self: string | null;
  readonly rule: string | null;
  readonly points: string | null;
}

interface Scored {
  readonly items: readonly Item[];
  readonly total: { readonly points: string; readonly undecidedMaximum: string; readonly complete: boolean };
  readonly problems: readonly {
    readonly code: string;
    readonly cell: string | null;
    readonly message: string;
  }[];
}

async function scoreFile(file: string, ...more: readonly string[]): Promise<Scored> {
  const ran = await cchc('score', file, '--out', join(folder, 'da-cham.xlsx'), ...more, '--json');
  return ran.json() as unknown as Scored;
}

function scoreLines(lines: readonly SelfLine[]): Promise<Scored> {
  return scoreFile(selfFile(folder, 'tu-cham.xlsx', { lines }));
}

async function scoredSheet(): Promise<CellGrid> {
  const { sheets } = await contentOf(join(folder, 'da-cham.xlsx'));
  return sheets.find(({ visibility }) => visibility === 'visible')!;
}

const PLAN = 'Có ban hành kế hoạch: 2 điểm; không ban hành: 0 điểm';

test('D3: “1,5” is one and a half, never refused and never 15', async () => {
  const { items } = await scoreLines([
    { code: '1.1', maximum: 2, text: PLAN, self: '1,5' },
    { code: '1.2', maximum: 2, text: PLAN, self: 2 },
  ]);
  expect(items.map(({ self }) => self)).toEqual(['1.5', '2']);
});

test('D4: a claim above the maximum is told at its cell and left as it was typed', async () => {
  const { items, problems } = await scoreLines([
    { code: '1.1', maximum: 2, text: PLAN, self: 3 },
    { code: '1.2', maximum: 2, text: PLAN, self: 2 },
  ]);
  expect(items[0]).toMatchObject({ self: '3' });
  expect(problems).toContainEqual(expect.objectContaining({ code: 'scoring.above-maximum', cell: 'E5' }));
  expect(cellAt(await scoredSheet(), 4, 4)?.value).toBe(3);
});

function valuesOf(grid: CellGrid): Record<string, CellValue> {
  const values: Record<string, CellValue> = {};
  grid.rows.forEach((row, at) =>
    row?.forEach((cell, column) => {
      const value = cell?.value;
      if (value !== undefined && typeof value !== 'object') values[cellName(at, column)] = value;
    }),
  );
  return values;
}

test('D11: the formula shown and the points computed are one: each formula gives the value beside it', async () => {
  const { items } = await scoreFile(SAMPLE);
  const grid = await scoredSheet();
  const values = valuesOf(grid);
  // Sums over ranges are judged by LibreOffice elsewhere: here the rule of each item, by plain arithmetic.
  const formulas = grid.rows.flatMap((row) =>
    (row ?? []).flatMap((cell) =>
      cell?.formula?.startsWith('IF') && !/[:$!]/.test(cell.formula)
        ? [[cell.formula, cell.value] as const]
        : [],
    ),
  );
  expect(formulas.length).toBeGreaterThan(items.length / 2);
  for (const [formula, value] of formulas) {
    const found = evaluateFormula(formula, values);
    expect([formula, typeof found === 'number' ? Number(found.toFixed(9)) : found]).toEqual([formula, value]);
  }
});

test('D12: the total printed is the total computed', async () => {
  const { total } = await scoreFile(SAMPLE);
  const grid = await scoredSheet();
  const numbers = grid.rows.flatMap((row) => (row ?? []).map((cell) => cell?.value));
  expect(numbers).toContain(Number(total.points));
  const text = (await cchc('score', SAMPLE, '--out', join(folder, 'b.xlsx'))).out;
  expect(text).toContain(total.points.replace('.', ','));
});

test('D14: an honest 0 is an answer; what is missing is asked for and never counted as 0', async () => {
  const { items, total } = await scoreLines([
    { code: '1.1', maximum: 2, text: PLAN, self: 0 },
    { code: '1.2', maximum: 3, text: PLAN.replace('2 điểm', '3 điểm') },
  ]);
  expect(items.map(({ self }) => self)).toEqual(['0', null]);
  expect(items[1]).toMatchObject({ outcome: 'cannotTell', points: null });
  expect(total).toMatchObject({ complete: false });
  expect(Number(total.undecidedMaximum)).toBeGreaterThanOrEqual(3);
});

test('D16: maxima that do not add up are told with both figures', async () => {
  const { problems } = await scoreLines([
    { code: 'I', title: 'Công tác chỉ đạo', maximum: 5 },
    { code: '1.1', maximum: 2, text: PLAN, self: 2 },
    { code: '1.2', maximum: 2, text: PLAN, self: 2 },
  ]);
  const found = problems.find(({ code }) => code.startsWith('review.maxima'));
  expect(found?.cell).toBe('C5');
  expect(found?.message).toMatch(/5.*4|4.*5/);
});

test('D17: points beyond the maximum are limited, and the working says so', () => {
  const text = 'Mỗi sáng kiến được công nhận: 1 điểm';
  const compiled = compile(text, { maximum: '3', name: 'Sáng kiến' });
  if (compiled.status !== 'understood') throw new Error(compiled.status);
  const context = { maximum: pointsFromDecimal('3')! };
  const verdict = scoreBy(compiled.spec, { count: rational(5) }, context);
  expect(verdict).toMatchObject({ kind: 'points', points: { n: 3, d: 1 } });
  const working = verdict.kind === 'points' ? verdict.steps.map((step) => step.working).join('\n') : '';
  expect(working).toContain('5');
  expect(working).toMatch(/tối đa 3 điểm/);
});
