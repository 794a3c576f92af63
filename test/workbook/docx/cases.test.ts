import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { areaName, parseCellName } from '../../../src/grid/address';
import type { CellGrid, WorkbookContent } from '../../../src/grid/cell-grid';
import { cellAt } from '../../../src/grid/cell-grid';
import { pointsToDecimal } from '../../../src/rulebook/points';
import { readForms } from '../../../src/sheet';
import { readDocx } from '../../../src/workbook/docx';

/** What a careful clerk reads in a document; written by `test/cases/docx/make`. */
interface Expected {
  readonly sheets: readonly {
    readonly sheet: string;
    readonly rows: readonly (readonly (string | null)[])[];
    readonly merges: readonly string[];
    readonly hiddenRows?: readonly number[];
  }[];
  readonly items?: readonly (readonly [string, string, string])[];
  readonly about?: { readonly agency: string; readonly year: number; readonly decisions: readonly string[] };
  /** What the reader must name, by code and cell. */
  readonly problems?: readonly (readonly [string, string])[];
  readonly fonts?: Readonly<Record<string, string>>;
}

const FOLDER = join(__dirname, '../../cases/docx');
const NAMES = readdirSync(FOLDER).flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -5)] : []));

function content(name: string): WorkbookContent {
  const read = readDocx(new Uint8Array(readFileSync(join(FOLDER, `${name}.docx`))));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

function expected(name: string): Expected {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Expected;
}

/** Every cell's value, blanks at the end of a row left out. */
function view(grid: CellGrid): Expected['sheets'][number] {
  const rows = Array.from({ length: grid.rowCount }, (_, row) => {
    const values = Array.from({ length: grid.columnCount }, (_, column) => {
      return (cellAt(grid, row, column)?.value ?? null) as string | null;
    });
    while (values.length > 0 && values.at(-1) === null) values.pop();
    return values;
  });
  const hidden = [...grid.hiddenRows].map((row) => row + 1);
  return {
    sheet: grid.sheet,
    rows,
    merges: grid.merges.map(areaName).sort(),
    ...(hidden.length === 0 ? {} : { hiddenRows: hidden }),
  };
}

test.each(NAMES)('%s is read cell by cell', (name) => {
  expect(content(name).sheets.map(view)).toEqual(expected(name).sheets);
});

const UNDERSTOOD = NAMES.filter((name) => expected(name).items !== undefined);

test.each(UNDERSTOOD)('the criteria of %s are understood', (name) => {
  const { items, about } = expected(name);
  const [form] = readForms(content(name)).forms;
  const found = form?.items.map(({ code, title, maximum }) => [
    code,
    title,
    maximum && pointsToDecimal(maximum.value),
  ]);
  expect(found).toEqual(items);
  if (about === undefined) return;
  expect({
    agency: form?.about.agency?.value,
    year: form?.about.year?.value,
    decisions: form?.about.decisions.map(({ value }) => value),
  }).toEqual(about);
});

const NAMED = NAMES.filter((name) => expected(name).problems !== undefined);

test.each(NAMED)('what is odd in %s is named', (name) => {
  const found = readForms(content(name)).problems.map(({ code, at }) => [code, at?.cell]);
  expect(found).toEqual(expected(name).problems);
});

test('fonts come from the run or, without one, from its style', () => {
  const { fonts = {} } = expected('03-tcvn3');
  const [grid] = content('03-tcvn3').sheets;
  for (const [name, font] of Object.entries(fonts)) {
    const at = parseCellName(name)!;
    expect(cellAt(grid!, at.row, at.column)?.font).toBe(font);
  }
});
