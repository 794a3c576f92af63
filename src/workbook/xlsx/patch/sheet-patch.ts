import { cellName } from '../../../grid/address';
import type { Area } from '../../../grid/cell-grid';
import { isSelfClosing, outlineAttributes, type Outline } from '../xml/outline';
import { withPrefix } from '../xml/prefix';
import type { Splice } from '../xml/splice';
import { isTrue } from '../xml/tree';
import { WORKSHEET_ORDER } from './element-order';
import { PartText } from './part-text';
import { rowCells, type CellPlace } from './row-cells';
import { growDimension, growSpans } from './used-area';

/** A row of the sheet's text with its number from 0. */
export interface RowPlace {
  readonly row: number;
  readonly place: Outline;
}

/**
 * What becomes of one cell: the XML to stand there (without the part's prefix), empty to take the cell out,
 * or undefined to leave it byte for byte.
 */
export type CellChange = (before: CellPlace | undefined) => string | undefined;

/** Changes by row and column. */
export type CellChanges = ReadonlyMap<number, ReadonlyMap<number, CellChange>>;

const ROW_LEVEL = 3;

/** A worksheet's text under the knife: whatever is not asked for keeps its bytes. */
export class SheetPatch {
  readonly part: PartText;
  private cached:
    | { readonly text: string; readonly rows: readonly RowPlace[]; readonly byNumber: Map<number, RowPlace> }
    | undefined;

  constructor(text: string) {
    this.part = new PartText(text, ROW_LEVEL, WORKSHEET_ORDER);
  }

  get text(): string {
    return this.part.text;
  }

  /** The sheet's rows in document order; a row without a number follows the one before. */
  get rows(): readonly RowPlace[] {
    return this.index.rows;
  }

  rowAt(row: number): RowPlace | undefined {
    return this.index.byNumber.get(row);
  }

  private get index() {
    if (this.cached?.text !== this.text) {
      const rows = this.findRows();
      this.cached = { text: this.text, rows, byNumber: new Map(rows.map((one) => [one.row, one])) };
    }
    return this.cached;
  }

  cells(row: RowPlace): readonly CellPlace[] {
    return rowCells(this.text, row.place);
  }

  /** Ensures the style a cell shows that is not in the file: its row's, else its column's. */
  emptyStyle(row: RowPlace | undefined, column: number): string | undefined {
    const attributes = row && outlineAttributes(this.text, row.place);
    const ofRow = attributes?.get('s');
    if (ofRow !== undefined && isTrue(attributes?.get('customFormat'))) return ofRow;
    return this.columnStyles().find(({ min, max }) => column + 1 >= min && column + 1 <= max)?.style;
  }

  /** Ensures the changes made, rows added where they are missing, and the used area told. */
  change(changes: CellChanges): void {
    this.ensureSheetData();
    const splices: Splice[] = [];
    const added: { row: number; xml: string }[] = [];
    let touched: Area | undefined;
    for (const [number, columns] of [...changes].sort((a, b) => a[0] - b[0])) {
      const row = this.rowAt(number);
      const done = row ? this.changeRow(row, columns) : this.newRow(number, columns);
      if (done.area) touched = joined(touched, done.area);
      if ('xml' in done) added.push({ row: number, xml: done.xml });
      else splices.push(...done.splices);
    }
    this.part.apply([...splices, ...this.placeRows(added)]);
    if (touched) growDimension(this.part, touched);
  }

  private findRows(): readonly RowPlace[] {
    let previous = -1;
    const data = this.part.find('sheetData');
    return (data?.children ?? [])
      .filter((place) => place.name === 'row')
      .map((place) => {
        previous = place.ref === undefined ? previous + 1 : Number(place.ref) - 1;
        return { row: previous, place };
      });
  }

  private columnStyles(): readonly { min: number; max: number; style: string | undefined }[] {
    const columns = this.part.find('cols')?.children ?? [];
    return columns.map((place) => {
      const attributes = outlineAttributes(this.text, place);
      const [min, max] = [Number(attributes.get('min')), Number(attributes.get('max'))];
      return { min, max, style: attributes.get('style') };
    });
  }

