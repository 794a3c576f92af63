import { EXCEL_CLIENTS, worksThere } from '../../src/taskpane/machine/excel-clients';

/** Ensures the table of Excel versions: the same data the page that looks at a machine answers from. */
export function excelVersionsTable(): string {
  const rows = EXCEL_CLIENTS.map((client) => {
    const { pane, writes, undo } = worksThere(client);
    return `| ${client.name.vi} | ${client.api} | ${pane.vi} | ${writes.vi} | ${undo.vi} |`;
  });
  return [
    '| Excel | ExcelApi | Ngăn tác vụ | Ghi kết quả vào bảng | Hoàn tác |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
