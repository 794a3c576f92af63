import { cellName } from '../grid/address';
import { problem } from '../result';
import type { CellRef, Problem, Severity } from '../result';

/** Everything the sheet reader can have to say; the sentences live in `src/messages/sheet.ts`. */
export type SheetProblemCode =
  | 'sheet.no-table'
  | 'sheet.column-unknown'
  | 'sheet.column-assumed'
  | 'sheet.column-duplicate'
  | 'sheet.no-maximum-column'
  | 'sheet.maximum-missing'
  | 'sheet.maximum-range'
  | 'sheet.number-ambiguous'
  | 'sheet.number-unreadable'
  | 'sheet.points-too-fine'
  | 'sheet.count-not-whole'
  | 'sheet.uncached'
  | 'sheet.cell-error'
  | 'sheet.code-repaired'
  | 'sheet.code-from-date'
  | 'sheet.code-unreadable'
  | 'sheet.code-missing'
  | 'sheet.code-duplicate'
  | 'sheet.code-gap'
  | 'sheet.code-order'
  | 'sheet.code-orphan'
  | 'sheet.codes-generated'
  | 'sheet.title-missing'
  | 'sheet.row-unclear'
  | 'sheet.row-caption'
  | 'sheet.value-hidden-by-merge'
  | 'sheet.merged-over-items'
  | 'sheet.legacy-text'
  | 'sheet.legacy-guessed'
  | 'sheet.text-suspect'
  | 'sheet.hidden-sheet'
  | 'sheet.hidden-rows'
  | 'sheet.hidden-columns'
  | 'sheet.struck-text'
  | 'sheet.declared-unclear'
  | 'sheet.declared-conflict'
  | 'sheet.declared-rate-differs'
  | 'sheet.declared-level-unknown'
  | 'sheet.declared-date-unclear'
  | 'sheet.declared-unused'
  | 'sheet.register-duplicate'
  | 'sheet.register-unclear';

export type SheetProblem = Problem<SheetProblemCode>;

/** Gathers problems of one sheet, so that readers need to say only what and where. */
export class ProblemList {
  readonly all: SheetProblem[] = [];
  readonly #seen = new Set<string>();

  constructor(readonly sheet: string) {}

  /** Ensures the problem is kept once, pointing at a row and column of this sheet (from 0). */
  add(
    code: SheetProblemCode,
    severity: Severity,
    at: { readonly row: number; readonly column: number } | undefined,
    params: Problem['params'] = {},
  ): void {
    const place = at === undefined ? code : `${code}@${at.row}:${at.column}`;
    if (this.#seen.has(place)) return;
    this.#seen.add(place);
    this.all.push(problem(code, severity, params, at && this.ref(at.row, at.column)));
  }

  ref(row: number, column: number): CellRef {
    return { sheet: this.sheet, cell: cellName(row, column) };
  }
}
