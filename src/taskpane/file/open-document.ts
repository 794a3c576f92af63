import { failed, ok, type Result } from '../../result';
import { openDocx } from '../../workbook/docx';
import { openXlsx, writeWorkbook, type XlsxWorkbook } from '../../workbook/xlsx';
import { copiedDocument, sheetsOfDocument } from '../../workflows/read-document';

/**
 * Ensures a new workbook that holds the tables of a Word document, so that results can stand beside them; the document
 * is never written to.
 */
export async function openDocument(bytes: Uint8Array, name: string): Promise<Result<XlsxWorkbook>> {
  const document = openDocx(bytes);
  if (!document.ok) return document;
  const content = await document.value.read();
  if (!content.ok) return content;
  const written = writeWorkbook(sheetsOfDocument(content.value));
  if (!written.ok) return failed(...written.problems);
  const copy = openXlsx(written.value);
  if (!copy.ok) return copy;
  return ok(copy.value, [copiedDocument(name, `${name.replace(/\.[^.]*$/, '')}.da-cham.xlsx`)]);
}
