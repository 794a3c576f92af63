import { areaName, columnName } from '../../grid/address';
import type { Area } from '../../grid/cell-grid';
import { gridOf } from './blocks';
import { askLooksIn, setPersonLook } from './person-looks';
import { contentsOn, rangeOn, sheetOn } from './session';
import { NOTHING, type Step } from './step';
import type { PersonLook } from './undo-record';

const MOST_CELLS = 1_500;

/** The look of a cell that nobody has touched. */
const PLAIN: PersonLook = {
  bold: false,
  italic: false,
  wrap: false,
  horizontal: 'General',
  vertical: 'Bottom',
};

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
      const range = contentsOn(book, sheet, areaName(area));
      const looks = askLooksIn(book, sheet, area);
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
          { kind: 'looks', sheet, before: looks(), painted: [{ cells: areaName(area), look: PLAIN }] },
        ],
        problems: [],
      });
    },
    write: (book) => {
      const range = rangeOn(book, sheet, areaName(area));
      range.clear('Contents');
      range.numberFormat = 'General' as unknown as string[][];
      setPersonLook(book, sheet, { cells: areaName(area), look: PLAIN });
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
      place: groups.map(({ left, right }) => lettersOf(left, right)).join(','),
      touches: 'formats',
      requestBytes: groups.length * 800,
      responseBytes: groups.length * 100,
      ask: isNew ? () => NOTHING : (book) => askWidths(book, sheet, groups),
      write: (book) => {
        for (const [width, columns] of byWidth(groups)) {
          sheetOn(book, sheet).getRanges(columns).untrack().format.columnWidth = width;
        }
        return undefined;
      },
    },
  ];
}

interface Widths {
  readonly left: number;
  readonly right: number;
  readonly width: number;
}

/** Points of a column nobody has widened. */
export const STANDARD_WIDTH = 48;

function grouped(widths: Readonly<Record<number, number>>): Widths[] {
  const groups: { left: number; right: number; width: number }[] = [];
  for (const column of Object.keys(widths)
    .map(Number)
    .sort((a, b) => a - b)) {
    const width = widthInPoints(widths[column] ?? 0);
    const last = groups.at(-1);
    if (last && last.right === column - 1 && last.width === width) last.right = column;
    else groups.push({ left: column, right: column, width });
  }
  return groups;
}

/** Columns of one width in one list of addresses. */
function byWidth(groups: readonly Widths[]): Map<number, string> {
  const lists = new Map<number, string>();
  for (const { left, right, width } of groups) {
    const before = lists.get(width);
    const letters = lettersOf(left, right);
    lists.set(width, before === undefined ? letters : `${before},${letters}`);
  }
  return lists;
}

function lettersOf(left: number, right: number): string {
  return `${columnName(left)}:${columnName(right)}`;
}

/** One question for all columns from the first to the last; single columns come back, for they may differ. */
function askWidths(book: Excel.Workbook, sheet: string, groups: readonly Widths[]): ReturnType<Step['ask']> {
  const columns = groups.flatMap(({ left, right }) => range(left, right));
  const [first = 0, last = first] = [columns.at(0), columns.at(-1)];
  const area = { top: 0, left: first, bottom: 0, right: last };
  const asked = rangeOn(book, sheet, areaName(area)).getColumnProperties({ format: { columnWidth: true } });
  return () => {
    const widths = columns.map((column) => ({
      columns: lettersOf(column, column),
      width: asked.value[column - first]?.format?.columnWidth ?? STANDARD_WIDTH,
    }));
    return { records: [{ kind: 'widths', sheet, widths }], problems: [] };
  };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
