import type { Edit } from '../../../grid/plan';
import { failed, ok, problem, type Result } from '../../../result';
import type { WorkbookProblem } from '../../problems';
import { Package } from '../package';
import { Draft } from '../patch/draft';
import { checkNewSheet, placeSheet } from '../patch/place-sheet';
import { StylesPatch } from '../patch/styles-patch';
import { patchWorkbook } from '../patch/workbook-patch';
import { savePackage } from '../save';
import { BASE_PARTS, BASE_STYLES, coreProperties, type DocumentProperties } from './base-parts';

const WORKBOOK = 'xl/workbook.xml';
const EMPTY = { bytes: new Uint8Array(), entries: [], comment: new Uint8Array() };

export type NewSheet = Extract<Edit, { kind: 'addSheet' }>;
export type NewName = Omit<Extract<Edit, { kind: 'defineName' }>, 'kind'>;

/** Ensures a new workbook of these sheets, or every reason why a sheet cannot stand in one. */
export function writeWorkbook(
  sheets: readonly NewSheet[],
  names: readonly NewName[] = [],
  properties: DocumentProperties = {},
): Result<Uint8Array, WorkbookProblem> {
  const tabs = sheets.map(({ sheet }) => sheet);
  const problems = sheets.flatMap((sheet, index) => checkNewSheet(sheet, tabs.slice(0, index)));
  if (!sheets.some(({ layout }) => layout.hidden === undefined))
    problems.push(problem('workbook.no-sheet', 'error'));
  if (problems.length > 0) return failed(...problems);

  const draft = new Draft(new Package(EMPTY));
  for (const [name, text] of Object.entries(BASE_PARTS)) draft.setText(name, text);
  draft.setText('docProps/core.xml', coreProperties(properties));
  const styles = new StylesPatch(BASE_STYLES);
  const shown = sheets.findIndex(({ layout }) => layout.hidden === undefined);
  const place = { draft, workbookPart: WORKBOOK, formatOf: styles.cellFormat.bind(styles) };
  sheets.forEach((sheet, tab) => placeSheet(sheet, { ...place, tab, isSelected: tab === shown }));
  patchWorkbook(place, (workbook) => {
    for (const name of names) workbook.defineName(name);
    workbook.showTab(shown);
    if (sheets.some(hasUncomputed)) workbook.calculateOnLoad();
  });
  draft.setText('xl/styles.xml', styles.text);
  return ok(savePackage(draft.finish()));
}

function hasUncomputed({ cells }: NewSheet): boolean {
  return cells.some(({ formula, value }) => formula !== undefined && value === null);
}
