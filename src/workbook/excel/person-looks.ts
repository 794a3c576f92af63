import { areaName, type Position } from '../../grid/address';
import type { Area } from '../../grid/cell-grid';
import type { WrittenCell } from '../../grid/plan';
import { addressLists, bandsWith, rectangles } from './blocks';
import { areaFrom } from './area-from';
import { askedOnce, askedRange, sheetOn } from './session';
import type { LookGroup, PersonLook } from './undo-record';

/** All that a look of ours may change, as Excel is asked for it. */
const REMEMBERED = {
  font: { bold: true, italic: true },
  horizontalAlignment: true,
  verticalAlignment: true,
  wrapText: true,
} as const;

/** What Excel says of a cell, or of all cells of a row or column: null where they differ. */
interface Said {
  readonly format?: {
    readonly font?: { readonly bold?: boolean | null; readonly italic?: boolean | null };
    readonly horizontalAlignment?: string | null;
    readonly verticalAlignment?: string | null;
    readonly wrapText?: boolean | null;
  };
}

const SAID: { readonly [Key in keyof PersonLook]-?: (said: Said) => PersonLook[Key] | null | undefined } = {
  bold: ({ format }) => format?.font?.bold,
  italic: ({ format }) => format?.font?.italic,
  horizontal: ({ format }) => format?.horizontalAlignment,
  vertical: ({ format }) => format?.verticalAlignment,
  wrap: ({ format }) => format?.wrapText,
};

/**
 * Queues the looks of cells before they change. Rows and columns of one look answer for all their cells; cell by cell
 * is asked only where something stands already, for an untouched area has no used range and then nothing is asked.
 */
export function askPersonLooks(
  book: Excel.Workbook,
  sheet: string,
  cells: readonly WrittenCell[],
): () => LookGroup[] {
  const asked = bandsWith(cells).map((band) => ({ band, lookAt: askArea(book, sheet, band.area) }));
  return () => groupsOf(asked.flatMap(({ band, lookAt }) => looksOf(band.cells, lookAt())));
}

/** Queues the looks of every cell of an area. */
export function askLooksIn(book: Excel.Workbook, sheet: string, area: Area): () => LookGroup[] {
  const read = askArea(book, sheet, area);
  return () => {
    const lookAt = read();
    const found: Found[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        found.push({ row, column, look: lookAt({ row, column }) });
      }
    }
    return groupsOf(found);
  };
}

type LookAt = (at: Position) => PersonLook;
type Found = Position & { readonly look: PersonLook };

function looksOf(cells: readonly WrittenCell[], lookAt: LookAt): Found[] {
  return cells.map(({ row, column }) => ({ row, column, look: lookAt({ row, column }) }));
}

function askArea(book: Excel.Workbook, sheet: string, area: Area): () => LookAt {
  return askedOnce(book, `looks ${areaName(area)} ${sheet}`, () => askLooksOf(book, sheet, area));
}

function askLooksOf(book: Excel.Workbook, sheet: string, area: Area): () => LookAt {
  const range = askedRange(book, sheet, areaName(area));
  const rows = range.getRowProperties({ format: REMEMBERED });
  const columns = range.getColumnProperties({ format: REMEMBERED });
  const touched = range.getUsedRangeOrNullObject(false).untrack();
  touched.load('rowIndex,columnIndex,rowCount,columnCount');
  const single = touched.getCellProperties({ format: REMEMBERED });
  return () => {
    const inside = touched.isNullObject ? undefined : areaFrom(touched);
    return ({ row, column }) =>
      combined([
        rows.value[row - area.top] as Said | undefined,
        columns.value[column - area.left] as Said | undefined,
        inside && (single.value[row - inside.top]?.[column - inside.left] as Said | undefined),
      ]);
  };
}

/** The first answer for each part of a look that says something. */
function combined(answers: readonly (Said | undefined)[]): PersonLook {
  const look: Record<string, unknown> = {};
  for (const [key, pick] of Object.entries(SAID)) {
    const value = answers.map((said) => said && pick(said)).find((one) => one !== null && one !== undefined);
    if (value !== undefined) look[key] = value;
  }
  return look;
}

/** Cells of one look in lists of addresses: usually one list for everything. */
function groupsOf(found: readonly Found[]): LookGroup[] {
  const byLook = new Map<string, Found[]>();
  for (const one of found) {
    const key = JSON.stringify(one.look);
    const group = byLook.get(key);
    if (group) group.push(one);
    else byLook.set(key, [one]);
  }
  return [...byLook.values()].flatMap((group) =>
    addressLists(rectangles(group)).map((cells) => ({ cells, look: group[0]?.look ?? {} })),
  );
}

/** Queues a look on a list of addresses; what it does not name stays. */
export function setPersonLook(book: Excel.Workbook, sheet: string, { cells, look }: LookGroup): void {
  const { format } = sheetOn(book, sheet).getRanges(cells).untrack();
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.horizontal !== undefined)
    format.horizontalAlignment = look.horizontal as Excel.HorizontalAlignment;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical as Excel.VerticalAlignment;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
}

/** Queues the looks that our change left; where a person has changed some of them since, ours stands in. */
export function askPainted(
  book: Excel.Workbook,
  sheet: string,
  painted: readonly LookGroup[],
): () => LookGroup[] {
  const asked = painted.map(({ cells }) => {
    const { format } = sheetOn(book, sheet).getRanges(cells).untrack();
    return format.load('horizontalAlignment,verticalAlignment,wrapText,font/bold,font/italic');
  });
  return () =>
    painted.map(({ cells, look }, index) => {
      const format = asked[index];
      return { cells, look: { ...look, ...(format ? combined([{ format }]) : {}) } };
    });
}
