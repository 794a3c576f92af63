import type { WritePlan } from '../../../src/grid/plan';
import { ExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { contentOf } from '../../excel-host/content';
import { hostWith, sheetOf } from '../../excel-host/build';
import { connectOffice } from '../../excel-host/office-in-node';

test('writes in one request and undoes', async () => {
  const host = hostWith([
    sheetOf('Chấm điểm', { A1: 'Tên', B1: 5, C1: '=B1*2', D1: { value: '007' } , A2: { value: '1.10', format: '@', font: '.VnTime' } }),
  ]);
  connectOffice(host, '1.14');
  const port = new ExcelWorkbook();
  await port.read();
  host.startCounting();
  const before = JSON.stringify(contentOf(host.workbook));
  const plan: WritePlan = { command: 'x', edits: [
    { kind: 'cells', sheet: 'Chấm điểm', cells: [
      { row: 0, column: 5, value: 'Điểm', style: 'header' },
      { row: 1, column: 5, value: 10, formula: 'B1*2', style: 'points' },
      { row: 2, column: 5, value: '1.10', style: 'text' },
      { row: 0, column: 3, value: 3 },
    ]},
    { kind: 'highlight', sheet: 'Chấm điểm', tone: 'lost', areas: [{ top: 1, left: 5, bottom: 1, right: 5 }] },
    { kind: 'defineName', name: '_cchc_ketqua', refersTo: "'Chấm điểm'!$F$1:$F$3", hidden: true },
    { kind: 'columnWidths', sheet: 'Chấm điểm', widths: { 5: 20 } },
    { kind: 'addSheet', sheet: 'CCHC – Kết quả', cells: [{ row: 0, column: 0, value: 'Tiêu đề', style: 'title' }], layout: { landscape: true, freeze: { rows: 1, columns: 0 }, columnWidths: [10, 20], merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] } },
  ]};
  const answer = await port.apply(plan);
  console.log(JSON.stringify(answer), host.unimplemented, host.exchanges.map((e) => [e.actions, e.requestBytes, e.responseBytes]));
  console.log(JSON.stringify(contentOf(host.workbook)), host.workbook.sheets[0]?.conditionalFormats);
  if (!answer.ok) throw new Error('no');
  const undone = await port.undo(answer.value);
  console.log(JSON.stringify(undone), host.unimplemented);
  expect(JSON.stringify(contentOf(host.workbook))).toBe(before);
});
