import { failed, ok, type Result } from '../../result';
import type { WorkbookProblem } from '../problems';
import { openPackage } from './open';
import { readWorkbookPart } from './read/workbook-part';
import { XlsxWorkbook } from './workbook';

export { XlsxWorkbook } from './workbook';
export { writeWorkbook, type NewName, type NewSheet } from './write/new-workbook';
export type { DocumentProperties } from './write/base-parts';

/**
 * Ensures a workbook over the bytes of an .xlsx or .xlsm file (OOXML, transitional or Strict), or every reason why it cannot be read.
 * The bytes are kept and never changed; warnings (e.g. a digital signature) come with the workbook.
 */
export function openXlsx(bytes: Uint8Array): Result<XlsxWorkbook, WorkbookProblem> {
  const pack = openPackage(bytes);
  if (!pack.ok) return pack;
  const workbook = readWorkbookPart(pack.value);
  if (!workbook.ok) return failed(...pack.problems, ...workbook.problems);
  return ok(new XlsxWorkbook(pack.value), pack.problems);
}
