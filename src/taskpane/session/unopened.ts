import { failed, ok, type Result } from '../../result';
import type { WorkbookPort } from '../../workbook/workbook';
import type { XlsxWorkbook } from '../../workbook/xlsx';
import type { ChosenFile, OpenWorkbook } from '../host';

/**
 * A file that was looked at beside the page: it is opened here with the first thing that is done to it, and until then
 * it is its own bytes.
 */
export function unopened(
  bytes: ChosenFile['bytes'],
  open: (bytes: Uint8Array) => Promise<Result<XlsxWorkbook>>,
): Required<Pick<OpenWorkbook, 'port' | 'save'>> {
  let opened: Promise<Result<XlsxWorkbook>> | undefined;
  const openOnce = async (): Promise<Result<XlsxWorkbook>> => {
    const read = await bytes();
    return read.ok ? open(read.value) : read;
  };
  const here = async <T>(act: (workbook: XlsxWorkbook) => Promise<Result<T>>): Promise<Result<T>> => {
    const workbook = await (opened ??= openOnce());
    return workbook.ok ? act(workbook.value) : failed(...workbook.problems);
  };
  const port: WorkbookPort = {
    read: (sheets) => here((workbook) => workbook.read(sheets)),
    apply: (plan) => here((workbook) => workbook.apply(plan)),
    undo: (receipt) => here((workbook) => workbook.undo(receipt)),
    // A file has no screen.
    select: async () => ok(null),
  };
  const save = (): Promise<Result<Uint8Array>> => {
    return opened === undefined ? bytes() : here(async (workbook) => ok(workbook.save()));
  };
  return { port, save };
}
