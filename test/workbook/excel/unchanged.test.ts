import type { Edit, WritePlan, WrittenCell } from '../../../src/grid/plan';
import type { WorkbookPort } from '../../../src/workbook/workbook';
import { area, sheetNamed } from '../../excel-host/build';
import { cellKey } from '../../excel-host/model';
import type { ExcelHost } from '../../excel-host/host';
import { snapshot } from '../../excel-host/snapshot';
import { assertComplete, connect, valueOf } from './connect';
import { personsSheet, SHEET } from './sample-plan';

afterEach(assertComplete);

const RESULTS = area(0, 7, 3, 9);

const CELLS: readonly WrittenCell[] = [
  { row: 0, column: 7, value: 'Điểm tính', style: 'header' },
  { row: 2, column: 7, value: 4, formula: 'C2*2', style: 'points' },
  { row: 2, column: 8, value: '1.10', style: 'text' },
  { row: 3, column: 9, value: 'Chưa đủ 100%', style: 'wrapped' },
];

function results(cells: readonly WrittenCell[] = CELLS): WritePlan {
  const edits: Edit[] = [
    { kind: 'clear', sheet: SHEET, area: RESULTS },
    { kind: 'cells', sheet: SHEET, cells },
    { kind: 'mergeCells', sheet: SHEET, area: area(0, 7, 1, 7) },
  ];
  return { command: 'score', edits };
}

async function written(): Promise<{ host: ExcelHost; port: WorkbookPort }> {
  const { host, port } = connect([personsSheet()]);
  valueOf(await port.apply(results()));
  valueOf(await port.read());
  host.startCounting();
  return { host, port };
}

/** What the last request put into cells. */
function inputs(host: ExcelHost): unknown[] {
  return host.exchanges.flatMap(({ batch }) =>
    batch.Actions.filter(({ Name }) => Name === 'Formulas').flatMap(
      ({ ArgumentInfo }) => ArgumentInfo?.Arguments ?? [],
    ),
  );
}

test('results that stand already are not written again, and undo then has nothing to take back', async () => {
  const { host, port } = await written();
  const before = snapshot(host);
  const receipt = valueOf(await port.apply(results()));
  expect(inputs(host)).toEqual([]);
  expect(snapshot(host)).toEqual(before);
  valueOf(await port.undo(receipt));
  expect(snapshot(host)).toEqual(before);
});

test('only what differs is written, and undo puts that back', async () => {
  const { host, port } = await written();
  const before = snapshot(host);
  const cells = CELLS.map((cell) => (cell.row === 3 ? { ...cell, value: 'Đủ' } : cell));
  const receipt = valueOf(await port.apply(results(cells)));
  expect(inputs(host)).toEqual([[['Đủ']]]);
  valueOf(await port.undo(receipt));
  expect(snapshot(host)).toEqual(before);
});

test('what is no longer among the results is emptied', async () => {
  const { host, port } = await written();
  valueOf(await port.apply(results(CELLS.slice(0, 3))));
  expect(sheetNamed(host, SHEET).cells.get(cellKey(3, 9))?.value).toBeNull();
});

test('a look that a person took off a heading comes back', async () => {
  const { host, port } = await written();
  host.edit(() => {
    sheetNamed(host, SHEET).cells.get(cellKey(0, 7))!.look.bold = false;
  });
  valueOf(await port.read());
  valueOf(await port.apply(results()));
  expect(sheetNamed(host, SHEET).cells.get(cellKey(0, 7))?.look.bold).toBe(true);
});

test('without having read the sheet everything is written', async () => {
  const { host, port } = connect([personsSheet()]);
  valueOf(await port.apply(results()));
  host.startCounting();
  valueOf(await port.apply(results()));
  expect(inputs(host).flat(2)).toContain('Chưa đủ 100%');
});
