import { cellName } from '../../src/grid/address';
import type { CellGrid } from '../../src/grid/cell-grid';
import { openXlsx } from '../../src/workbook/xlsx';
import { describeWithJudge, recalculateWithLibreOffice } from '../support/judges';
import { withoutStoredValues } from '../support/stored-values';
import { sampleFiles } from './sample-files';

async function formulasOf(file: Uint8Array): Promise<Record<string, unknown>> {
  const opened = openXlsx(file);
  const content = opened.ok ? await opened.value.read() : opened;
  if (!content.ok) throw new Error('A sample does not open');
  return Object.fromEntries(content.value.sheets.flatMap(formulaCells));
}

function formulaCells(grid: CellGrid): [string, unknown][] {
  return grid.rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column): [string, unknown][] =>
      cell?.formula === undefined ? [] : [[cellName(row, column), cell.value]],
    ),
  );
}

describeWithJudge('libreoffice', 'the stored totals of the samples', () => {
  test('are what a spreadsheet computes', async () => {
    const named = [...sampleFiles()].map(([path, bytes]) => [path.split('/').at(-1) ?? path, bytes] as const);
    const bare = Object.fromEntries(named.map(([name, bytes]) => [name, withoutStoredValues(bytes)]));
    const computed = await recalculateWithLibreOffice(bare);
    for (const [name, bytes] of named) {
      const again = computed[name.replace(/\.xlsx$/, '')];
      if (again === undefined) throw new Error(`LibreOffice did not open ${name}`);
      expect([name, await formulasOf(again)]).toEqual([name, await formulasOf(bytes)]);
    }
  }, 180_000);
});
