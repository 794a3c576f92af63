/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Case {
  readonly name: string;
  readonly text: unknown;
  readonly maximum?: unknown;
  readonly figures: readonly unknown[];
  readonly points?: number;
  readonly next?: string;
  /** Words that the question beside `#N/A` must hold. */
  readonly asks?: string;
}
const CASES = JSON.parse(readFileSync(join(__dirname, 'cases.json'), 'utf8')) as readonly Case[];

/** Excel's own runtime gives these; their shape is checked against its types by the compiler. */
class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

beforeAll(() => {
  Object.assign(globalThis, {
    CustomFunctions: { Error: ExcelError, ErrorCode: { notAvailable: '#N/A' } },
  });
});

/** A single cell arrives as a block of one. */
const blocks = (figures: readonly unknown[]): unknown[][][] =>
  figures.map((figure) => (Array.isArray(figure) ? (figure as unknown[][]) : [[figure]]));

test.each(CASES)('$name', async ({ text, maximum = null, figures, points, next, asks }) => {
  const { diem, conThieu } = await import('../../src/functions/functions');
  const given = [text, maximum, ...blocks(figures)] as Parameters<typeof diem>;
  if (asks === undefined) {
    expect(await diem(...given)).toBe(points);
    expect(await conThieu(...given)).toContain(next);
    return;
  }
  const question = { code: '#N/A', message: expect.stringContaining(asks) };
  await expect(diem(...given)).rejects.toMatchObject(question);
  await expect(conThieu(...given)).rejects.toMatchObject(question);
});
