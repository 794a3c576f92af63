import type { Edit } from '../../../grid/plan';
import { removeCharts } from '../charts/remove-charts';
import { relationshipsPart } from '../relationships';
import { isDefinedName } from '../sheet-names';
import { removeContentType, removeRelationship } from './package-lists';
import { checkNewSheet, placeSheet, type AddSheet } from './place-sheet';
import { sameSheet, type PlanContext } from './plan-context';
import { patchWorkbook } from './workbook-patch';

/** Ensures a new sheet after the last one, with its names for printing. */
export function editAddSheet(edit: AddSheet, context: PlanContext): void {
  const { content, styles, workbook } = context;
  if (content.structureProtected) context.fail('workbook.structure-protected', edit.sheet);
  const isTaken = workbook.tabs.some((tab) => sameSheet(tab, edit.sheet));
  if (!context.accepts(checkNewSheet(edit, isTaken)) || content.structureProtected) return;
  placeSheet(edit, {
    draft: context.draft,
    workbookPart: workbook.part,
    formatOf: styles.cellFormat.bind(styles),
    tab: workbook.tabs.length,
  });
  context.flush();
  context.refresh({ added: edit.sheet });
}

/** Ensures the sheet is gone with its part and its names; the last visible one stays. */
export function editRemoveSheet(edit: Extract<Edit, { kind: 'removeSheet' }>, context: PlanContext): void {
  const { content, draft, workbook } = context;
  const sheet = workbook.sheets.find(({ name }) => sameSheet(name, edit.sheet));
  const isLast = !workbook.sheets.some((one) => one !== sheet && one.visibility === 'visible');
  if (!sheet) context.fail('workbook.sheet-unknown', edit.sheet);
  else if (content.structureProtected) context.fail('workbook.structure-protected', edit.sheet);
  else if (isLast) context.fail('workbook.last-sheet', edit.sheet);
  else {
    context.flush();
    patchWorkbook({ draft, workbookPart: workbook.part }, (patch) => patch.removeSheet(sheet.name));
    removeRelationship(draft, workbook.part, sheet.part);
    removeCharts(draft, sheet.part);
    removeContentType(draft, sheet.part);
    draft.remove(sheet.part);
    if (draft.has(relationshipsPart(sheet.part))) draft.remove(relationshipsPart(sheet.part));
    context.refresh({ removed: edit.sheet });
  }
}

/** Ensures the name means that for the whole workbook. */
export function editDefineName(edit: Extract<Edit, { kind: 'defineName' }>, context: PlanContext): void {
  if (!isDefinedName(edit.name)) context.fail('workbook.bad-name', '', { name: edit.name });
  else patchWorkbook(partOf(context), (patch) => patch.defineName(edit));
}

export function editRemoveName(edit: Extract<Edit, { kind: 'removeName' }>, context: PlanContext): void {
  patchWorkbook(partOf(context), (patch) => patch.removeName(edit.name));
}

/** Ensures where the plan's workbook part is drafted. */
export function partOf({ draft, workbook }: PlanContext) {
  return { draft, workbookPart: workbook.part };
}
