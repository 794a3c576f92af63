import type { WorkbookContent } from '../grid/cell-grid';
import type { Edit, WrittenCell } from '../grid/plan';
import { failed, ok, problem } from '../result';
import type { Result } from '../result';
import type { OutputProblem } from './labels';
import { latest, readState, STATE_COLUMNS, STATE_SHEET, stateGrid, stateKey } from './state';
import type { State, StateEntry } from './state';

/** What a command adds to what is kept. */
export type StateChange =
  /** Keeps an entry; one of the same kind and id is replaced in its place. */
  | { readonly change: 'keep'; readonly entry: StateEntry }
  /** Adds a line, whatever stands there: the journal is never rewritten. */
  | { readonly change: 'append'; readonly entry: StateEntry }
  | { readonly change: 'forget'; readonly kind: StateEntry['kind']; readonly id: string };

/** Excel's limit on the text of one cell. */
const LONGEST_TEXT = 32_767;
const WIDTHS = [40, 80, 20, 22];

/** Ensures the edits that make the changes, adding the hidden sheet when the workbook has none. */
export function planState(
  content: WorkbookContent,
  changes: readonly StateChange[],
): Result<readonly Edit[], OutputProblem> {
  const state = readState(content);
  const obstacles = [
    ...state.problems.filter(({ code }) => code === 'state.not-ours'),
    ...obstaclesTo(content, state, changes),
  ];
  if (obstacles.length > 0) return failed(...obstacles);
  if (changes.length === 0) return ok([]);
  const cells = written(state, changes);
  if (!state.exists) return ok([newSheet(cells)]);
  const sheet = stateGrid(content)?.sheet ?? STATE_SHEET;
  return ok(cells.length === 0 ? [] : [{ kind: 'cells', sheet, cells }]);
}

function obstaclesTo(
  content: WorkbookContent,
  state: State,
  changes: readonly StateChange[],
): OutputProblem[] {
  if (state.exists ? state.isProtected : content.structureProtected) {
    return [problem('state.cannot-store', 'error', { sheet: STATE_SHEET })];
  }
  return changes.flatMap((change): OutputProblem[] => {
    if (change.change === 'forget' || jsonOf(change.entry).length <= LONGEST_TEXT) return [];
    return [problem('state.value-too-long', 'error', { key: stateKey(change.entry) })];
  });
}

/** Later changes of one command see the earlier ones: a line is written once, with its last content. */
function written(state: State, changes: readonly StateChange[]): WrittenCell[] {
  const lines = new Map<number, readonly WrittenCell[]>();
  const rows = new Map<string, number>();
  let next = state.nextRow;
  const rowOf = (kind: StateEntry['kind'], id: string): number | undefined =>
    rows.get(stateKey({ kind, id })) ?? latest(state, kind, id)?.row;
  for (const change of changes) {
    if (change.change === 'forget') {
      const row = rowOf(change.kind, change.id);
      if (row !== undefined) lines.set(row, blankLine(row));
      continue;
    }
    const { entry } = change;
    const known = change.change === 'keep' ? rowOf(entry.kind, entry.id) : undefined;
    const row = known ?? next;
    if (known === undefined) next += 1;
    rows.set(stateKey(entry), row);
    lines.set(row, line(row, entry));
  }
  return [...lines.values()].flat();
}

function line(row: number, entry: StateEntry): WrittenCell[] {
  const texts = [stateKey(entry), jsonOf(entry), entry.who, entry.when];
  return texts.map((value, column) => ({ row, column, value, style: 'text' }));
}

function jsonOf({ value }: StateEntry): string {
  return JSON.stringify(value ?? null);
}

function blankLine(row: number): WrittenCell[] {
  return STATE_COLUMNS.map((_, column) => ({ row, column, value: null }));
}

function newSheet(cells: readonly WrittenCell[]): Edit {
  const headings = STATE_COLUMNS.map((value, column): WrittenCell => ({
    row: 0,
    column,
    value,
    style: 'header',
  }));
  return {
    kind: 'addSheet',
    sheet: STATE_SHEET,
    cells: [...headings, ...cells],
    layout: { hidden: 'hidden', columnWidths: WIDTHS },
  };
}
