import { readFileSync } from 'node:fs';
import path from 'node:path';
import { excelWorkbook } from '../../src/workbook/excel';
import { openXlsx } from '../../src/workbook/xlsx';
import { contentOf } from './content';
import { connectOffice } from './office-in-node';
import { hostFromFile, savedFile } from './xlsx-file';

const SAMPLE = new Uint8Array(
  readFileSync(path.join(__dirname, '..', '..', 'assets', 'samples', 'tu-cham-so-2025.xlsx')),
);

/** Values and formulas of every cell, by sheet. */
function cellsOf(content: ReturnType<typeof contentOf>): unknown {
  return content.sheets.map(({ sheet, rows }) => [
    sheet,
    rows.flatMap((row, r) =>
      (row ?? []).flatMap((cell, c) =>
        cell && (cell.value !== null || cell.formula !== undefined)
          ? [[r, c, shown(cell.value), cell.formula]]
          : [],
      ),
    ),
  ]);
}

/** As Excel shows figures: 15 digits. */
function shown(value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(15)) : value;
}

test('an untouched workbook is saved byte for byte', async () => {
  expect(await savedFile(await hostFromFile(SAMPLE), SAMPLE)).toEqual(SAMPLE);
});

test('what the adapter did in Excel is in the saved file', async () => {
  const host = await hostFromFile(SAMPLE);
  connectOffice(host, '1.14');
  const sheet = host.workbook.sheets[0]!.name;
  const answer = await excelWorkbook().apply({
    command: 'test',
    edits: [
      { kind: 'cells', sheet, cells: [{ row: 5, column: 20, value: 2, formula: '1+1' }] },
      { kind: 'highlight', sheet, tone: 'lost', areas: [{ top: 5, left: 1, bottom: 5, right: 2 }] },
      {
        kind: 'addSheet',
        sheet: '_cchc',
        cells: [{ row: 0, column: 0, value: 'khóa' }],
        layout: { hidden: 'veryHidden' },
      },
      { kind: 'defineName', name: '_cchc_ketqua', refersTo: `'${sheet}'!$U$6`, hidden: true },
    ],
  });
  expect(answer.ok).toBe(true);
  const saved = openXlsx(await savedFile(host, SAMPLE));
  if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
  const content = await saved.value.read();
  if (!content.ok) throw new Error(JSON.stringify(content.problems));
  expect(cellsOf(content.value)).toEqual(cellsOf(contentOf(host.workbook)));
  expect(content.value.names).toContainEqual(expect.objectContaining({ name: '_cchc_ketqua', hidden: true }));
  host.assertComplete();
});
