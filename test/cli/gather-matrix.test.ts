import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellAt, type CellGrid } from '../../src/grid/cell-grid';
import { convertWithLibreOffice, describeWithJudge } from '../support/judges';
import { withoutStoredValues } from '../support/stored-values';
import { PROVINCE, registerFile, unitFile } from '../round/gather/folder';
import { openXlsx } from '../../src/workbook/xlsx';
import { contentOf } from './round-file';
import { cchc } from './run';

let folder: string;
let out: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-matrix-'));
  out = join(folder, 'dot.xlsx');
  mkdirSync(join(folder, 'ho-so'));
  writeFileSync(join(folder, 'don-vi.xlsx'), registerFile());
  for (const at of [0, 1, 20]) writeFileSync(join(folder, 'ho-so', `${at}.xlsx`), unitFile(PROVINCE[at]!));
  expect((await gather(out)).code).toBe(0);
}, 60_000);
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function gather(into: string, ...more: string[]) {
  const register = ['--register', join(folder, 'don-vi.xlsx'), '--year', '2025', '--matrix'];
  return cchc('gather', join(folder, 'ho-so'), ...register, '--out', into, ...more, '--json');
}

async function sheetOf(file: string, name: string): Promise<CellGrid> {
  return (await contentOf(file)).sheets.find(({ sheet }) => sheet === name)!;
}

/** Row of a unit, and the columns by their item. */
function placesIn(grid: CellGrid): { row: (unit: string) => number; columns: Map<string, number> } {
  const header = grid.rows.findIndex((row) => row?.some((cell) => cell?.value === '1.1.1'));
  const columns = new Map(grid.rows[header]!.flatMap((cell, at) => (cell ? [[String(cell.value), at]] : [])));
  return { columns, row: (unit) => grid.rows.findIndex((row) => row?.[0]?.value === unit) };
}

test('every cell of units × items is a formula over the line that names its file, sheet and cell', async () => {
  const [matrix, lines] = [await sheetOf(out, 'Tổng hợp'), await sheetOf(out, 'Thẩm định')];
  const { row, columns } = placesIn(matrix);
  const heads = lines.rows[0]!.map((cell) => String(cell?.value));
  const line = lines.rows.find((cells) => cells?.[0]?.value === 'SNV' && cells[1]?.value === '1.1.2')!;
  const cell = cellAt(matrix, row('SNV'), columns.get('1.1.2')!)!;
  const at = lines.rows.indexOf(line) + 1;
  expect(cell.value).toBe(line[heads.indexOf('Điểm tự chấm')]?.value);
  expect(cell.formula).toContain(`'Thẩm định'!G${at}`);
  expect(line.map((one) => one?.value)).toContain('0.xlsx');
  expect(cellAt(matrix, row('SNV'), 3)?.formula).toMatch(/SUM\(/);
});

test('gathering again replaces the table, and adds none', async () => {
  const before = (await contentOf(out)).sheets.map(({ sheet }) => sheet);
  expect((await gather(join(folder, 'lai.xlsx'), '--round', out)).code).toBe(0);
  expect((await contentOf(join(folder, 'lai.xlsx'))).sheets.map(({ sheet }) => sheet).sort()).toEqual(
    before.sort(),
  );
}, 60_000);

describeWithJudge('libreoffice', 'the table of units × items', () => {
  test('recalculates to the same totals, and says when the lines were moved', async () => {
    const port = openXlsx(new Uint8Array(readFileSync(out)));
    if (!port.ok) throw new Error();
    const cells = [{ row: 1, column: 0, value: 'AI-DO' }];
    await port.value.apply({ command: 'test', edits: [{ kind: 'cells', sheet: 'Thẩm định', cells }] });
    const saved = await convertWithLibreOffice(
      {
        'nguyen.xlsx': withoutStoredValues(new Uint8Array(readFileSync(out))),
        'doi.xlsx': withoutStoredValues(port.value.save()),
      },
      'xlsx',
    );
    const ours = await sheetOf(out, 'Tổng hợp');
    const places = placesIn(ours);
    const read = (name: string): Promise<CellGrid> => {
      writeFileSync(join(folder, `${name}.xlsx`), saved[name]!);
      return sheetOf(join(folder, `${name}.xlsx`), 'Tổng hợp');
    };
    const [same, moved] = [await read('nguyen'), await read('doi')];
    for (const unit of ['SNV', 'STC']) {
      const mine = Number(cellAt(ours, places.row(unit), 3)?.value);
      expect(Number(cellAt(same, places.row(unit), 3)?.value)).toBeCloseTo(mine, 6);
    }
    expect(cellAt(moved, places.row('SNV'), 3)?.value).toBe('?');
    expect(Number(cellAt(moved, places.row('STC'), 3)?.value)).toBeGreaterThan(0);
  }, 240_000);
});
