import { cellName } from '../../../grid/address';
import type { CellGrid } from '../../../grid/cell-grid';
import { staleCells, type Place } from '../formula/stale';
import { readContent } from '../read/content';
import { outlineAttributes, type Outline } from '../xml/outline';
import { withAttribute, withoutAttribute, type Splice } from '../xml/splice';
import { partOf } from './edit-sheets';
import { patchWorkbook } from './workbook-patch';
import { removeContentType, removeRelationship } from './package-lists';
import { PartText } from './part-text';
import { sameSheet, type PlanContext } from './plan-context';
import type { CellPlace } from './row-cells';
import type { SheetPatch } from './sheet-patch';

/**
 * Ensures no stored value outlives the cells it was computed from: programs show such a value as if it were right, LibreOffice even when
 * the file asks for a full calculation. Formulas of the plan keep the values the plan gives them.
 */
export function settleCalculation(context: PlanContext): void {
  context.flush();
  const after = readContent(context.draft.finish(), context.workbook);
  if (!after.ok) {
    context.problems.push(...after.problems);
    return;
  }
  trimCalculationChain(context, after.value.sheets);
  const changed = changesBetween(context, after.value.sheets);
  if (changed.length === 0) return;
  const world = { grids: after.value.sheets, names: context.workbook.names };
  const written = new Set(context.written.map(placeKey));
  const stale = staleCells(world, changed).filter((place) => !written.has(placeKey(place)));
  const stripped = strip(stale, context);
  const isOpen = changed.some(({ sheet, row, column }) => {
    const cell = after.value.sheets.find((grid) => sameSheet(grid.sheet, sheet))?.rows[row]?.[column];
    return cell?.uncached === true;
  });
  // Excel computes a formula without a value only when it is told to.
  if (stripped || isOpen) patchWorkbook(partOf(context), (patch) => patch.calculateOnLoad());
}

function placeKey({ sheet, row, column }: Place): string {
  return `${sheet.toLowerCase()}!${cellName(row, column)}`;
}

function changesBetween({ content }: PlanContext, after: readonly CellGrid[]): readonly Place[] {
  const before = new Map(content.sheets.map((grid) => [grid.sheet.toLowerCase(), grid]));
  const names = new Set(after.map(({ sheet }) => sheet.toLowerCase()));
  const removed = content.sheets.filter(({ sheet }) => !names.has(sheet.toLowerCase()));
  return [
    ...after.flatMap((grid) => changedCells(before.get(grid.sheet.toLowerCase()), grid)),
    ...removed.flatMap((grid) => changedCells(grid, { ...grid, rows: [], rowCount: 0 })),
  ];
}

function changedCells(before: CellGrid | undefined, after: CellGrid): readonly Place[] {
  const changed: Place[] = [];
  const rowCount = Math.max(before?.rowCount ?? 0, after.rowCount);
  for (let row = 0; row < rowCount; row += 1) {
    const [old, now] = [before?.rows[row], after.rows[row]];
    if (old === now) continue;
    const columnCount = Math.max(old?.length ?? 0, now?.length ?? 0);
    for (let column = 0; column < columnCount; column += 1) {
      const [was, is] = [old?.[column], now?.[column]];
      const same =
        was?.formula === is?.formula &&
        JSON.stringify(was?.value ?? null) === JSON.stringify(is?.value ?? null);
      if (!same) changed.push({ sheet: after.sheet, row, column });
    }
  }
  return changed;
}

/** Takes the stored values out of the cells; gives whether there were any. */
function strip(places: readonly Place[], context: PlanContext): boolean {
  let any = false;
  const sheets = new Set(places.map(({ sheet }) => sheet));
  for (const name of sheets) {
    const sheet = context.sheet(name);
    if (!sheet) continue;
    const wanted = new Map<number, Set<number>>();
    for (const place of places) {
      if (place.sheet === name) wanted.set(place.row, (wanted.get(place.row) ?? new Set()).add(place.column));
    }
    const splices = sheet.rows.flatMap((row) => {
      const columns = wanted.get(row.row);
      return columns
        ? sheet.cells(row).flatMap((cell) => (columns.has(cell.column) ? withoutValue(sheet, cell) : []))
        : [];
    });
    any ||= splices.length > 0;
    sheet.part.apply(splices);
  }
  return any;
}

