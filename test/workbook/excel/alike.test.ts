import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellGrid } from '../../../src/grid/cell-grid';
import { excelWorkbook } from '../../../src/workbook/excel';
import { openXlsx } from '../../../src/workbook/xlsx';
import { connectOffice } from '../../excel-host/office-in-node';
import { hostFromFile } from '../../excel-host/xlsx-file';
import { valueOf } from './connect';

const ROOT = join(__dirname, '../../..');
const FILES = [
  'assets/samples/tu-cham-so-2025.xlsx',
  'assets/samples/tu-cham-lon-xon-2025.xlsx',
  'assets/samples/bieu-mau-thong-ke.xlsx',
  'assets/samples/tu-cham-du-chi-tieu-2025.xlsx',
  'assets/samples/tinh-truong-son-2025/so-noi-vu.xlsx',
];

/** What both adapters must read alike: contents, formats, fonts, locks, merges, hidden rows and columns, tables. */
function comparable(grid: CellGrid): unknown {
  const cells = grid.rows.flatMap((row, at) =>
    (row ?? []).flatMap((cell, column) => {
      // Excel does not tell an empty text from a blank cell.
      if (!cell || ((cell.value ?? '') === '' && cell.formula === undefined)) return [];
      const { value, uncached: _uncached, ...rest } = cell;
      // Excel computes what a file may leave open.
      return [
        [
          at,
          column,
          cell.formula === undefined ? value : '=',
          rest.formula,
          rest.format,
          rest.font,
          rest.bold,
          rest.indent,
          grid.isProtected ? rest.locked : undefined,
        ],
      ];
    }),
  );
  const areas = [...grid.merges].sort((a, b) => a.top - b.top || a.left - b.left);
  return {
    sheet: grid.sheet,
    visibility: grid.visibility,
    isProtected: grid.isProtected,
    hiddenRows: [...grid.hiddenRows].filter((row) => row < grid.rowCount).sort((a, b) => a - b),
    hiddenColumns: [...grid.hiddenColumns].filter((column) => column < grid.columnCount),
    merges: areas,
    tables: grid.tables ?? [],
    cells,
  };
}

test.each(FILES)('%s reads the same from the file and through Excel', async (name) => {
  const bytes = readFileSync(join(ROOT, name));
  const file = openXlsx(bytes);
  if (!file.ok) throw new Error(name);
  const host = await hostFromFile(bytes);
  connectOffice(host, '1.14');
  const fromFile = valueOf(await file.value.read());
  const fromExcel = valueOf(await excelWorkbook().read());
  host.assertComplete();
  expect(fromExcel.sheets.map(comparable)).toEqual(fromFile.sheets.map(comparable));
  expect(fromExcel.date1904).toBe(fromFile.date1904);
  expect(fromExcel.structureProtected).toBe(fromFile.structureProtected);
});
