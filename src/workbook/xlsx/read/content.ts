import { oncePer } from '../../../grid/kept';
import type { CellGrid, WorkbookContent } from '../../../grid/cell-grid';
import { failed, ok, problem, type Result } from '../../../result';
import type { WorkbookProblem } from '../../problems';
import { LIMITS } from '../limits';
import type { Package } from '../package';
import type { TextItem } from './rich-text';
import { readSharedStrings } from './shared-strings';
import { readSheet, type SheetPart } from './worksheet';
import { readStyles, type CellFacets } from './styles';
import type { WorkbookPart } from './workbook-part';

/** Ensures the content of all sheets, or of those named; a name that does not exist is a problem. */
export function readContent(
  pack: Package,
  workbook: WorkbookPart,
  wanted?: readonly string[],
): Result<WorkbookContent, WorkbookProblem> {
  const unknown = (wanted ?? []).filter((name) => !workbook.sheets.some((sheet) => sheet.name === name));
  if (unknown.length > 0) {
    return failed(...unknown.map((sheet) => problem('workbook.sheet-unknown' as const, 'error', { sheet })));
  }
  const sheets = workbook.sheets.filter((sheet) => wanted?.includes(sheet.name) ?? true);
  const grids = readGrids(pack, workbook, sheets);
  if (!grids.ok) return grids;
  const { names, structureProtected, date1904 } = workbook;
  return ok({ sheets: grids.value, names, structureProtected, date1904 }, grids.problems);
}

function readGrids(
  pack: Package,
  workbook: WorkbookPart,
  sheets: readonly SheetPart[],
): Result<readonly CellGrid[], WorkbookProblem> {
  const texts =
    workbook.sharedStrings === undefined ? NO_TEXTS : readSharedStrings(pack, workbook.sharedStrings);
  const styles = readStylesPart(pack, workbook.styles);
  if (!texts.ok) return texts;
  if (!styles.ok) return styles;
  const problems: WorkbookProblem[] = [];
  const budget = { cells: LIMITS.cells };
  const grids: CellGrid[] = [];
  for (const sheet of sheets) {
    const context = { sheet: sheet.name, texts: texts.value, styles: styles.value, budget, problems };
    const grid = readSheet(pack, sheet, { ...context, date1904: workbook.date1904 });
    if (!grid.ok) return failed(...problems.filter((one) => !grid.problems.includes(one)), ...grid.problems);
    grids.push(grid.value);
  }
  return ok(grids, problems);
}

/** Of files made from one form the tree is the same object. */
const stylesOf = oncePer(readStyles);

const NO_TEXTS: Result<readonly TextItem[], WorkbookProblem> = ok([]);

function readStylesPart(
  pack: Package,
  part: string | undefined,
): Result<readonly CellFacets[], WorkbookProblem> {
  if (part === undefined) return ok([]);
  const tree = pack.tree(part);
  return tree.ok ? ok(stylesOf(tree.value)) : tree;
}
