import { cellAt } from '../../../src/grid/cell-grid';
import { sheetNamed, sheetOf, type CellDraft } from '../../excel-host/build';
import { touchCell } from '../../excel-host/model';
import { snapshot } from '../../excel-host/snapshot';
import { assertComplete, connect, valueOf } from './connect';

afterEach(assertComplete);

const SHEET = 'Bảng';

/** Every second cell in another font and weight: neither rows nor columns tell. */
function chequered(rows: number): Record<string, CellDraft> {
  const cells: Record<string, CellDraft> = {};
  for (let row = 1; row <= rows; row++) {
    for (const [index, letter] of ['A', 'B', 'C'].entries()) {
      const isOdd = (row + index) % 2 === 1;
      cells[`${letter}${row}`] = isOdd
        ? { value: row, font: '.VnTime', bold: true, indent: index }
        : { value: row };
    }
  }
  return cells;
}

test('a chequered sheet is read cell by cell', async () => {
  const { port } = connect([sheetOf(SHEET, chequered(6))]);
  const grid = valueOf(await port.read()).sheets[0]!;
  expect(cellAt(grid, 0, 1)).toEqual({ value: 1 });
  expect(cellAt(grid, 1, 1)).toEqual({ value: 2, font: '.VnTime', bold: true, indent: 1 });
});

test('rows and columns of one look are asked for as such', async () => {
  const whole = Object.fromEntries(
    Array.from({ length: 300 }, (_, row) => [
      `A${row + 1}`,
      { value: row, font: '.VnTime', bold: true as const },
    ]),
  );
  const { host, port } = connect([sheetOf(SHEET, whole)]);
  const grid = valueOf(await port.read()).sheets[0]!;
  expect(cellAt(grid, 299, 0)).toEqual({ value: 299, font: '.VnTime', bold: true });
  const single = host.exchanges.flatMap(({ batch }) =>
    batch.Actions.filter(({ Name }) => Name === 'GetCellProperties'),
  );
  expect(single).toEqual([]);
});

test('a sheet with a stray entry far below is read without asking row by row', async () => {
  const { host, port } = connect([sheetOf(SHEET, { A1: { value: 'x', bold: true }, A9000: 'lạc' })]);
  const grid = valueOf(await port.read()).sheets[0]!;
  expect(cellAt(grid, 0, 0)).toEqual({ value: 'x', bold: true });
  expect(cellAt(grid, 8_999, 0)).toEqual({ value: 'lạc' });
  expect(host.exchanges).toHaveLength(2);
});

test('what is typed below the table between the two requests is read with its look', async () => {
  const { host, port } = connect([sheetOf(SHEET, { A1: 'x', A2: 'y' })]);
  host.failAt({ at: 2, kind: 'slow' });
  const reading = port.read();
  while (host.waiting === 0) await new Promise((resolve) => setImmediate(resolve));
  host.edit((workbook) => {
    const cell = touchCell(workbook, sheetNamed(host, SHEET), 4, 1);
    cell.value = 'mới';
    cell.look.bold = true;
  });
  host.release();
  const grid = valueOf(await reading).sheets[0]!;
  expect(cellAt(grid, 4, 1)).toEqual({ value: 'mới', bold: true });
});

test('looks of many kinds beside the table come back exactly', async () => {
  const { host, port } = connect([sheetOf(SHEET, { A1: 'x', A9: 'y' })]);
  host.edit((workbook) => {
    for (const [row, column] of [
      [2, 3],
      [3, 4],
      [5, 3],
      [5, 4],
    ] as const) {
      Object.assign(touchCell(workbook, sheetNamed(host, SHEET), row, column).look, {
        bold: row === 5,
        italic: column === 4,
        wrapText: row !== 2,
        horizontal: column === 3 ? 'Right' : 'General',
      });
    }
  });
  const before = snapshot(host);
  const cells = Array.from({ length: 8 }, (_, row) =>
    [3, 4].map((column) => ({ row, column, value: `${row}`, style: 'header' as const })),
  ).flat();
  const receipt = valueOf(
    await port.apply({ command: 'test', edits: [{ kind: 'cells', sheet: SHEET, cells }] }),
  );
  valueOf(await port.undo(receipt));
  expect(snapshot(host)).toEqual(before);
});
