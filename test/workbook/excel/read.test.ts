import { cellAt } from '../../../src/grid/cell-grid';
import { ExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { hostWith, sheetOf } from '../../excel-host/build';
import { connectOffice } from '../../excel-host/office-in-node';

test('reads in two requests', async () => {
  const host = hostWith([
    sheetOf('Chấm điểm', { A1: 'Tên', B1: 5, C1: '=B1*2', D1: { value: '1.10', format: '@', font: '.VnTime' } }, { merges: [{ top: 2, left: 0, bottom: 2, right: 3 }], hiddenRows: new Set([1]) }),
    sheetOf('Trống', {}),
    sheetOf('_cchc', { A1: 'x' }, { visibility: 'veryHidden' }),
  ]);
  connectOffice(host, '1.14');
  const answer = await new ExcelWorkbook().read();
  console.log(JSON.stringify(answer, null, 1), host.exchanges.map((e) => [e.actions, e.requestBytes, e.responseBytes]), host.unimplemented);
  expect(host.exchanges).toHaveLength(2);
  if (answer.ok) expect(cellAt(answer.value.sheets[0]!, 0, 2)?.value).toBe(10);
});
