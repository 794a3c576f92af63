import type { CellGrid } from '../grid/cell-grid';
import type { CellStyle } from '../grid/plan';
import type { FormulaCells } from '../methods/method';
import * as r from '../rulebook/rational';
import { addressFrom, cellNumber, formulaFor } from './cell-reference';
import type { OutputRow, RowInput } from './row';

/** One *Số liệu* cell: what it holds and what it was read from. */
export interface Figure {
  readonly input: RowInput;
  readonly value: number | string;
  readonly style: CellStyle;
  /** The person's cell as this cell refers to it; `reference` is its address alone. */
  readonly formula?: string;
  readonly reference?: string;
  /** The person's cell, where ours holds a value read from text instead of a reference. */
  readonly source?: string;
  /** False where a spreadsheet cannot hold the figure exactly: no formula may rest on it. */
  readonly isExact: boolean;
}

/** Ensures the figures of a row in the order they were read. */
export function figuresOf(row: OutputRow, grid: CellGrid, onSheet: string): Figure[] {
  return row.inputs.map((input) => figureOf(input, grid, onSheet));
}

function figureOf(input: RowInput, grid: CellGrid, onSheet: string): Figure {
  const { value, cell } = input;
  // The table's sheet is named once, above the results; a short address is what a clerk looks up.
  const source = addressFrom(grid.sheet, cell);
  if (typeof value === 'string') return { input, value, style: 'wrapped', source, isExact: true };
  const number = cellNumber(value);
  if (number === undefined) {
    return { input, value: r.toDecimal(value, 15), style: 'text', source, isExact: false };
  }
  const reference = addressFrom(onSheet, cell);
  const formula = input.isNumberCell ? formulaFor(grid, cell, value, reference) : undefined;
  const figure: Figure = { input, value: number, style: input.isDate ? 'date' : 'number', isExact: true };
  return formula === undefined ? { ...figure, source } : { ...figure, formula, reference };
}

/**
 * Ensures the row's rule as a formula over its own figures, or undefined when the rule has none or the declared
 * figures do not suffice for it: the value then stands alone. A referred cell that is emptied later makes the
 * points blank, since a reference alone would read it as 0.
 */
export function ruleFormula(
  row: OutputRow,
  figures: readonly Figure[],
  { addressOf, decimals }: { readonly addressOf: (index: number) => string; readonly decimals: number },
): string | undefined {
  if (figures.some(({ isExact }) => !isExact)) return undefined;
  const cells: FormulaCells = (need) => {
    const index = figures.findIndex(({ input }) => input.key === need.key && input.part === need.part);
    return index < 0 ? undefined : addressOf(index);
  };
  const rule = row.formula?.(cells);
  if (rule === undefined) return undefined;
  const rounded = `ROUND(${rule},${decimals})`;
  return guarded(rule.includes('""') ? `IFERROR(${rounded},"")` : rounded, figures);
}

function guarded(formula: string, figures: readonly Figure[]): string {
  const referred = new Set(figures.flatMap(({ reference }) => reference ?? []));
  const blanks = [...referred].map((address) => `${address}=""`);
  if (blanks.length === 0) return formula;
  return `IF(${blanks.length === 1 ? blanks.join('') : `OR(${blanks.join(',')})`},"",${formula})`;
}
