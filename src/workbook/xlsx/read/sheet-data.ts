import { cellName, MAX_COLUMNS, MAX_ROWS } from '../../../grid/address';
import { problem } from '../../../result';
import { isTrue } from '../xml/tree';
import { CLOSE, END, OPEN, type XmlScanner } from '../xml/scanner';
import { readAddress } from './cell-address';
import type { RawCell } from './cell-value';
import type { GridBuilder } from './grid-builder';
import { readTextItem } from './rich-text';
import { note, type SheetContext } from './sheet-context';
import type { FormulaText, SheetFormulas } from './sheet-formulas';

/** Reads `sheetData`: rows and cells, whose places may be left out (ECMA-376-1 §18.3.1.73, §18.3.1.4). */
export class SheetDataReader {
  readonly hiddenRows = new Set<number>();
  private row = -1;
  private column = -1;
  private readonly cell: RawCell = {
    row: 0,
    column: 0,
    type: undefined,
    style: 0,
    value: undefined,
    inline: undefined,
    font: undefined,
    struck: undefined,
  };

  constructor(
    private readonly x: XmlScanner,
    private readonly context: SheetContext,
    private readonly formulas: SheetFormulas,
    private readonly builder: GridBuilder,
  ) {}

  read(): void {
    const { x } = this;
    const depth = x.depth;
    for (let kind = x.next(); kind !== END && x.depth >= depth && this.builder.hasRoom; kind = x.next()) {
      if (kind !== OPEN) continue;
      if (x.name === 'c') this.readCell();
      else if (x.name === 'row') this.openRow();
      else x.skip();
    }
  }

  private openRow(): void {
    const { x } = this;
    const number = x.attribute('r');
    const row = number === undefined ? this.row + 1 : Number(number) - 1;
    // A row beyond the sheet stays beyond it, so that its cells without addresses are refused.
    this.row = Number.isInteger(row) && row >= 0 && row < MAX_ROWS ? row : MAX_ROWS;
    this.column = -1;
    const isHidden = isTrue(x.attribute('hidden')) || x.attribute('ht') === '0';
    if (isHidden && this.row < MAX_ROWS) this.hiddenRows.add(this.row);
  }

  private readCell(): void {
    const { x, cell } = this;
    const address = x.attribute('r');
    const style = x.attribute('s');
    const place = address === undefined ? undefined : readAddress(address);
    cell.row = place?.row ?? this.row;
    cell.column = place?.column ?? this.column + 1;
    cell.type = x.attribute('t');
    cell.style = style === undefined ? 0 : Number(style);
    cell.value = cell.inline = cell.font = cell.struck = undefined;
    const isBeyond = cell.row >= MAX_ROWS || cell.column >= MAX_COLUMNS;
    if (isBeyond || (address !== undefined && !place)) {
      this.refuse(address ?? '');
      return;
    }
    this.column = cell.column;
    if (x.selfClosing) {
      x.next();
      this.builder.addBlank(cell.row, cell.column, cell.style);
      return;
    }
    this.builder.add(cell, this.readContent());
  }

  /** Reads what stands inside `c` into the raw cell and gives its formula. */
  private readContent(): FormulaText {
    const { x, cell } = this;
    const depth = x.depth;
    let formula: FormulaText;
    for (let kind = x.next(); kind !== END && !(kind === CLOSE && x.depth < depth); kind = x.next()) {
      if (kind !== OPEN) continue;
      if (x.name === 'v') cell.value = x.readText();
      else if (x.name === 'f') formula = this.readFormula();
      else if (x.name === 'is') {
        const item = readTextItem(x);
        cell.inline = item.text;
        cell.font = item.font;
        cell.struck = item.struck;
      } else x.skip();
    }
    return formula;
  }

  private readFormula(): FormulaText {
    const { x, cell } = this;
    const attributes = new Map(x.attributes());
    return this.formulas.read(attributes, x.readText(), cell);
  }

  private refuse(address: string): void {
    const { sheet } = this.context;
    const at = { sheet, cell: cellName(Math.min(this.row, MAX_ROWS - 1), 0) };
    note(this.context, problem('workbook.bad-cell', 'error', { sheet, found: address.slice(0, 60) }, at));
    this.x.skip();
  }
}
