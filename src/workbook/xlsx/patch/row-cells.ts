import { readAddress } from '../read/cell-address';
import type { Outline } from '../xml/outline';
import { CLOSE, END, OPEN, XmlScanner } from '../xml/scanner';

/** A stretch of the sheet's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A formula element as it stands in a cell. */
export interface FormulaPlace extends Stretch {
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

/** A cell as it stands in the sheet's text. */
export interface CellPlace extends Stretch {
  readonly column: number;
  readonly style: string | undefined;
  readonly openTag: Stretch;
  readonly formula?: FormulaPlace;
  readonly value?: Stretch;
}

/** Ensures the cells of one row in document order; a cell without an address follows the one before. */
export function rowCells(text: string, row: Outline): readonly CellPlace[] {
  const x = new XmlScanner(text.slice(row.start, row.end));
  const cells: CellPlace[] = [];
  let column = -1;
  for (let kind = x.next(); kind !== END; kind = x.next()) {
    if (kind !== OPEN || x.depth !== 2 || x.name !== 'c') continue;
    const cell = readCell(x, row.start, column + 1);
    cells.push(cell);
    column = cell.column;
  }
  return cells;
}

function readCell(x: XmlScanner, base: number, next: number): CellPlace {
  const depth = x.depth;
  const address = x.attribute('r');
  const column = (address === undefined ? undefined : readAddress(address)?.column) ?? next;
  const style = x.attribute('s');
  const start = x.start + base;
  const openTag = { start, end: x.end + base };
  let formula: FormulaPlace | undefined;
  let value: Stretch | undefined;
  for (let kind = x.next(); kind !== END && !(kind === CLOSE && x.depth < depth); kind = x.next()) {
    if (kind !== OPEN) continue;
    if (x.name === 'f') formula = readFormula(x, base);
    else if (x.name === 'v') value = readStretch(x, base);
    else x.skip();
  }
  const found = { ...(formula ? { formula } : {}), ...(value ? { value } : {}) };
  return { column, style, start, end: x.end + base, openTag, ...found };
}

function readFormula(x: XmlScanner, base: number): FormulaPlace {
  const start = x.start + base;
  const attributes = new Map(x.attributes());
  const text = x.readText();
  return { start, end: x.end + base, attributes, text };
}

function readStretch(x: XmlScanner, base: number): Stretch {
  const start = x.start + base;
  x.skip();
  return { start, end: x.end + base };
}