  private ensureSheetData(): void {
    if (!this.part.find('sheetData'))
      this.part.insert('sheetData', withPrefix('<sheetData/>', this.part.prefix));
  }

  private changeRow(row: RowPlace, columns: ReadonlyMap<number, CellChange>) {
    const cells = this.cells(row);
    const before = new Map(cells.map((cell) => [cell.column, cell]));
    const splices: Splice[] = [];
    let inserted = '';
    let area: Area | undefined;
    for (const [column, change] of [...columns].sort((a, b) => a[0] - b[0])) {
      const old = before.get(column);
      const changed = change(old);
      if (changed === undefined || (changed === '' && !old)) continue;
      if (changed !== '') area = joined(area, single(row.row, column));
      const text = withPrefix(changed, this.part.prefix);
      const at = old ?? this.insertionPlace(row, cells, column);
      if (at) splices.push({ start: at.start, end: old ? at.end : at.start, text });
      else inserted += text;
    }
    return { splices: [...splices, ...this.rowTag(row, inserted, area)], area };
  }

  /** A new cell goes before the first one further right; without such a cell it goes to the row's end. */
  private insertionPlace(
    row: RowPlace,
    cells: readonly CellPlace[],
    column: number,
  ): { start: number; end: number } | undefined {
    const next = cells.find((cell) => cell.column > column);
    if (next) return next;
    const end = row.place.closeStart;
    return isSelfClosing(this.text, row.place) ? undefined : { start: end, end };
  }

  private rowTag(row: RowPlace, inserted: string, area: Area | undefined): readonly Splice[] {
    const { place } = row;
    const tag = this.part.openTag(place);
    const grown = area ? growSpans(tag, area) : tag;
    if (inserted === '')
      return grown === tag ? [] : [{ start: place.start, end: place.openEnd, text: grown }];
    const open = grown.replace(/\s*\/>$/, '>');
    const close = withPrefix('</row>', this.part.prefix);
    return [{ start: place.start, end: place.end, text: open + inserted + close }];
  }

  private newRow(row: number, columns: ReadonlyMap<number, CellChange>) {
    let cells = '';
    let area: Area | undefined;
    for (const [column, change] of [...columns].sort((a, b) => a[0] - b[0])) {
      const xml = change(undefined) ?? '';
      if (xml !== '') area = joined(area, single(row, column));
      cells += xml;
    }
    const xml = cells === '' ? '' : withPrefix(`<row r="${row + 1}">${cells}</row>`, this.part.prefix);
    return { xml, area };
  }

  private placeRows(added: readonly { row: number; xml: string }[]): readonly Splice[] {
    const data = this.part.find('sheetData');
    const wanted = added.filter(({ xml }) => xml !== '');
    if (!data || wanted.length === 0) return [];
    const { rows } = this;
    const last = rows.reduce((found, { row }) => Math.max(found, row), -1);
    const atEnd = wanted.filter(({ row }) => row > last);
    const between = wanted.filter(({ row }) => row <= last);
    const splices = between.map(({ row, xml }) => {
      const start = rows.find((other) => other.row > row)?.place.start ?? data.closeStart;
      return { start, end: start, text: xml };
    });
    const tail = atEnd.map(({ xml }) => xml).join('');
    return tail === '' ? splices : [...splices, this.appendRows(data, tail)];
  }

  private appendRows(data: Outline, xml: string): Splice {
    if (!isSelfClosing(this.text, data)) return { start: data.closeStart, end: data.closeStart, text: xml };
    const open = this.part.openTag(data).replace(/\s*\/>$/, '>');
    const close = withPrefix('</sheetData>', this.part.prefix);
    return { start: data.start, end: data.end, text: open + xml + close };
  }
}

function single(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

function joined(a: Area | undefined, b: Area): Area {
  if (!a) return b;
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** Ensures an opening `c` tag for a place and style, without its end. */
export function cellTag(row: number, column: number, style: string | undefined): string {
  return `<c r="${cellName(row, column)}"${style === undefined || style === '0' ? '' : ` s="${style}"`}`;
}
