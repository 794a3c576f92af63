import { MAX_COLUMNS, parseAreaName } from '../../../grid/address';
import type { Area, CellGrid, Visibility } from '../../../grid/cell-grid';
import { isHighlightFormula, tonesOf } from '../../../grid/highlight';
import { failed, ok, type Result } from '../../../result';
import type { WorkbookProblem } from '../../problems';
import { LIMITS } from '../limits';
import type { Package } from '../package';
import { relationshipsOf, type Relationship } from '../relationships';
import { END, OPEN, type XmlScanner } from '../xml/scanner';
import { isTrue } from '../xml/tree';
import { linksOf, type LinkedArea } from './links';
import { readNotes } from './notes';
import { GridBuilder } from './grid-builder';
import type { CellBudget, SheetContext } from './sheet-context';
import { SheetDataReader } from './sheet-data';
import { SheetFormulas } from './sheet-formulas';
import { readTable } from './tables';

/** A sheet of the workbook and the part that holds it. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly visibility: Visibility;
}

interface Frame {
  readonly merges: Area[];
  readonly hiddenColumns: Set<number>;
  readonly links: LinkedArea[];
  readonly conditions: string[];
  isProtected: boolean;
  columnsLeft: number;
}

/** Ensures a sheet's grid, or every problem that prevents reading it; damaged cells are reported in the context. */
export function readSheet(
  pack: Package,
  sheet: SheetPart,
  context: SheetContext,
): Result<CellGrid, WorkbookProblem> {
  const scan = pack.scan(sheet.part);
  if (!scan.ok) return scan;
  const x = scan.value.scanner;
  const formulas = new SheetFormulas();
  const builder = new GridBuilder(context, formulas);
  const data = new SheetDataReader(x, context, formulas, builder);
  const frame: Frame = {
    merges: [],
    hiddenColumns: new Set(),
    links: [],
    conditions: [],
    isProtected: false,
    columnsLeft: LIMITS.describedColumns,
  };
  for (let kind = x.next(); kind !== END && builder.hasRoom; kind = x.next()) {
    if (kind !== OPEN || x.depth === 1) continue;
    if (x.name === 'sheetData') data.read();
    else readFrame(x, frame, context);
  }
  const problems = scan.value.problems();
  if (problems.length > 0) return failed(...problems);
  if (!builder.hasRoom) return failed(...context.problems);
  builder.finish();

  const highlights = tonesOf(frame.conditions);
  const attached = readAttached(pack, sheet.part, frame.links);
  if (!attached.ok) return attached;
  return ok({
    sheet: sheet.name,
    rows: builder.rows,
    rowCount: builder.rowCount,
    columnCount: builder.columnCount,
    hiddenRows: data.hiddenRows,
    visibility: sheet.visibility,
    merges: frame.merges,
    hiddenColumns: frame.hiddenColumns,
    isProtected: frame.isProtected,
    ...(highlights.length > 0 ? { highlights } : {}),
    ...attached.value,
  });
}

function readFrame(x: XmlScanner, frame: Frame, { budget }: SheetContext): void {
  if (x.name === 'mergeCell') addMerge(frame, x.attribute('ref'), budget);
  else if (x.name === 'col') addHiddenColumns(frame, x);
  else if (x.name === 'sheetProtection') frame.isProtected = isTrue(x.attribute('sheet'));
  else if (x.name === 'hyperlink') addLink(frame, x);
  else if (x.name === 'formula') addCondition(frame, x.readText());
  else if (!CONTAINERS.has(x.name)) x.skip();
}

const CONTAINERS: ReadonlySet<string> = new Set([
  'cols',
  'mergeCells',
  'hyperlinks',
  'conditionalFormatting',
  'cfRule',
]);

/** Only ours are kept: people's conditions are no concern of a reader's. */
function addCondition(frame: Frame, formula: string): void {
  if (isHighlightFormula(formula)) frame.conditions.push(formula);
}

function addLink(frame: Frame, x: XmlScanner): void {
  const area = parseAreaName(x.attribute('ref') ?? '');
  const id = x.attribute('r:id');
  if (area && id !== undefined && frame.links.length < LIMITS.links) frame.links.push({ area, id });
}

function addMerge(frame: Frame, ref: string | undefined, budget: CellBudget): void {
  const area = parseAreaName(ref ?? '');
  budget.cells -= 1;
  if (area && budget.cells > 0) frame.merges.push(area);
}

function addHiddenColumns(frame: Frame, x: XmlScanner): void {
  if (!isTrue(x.attribute('hidden')) && Number(x.attribute('width') ?? 1) !== 0) return;
  const first = Math.max(Number(x.attribute('min')), 1);
  const last = Math.min(Number(x.attribute('max')), MAX_COLUMNS);
  frame.columnsLeft -= Math.max(0, last - first);
  if (frame.columnsLeft < 0) return;
  for (let column = first; column <= last; column += 1) frame.hiddenColumns.add(column - 1);
}

type Attached = Pick<CellGrid, 'tables' | 'notes' | 'links'>;

function readAttached(
  pack: Package,
  part: string,
  linked: readonly LinkedArea[],
): Result<Attached, WorkbookProblem> {
  const related = relationshipsOf(pack, part);
  if (!related.ok) return related;
  const partsOf = (type: string): string[] => [
    ...new Set(
      related.value.flatMap((one: Relationship) =>
        one.type === type && one.part !== undefined ? [one.part] : [],
      ),
    ),
  ];
  const tables = partsOf('table').map((name) => readTable(pack, name));
  const notes = partsOf('comments').map((name) => readNotes(pack, name));
  const problems = [...tables, ...notes].flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return failed(...problems);
  const foundTables = tables.flatMap((one) => (one.ok && one.value ? [one.value] : []));
  const foundNotes = notes.flatMap((one) => (one.ok ? one.value : []));
  const links = linksOf(linked, related.value);
  return ok({
    ...(links.length > 0 ? { links } : {}),
    ...(foundTables.length > 0 ? { tables: foundTables } : {}),
    ...(foundNotes.length > 0 ? { notes: foundNotes } : {}),
  });
}
