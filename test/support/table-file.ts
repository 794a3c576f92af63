import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newWorkbook } from '../../src/cli/files';

type Cell = string | number | null;

/** Ensures a workbook of plain cells on disk, from A1, and gives its path. */
export function tableFile(
  folder: string,
  name: string,
  rows: readonly (readonly Cell[])[],
  sheet = 'Sheet1',
): string {
  const cells = rows.flatMap((row, at) => {
    return row.flatMap((value, column) => (value === null ? [] : [{ row: at, column, value }]));
  });
  const path = join(folder, name);
  writeFileSync(path, newWorkbook([{ kind: 'addSheet', sheet, cells, layout: {} }]));
  return path;
}
