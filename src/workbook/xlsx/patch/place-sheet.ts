import { areaName, quoteSheetName } from '../../../grid/address';
import type { Area } from '../../../grid/cell-grid';
import type { Edit, SheetLayout } from '../../../grid/plan';
import { problem } from '../../../result';
import type { WorkbookProblem, WriteProblemCode } from '../../problems';
import { placeCharts } from '../charts/place-charts';
import { isSheetName } from '../sheet-names';
import { SHEET_RELATIONSHIP, SHEET_TYPE } from '../write/base-parts';
import { TextOut } from '../write/out';
import { writeSheet, type SheetToWrite } from '../write/sheet-xml';
import { checkCells } from './check-cells';
import type { Draft } from './draft';
import { addContentType, addRelationship } from './package-lists';
import { patchWorkbook } from './workbook-patch';

/** Excel refuses longer lists of choices in a validation's own text. */
const CHOICES_CHARACTERS = 255;

export type AddSheet = Extract<Edit, { kind: 'addSheet' }>;

/** Ensures every reason why the sheet cannot be added; `isTaken` where a tab of its name stands already. */
export function checkNewSheet(edit: AddSheet, isTaken: boolean): WorkbookProblem[] {
  const { sheet } = edit;
  const found: WorkbookProblem[] = [...checkCells(sheet, edit.cells)];
  const report = (code: WriteProblemCode, params: WorkbookProblem['params'] = {}): void => {
    found.push(problem(code, 'error', { sheet, ...params }));
  };
  if (!isSheetName(sheet)) report('workbook.sheet-name');
  if (isTaken) report('workbook.sheet-exists');
  for (const rule of edit.layout.validations ?? []) {
    if (!('choices' in rule)) continue;
    const { choices } = rule;
    if ('refersTo' in choices) continue;
    const fits = choices.join(',').length <= CHOICES_CHARACTERS && !choices.some((one) => one.includes(','));
    if (!fits) report('workbook.choices', { limit: CHOICES_CHARACTERS });
  }
  return found;
}

/** Where a new sheet goes. */
export interface SheetPlace {
  readonly draft: Draft;
  readonly workbookPart: string;
  readonly formatOf: SheetToWrite['formatOf'];
  /** Its position among the tabs, from 0. */
  readonly tab: number;
}

/** Ensures the sheet's part, its content type, its relationship, its tab and its names for printing. */
export function placeSheet(edit: AddSheet, place: SheetPlace): void {
  const { draft, workbookPart, formatOf } = place;
  const part = freePart(draft);
  const drawing = placeCharts(draft, part, edit.layout.charts ?? []);
  const look = { formatOf, ...(drawing === undefined ? {} : { drawing }) };
  const out = new TextOut();
  writeSheet(out, { cells: edit.cells, layout: edit.layout, ...look });
  draft.setText(part, out.text);
  addContentType(draft, part, SHEET_TYPE);
  const relationship = addRelationship(draft, workbookPart, { type: SHEET_RELATIONSHIP, target: part });
  patchWorkbook(place, (workbook) => {
    workbook.addSheet({ name: edit.sheet, relationship, state: edit.layout.hidden });
    for (const name of printNames(edit.sheet, edit.layout)) workbook.defineName({ ...name, tab: place.tab });
  });
}

function freePart(draft: Draft): string {
  let number = 1;
  while (draft.has(`xl/worksheets/sheet${number}.xml`)) number += 1;
  return `xl/worksheets/sheet${number}.xml`;
}

/** Ensures the rows repeated on every page and the filtered area as names of the sheet's own (ECMA-376-1 §18.2.6). */
export function printNames(sheet: string, layout: SheetLayout) {
  const prefix = `${quoteSheetName(sheet)}!`;
  const titles = layout.printTitleRows;
  return [
    ...(titles
      ? [
          {
            name: '_xlnm.Print_Titles',
            refersTo: `${prefix}$${titles.first + 1}:$${titles.last + 1}`,
            hidden: false,
          },
        ]
      : []),
    ...(layout.autoFilter
      ? [{ name: '_xlnm._FilterDatabase', refersTo: prefix + absolute(layout.autoFilter), hidden: true }]
      : []),
  ];
}

function absolute(area: Area): string {
  return areaName(area).replace(/([A-Z]+)([0-9]+)/g, '$$$1$$$2');
}
