import type { Result } from '../../result';
import { openXlsx, type XlsxWorkbook } from '../../workbook/xlsx';

/** Ensures a workbook to work on: the file itself, or for a Word document a new workbook that holds its tables. */
export async function openAny(bytes: Uint8Array, name: string): Promise<Result<XlsxWorkbook>> {
  const opened = openXlsx(bytes);
  if (!opened.problems.some(({ code }) => code === 'workbook.other-document')) return opened;
  const { openDocument } = await import(/* webpackChunkName: "engine" */ './open-document');
  return openDocument(bytes, name);
}
