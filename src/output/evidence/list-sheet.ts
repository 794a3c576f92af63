import type { CellGrid, WorkbookContent } from '../../grid/cell-grid';
import type { Edit } from '../../grid/plan';
import { problem } from '../../result';
import { printOfCells, printOfSheet } from '../content-print';
import type { OutputProblem } from '../labels';
import { parseReference, sameSheet } from '../own-area';
import { isOnlyOurs } from '../place';
import { latest, readState } from '../state';
import { planState } from '../state-plan';
import type { Table } from '../table';
import { tableToSheet } from '../table-sheet';
import { withOwnName } from './register-book';

const LIST_NAME = '_cchc_danh_muc_tlkc';
const PRINT = 'evidence-list';

export interface EvidenceListRequest {
  readonly content: WorkbookContent;
  readonly table: Table;
  /** Names of sheets that the same command adds besides. */
  readonly alsoTaken: readonly string[];
}

export interface EvidenceListPlan {
  readonly sheet: string;
  readonly edits: readonly Edit[];
  readonly problems: readonly OutputProblem[];
}

/**
 * Ensures the list to submit on a sheet of its own. The list of an earlier run goes when it is still exactly what was
 * written then; one that a person has worked on stays, and the new one stands beside it.
 */
export function planEvidenceList({ content, table, alsoTaken }: EvidenceListRequest): EvidenceListPlan {
  const earlier = earlierList(content);
  const isReplaced = earlier !== undefined && isUntouched(content, earlier);
  const names = content.sheets.map(({ sheet }) => sheet);
  const taken = names.filter((name) => !isReplaced || !sameSheet(name, earlier.sheet));
  const list = tableToSheet(table, [...taken, ...alsoTaken]);
  const entry = { kind: 'setting', id: PRINT, value: printOfCells(list.cells), who: '', when: '' } as const;
  const remembered = planState(content, [{ change: 'keep', entry }]);
  const edits: Edit[] = [
    ...(isReplaced ? [{ kind: 'removeSheet', sheet: earlier.sheet } as const] : []),
    ...withOwnName([list], LIST_NAME),
    // A workbook that cannot hold our notes still gets its list: the next one then stands beside it.
    ...(remembered.ok ? remembered.value : []),
  ];
  const problems =
    earlier === undefined || isReplaced
      ? []
      : [problem('output.list-changed', 'info', { sheet: earlier.sheet, where: list.sheet } as const)];
  return { sheet: list.sheet, edits, problems };
}

function earlierList({ names, sheets }: WorkbookContent): CellGrid | undefined {
  const name = names.find((one) => one.name.toLowerCase() === LIST_NAME);
  const place = name && parseReference(name.refersTo);
  return place && sheets.find(({ sheet }) => sameSheet(sheet, place.sheet));
}

function isUntouched(content: WorkbookContent, grid: CellGrid): boolean {
  if (content.structureProtected || grid.isProtected) return false;
  const written = latest(readState(content), 'setting', PRINT)?.value;
  const whole = { top: 0, left: 0, bottom: grid.rowCount, right: grid.columnCount };
  return written === printOfSheet(grid) && isOnlyOurs(content, grid, [whole]);
}
