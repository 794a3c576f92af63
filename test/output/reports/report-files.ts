import { ok } from '../../../src/result';
import { openXlsx, writeWorkbook } from '../../../src/workbook/xlsx';
import type { ReportFiles } from '../../../src/workflows/report-round';

export const FILES: ReportFiles = {
  async write(sheets, edits) {
    const bytes = writeWorkbook(sheets);
    if (!bytes.ok) return bytes;
    const opened = openXlsx(bytes.value);
    if (!opened.ok) return opened;
    const done = await opened.value.apply({ command: 'report', edits });
    return done.ok ? ok(opened.value.save()) : done;
  },
  read: (bytes) => {
    const opened = openXlsx(bytes);
    return opened.ok ? opened.value.read() : Promise.resolve(opened);
  },
};
