import type { WrittenCell } from '../../grid/plan';
import { addressLists, rectangles } from './blocks';
import { lookInPlace, type Look } from './looks';
import { askPersonLooks } from './person-looks';
import { sheetOn } from './session';
import { NOTHING, type Step } from './step';
import type { LookGroup } from './undo-record';

interface Painted {
  readonly list: string;
  readonly look: Look;
}

/**
 * Ensures one step per look of a person's sheet that more than a number format is part of. The first one asks how all
 * the cells look now, so that each is asked for once.
 */
export function lookSteps(sheet: string, cells: readonly WrittenCell[]): Step[] {
  const styled = cells.filter(({ style }) => style !== undefined && Object.keys(lookOf(style)).length > 0);
  const painted = paintedLists(styled);
  const groups = painted.map(({ list, look }): LookGroup => ({ cells: list, look: changesOf(look) }));
  return painted.map(({ list, look }, index): Step => ({
    sheet,
    place: list.length < 40 ? list : `${list.slice(0, 40)}…`,
    touches: 'formats',
    requestBytes: list.length + 1_500,
    responseBytes: index === 0 ? styled.length * 140 : 0,
    ask: index === 0 ? (book) => askBefore(book, { sheet, styled, groups }) : () => NOTHING,
    write: (book) => {
      paint(sheetOn(book, sheet).getRanges(list).untrack().format, look);
      return undefined;
    },
  }));
}

/** Number formats go with the contents. */
function lookOf(style: NonNullable<WrittenCell['style']>): Look {
  const { numberFormat: _format, ...look } = lookInPlace(style);
  return look;
}

function paintedLists(styled: readonly WrittenCell[]): Painted[] {
  const byLook = new Map<string, { look: Look; cells: WrittenCell[] }>();
  for (const cell of styled) {
    const look = lookOf(cell.style ?? 'plain');
    const key = JSON.stringify(look);
    const group: { look: Look; cells: WrittenCell[] } = byLook.get(key) ?? { look, cells: [] };
    group.cells.push(cell);
    byLook.set(key, group);
  }
  return [...byLook.values()].flatMap(({ look, cells }) =>
    addressLists(rectangles(cells)).map((list) => ({ list, look })),
  );
}

function changesOf({ bold, italic, wrap, horizontal, vertical }: Look): LookGroup['look'] {
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(wrap === undefined ? {} : { wrap }),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
  };
}

function askBefore(
  book: Excel.Workbook,
  given: {
    readonly sheet: string;
    readonly styled: readonly WrittenCell[];
    readonly groups: readonly LookGroup[];
  },
): ReturnType<Step['ask']> {
  const { sheet, styled, groups } = given;
  const before = askPersonLooks(book, sheet, styled);
  return () => ({
    records: [{ kind: 'looks', sheet, before: before(), painted: groups }],
    problems: [],
  });
}

/** Queues a look on cells; what it does not name stays. */
export function paint(format: Excel.RangeFormat, look: Look): void {
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.wrap) format.wrapText = true;
  if (look.horizontal) format.horizontalAlignment = look.horizontal;
  if (look.vertical) format.verticalAlignment = look.vertical;
  if (look.border) drawBorders(format);
}

const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

function drawBorders(format: Excel.RangeFormat): void {
  for (const edge of EDGES) format.borders.getItem(edge).style = 'Continuous';
}
