import type { CellGrid } from '../../src/grid/cell-grid';
import { yearsSheets } from '../../src/output/round/years/waterfall-table';
import * as q from '../../src/rulebook/rational';
import type { UnitYears } from '../../src/round/years/compare';
import { openXlsx, writeWorkbook } from '../../src/workbook/xlsx';
import { describeWithJudge, recalculateWithLibreOffice } from '../support/judges';
import { withoutStoredValues } from '../support/stored-values';

/** The parts lead exactly from one index to the other; what is left over counts as rounding. */
function compared(at: number): UnitYears {
  const parts = {
    rule: q.rational(-120, 100),
    maximum: q.rational(1, 3),
    own: q.rational(240 - 40 * at, 100),
    survey: q.ZERO,
    outside: q.ZERO,
  };
  const before = q.rational(80_000 + at * 137, 1000);
  const reached = Object.values(parts).reduce((sum, part) => q.add(sum, part), before);
  const after = q.round(reached, 2);
  const rounding = q.subtract(after, reached);
  const named = { unit: `D${at}`, name: `Sở số ${at}`, kind: 'compared', coverage: 'everything' } as const;
  return { ...named, before, after, parts: { ...parts, rounding }, items: [] };
}

const UNITS: readonly UnitYears[] = [
  compared(1),
  { unit: 'D2', name: 'Sở hợp nhất', kind: 'notCompared', reason: 'merged' },
  compared(3),
  compared(8),
];
const YEARS = { before: 2024, after: 2025 };
const sheets = yearsSheets({ units: UNITS, years: YEARS, language: 'vi' });

test('the waterfall shows the mean until a unit is chosen from the list of the comparison', () => {
  const [years, waterfall] = sheets;
  expect(years?.sheet).toBe('So sánh năm');
  const chosen = waterfall!.cells.find(({ value }) => value === 'Bình quân các đơn vị so sánh được');
  expect(waterfall!.layout.validations).toEqual([
    {
      areas: [{ top: chosen!.row, bottom: chosen!.row, left: 0, right: 0 }],
      choices: { refersTo: "'So sánh năm'!$A$4:$A$8" },
    },
  ]);
  expect(waterfall!.layout.charts).toMatchObject([{ kind: 'stackedColumn', axis: { from: 70 } }]);
});

test('every bar begins where the one before ended, and the last is this year', () => {
  const rows = new Map<number, number[]>();
  for (const { row, column, value } of sheets[1]!.cells) {
    if (typeof value === 'number') rows.set(row, [...(rows.get(row) ?? []), column === 0 ? 0 : value]);
  }
  const bars = [...rows.values()];
  let level = 0;
  bars.forEach(([value = 0, reached = 0, base = 0, total = 0, gain = 0, loss = 0], at) => {
    const isEnd = at === 0 || at === bars.length - 1;
    expect(total).toBe(isEnd ? value : 0);
    expect(gain - loss).toBeCloseTo(isEnd ? 0 : value, 10);
    expect(base).toBeCloseTo(isEnd ? 0 : Math.min(level, reached), 10);
    if (at === bars.length - 1) expect(reached).toBeCloseTo(level, 10);
    level = reached;
  });
});

test('without a unit that can be compared there is nothing to draw', () => {
  const only = UNITS.filter(({ kind }) => kind === 'notCompared');
  expect(yearsSheets({ units: only, years: YEARS, language: 'vi' })).toHaveLength(1);
});

describeWithJudge('libreoffice', 'LibreOffice', () => {
  test('computes means and bars as we do', async () => {
    const bytes = writeWorkbook(sheets);
    if (!bytes.ok) throw new Error(JSON.stringify(bytes.problems));
    const { book } = await recalculateWithLibreOffice({ 'book.xlsx': withoutStoredValues(bytes.value) });
    const opened = openXlsx(book!);
    const content = opened.ok ? await opened.value.read() : opened;
    if (!content.ok) throw new Error(JSON.stringify(content.problems));
    const value = (grid: CellGrid | undefined, row: number, column: number) =>
      grid?.rows[row]?.[column]?.value;
    const different = sheets.flatMap(({ sheet, cells }) => {
      const grid = content.value.sheets.find((one) => one.sheet === sheet);
      return cells.flatMap((cell) => {
        const theirs = value(grid, cell.row, cell.column);
        const isSame = cell.formula === undefined || Math.abs(Number(theirs) - Number(cell.value)) < 1e-9;
        return isSame
          ? []
          : [`${sheet} ${cell.row}:${cell.column} =${cell.formula} ${String(cell.value)} ${String(theirs)}`];
      });
    });
    expect(different).toEqual([]);
  }, 240_000);
});
