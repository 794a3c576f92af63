import { ok, type CellRef, type Problem } from '../result';
import { inOrder, type InOrder } from '../round/issue/in-order';
import type { WorkbookPort } from '../workbook/workbook';
import type { GatheredFile } from './gather-file';

type Reader = Pick<WorkbookPort, 'read'>;

/** A file as it was issued, with the way back to where its cells stand now. */
export interface AsIssued {
  readonly port: Reader;
  readonly back?: InOrder['back'];
}

/** Ensures a form read in the order it was issued, whatever was sorted or put between; any other file as it is. */
export async function asIssued(port: Reader): Promise<AsIssued> {
  const content = await port.read();
  const ordered = content.ok ? inOrder(content.value) : undefined;
  if (!content.ok || ordered === undefined) return { port: { read: () => Promise.resolve(content) } };
  const restored = ok(ordered.content, content.problems);
  return { port: { read: () => Promise.resolve(restored) }, back: ordered.back };
}

/** Ensures every cell of a gathered file by its place in the file, not in the form as issued. */
export function inFile(gathered: GatheredFile, { back }: AsIssued): GatheredFile {
  if (back === undefined) return gathered;
  const { read, drifts, numbers, problems } = gathered;
  return {
    ...gathered,
    drifts: drifts.map((drift) => ({ ...drift, at: back(drift.at) })),
    numbers: numbers.map((number) => ({ ...number, at: back(number.at) })),
    problems: problems.map((each) => problemInFile(each, back)),
    ...(read === undefined
      ? {}
      : {
          read: {
            ...read,
            lines: read.lines.map((line) => {
              return line.origin === undefined
                ? line
                : { ...line, origin: { ...line.origin, ...back(line.origin) } };
            }),
            problems: read.problems.map((each) => problemInFile(each, back)),
          },
        }),
  };
}

function problemInFile<P extends Problem>(each: P, back: (ref: CellRef) => CellRef): P {
  return {
    ...each,
    ...(each.at === undefined ? {} : { at: back(each.at) }),
    ...(each.also === undefined ? {} : { also: each.also.map(back) }),
  };
}
