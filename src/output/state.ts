import { cellAt } from '../grid/cell-grid';
import type { CellGrid, WorkbookContent } from '../grid/cell-grid';
import { problem } from '../result';
import { cellName } from '../grid/address';
import type { OutputProblem } from './labels';
import { sameSheet } from './own-area';

/** Our only sheet of our own data: hidden, four columns, one line per entry. */
export const STATE_SHEET = '_cchc';
export const STATE_COLUMNS = ['key', 'value', 'who', 'when'] as const;

/** What an entry is about; the rest of its key says which one. */
export type StateKind = 'reading' | 'register' | 'scenario' | 'journal' | 'setting';

/** Something a person confirmed or did, with who and when (ISO time). `value` is JSON. */
export interface StateEntry {
  readonly kind: StateKind;
  /** Which one of its kind, e.g. a fingerprint of a scoring text or a unit's name. */
  readonly id: string;
  readonly value: unknown;
  readonly who: string;
  readonly when: string;
}

export interface StoredEntry extends StateEntry {
  /** Row on the state sheet, from 0. */
  readonly row: number;
}

/** All that is kept, in the order it was written, and where the next line goes. */
export interface State {
  readonly entries: readonly StoredEntry[];
  readonly exists: boolean;
  readonly isProtected: boolean;
  readonly nextRow: number;
  readonly problems: readonly OutputProblem[];
}

const KINDS: readonly StateKind[] = ['reading', 'register', 'scenario', 'journal', 'setting'];

/** Ensures the entries that can be read; a sheet that is not ours is reported and left alone. */
export function readState(content: WorkbookContent): State {
  const grid = stateGrid(content);
  if (grid === undefined) return empty({ exists: false });
  if (!hasOurHeadings(grid)) {
    const foreign = problem(
      'state.not-ours',
      'error',
      { sheet: grid.sheet },
      { sheet: grid.sheet, cell: 'A1' },
    );
    return { ...empty({ exists: true }), problems: [foreign] };
  }
  const entries: StoredEntry[] = [];
  const problems: OutputProblem[] = [];
  let lastRow = 0;
  for (let row = 1; row < grid.rowCount; row += 1) {
    const key = textAt(grid, row, 0);
    if (key === '') continue;
    lastRow = row;
    const entry = readEntry(grid, row, key);
    if (entry) entries.push(entry);
    else problems.push(unreadable(grid.sheet, row, key));
  }
  return { entries, exists: true, isProtected: grid.isProtected, nextRow: lastRow + 1, problems };
}

/** Ensures the latest entry of its kind and id, or undefined. */
export function latest(state: State, kind: StateKind, id: string): StoredEntry | undefined {
  return state.entries.filter((entry) => entry.kind === kind && entry.id === id).at(-1);
}

/** Ensures all entries of one kind in the order they were written. */
export function entriesOf(state: State, kind: StateKind): readonly StoredEntry[] {
  return state.entries.filter((entry) => entry.kind === kind);
}

/** Ensures the words by which an entry is found again: `reading:4f2a…`. */
export function stateKey({ kind, id }: Pick<StateEntry, 'kind' | 'id'>): string {
  return `${kind}:${id}`;
}

/** Ensures the state sheet of a workbook, whoever made it. */
export function stateGrid(content: WorkbookContent): CellGrid | undefined {
  return content.sheets.find(({ sheet }) => sameSheet(sheet, STATE_SHEET));
}

function empty({ exists }: { readonly exists: boolean }): State {
  return { entries: [], exists, isProtected: false, nextRow: 1, problems: [] };
}

function hasOurHeadings(grid: CellGrid): boolean {
  return STATE_COLUMNS.every((heading, column) => textAt(grid, 0, column) === heading);
}

function readEntry(grid: CellGrid, row: number, key: string): StoredEntry | undefined {
  const separator = key.indexOf(':');
  const kind = KINDS.find((one) => one === key.slice(0, separator));
  const value = parsed(textAt(grid, row, 1));
  if (separator < 0 || kind === undefined || value === undefined) return undefined;
  const [who, when] = [textAt(grid, row, 2), textAt(grid, row, 3)];
  return { kind, id: key.slice(separator + 1), value: value.json, who, when, row };
}

function parsed(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function unreadable(sheet: string, row: number, key: string): OutputProblem {
  const at = { sheet, cell: cellName(row, 1) };
  return problem('state.unreadable', 'warning', { sheet, row: row + 1, key }, at);
}

function textAt(grid: CellGrid, row: number, column: number): string {
  const value = cellAt(grid, row, column)?.value;
  return typeof value === 'string' ? value : '';
}
