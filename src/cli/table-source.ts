import { basename, extname } from 'node:path';
import type { WorkbookContent } from '../grid/cell-grid';
import { ok, type Result } from '../result';
import { contentOfCsv } from '../workbook/csv';
import { openFile, readBytes } from './files';

/** Ensures the cells of a workbook, a Word document's tables, or a CSV file. */
export async function readSource(path: string): Promise<Result<WorkbookContent>> {
  if (/^\.(?:csv|tsv|txt)$/i.test(extname(path))) {
    const bytes = readBytes(path);
    return bytes.ok ? ok(contentOfCsv(decoded(bytes.value), basename(path))) : bytes;
  }
  const opened = openFile(path);
  return opened.ok ? opened.value.read() : opened;
}

/** Excel's "Unicode text" is UTF-16 with its mark in front; everything else is UTF-8. */
function decoded(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes);
}
