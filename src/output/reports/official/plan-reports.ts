import type { CellGrid, WorkbookContent } from '../../../grid/cell-grid';
import type { Edit } from '../../../grid/plan';
import { problem, type Problem } from '../../../result';
import { printOfCells, printOfSheet } from '../../content-print';
import { sameSheet } from '../../own-area';
import { entriesOf, readState, type State } from '../../state';
import { planState } from '../../state-plan';
import { tablesToSheets, tableTones, type AddSheet } from '../../table-sheet';
import type { Table } from '../../table';

const PRINT = 'report/';

export interface ReportsPlan {
  readonly sheets: readonly AddSheet[];
  readonly edits: readonly Edit[];
  readonly problems: readonly Problem[];
}

/** Ensures the names of the sheets that hold reports of an earlier run, changed since or not. */
export function reportSheets(state: State): string[] {
  const ids = entriesOf(state, 'setting').map(({ id }) => id);
  return ids.filter((id) => id.startsWith(PRINT)).map((id) => id.slice(PRINT.length));
}

/**
 * Ensures reports as sheets of an open workbook. A sheet of an earlier run is replaced while it is still exactly what
 * was written then; one that a person has worked on stays, and the new one stands beside it.
 */
export function planReports(content: WorkbookContent, tables: readonly Table[]): ReportsPlan {
  const wanted = tablesToSheets(tables);
  const earlier = content.sheets.filter(({ sheet }) => wanted.some((one) => sameSheet(one.sheet, sheet)));
  const replaced = earlier.filter((grid) => isUntouched(content, grid));
  const taken = content.sheets.map(({ sheet }) => sheet);
  const left = taken.filter((name) => !replaced.some(({ sheet }) => sameSheet(sheet, name)));
  const sheets = tablesToSheets(tables, left);
  const remembered = planState(
    content,
    sheets.map(({ sheet, cells }) => {
      const value = printOfCells(cells);
      const entry = { kind: 'setting', id: `${PRINT}${sheet}`, value, who: '', when: '' } as const;
      return { change: 'keep', entry };
    }),
  );
  const edits: Edit[] = [
    ...replaced.map(({ sheet }) => ({ kind: 'removeSheet', sheet }) as const),
    ...sheets,
    ...tableTones(tables, sheets),
    // A workbook that cannot hold our notes still gets its reports: the next ones then stand beside them.
    ...(remembered.ok ? remembered.value : []),
  ];
  return {
    sheets,
    edits,
    problems: stayed(
      wanted,
      sheets,
      earlier.filter((one) => !replaced.includes(one)),
    ),
  };
}

function stayed(
  wanted: readonly AddSheet[],
  sheets: readonly AddSheet[],
  kept: readonly CellGrid[],
): Problem[] {
  return kept.map(({ sheet }) => {
    const index = wanted.findIndex((one) => sameSheet(one.sheet, sheet));
    const where = sheets[index]?.sheet ?? '';
    return problem('report.changed-by-person', 'info', { sheet, where });
  });
}

function isUntouched(content: WorkbookContent, grid: CellGrid): boolean {
  if (content.structureProtected || grid.isProtected) return false;
  const entries = entriesOf(readState(content), 'setting');
  const written = entries.filter(({ id }) => id === `${PRINT}${grid.sheet}`).at(-1)?.value;
  return written !== undefined && written === printOfSheet(grid);
}
