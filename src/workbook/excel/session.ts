import { failureFrom, type Failure } from './failure';
import { supports, UNDO_GROUPS } from './requirement';

export type Sent<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** Queues questions and changes; gives the function that reads the answers as plain data. */
export type Queue<T> = (book: Excel.Workbook, trace: (mark: string) => void) => () => T;

/** Sends one request and waits for it; an error is a value. */
export type Send = <T>(queue: Queue<T>) => Promise<Sent<T>>;

/**
 * Ensures that all requests of one command run in one session, which is one entry of Excel's undo list where
 * Excel can group (ExcelApi 1.20). Office.js's objects live and die inside.
 */
export async function inExcel<T>(command: (send: Send) => Promise<T>): Promise<Sent<T>> {
  const options: Excel.RunOptions = supports(UNDO_GROUPS) ? { mergeUndoGroup: true } : {};
  try {
    const value = await Excel.run(options, (context) => command((queue) => request(context, queue)));
    return { ok: true, value };
  } catch (error) {
    return { ok: false, failure: failureFrom(error) };
  }
}

async function request<T>(context: Excel.RequestContext, queue: Queue<T>): Promise<Sent<T>> {
  opened.delete(context.workbook);
  asked.delete(context.workbook);
  try {
    const read = queue(context.workbook, (mark) => {
      context.trace(mark);
    });
    await context.sync();
    return { ok: true, value: read() };
  } catch (error) {
    return { ok: false, failure: failureFrom(error) };
  }
}

/** The sheets a request has already asked for: each object costs a part of the 5 MB. */
const opened = new WeakMap<Excel.Workbook, Map<string, Excel.Worksheet>>();

/** Ensures a sheet by its name, asked for once per request. */
export function sheetOn(book: Excel.Workbook, name: string): Excel.Worksheet {
  const known = opened.get(book)?.get(name);
  return known ?? remember(book, name, book.worksheets.getItem(name));
}

/** Ensures that what follows in this request means the sheet just added. */
export function addSheetOn(book: Excel.Workbook, name: string): Excel.Worksheet {
  return remember(book, name, book.worksheets.add(name));
}

/** Ensures that what follows in this request does not mean a sheet that is being deleted. */
export function deleteSheetOn(book: Excel.Workbook, name: string): void {
  const sheet = sheetOn(book, name);
  // A very hidden sheet cannot be deleted.
  sheet.visibility = 'Visible';
  sheet.delete();
  opened.get(book)?.delete(name);
}

function remember(book: Excel.Workbook, name: string, sheet: Excel.Worksheet): Excel.Worksheet {
  const sheets = opened.get(book) ?? new Map<string, Excel.Worksheet>();
  opened.set(book, sheets.set(name, sheet));
  return sheet;
}

/** Ensures a range that the client library does not keep alive after the request. */
export function rangeOn(book: Excel.Workbook, sheet: string, address: string): Excel.Range {
  return sheetOn(book, sheet).getRange(address).untrack();
}

const asked = new WeakMap<Excel.Workbook, Map<string, unknown>>();

/** Ensures that one request asks each question once, whichever steps need the answer. */
export function askedOnce<T>(book: Excel.Workbook, question: string, ask: () => T): T {
  const answers = asked.get(book) ?? new Map<string, unknown>();
  asked.set(book, answers);
  if (!answers.has(question)) answers.set(question, ask());
  return answers.get(question) as T;
}

/** Ensures a range that several questions of one request share. */
export function askedRange(book: Excel.Workbook, sheet: string, address: string): Excel.Range {
  return askedOnce(book, `range ${address} ${sheet}`, () => rangeOn(book, sheet, address));
}

/** Ensures a range whose contents and number formats the request asks for. */
export function contentsOn(book: Excel.Workbook, sheet: string, address: string): Excel.Range {
  return askedOnce(book, `contents ${address} ${sheet}`, () =>
    askedRange(book, sheet, address).load('formulas,numberFormat'),
  );
}
