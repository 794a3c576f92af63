import fc from 'fast-check';
import type { CellGrid } from '../../../src/grid/cell-grid';
import type { Edit, WrittenCell } from '../../../src/grid/plan';
import { area, sheetOf, type CellDraft } from '../../excel-host/build';
import { snapshot } from '../../excel-host/snapshot';
import { assertComplete, connect, valueOf } from './connect';
import { SHEET } from './sample-plan';

const SIZE = 6;

const text = fc.constantFrom('1.10', '007', '1/2', 'Kế hoạch', '=không', '#N/A', ' ', 'TRUE', 'Chậm 5 ngày');
const number = fc.constantFrom(0, 1.5, -2, 45_000, 0.1);
const format = fc.constantFrom('General', '@', '0.00', 'dd/mm/yyyy', '0%');

/** What a person may have in a cell: under "@" only what Excel would keep there. */
const draft: fc.Arbitrary<CellDraft> = fc.oneof(
  fc.record({ value: text, format: fc.constant('@'), bold: fc.constant(true as const) }),
  fc.record({ value: number, format }),
  fc.constantFrom('=LEN(H9)+1', '=SUM(H1:H9)', '="đạt"'),
  fc.boolean(),
);
const name = fc
  .tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1))
  .map(([row, column]) => `${'ABCDEF'[column]}${row + 1}`);
const sheet: fc.Arbitrary<CellGrid> = fc
  .array(fc.tuple(name, draft), { maxLength: 20 })
  .map((cells) => sheetOf(SHEET, { ...Object.fromEntries(cells), H9: 'cuối' }));

const written: fc.Arbitrary<WrittenCell> = fc
  .record({
    row: fc.nat(SIZE),
    column: fc.nat(SIZE),
    value: fc.oneof(text, number, fc.boolean(), fc.constant(null)),
    style: fc.constantFrom(undefined, 'text', 'wrapped', 'points', 'header', 'number', 'note'),
    formula: fc.constantFrom(undefined, undefined, 'LEN(H9)*2'),
  })
  .map(({ style, formula, ...cell }) => ({
    ...cell,
    ...(style === undefined ? {} : { style: style as 'text' }),
    ...(formula === undefined ? {} : { formula }),
  }));

const place = fc.tuple(fc.nat(3), fc.nat(3)).map(([top, left]) => area(top, left, top + 2, left + 1));
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .array(written, { minLength: 1, maxLength: 12 })
    .map((cells): Edit => ({ kind: 'cells', sheet: SHEET, cells })),
  place.map((one): Edit => ({ kind: 'clear', sheet: SHEET, area: one })),
  place.map((one): Edit => ({ kind: 'highlight', sheet: SHEET, tone: 'high', areas: [one] })),
  fc.constant<Edit>({ kind: 'clearHighlights', sheet: SHEET }),
  fc.nat(5).map((column): Edit => ({ kind: 'columnWidths', sheet: SHEET, widths: { [column]: 20 } })),
  fc.constant<Edit>({ kind: 'defineName', name: '_cchc', refersTo: `'${SHEET}'!$A$1`, hidden: true }),
);

test('whatever a plan did, undo leaves every cell, format, width, name and highlight as it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      sheet,
      fc.array(edit, { minLength: 1, maxLength: 5 }),
      fc.boolean(),
      async (grid, edits, reads) => {
        const { host, port } = connect([grid]);
        const before = snapshot(host);
        if (reads) valueOf(await port.read());
        const receipt = valueOf(await port.apply({ command: 'test', edits }));
        valueOf(await port.undo(receipt));
        expect(snapshot(host)).toEqual(before);
        assertComplete();
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);
