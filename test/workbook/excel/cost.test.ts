import type { WritePlan } from '../../../src/grid/plan';
import { excelWorkbook } from '../../../src/workbook/excel';
import { hostWith } from '../../excel-host/build';
import { fullLengthSheet, resultCells } from '../../excel-host/full-length';
import type { Exchange } from '../../excel-host/host';
import { connectOffice } from '../../excel-host/office-in-node';

const SHEET = 'Tự chấm 2025';
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Bytes of the assignments in a request: what the command writes. */
function writtenBytes({ batch }: Exchange): number {
  const assignments = batch.Actions.filter(({ ActionType }) => ActionType === ACTION.setProperty);
  return sum(assignments.map((action) => Buffer.byteLength(JSON.stringify(action))));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Bytes of contents and formats inside a request: what the command asked to be written. */
function payload(exchange: Exchange): number {
  const written = exchange.batch.Actions.filter((action) =>
    ['Formulas', 'NumberFormat'].includes(action.Name),
  );
  return sum(written.map((action) => Buffer.byteLength(JSON.stringify(action.ArgumentInfo?.Arguments))));
}

test('x', async () => {
  const host = hostWith([fullLengthSheet(SHEET)]);
  connectOffice(host, '1.14');
  const port = excelWorkbook();
  const read = await port.read();
  expect(read.ok).toBe(true);
  const plan: WritePlan = {
    command: 'score',
    edits: [
      { kind: 'cells', sheet: SHEET, cells: resultCells() },
      { kind: 'defineName', name: '_cchc_ketqua', refersTo: `'${SHEET}'!$J$8:$Q$179`, hidden: true },
    ],
  };
  const answer = await port.apply(plan);
  expect(answer.ok).toBe(true);
  host.assertComplete();
  console.log(JSON.stringify(host.exchanges[1]?.batch.Actions.length));
  console.log(
    host.exchanges.map((e) => [e.actions, e.requestBytes, e.requestBytes - payload(e), e.responseBytes]),
    sum(host.exchanges.map((e) => e.responseBytes)),
  );
  const answer2 = await port.apply({
    command: 'x',
    edits: [
      { kind: 'clear', sheet: SHEET, area: { top: 7, left: 9, bottom: 178, right: 16 } },
      ...plan.edits,
    ],
  });
  console.log(JSON.stringify(host.exchanges[1]?.batch.Actions.length));
  console.log(
    host.exchanges.map((e) => [e.actions, e.requestBytes, e.requestBytes - payload(e), e.responseBytes]),
    sum(host.exchanges.map((e) => e.responseBytes)),
  );
});