/** The type says what the value is, so it goes with it. */
function withoutValue(sheet: SheetPatch, cell: CellPlace): readonly Splice[] {
  if (!cell.value) return [];
  const tag = sheet.text.slice(cell.openTag.start, cell.openTag.end);
  return [
    { start: cell.openTag.start, end: cell.openTag.end, text: withoutAttribute(tag, 't') },
    { start: cell.value.start, end: cell.value.end, text: '' },
  ];
}

/**
 * Ensures the calculation chain names no cell whose formula is gone, which Excel would report as damage.
 * New formulas need no entry: Excel adds them.
 */
function trimCalculationChain(context: PlanContext, grids: readonly CellGrid[]): void {
  const { draft, workbook } = context;
  const text = workbook.calcChain === undefined ? undefined : draft.text(workbook.calcChain);
  if (workbook.calcChain === undefined || !text?.ok) return;
  const sheetOf = sheetIds(context);
  const chain = new PartText(text.value, 2, []);
  const isKept = (entry: ChainEntry): boolean => {
    const name = sheetOf.get(entry.sheetId);
    const grid = grids.find((one) => name !== undefined && sameSheet(one.sheet, name));
    return grid ? formulaAt(grid, entry.cell) : sheetOf.has(entry.sheetId);
  };
  const entries = chainEntries(chain);
  const kept = entries.filter(isKept);
  if (kept.length === entries.length) return;
  if (kept.length === 0) {
    removeRelationship(draft, workbook.part, workbook.calcChain);
    removeContentType(draft, workbook.calcChain);
    draft.remove(workbook.calcChain);
    return;
  }
  chain.apply(
    entries.flatMap((entry, index) => chainSplice(chain, entry, { before: entries[index - 1], isKept })),
  );
  draft.setText(workbook.calcChain, chain.text);
}

interface ChainEntry {
  readonly place: Outline;
  readonly cell: string;
  /** An entry without a sheet belongs to that of the entry before (ECMA-376-1 §18.6.1). */
  readonly sheetId: string;
}

function chainEntries(chain: PartText): readonly ChainEntry[] {
  let sheetId = '';
  return chain.root.children.map((place) => {
    sheetId = outlineAttributes(chain.text, place).get('i') ?? sheetId;
    return { place, cell: place.ref ?? '', sheetId };
  });
}

function chainSplice(
  chain: PartText,
  entry: ChainEntry,
  around: { readonly before: ChainEntry | undefined; readonly isKept: (entry: ChainEntry) => boolean },
): readonly Splice[] {
  const { start, end, openEnd } = entry.place;
  if (!around.isKept(entry)) return [{ start, end, text: '' }];
  const inherits = !outlineAttributes(chain.text, entry.place).has('i');
  if (!inherits || !around.before || around.isKept(around.before)) return [];
  return [{ start, end: openEnd, text: withAttribute(chain.openTag(entry.place), 'i', entry.sheetId) }];
}

function formulaAt(grid: CellGrid, cell: string): boolean {
  const match = /^([A-Z]+)([0-9]+)$/.exec(cell);
  if (!match) return true;
  const column = [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return grid.rows[Number(match[2]) - 1]?.[column]?.formula !== undefined;
}

function sheetIds({ draft, workbook }: PlanContext): ReadonlyMap<string, string> {
  const text = draft.text(workbook.part);
  if (!text.ok) return new Map();
  const part = new PartText(text.value, 3, []);
  const tabs = part.find('sheets')?.children ?? [];
  return new Map(
    tabs.map((tab) => {
      const attributes = outlineAttributes(part.text, tab);
      return [attributes.get('sheetId') ?? '', attributes.get('name') ?? ''] as const;
    }),
  );
}
