import { areaName } from '../../grid/address';
import type { WrittenCell } from '../../grid/plan';
import { addressLists, blocksOf, gridOf, rectangles, writtenAt, type Block } from './blocks';
import { lookInPlace, rememberedFor, type Look } from './looks';
import { rangeOn, sheetOn } from './session';
import type { Step } from './step';
import type { LooksBefore } from './undo-record';

/** Ensures one step per look of a person's sheet that more than a number format is part of. */
export function lookSteps(sheet: string, cells: readonly WrittenCell[]): Step[] {
  const byLook = new Map<string, { look: Look; cells: WrittenCell[] }>();
  for (const cell of cells) {
    if (cell.style === undefined) continue;
    const { numberFormat: _format, ...look } = lookInPlace(cell.style);
    if (Object.keys(look).length === 0) continue;
    const key = JSON.stringify(look);
    const group: { look: Look; cells: WrittenCell[] } = byLook.get(key) ?? { look, cells: [] };
    group.cells.push(cell);
    byLook.set(key, group);
  }
  return [...byLook.values()].flatMap((group) => lookStep(sheet, group.look, group.cells));
}

function lookStep(sheet: string, look: Look, cells: readonly WrittenCell[]): Step[] {
  const lists = addressLists(rectangles(cells));
  const blocks = blocksOf(cells);
  return lists.map((list, index) => ({
    sheet,
    place: list.length < 40 ? list : `${list.slice(0, 40)}…`,
    touches: 'formats',
    requestBytes: list.length + 1_500,
    responseBytes: index === 0 ? cells.length * 140 : 0,
    ask: (book) => {
      const asked = index === 0 ? blocks.map((block) => askLooks(book, { sheet, block, look })) : [];
      return () => ({ records: asked.map((read) => read()), problems: [] });
    },
    write: (book) => {
      paint(sheetOn(book, sheet).getRanges(list).untrack().format, look);
      return undefined;
    },
  }));
}

/** Queues the looks of a block's cells; cells that are not written give back nothing. */
function askLooks(
  book: Excel.Workbook,
  { sheet, block, look }: { readonly sheet: string; readonly block: Block; readonly look: Look },
): () => LooksBefore {
  const range = rangeOn(book, sheet, areaName(block.area));
  const looks = range.getCellProperties({ format: rememberedFor(look) });
  return () => ({
    kind: 'looks',
    sheet,
    area: block.area,
    looks: gridOf(block.area, (row, column) => {
      const before = looks.value[row - block.area.top]?.[column - block.area.left];
      return writtenAt(block, row, column) && before ? (before as Excel.SettableCellProperties) : {};
    }),
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
