import { areaName, cellName, MAX_COLUMNS, MAX_ROWS, parseAreaName } from '../../../grid/address';
import type { Area } from '../../../grid/cell-grid';
import type { Edit } from '../../../grid/plan';
import { outlineAttributes } from '../xml/outline';
import { withPrefix } from '../xml/prefix';
import { withAttribute } from '../xml/splice';
import { escapeXml } from '../xml/text';
import { isTrue } from '../xml/tree';
import type { PlanContext } from './plan-context';
import type { SheetPatch } from './sheet-patch';
import { setCount } from './styles-patch';

/** Ensures the sheet's protection does not forbid a change of this kind; else the receipt says so. */
export function mayFormat(
  sheet: SheetPatch,
  name: string,
  wanted: {
    readonly permission: 'formatCells' | 'formatColumns';
    readonly cell: string;
    readonly context: PlanContext;
  },
): boolean {
  const protection = sheet.part.find('sheetProtection');
  const attributes = protection && outlineAttributes(sheet.text, protection);
  if (!attributes || !isTrue(attributes.get('sheet'))) return true;
  // These attributes say what is forbidden, and forbid when left out (ECMA-376-1 §18.3.1.85).
  if (attributes.has(wanted.permission) && !isTrue(attributes.get(wanted.permission))) return true;
  wanted.context.refuse(name, wanted.cell, 'workbook.format-locked');
  return false;
}

/** Ensures the columns have the widths, each cut out of the range of columns it was described with. */
export function editColumnWidths(edit: Extract<Edit, { kind: 'columnWidths' }>, context: PlanContext): void {
  const sheet = context.sheet(edit.sheet);
  const widths = Object.entries(edit.widths).map(([column, width]) => [Number(column), width] as const);
  const [first] = widths;
  if (!sheet || !first) return;
  if (widths.some(([column]) => column < 0 || column >= MAX_COLUMNS)) {
    context.fail('workbook.outside-sheet', edit.sheet);
    return;
  }
  const wanted = { permission: 'formatColumns', cell: cellName(0, first[0]), context } as const;
  if (mayFormat(sheet, edit.sheet, wanted)) setWidths(sheet, new Map(widths));
}

interface ColumnRange {
  readonly min: number;
  readonly max: number;
  readonly tag: string;
}

function setWidths(sheet: SheetPatch, widths: ReadonlyMap<number, number>): void {
  const { part } = sheet;
  const list = part.find('cols');
  let ranges: readonly ColumnRange[] = (list?.children ?? []).map((place) => {
    const attributes = outlineAttributes(part.text, place);
    return { min: Number(attributes.get('min')), max: Number(attributes.get('max')), tag: part.slice(place) };
  });
  for (const [column, width] of widths) ranges = withWidth(ranges, column + 1, width);
  const sorted = [...ranges].sort((a, b) => a.min - b.min).map(({ tag }) => tag);
  const open = withPrefix('<cols>', part.prefix);
  const xml = `${open}${sorted.join('')}${withPrefix('</cols>', part.prefix)}`;
  if (list) part.replace(list, xml);
  else part.insert('cols', xml);

  function withWidth(all: readonly ColumnRange[], column: number, width: number): readonly ColumnRange[] {
    const range = all.find(({ min, max }) => column >= min && column <= max);
    const bare = {
      min: column,
      max: column,
      tag: withPrefix(`<col min="${column}" max="${column}"/>`, part.prefix),
    };
    const sized = widened(range ? narrowed(range, column, column) : bare, width);
    if (!range) return [...all, sized];
    const rest = [
      ...(range.min < column ? [narrowed(range, range.min, column - 1)] : []),
      ...(range.max > column ? [narrowed(range, column + 1, range.max)] : []),
    ];
    return [...all.filter((one) => one !== range), ...rest, sized];
  }
}

function narrowed(range: ColumnRange, min: number, max: number): ColumnRange {
  const tag = withAttribute(withAttribute(range.tag, 'min', String(min)), 'max', String(max));
  return { min, max, tag };
}

function widened(range: ColumnRange, width: number): ColumnRange {
  return {
    ...range,
    tag: withAttribute(withAttribute(range.tag, 'width', String(width)), 'customWidth', '1'),
  };
}

/** Ensures the area is merged; one that meets another merge would make the file unreadable and is refused. */
export function editMerge(edit: Extract<Edit, { kind: 'mergeCells' }>, context: PlanContext): void {
  const sheet = context.sheet(edit.sheet);
  if (!sheet) return;
  const { area } = edit;
  const cell = cellName(area.top, area.left);
  if (
    area.bottom >= MAX_ROWS ||
    area.right >= MAX_COLUMNS ||
    area.top > area.bottom ||
    area.left > area.right
  ) {
    context.fail('workbook.outside-sheet', edit.sheet);
    return;
  }
  if (!mayFormat(sheet, edit.sheet, { permission: 'formatCells', cell, context })) return;
  const merges = mergesOf(sheet);
  if (merges.some((other) => areaName(other) === areaName(area))) return;
  if (merges.some((other) => meets(other, area)))
    context.fail('workbook.merge-overlap', edit.sheet, { cell });
  else addMerge(sheet, area);
}

/** Ensures the merged areas of the sheet as it is drafted now. */
export function mergesOf({ part }: SheetPatch): readonly Area[] {
  const places = part.find('mergeCells')?.children ?? [];
  return places.flatMap((place) => parseAreaName(outlineAttributes(part.text, place).get('ref') ?? '') ?? []);
}

function meets(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function addMerge({ part }: SheetPatch, area: Area): void {
  const xml = withPrefix(`<mergeCell ref="${escapeXml(areaName(area))}"/>`, part.prefix);
  const list = part.find('mergeCells');
  if (!list) {
    const [open, close] = ['<mergeCells count="1">', '</mergeCells>'].map((tag) =>
      withPrefix(tag, part.prefix),
    );
    part.insert('mergeCells', `${open}${xml}${close}`);
    return;
  }
  part.append(list, xml);
  const grown = part.find('mergeCells');
  if (grown) setCount(part, grown, grown.children.length);
}
