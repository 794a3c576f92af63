import { failed, ok, type Result } from '../../result';
import { openDocx, type DocxWorkbook } from '../../workbook/docx';
import { openXlsx, writeWorkbook, type XlsxWorkbook } from '../../workbook/xlsx';
import { copiedDocument, sheetsOfDocument } from '../../workflows/read-document';

/**
 * Ensures a workbook to work on: the file itself, or for a Word document a new workbook that holds its tables, so that
 * results can stand beside them; the document is never written to.
 */
export async function openAny(bytes: Uint8Array, name: string): Promise<Result<XlsxWorkbook>> {
  const opened = openXlsx(bytes);
  if (!opened.problems.some(({ code }) => code === 'workbook.other-document')) return opened;
  const document = openDocx(bytes);
  return document.ok ? copyOf(document.value, name) : document;
}

async function copyOf(document: DocxWorkbook, name: string): Promise<Result<XlsxWorkbook>> {
  const content = await document.read();
  if (!content.ok) return content;
  const written = writeWorkbook(sheetsOfDocument(content.value));
  if (!written.ok) return failed(...written.problems);
  const copy = openXlsx(written.value);
  if (!copy.ok) return copy;
  return ok(copy.value, [copiedDocument(name, `${name.replace(/\.[^.]*$/, '')}.da-cham.xlsx`)]);
}
