import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFigure } from '../../../src/review/check-figures';
import { checkData } from '../../../src/review/checks/check-data';
import { sentence } from '../../../src/messages';
import { readForms, readUnitTables } from '../../../src/sheet';
import { gridOf, workbookOf, type TestCell } from '../../support/grid';

/** A cell as a case writes it: `=formula` beside its stored value as `["=A1+B1", 3]`. */
type CaseCell = string | number | null | readonly [string, number];

interface Case {
  readonly about: string;
  readonly sheets: Readonly<Record<string, readonly (readonly CaseCell[])[]>>;
  readonly lastYear?: Case['sheets'];
  readonly figures?: Readonly<Record<string, string>>;
  /** `code cell` of every finding, in order; then what its sentence must contain. */
  readonly expect: readonly (readonly [string, ...string[]])[];
}

const FOLDER = join(__dirname, 'cases');
const CASES = readdirSync(FOLDER).flatMap((file) => {
  const cases = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Case[];
  return cases.map((one): [string, Case] => [`${file}: ${one.about}`, one]);
});

test.each(CASES)('%s', (_, { sheets, lastYear = {}, figures = {}, expect: expected }) => {
  const content = workbookOf(grids(sheets));
  const { forms } = readForms(content);
  const { tables } = readUnitTables(content, forms);
  const found = checkData({
    forms,
    tables,
    grids: content.sheets,
    figures: Object.entries(figures).map(([label, value]) => checkFigure(label, value)!),
    lastYear: readForms(workbookOf(grids(lastYear))).forms,
  });
  expect(found.map(({ code, at }) => `${code} ${at?.cell}`)).toEqual(expected.map(([finding]) => finding));
  for (const [index, [, ...words]] of expected.entries()) {
    for (const each of words) expect(sentence(found[index]!, 'vi')).toContain(each);
  }
});

function grids(sheets: Case['sheets']): ReturnType<typeof gridOf>[] {
  return Object.entries(sheets).map(([sheet, rows]) =>
    gridOf(
      rows.map((row) => row.map(cellOf)),
      { sheet },
    ),
  );
}

function cellOf(cell: CaseCell): TestCell {
  if (typeof cell !== 'object' || cell === null) return cell;
  const [formula, v] = cell;
  return { v, formula: formula.slice(1) };
}
