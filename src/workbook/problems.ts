import type { Problem } from '../result';

/** Why a file is refused before a single cell is read. */
export type FileProblemCode =
  | 'workbook.empty-file'
  | 'workbook.not-a-workbook'
  | 'workbook.old-xls'
  | 'workbook.password'
  | 'workbook.compound-file'
  | 'workbook.ods'
  | 'workbook.csv'
  | 'workbook.html'
  | 'workbook.xml-2003'
  | 'workbook.pdf'
  | 'workbook.other-document'
  | 'workbook.old-document'
  | 'workbook.image'
  | 'workbook.no-table-in-document'
  | 'workbook.table-too-wide'
  | 'workbook.binary-xlsb'
  | 'workbook.truncated'
  | 'workbook.damaged-zip'
  | 'workbook.too-many-parts'
  | 'workbook.too-large'
  | 'workbook.zip-bomb'
  | 'workbook.unsafe-name'
  | 'workbook.duplicate-part'
  | 'workbook.compression'
  | 'workbook.part-encrypted'
  | 'workbook.part-damaged'
  | 'workbook.part-missing'
  | 'workbook.no-main-part'
  | 'workbook.encoding'
  | 'workbook.xml-malformed'
  | 'workbook.xml-dtd'
  | 'workbook.xml-too-deep'
  | 'workbook.xml-too-long'
  | 'workbook.signed'
  | 'workbook.no-sheet';

/** What was noticed while reading cells. */
export type ReadProblemCode =
  | 'workbook.sheet-missing'
  | 'workbook.sheet-unknown'
  | 'workbook.too-many-cells'
  | 'workbook.bad-cell'
  | 'workbook.bad-number'
  | 'workbook.bad-date'
  | 'workbook.missing-string'
  | 'workbook.missing-style'
  | 'workbook.shared-formula'
  | 'workbook.duplicate-cell';

/** Why a plan, or one cell of it, could not be carried out. */
export type WriteProblemCode =
  | 'workbook.sheet-exists'
  | 'workbook.sheet-name'
  | 'workbook.structure-protected'
  | 'workbook.last-sheet'
  | 'workbook.cell-locked'
  | 'workbook.format-locked'
  | 'workbook.merged-cell'
  | 'workbook.array-formula'
  | 'workbook.table-header'
  | 'workbook.merge-overlap'
  | 'workbook.outside-sheet'
  | 'workbook.text-too-long'
  | 'workbook.formula-too-long'
  | 'workbook.not-finite'
  | 'workbook.bad-name'
  | 'workbook.choices'
  | 'workbook.undo-stale'
  | 'workbook.read-only-document';

/** What only Excel itself can answer, through Office.js. */
export type ExcelProblemCode =
  | 'excel.too-old'
  | 'excel.access-denied'
  | 'excel.busy'
  | 'excel.conflict'
  | 'excel.closing'
  | 'excel.cell-edit'
  | 'excel.sheet-gone'
  | 'excel.aborted'
  | 'excel.too-large'
  | 'excel.unexpected'
  | 'excel.calculation-pending'
  | 'excel.read-only'
  | 'excel.changed-since-read'
  | 'excel.nothing-written'
  | 'excel.half-written'
  | 'excel.written-unknown'
  | 'excel.sheet-hidden'
  | 'excel.charts-in-doubt'
  | 'excel.charts-lost'
  | 'excel.foreign-receipt';

export type WorkbookProblemCode = FileProblemCode | ReadProblemCode | WriteProblemCode | ExcelProblemCode;
export type WorkbookProblem = Problem<WorkbookProblemCode>;
