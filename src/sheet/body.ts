import { isCellError } from '../grid/cell-grid';
import type { SheetCells } from './cells';
import type { Column, ColumnRole } from './form';
import { parseInputId, type IssuedInput } from './issued';
import type { ProblemList } from './problems';

const WORDY: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'code',
  'title',
  'heading',
  'scoringText',
  'requirements',
  'evidence',
  'explanation',
  'unit',
  'agency',
  'group',
  'rulebook',
]);

/** A text with the column it stands in. */
export interface Found {
  readonly text: string;
  readonly column: number;
}

const NOTHING: readonly Found[] = [];

/** The body of one table: its cells by the meaning of their columns. */
export class Body {
  readonly #byRole = new Map<ColumnRole, number[]>();
  readonly #withheld = new Set<string>();
  /** Each row is asked for the same roles many times while it is told what it is. */
  readonly #filled = new Map<ColumnRole, (readonly Found[] | undefined)[]>();
  readonly left: number;
  readonly right: number;

  constructor(
    readonly cells: SheetCells,
    readonly columns: readonly Column[],
    readonly rows: {
      readonly firstRow: number;
      readonly lastRow: number;
      readonly skipped: ReadonlySet<number>;
      readonly leading?: number;
    },
  ) {
    for (const column of columns) {
      const known = this.#byRole.get(column.role);
      if (known === undefined) this.#byRole.set(column.role, [column.index]);
      else known.push(column.index);
    }
    this.left = columns[0]?.index ?? 0;
    this.right = columns.at(-1)?.index ?? 0;
  }

  get problems(): ProblemList {
    return this.cells.problems;
  }

  /** Ensures which figure a row of an issued form takes, by its hidden id. */
  inputOf(row: number): IssuedInput | undefined {
    const id = this.cells.issued.get(row);
    return id === undefined ? undefined : parseInputId(id);
  }

  has(role: ColumnRole): boolean {
    return this.#byRole.has(role);
  }

  indexes(role: ColumnRole): readonly number[] {
    return this.#byRole.get(role) ?? [];
  }

  headerOf(column: number): string {
    return this.columns.find((each) => each.index === column)?.header ?? '';
  }

  /** Ensures every filled cell of a role in a row, from left to right. */
  filled(row: number, role: ColumnRole): readonly Found[] {
    const columns = this.#byRole.get(role);
    if (columns === undefined) return NOTHING;
    const known = this.#filled.get(role) ?? [];
    this.#filled.set(role, known);
    return (known[row] ??= this.#find(row, role, columns));
  }

  #find(row: number, role: ColumnRole, columns: readonly number[]): readonly Found[] {
    const found: Found[] = [];
    for (const column of columns) {
      if (this.cells.isBlank(row, column) || this.#isWithheld(row, column)) continue;
      const text = this.cells.text(row, column);
      if (text === '' && WORDY.has(role)) this.#reportUnreadable(row, column);
      found.push({ column, text });
    }
    return found;
  }

  #isWithheld(row: number, column: number): boolean {
    return this.#withheld.size > 0 && this.#withheld.has(`${row}:${column}`);
  }

  /** Ensures a cell counts as blank from here on: what it says was named, and cannot be used. */
  withhold(row: number, column: number): void {
    this.#withheld.add(`${row}:${column}`);
    this.#filled.clear();
  }

  /** Words behind a formula without a result, or behind an error, are lost: never silently. */
  #reportUnreadable(row: number, column: number): void {
    const cell = this.cells.cell(row, column);
    if (cell?.uncached)
      this.problems.add('sheet.uncached', 'error', { row, column }, { formula: cell.formula ?? '' });
    else if (cell !== undefined && isCellError(cell.value)) {
      this.problems.add('sheet.cell-error', 'error', { row, column }, { error: cell.value.error });
    }
  }

  /** Ensures the words of a role in a row; empty where there are none. */
  text(row: number, role: ColumnRole): string {
    const found = this.filled(row, role);
    if (found.length < 2) return found[0]?.text ?? '';
    return found
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join('\n');
  }

  /** Ensures whether the whole row is blank between the table's edges. */
  isBlankRow(row: number): boolean {
    for (let column = this.left; column <= this.right; column += 1) {
      if (!this.cells.isBlank(row, column)) return false;
    }
    return true;
  }

  /** Ensures the first words of a row, wherever they stand. */
  firstText(row: number): Found | undefined {
    for (let column = this.left; column <= this.right; column += 1) {
      const text = this.cells.text(row, column);
      if (text !== '') return { text, column };
    }
    return undefined;
  }

  at(row: number, role: ColumnRole): { readonly row: number; readonly column: number } {
    return { row, column: this.filled(row, role)[0]?.column ?? this.indexes(role)[0] ?? this.left };
  }
}
