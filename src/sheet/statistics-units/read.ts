import type { WorkbookContent } from '../../grid/cell-grid';
import { Body } from '../body';
import { SheetCells } from '../cells';
import { readFigure } from '../figures';
import type { FigureCell } from '../figures';
import type { Column, Form, Sourced } from '../form';
import { kindOfHeader, byNeighbours } from './kinds';
import { ownAreas } from '../read-forms';
import { plainVietnamese } from '../numbers';
import { ProblemList } from '../problems';
import type { SheetProblem } from '../problems';
import { isSignature, isTotalLabel } from '../rows/words';
import { fold } from '../text/clean';
import { findUnitHeaders } from './find';
import type { FoundUnits } from './find';
import type { UnitColumn, UnitFigure, UnitRow, UnitTable } from './table';

export interface ReadUnitTables {
  readonly tables: readonly UnitTable[];
  readonly problems: readonly SheetProblem[];
}

/**
 * Ensures every table of units × figures of a workbook. Sheets on which scored tables, statistics forms or registers
 * were found are theirs. Blank is no figure; a number that can be read two ways is a problem.
 */
export function readUnitTables(content: WorkbookContent, forms: readonly Form[]): ReadUnitTables {
  const taken = new Set(forms.filter(({ kind }) => kind !== 'matrix').map(({ sheet }) => sheet));
  const tables: UnitTable[] = [];
  const problems: SheetProblem[] = [];
  for (const grid of content.sheets) {
    if (taken.has(grid.sheet) || grid.sheet.toLowerCase().startsWith('_cchc')) continue;
    const list = new ProblemList(grid.sheet);
    const cells = new SheetCells(grid, list, content.date1904, ownAreas(grid, content.names));
    const headers = findUnitHeaders(cells);
    const found = headers.flatMap((header, n) => readTable(cells, header, headers[n + 1]?.first) ?? []);
    tables.push(...found);
    if (found.length > 0) problems.push(...list.all);
  }
  return { tables, problems };
}

function readTable(cells: SheetCells, header: FoundUnits, next: number | undefined): UnitTable | undefined {
  const last = (next ?? cells.height) - 1;
  const sheetColumns = header.columns.map(({ index, header: words }): Column => {
    return { index, header: words, role: index === header.names ? 'agency' : 'figure' };
  });
  const rows = { firstRow: header.firstRow, lastRow: last, skipped: new Set<number>() };
  const body = new Body(cells, sheetColumns, rows);
  const named = namedRows(body, header, last);
  const columns = figureColumns(body, header, named);
  // One row with one number beside a name is a line of a letter, not a table.
  if (named.length === 0 || columns.length + named.length < 3) return undefined;
  const figures = readColumns(body, columns, named);
  const all = named.map(({ row, name }): UnitRow => ({ row, name, figures: figures.get(row) ?? new Map() }));
  const total = all.find(({ name }) => isTotalLabel(name.value));
  const filled = all.filter(({ name, figures: own }) => !isTotalLabel(name.value) && own.size > 0);
  const isGroup = (unit: UnitRow): boolean => headsGroup(body, unit, header.names);
  return {
    sheet: cells.grid.sheet,
    headerRows: { first: header.first, last: header.last },
    columns,
    units: filled.filter((unit) => !isGroup(unit)),
    groups: filled.filter(isGroup),
    ...(total === undefined ? {} : { total }),
    lines: linesAround(cells, header.first, named.at(-1)?.row ?? last, last),
  };
}

/** `I`, `A` in the column of numbers, or a name that speaks of many: "Khối sở, ngành", "UBND cấp xã". */
function headsGroup(body: Body, { name, row }: UnitRow, names: number): boolean {
  const number = names > 0 ? body.cells.text(row, names - 1) : '';
  if (/^([IVX]+|[A-H])[.)]?$/.test(number)) return true;
  return /^(?:[ivx]+ )?(khoi|nhom|cum|cac|ubnd cap|cap) /.test(fold(name.value));
}

