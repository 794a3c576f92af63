import { parseAreaName } from '../../../grid/address';
import type { Area } from '../../../grid/cell-grid';
import { translator, type Shift } from '../formula/translate';
import { LIMITS } from '../limits';
import { decodeSpreadsheetText } from '../xml/text';

interface Master {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly translate: (shift: Shift) => string;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** An array formula and the cells that show it. */
export interface ArrayFormula {
  readonly area: Area;
  readonly formula: string;
}

/** What a cell's formula is: known now, shared with a master that may stand further on, or none. */
export type FormulaText = { readonly formula: string } | { readonly shared: string } | undefined;

/** The formulas of one sheet, as each cell would show them. */
export class SheetFormulas {
  readonly arrays: ArrayFormula[] = [];
  private readonly masters = new Map<string, Master>();
  private charactersLeft: number = LIMITS.sharedFormulaCharacters;

  /** Ensures what stands in `f` for the cell at that place (ECMA-376-1 §18.3.1.40). */
  read(attributes: ReadonlyMap<string, string>, raw: string, place: Place): FormulaText {
    const formula = decodeSpreadsheetText(raw).replace(/^=/, '');
    const type = attributes.get('t');
    if (type === 'shared') return this.readShared(attributes, formula, place);
    if (type === 'array') this.addArray(attributes.get('ref'), formula);
    if (type === 'dataTable') {
      return { formula: `TABLE(${attributes.get('r1') ?? ''},${attributes.get('r2') ?? ''})` };
    }
    return formula === '' ? undefined : { formula };
  }

  /** Ensures a shared formula as if typed into the cell, or undefined when its master is missing. */
  shared(index: string, place: Place): string | undefined {
    const master = this.masters.get(index);
    this.charactersLeft -= master?.formula.length ?? 0;
    if (!master || this.charactersLeft < 0) return undefined;
    return master.translate({
      rows: place.row - master.row,
      columns: place.column - master.column,
    });
  }

  private readShared(attributes: ReadonlyMap<string, string>, formula: string, place: Place): FormulaText {
    const index = attributes.get('si') ?? '';
    if (formula === '') return { shared: index };
    // Excel leaves the formula text in some followers: only the cell that also carries the range is the master.
    if (attributes.has('ref') || !this.masters.has(index))
      this.masters.set(index, {
        row: place.row,
        column: place.column,
        formula,
        translate: translator(formula),
      });
    return { formula };
  }

  private addArray(ref: string | undefined, formula: string): void {
    const area = parseAreaName(ref ?? '');
    if (area && (area.top !== area.bottom || area.left !== area.right)) this.arrays.push({ area, formula });
  }
}
