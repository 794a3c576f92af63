import { areaName, columnName } from '../../grid/address';
import type { Area } from '../../grid/cell-grid';
import { gridOf } from './blocks';
import { REMEMBERED_LOOK } from './looks';
import { rangeOn } from './session';
import { NOTHING, type Step } from './step';
import type { UndoRecord } from './undo-record';

const MOST_CELLS = 1_500;

/** Ensures the steps that empty an area an earlier run of ours wrote, and take our look off it. */
export function clearSteps(sheet: string, area: Area): Step[] {
  return slices(area).map((slice) => clearStep(sheet, slice));
}

function slices(area: Area): Area[] {
  const height = Math.max(1, Math.floor(MOST_CELLS / (area.right - area.left + 1)));
  const found: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    found.push({ ...area, top, bottom: Math.min(area.bottom, top + height - 1) });
  }
  return found;
}

function clearStep(sheet: string, area: Area): Step {
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  return {
    sheet,
    place: areaName(area),
    touches: 'cells',
    requestBytes: 2_000,
    responseBytes: cells * 250,
    ask: (book) => {
      const range = rangeOn(book, sheet, areaName(area)).load('formulas,numberFormat');
      const looks = range.getCellProperties({ format: REMEMBERED_LOOK });
      return () => ({
        records: [
          {
            kind: 'cells',
            sheet,
            area,
            before: range.formulas as unknown[][],
            formats: range.numberFormat as unknown[][],
            wrote: gridOf(area, () => ''),
          },
          { kind: 'looks', sheet, area, looks: looks.value as Excel.SettableCellProperties[][] },
        ],
        problems: [],
      });
    },
    write: (book) => {
      const range = rangeOn(book, sheet, areaName(area));
      range.clear('Contents');
      range.numberFormat = 'General' as unknown as string[][];
      range.format.font.bold = false;
      range.format.font.italic = false;
      range.format.wrapText = false;
      range.format.horizontalAlignment = 'General';
      range.format.verticalAlignment = 'Bottom';
      return undefined;
    },
  };
}

/** Characters of the normal font to points, as Office.js counts widths (7 pixels a digit, 5 of padding). */
export function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Ensures the step that sets column widths (given in characters); equal neighbours go together. */
export function widthSteps(sheet: string, widths: Readonly<Record<number, number>>, isNew = false): Step[] {
  const groups = grouped(widths);
  if (groups.length === 0) return [];
  return [
    {
      sheet,
      place: groups.map(({ columns }) => columns).join(','),
      touches: 'formats',
      requestBytes: groups.length * 800,
      responseBytes: groups.length * 100,
      ask: isNew ? () => NOTHING : (book) => askWidths(book, sheet, groups),
      write: (book) => {
        for (const { columns, width } of groups) rangeOn(book, sheet, columns).format.columnWidth = width;
        return undefined;
      },
    },
  ];
}

interface Widths {
  readonly columns: string;
  readonly width: number;
}

function grouped(widths: Readonly<Record<number, number>>): Widths[] {
  const columns = Object.keys(widths).map(Number);
  const groups: { left: number; right: number; width: number }[] = [];
  for (const column of columns.sort((a, b) => a - b)) {
    const width = widthInPoints(widths[column] ?? 0);
    const last = groups.at(-1);
    if (last && last.right === column - 1 && last.width === width) last.right = column;
    else groups.push({ left: column, right: column, width });
  }
  return groups.map(({ left, right, width }) => ({
    columns: `${columnName(left)}:${columnName(right)}`,
    width,
  }));
}

function askWidths(book: Excel.Workbook, sheet: string, groups: readonly Widths[]): ReturnType<Step['ask']> {
  const single = groups.flatMap(({ columns }) => columnsOf(columns));
  const formats = single.map((columns) => {
    const format = rangeOn(book, sheet, columns).format.load('columnWidth');
    return () => ({ columns, width: format.columnWidth });
  });
  return () => {
    const record: UndoRecord = { kind: 'widths', sheet, widths: formats.map((read) => read()) };
    return { records: [record], problems: [] };
  };
}

/** `C:E` as single columns: a group's widths may have differed before. */
function columnsOf(columns: string): string[] {
  const [first = '', last = first] = columns.split(':');
  const index = (name: string): number =>
    [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const count = index(last) - index(first) + 1;
  return Array.from({ length: count }, (_, offset) => {
    const name = columnName(index(first) - 1 + offset);
    return `${name}:${name}`;
  });
}
