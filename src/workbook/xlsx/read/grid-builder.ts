import { cellName } from '../../../grid/address';
import type { Cell } from '../../../grid/cell-grid';
import { problem } from '../../../result';
import { LIMITS } from '../limits';
import { cellValue, type RawCell } from './cell-value';
import { note, type SheetContext } from './sheet-context';
import type { ArrayFormula, FormulaText, SheetFormulas } from './sheet-formulas';
import { NO_FACETS, type CellFacets } from './styles';

type Row = (Cell | undefined)[];

/**
 * Collects a sheet's cells. Cells that hold formatting only are kept where content surrounds them (an empty score cell may be
 * unlocked) and forgotten below the last content: people format whole columns down to row 1,048,576.
 */
export class GridBuilder {
  readonly rows: (Row | undefined)[] = [];
  rowCount = 0;
  columnCount = 0;
  private readonly blanks: (Cell | undefined)[] = [];
  private blankRows: number[] = [];
  private readonly followers: { cell: RawCell; shared: string; facets: CellFacets }[] = [];
  private full = false;
  private spreadLeft: number = LIMITS.cells;

  constructor(
    private readonly context: SheetContext,
    private readonly formulas: SheetFormulas,
  ) {}

  /** False once the workbook's cells are more than fit. */
  get hasRoom(): boolean {
    return !this.full;
  }

  addBlank(row: number, column: number, style: number): void {
    const cell = (this.blanks[style] ??= this.blankOf(style));
    if (cell.value === null && cell.format === undefined && Object.keys(cell).length === 1) return;
    if (row >= this.rowCount) this.noteBlankRow(row);
    const cells = (this.rows[row] ??= []);
    cells[column] ??= cell;
  }

  add(raw: RawCell, formula: FormulaText): void {
    const facets = this.facetsOf(raw);
    const value = cellValue(raw, this.context);
    if (value === null && !formula) {
      this.addBlank(raw.row, raw.column, raw.style);
      return;
    }
    const styled = withRuns(facets, raw);
    const dated =
      raw.type === 'd' && styled.format === undefined ? { ...styled, format: 'yyyy-mm-dd' } : styled;
    if (formula && 'shared' in formula)
      this.followers.push({ cell: { ...raw }, shared: formula.shared, facets: dated });
    const text = formula && 'formula' in formula ? formula.formula : undefined;
    this.put(raw.row, raw.column, makeCell(value, text, dated));
  }

  /** Ensures formulas that belong to several cells stand in each of them, and nothing beyond the last content. */
  finish(): void {
    for (const { cell, shared, facets } of this.followers) this.resolve(cell, shared, facets);
    for (const array of this.formulas.arrays) this.spread(array);
    this.rows.length = Math.min(this.rows.length, this.rowCount);
  }

  private put(row: number, column: number, cell: Cell): void {
    this.context.budget.cells -= 1;
    if (this.context.budget.cells < 0) {
      this.overflow();
      return;
    }
    if (row >= this.rowCount) {
      this.rowCount = row + 1;
      this.blankRows = [];
    }
    if (column >= this.columnCount) this.columnCount = column + 1;
    const cells = (this.rows[row] ??= []);
    const before = cells[column];
    if (before && (before.value !== null || before.formula !== undefined)) this.duplicate(row, column);
    cells[column] = cell;
  }

  private resolve(raw: RawCell, shared: string, facets: CellFacets): void {
    const formula = this.formulas.shared(shared, raw);
    const cells = this.rows[raw.row];
    const before = cells?.[raw.column];
    if (!cells || !before) return;
    if (formula !== undefined) cells[raw.column] = makeCell(before.value, formula, facets);
    else this.report('workbook.shared-formula', raw.row, raw.column);
  }

  private spread({ area, formula }: ArrayFormula): void {
    for (let row = area.top; row <= Math.min(area.bottom, this.rowCount - 1); row += 1) {
      const cells = this.rows[row] ?? [];
      const last = Math.min(area.right, cells.length - 1);
      // Arrays that overlap are damage; their sum may not cost more than the sheet's own cells.
      this.spreadLeft -= 1 + Math.max(0, last - area.left);
      if (this.spreadLeft < 0) return;
      for (let column = area.left; column <= last; column += 1) {
        const cell = cells[column];
        if (cell && cell.formula === undefined) cells[column] = withFormula(cell, formula);
      }
    }
  }

  private noteBlankRow(row: number): void {
    const { blankRows } = this;
    if (blankRows[blankRows.length - 1] === row) return;
    blankRows.push(row);
    if (blankRows.length <= LIMITS.blankRows) return;
    for (const forgotten of blankRows) this.rows[forgotten] = undefined;
    this.blankRows = [];
  }

  private facetsOf(raw: RawCell): CellFacets {
    const facets = this.context.styles[raw.style];
    if (facets) return facets;
    if (raw.style !== 0) this.report('workbook.missing-style', raw.row, raw.column);
    return NO_FACETS;
  }

  private blankOf(style: number): Cell {
    return { value: null, ...(this.context.styles[style] ?? NO_FACETS) };
  }

  private duplicate(row: number, column: number): void {
    this.report('workbook.duplicate-cell', row, column);
  }

  private report(
    code: 'workbook.shared-formula' | 'workbook.missing-style' | 'workbook.duplicate-cell',
    row: number,
    column: number,
  ): void {
    const at = { sheet: this.context.sheet, cell: cellName(row, column) };
    const severity = code === 'workbook.duplicate-cell' ? 'error' : 'warning';
    note(this.context, problem(code, severity, at, at));
  }

  private overflow(): void {
    if (this.full) return;
    this.full = true;
    const { sheet } = this.context;
    this.context.problems.push(problem('workbook.too-many-cells', 'error', { sheet, limit: LIMITS.cells }));
  }
}

/** What the runs of a rich text say goes before what the cell's format says. */
function withRuns(facets: CellFacets, { font, struck }: RawCell): CellFacets {
  if (font === undefined && struck === undefined) return facets;
  return { ...facets, ...(font === undefined ? {} : { font }), ...(struck ? { struck } : {}) };
}

function makeCell(value: Cell['value'], formula: string | undefined, facets: CellFacets): Cell {
  if (formula === undefined) return facets === NO_FACETS ? { value } : { value, ...facets };
  if (value === null) return { value, formula, uncached: true, ...facets };
  return { value, formula, ...facets };
}

function withFormula(cell: Cell, formula: string): Cell {
  return cell.value === null ? { ...cell, formula, uncached: true } : { ...cell, formula };
}
