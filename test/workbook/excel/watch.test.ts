import type { CellRef } from '../../../src/result';
import { watchChanges, watchSelection } from '../../../src/workbook/excel';
import { sheetOf } from '../../excel-host/build';
import { assertComplete, connect, valueOf } from './connect';

afterEach(assertComplete);

/** Lets what is under way in the host and the client library finish: every answer is a promise, none a timer. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 100; turn++) await Promise.resolve();
}

test('the cell a user selects is told with the name of its sheet', async () => {
  const { host } = connect([sheetOf('Chấm điểm', { A1: 1 }), sheetOf('Hai', { A1: 2 })]);
  const told: CellRef[] = [];
  const stop = valueOf(await watchSelection((ref) => told.push(ref)));
  host.userSelects(host.workbook.sheets[1]!, 'B3:C9');
  await settled();
  expect(told).toEqual([{ sheet: 'Hai', cell: 'B3' }]);
  await stop();
  host.userSelects(host.workbook.sheets[1]!, 'D4');
  await settled();
  expect(told).toHaveLength(1);
});

test('a change made by a person is told, the adapter’s own writes are not', async () => {
  const { host, port } = connect([sheetOf('Chấm điểm', { A1: 1 })]);
  const told: string[] = [];
  valueOf(await watchChanges((sheet) => told.push(sheet)));
  const cells = [{ row: 5, column: 5, value: 1 }];
  valueOf(await port.apply({ command: 'test', edits: [{ kind: 'cells', sheet: 'Chấm điểm', cells }] }));
  await settled();
  expect(told).toEqual([]);
  host.userTypes(host.workbook.sheets[0]!, 'A2', 5);
  await settled();
  expect(told).toEqual(['Chấm điểm']);
});

test('a selection on a sheet that is gone by then is dropped', async () => {
  const { host } = connect([sheetOf('Chấm điểm', { A1: 1 }), sheetOf('Hai', { A1: 2 })]);
  const told: CellRef[] = [];
  valueOf(await watchSelection((ref) => told.push(ref)));
  const gone = host.workbook.sheets.pop()!;
  host.userSelects(gone, 'A1');
  await settled();
  expect(told).toEqual([]);
});

test('an Excel that cannot be asked says so', async () => {
  const { host } = connect([sheetOf('Chấm điểm', { A1: 1 })]);
  host.failAt({ at: 1, kind: 'cellEdit' });
  expect((await watchSelection(() => undefined)).problems[0]?.code).toBe('excel.cell-edit');
});
