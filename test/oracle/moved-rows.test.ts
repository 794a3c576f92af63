import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CellGrid } from '../../src/grid/cell-grid';
import { openXlsx } from '../../src/workbook/xlsx';
import { cchc } from '../cli/run';
import { describeWithJudge, moveRowsWithLibreOffice } from '../support/judges';
import { drawCases } from './judge';
import { workbookOf } from './formula-sheet';
import type { JudgedCase } from './judged-cases';
import { judgedRules } from './rules';

/** Every rule once or a few times; the last column tells the rows apart wherever they go. */
const CASES = drawCases(judgedRules(), { perMethod: 20, seed: 3 }).filter(({ values }) => values.length < 25);
const KEY = 24;
const INSERTED = [0, 5, 6, 100];

/** Far from the order in which the cases stand. */
const keyOf = (index: number): number => (index * 7919) % CASES.length;

function sheetOf(formula: (judged: JudgedCase, row: number) => string): Uint8Array {
  return workbookOf(
    CASES.map((judged, index) => {
      const blanks = Array.from({ length: KEY - judged.values.length }, () => null);
      return { values: [...judged.values, ...blanks, keyOf(index)], formula: formula(judged, index + 1) };
    }),
  );
}

async function gridsIn(bytes: Uint8Array | undefined): Promise<readonly CellGrid[]> {
  const opened = openXlsx(bytes ?? new Uint8Array());
  const content = opened.ok ? await opened.value.read() : opened;
  if (!content.ok) throw new Error(JSON.stringify(content.problems));
  return content.value.sheets;
}

/** The cases that show other points than before their row was moved. */
function changed(grid: CellGrid | undefined): string[] {
  const rows = (grid?.rows ?? []).filter((row) => row?.[KEY + 1] !== undefined);
  expect(rows).toHaveLength(CASES.length);
  const shown = new Map(rows.map((row) => [row?.[KEY + 1]?.value, row?.[0]?.value ?? '']));
  return CASES.flatMap(({ rule, expected }, index) => {
    const found = String(shown.get(keyOf(index)));
    return found === expected ? [] : [`${rule.id}: “${found}”, not “${expected}”`];
  });
}

const SORTED = { sort: { area: `A1:Z${String(CASES.length)}`, column: KEY + 1 }, insert: INSERTED };

describeWithJudge('uno', 'LibreOffice moves rows', () => {
  let folder: string;
  let moved: Record<string, Uint8Array>;
  let scored: Uint8Array;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cchc-moved-'));
    const out = join(folder, 'scored.xlsx');
    await cchc('score', join(__dirname, '../../assets/samples/tu-cham-so-2025.xlsx'), '--out', out);
    scored = new Uint8Array(readFileSync(out));
    const files = {
      'rules.xlsx': sheetOf(({ formulaAt }, row) => formulaAt(row)),
      // What a formula with a fixed row would show.
      'fixed.xlsx': sheetOf(({ formulaAt }, row) => formulaAt(row).replace(/\b([B-Z])(\d+)\b/, '$1$$$2')),
      'scored.xlsx': scored,
    };
    moved = await moveRowsWithLibreOffice(files, {
      'rules.xlsx': SORTED,
      'fixed.xlsx': SORTED,
      'scored.xlsx': { insert: [12, 13, 30] },
    });
  }, 180_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('after sorting and inserting, the formula of every rule shows the points of its own row', async () => {
    const [grid] = await gridsIn(moved['rules.xlsx']);
    expect(grid?.rows.findIndex((row) => row?.[KEY + 1]?.value === keyOf(1))).toBeGreaterThan(100);
    expect(changed(grid)).toEqual([]);
  });

  test('a formula tied to one row would be found', async () => {
    const [grid] = await gridsIn(moved['fixed.xlsx']);
    expect(changed(grid).length).toBeGreaterThan(CASES.length / 4);
  });

  test('after inserting rows into a scored table, every formula shows what it showed, totals too', async () => {
    const figures = (grid: CellGrid | undefined): unknown[] =>
      (grid?.rows ?? []).flatMap((row) =>
        (row ?? []).flatMap((cell) => {
          if (cell?.formula === undefined) return [];
          return [typeof cell.value === 'number' ? Number(cell.value.toFixed(9)) : (cell.value ?? '')];
        }),
      );
    const [before] = await gridsIn(scored);
    const [after] = await gridsIn(moved['scored.xlsx']);
    expect(after?.rowCount).toBe((before?.rowCount ?? 0) + 3);
    expect(figures(before).length).toBeGreaterThan(30);
    expect(figures(after)).toEqual(figures(before));
  });
});
