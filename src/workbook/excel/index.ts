import type { WorkbookPort } from '../workbook';
import { ExcelWorkbook } from './excel-workbook';

/** Ensures the port over the workbook that is open in Excel; Office.js must be ready. */
export function excelWorkbook(): WorkbookPort {
  return new ExcelWorkbook();
}

export { watchChanges, watchSelection, type Stop } from './watch';