interface NamedRow {
  readonly row: number;
  readonly name: Sourced<string>;
}

/** A total may be named in the column of numbers before the names, or across both by a merge. */
function namedRows(body: Body, { firstRow, names }: FoundUnits, last: number): NamedRow[] {
  const rows: NamedRow[] = [];
  for (let row = firstRow; row <= last; row += 1) {
    const own = body.cells.text(row, names).replace(/\n/g, ' ');
    const first = body.firstText(row);
    if (first !== undefined && isSignature(first.text)) break;
    const isTotal = own === '' && first !== undefined && isTotalLabel(first.text);
    const name = isTotal ? first.text : own;
    if (name === '' || /^(trung binh|binh quan)/.test(fold(name))) continue;
    const column = isTotal ? first.column : names;
    rows.push({ row, name: { value: name, cell: body.problems.ref(row, column) } });
  }
  return rows;
}

/** Columns that hold numbers in most of their filled rows; the running number left of the names is none. */
function figureColumns(body: Body, header: FoundUnits, named: readonly NamedRow[]): UnitColumn[] {
  return header.columns
    .filter(({ index }) => index > header.names)
    .filter(({ index }) => {
      const filled = named.filter(({ row }) => !body.cells.isBlank(row, index));
      const wordy = filled.filter(({ row }) =>
        /^\p{L}[\p{L}\s,.;()/-]{2,}$/u.test(body.cells.text(row, index)),
      );
      return filled.length > 0 && wordy.length * 2 < filled.length;
    })
    .map(({ index, header: words }) => ({ index, header: words, kind: kindOfHeader(words) }));
}

const UNIT_WORDS: Readonly<Partial<Record<UnitColumn['kind'], string>>> = {
  count: 'hồ sơ',
  percent: '%',
  amount: 'triệu đồng',
  points: 'điểm',
};

function readColumns(
  body: Body,
  columns: readonly UnitColumn[],
  named: readonly NamedRow[],
): Map<number, Map<number, UnitFigure>> {
  const figures = new Map<number, Map<number, UnitFigure>>(named.map(({ row }) => [row, new Map()]));
  for (const { index, kind } of columns) {
    const cells = named.flatMap(({ row }): { row: number; figure: FigureCell }[] => {
      if (/^[-–—]$/.test(body.cells.text(row, index))) return [];
      const figure = readFigure(body, { row, column: index, unit: UNIT_WORDS[kind] ?? '' });
      return figure === undefined ? [] : [{ row, figure }];
    });
    for (const { row, figure } of cells) {
      const value = settled(body, { row, column: index }, { figure, all: cells.map((each) => each.figure) });
      if (value === undefined) continue;
      figures.get(row)?.set(index, {
        value,
        cell: body.problems.ref(row, index),
        typed: figure.typed,
        isFormula: body.cells.cell(row, index)?.formula !== undefined,
        ...(figure.decimals === undefined ? {} : { decimals: figure.decimals }),
      });
    }
  }
  return figures;
}

function settled(
  body: Body,
  at: { readonly row: number; readonly column: number },
  { figure, all }: { readonly figure: FigureCell; readonly all: readonly FigureCell[] },
): UnitFigure['value'] | undefined {
  const [first, second] = byNeighbours(figure, all);
  if (first === undefined || second === undefined) return first;
  body.problems.add('sheet.number-ambiguous', 'error', at, {
    typed: figure.typed,
    first: plainVietnamese(first),
    second: plainVietnamese(second),
  });
  return undefined;
}

function linesAround(cells: SheetCells, above: number, lastUnit: number, last: number): Sourced<string>[] {
  const lines: Sourced<string>[] = [];
  const take = (from: number, to: number): void => {
    for (let row = from; row < to; row += 1) {
      for (let column = 0; column < cells.width; column += 1) {
        const value = cells.text(row, column);
        if (value !== '') lines.push({ value, cell: cells.problems.ref(row, column) });
      }
    }
  };
  take(0, above);
  take(lastUnit + 1, last + 1);
  return lines;
}
