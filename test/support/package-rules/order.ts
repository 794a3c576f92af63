import type { Complaints } from './package';
import type { Element } from './xml';

/** Children in the order of the schema (ECMA-376 part 1, sml.xsd); readers repair or refuse another order. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  worksheet: (
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
    'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
    'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
    'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls ' +
    'webPublishItems tableParts extLst'
  ).split(' '),
  workbook: (
    'fileVersion fileSharing workbookPr AlternateContent revisionPtr workbookProtection bookViews sheets functionGroups ' +
    'externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes ' +
    'webPublishing fileRecoveryPr webPublishObjects extLst'
  ).split(' '),
  styleSheet:
    'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' '),
  c: ['f', 'v', 'is', 'extLst'],
  xf: ['alignment', 'protection', 'extLst'],
  dxf: ['font', 'numFmt', 'fill', 'alignment', 'border', 'protection', 'extLst'],
  border: ['start', 'end', 'left', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'],
  sheetView: ['pane', 'selection', 'pivotSelection', 'extLst'],
  dataValidation: ['formula1', 'formula2'],
  headerFooter: ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'],
};

/** Lists that state how many they hold must state it truly. */
const COUNTED: readonly string[] =
  'mergeCells dataValidations numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableParts rowBreaks'.split(
    ' ',
  );

/** Ensures the element and all beneath stand in the order of the schema and count themselves truly. */
export function checkOrder(part: string, element: Element, complaints: Complaints): void {
  const order = ORDERS[element.name];
  if (order) {
    const ranks = element.children.map(({ name }) => order.indexOf(name));
    const strange = element.children.find(({ name }) => !order.includes(name));
    if (strange) complaints.push(`${part}: <${strange.name}> in <${element.name}>`);
    if (ranks.some((rank, index) => index > 0 && rank < (ranks[index - 1] ?? 0)))
      complaints.push(`${part}: children of <${element.name}> out of order`);
  }
  const { count } = element.attributes;
  if (count !== undefined && COUNTED.includes(element.name) && Number(count) !== element.children.length)
    complaints.push(`${part}: <${element.name}> says ${count}, holds ${String(element.children.length)}`);
  for (const child of element.children) checkOrder(part, child, complaints);
}
