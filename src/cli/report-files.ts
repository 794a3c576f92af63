import { ok } from '../result';
import { openXlsx } from '../workbook/xlsx';
import type { ReportFiles } from '../workflows/report-round';
import { newWorkbook } from './files';

/** New .xlsx files and how they are opened again, for reports that are read back before success is said. */
export const XLSX: ReportFiles = {
  async write(sheets, edits) {
    const bytes = newWorkbook(sheets);
    if (edits.length === 0) return ok(bytes);
    const opened = openXlsx(bytes);
    if (!opened.ok) return opened;
    const done = await opened.value.apply({ command: 'report', edits });
    return done.ok ? ok(opened.value.save()) : done;
  },
  read(bytes) {
    const opened = openXlsx(bytes);
    return opened.ok ? opened.value.read() : Promise.resolve(opened);
  },
};
