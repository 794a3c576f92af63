import type { WorkbookContent } from '../grid/cell-grid';
import type { Edit } from '../grid/plan';
import { failed, ok, problem, type Result } from '../result';
import type { XlsxWorkbook } from '../workbook/xlsx';
import type { ParsedArguments } from './arguments';
import { UsageError } from './arguments';
import { openFile, readText, refuseSameFile, writable, writeBytes } from './files';

/** The workbook of a round, open to be read and, as a copy, written. */
export interface RoundFile {
  readonly port: XlsxWorkbook;
  readonly content: WorkbookContent;
}

/** Ensures the workbook of a round as it stands in its file. */
export async function openRoundFile(path: string): Promise<Result<RoundFile>> {
  const opened = openFile(path);
  if (!opened.ok) return opened;
  const port = await writable(opened.value);
  if (!port.ok) return port;
  const content = await port.value.read();
  return content.ok ? ok({ port: port.value, content: content.value }, content.problems) : content;
}

/** Ensures the edits in a copy at `out`; the round's own file stays as it is. */
export async function saveCopy(
  { port }: RoundFile,
  edits: readonly Edit[],
  { command, file, out }: { readonly command: string; readonly file: string; readonly out: string },
): Promise<Result<null>> {
  refuseSameFile(file, out);
  const done = await port.apply({ command, edits });
  if (!done.ok) return done;
  writeBytes(out, port.save());
  return ok(null, done.problems);
}

/** Ensures the JSON of a settings file, or the problem that it is none. */
export function jsonFile(path: string, code: string): Result<unknown> {
  try {
    return ok(JSON.parse(readText(path)) as unknown);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return failed(problem(code, 'error', { file: path, place: 'JSON' }));
  }
}

/** Who is to stand beside what a command keeps, and when it was done. */
export function stampOption(args: ParsedArguments): { readonly who: string; readonly when: string } {
  return { who: args.text('who') ?? '', when: new Date().toISOString() };
}
