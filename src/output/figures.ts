import type { CellGrid } from '../grid/cell-grid';
import type { CellStyle } from '../grid/plan';
import type { FormulaCells, InputNeed } from '../methods/method';
import * as r from '../rulebook/rational';
import type { ReadInput } from '../sheet/form';
import { addressFrom, cellNumber, formulaFor } from './cell-reference';
import type { OutputRow } from './row';

/** One *Số liệu* cell: what it holds and what it was read from. */
export interface Figure {
  readonly input: ReadInput;
  readonly value: number | string | boolean;
  readonly formula?: string;
  readonly style: CellStyle;
  /** The person's cell, where ours holds a value read from text instead of a reference. */
  readonly source?: string;
  /** False where a spreadsheet cannot hold the figure exactly: no formula may rest on it. */
  readonly exact: boolean;
}

/** Ensures the figures of a row in the order they were read. */
export function figuresOf(row: OutputRow, grid: CellGrid, onSheet: string): Figure[] {
  return row.inputs.map((input) => figureOf(input, grid, onSheet));
}

function figureOf(input: ReadInput, grid: CellGrid, onSheet: string): Figure {
  const { value, cell } = input;
  const source = addressFrom(onSheet, cell);
  if (typeof value !== 'object') return { input, value, style: 'text', source, exact: true };
  const number = cellNumber(value);
  if (number === undefined) {
    return { input, value: r.toDecimal(value, 15), style: 'text', source, exact: false };
  }
  const formula = input.isNumberCell ? formulaFor(grid, cell, value, source) : undefined;
  const figure: Figure = { input, value: number, style: 'number', exact: true };
  return formula === undefined ? { ...figure, source } : { ...figure, formula };
}

/**
 * Ensures the row's rule as a formula over its own figures, or undefined when the rule has none or asks for a
 * figure that was not declared in that form: the value then stands alone.
 */
export function ruleFormula(
  row: OutputRow,
  figures: readonly Figure[],
  addressOf: (index: number) => string,
): string | undefined {
  let isComplete = figures.every(({ exact }) => exact);
  const cells: FormulaCells = (need) => {
    const index = figures.findIndex(({ input }) => answers(input, need));
    if (index < 0) isComplete = false;
    return addressOf(index);
  };
  const formula = row.formula?.(cells);
  return isComplete ? formula : undefined;
}

function answers(input: ReadInput, need: InputNeed): boolean {
  return input.key === need.key && input.part === need.part;
}
