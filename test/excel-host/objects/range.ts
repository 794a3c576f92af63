import type { Area } from '../../../src/grid/cell-grid';
import { contains, isCellError } from '../../../src/grid/cell-grid';
import { rectangles } from '../rectangles';
import { accessDenied, invalidArgument, NotImplemented } from '../errors';
import { NULL_REF, refTo, type Definition, type Ref, type Run } from '../host-object';
import {
  intersects,
  isSwallowed,
  peekCell,
  plainLook,
  positionOf,
  positions,
  touchCell,
  type HostCell,
  type HostSheet,
} from '../model';
import { addressOf, areaOf } from './addresses';
import { refuseLocked, restyle, rowsOf, sizeOf, spread, type as typeInto, type Cells } from './cells';
import { CONDITIONAL_FORMATS } from './conditional-formats';
import { applyProperties, cellProperties, FORMAT } from './format';
import { lineProperties, lines } from './lines';
import { RANGE_AREAS } from './range-areas';
import { sheetRef } from './worksheet';

export interface RangeSelf {
  readonly sheet: HostSheet;
  readonly area: Area;
}

export function rangeRef(sheet: HostSheet, area: Area): Ref {
  return refTo(RANGE, { sheet, area });
}

const cellsOf = ({ sheet, area }: RangeSelf): Cells => ({ sheet, areas: [area] });

function reader<T>(
  read: (cell: HostCell, swallowed: boolean) => T,
): (self: RangeSelf, run: Run) => T[][] | null {
  return ({ sheet, area }, run) =>
    rowsOf(area, (row, column) =>
      read(peekCell(run.workbook, sheet, row, column), isSwallowed(sheet, row, column)),
    );
}

/** In a merged area only the first cell has a value; the others read as empty. */
function shownValue(cell: HostCell, swallowed: boolean): unknown {
  if (swallowed || cell.value === null) return '';
  return isCellError(cell.value) ? cell.value.error : cell.value;
}

function shownFormula(cell: HostCell, swallowed: boolean): unknown {
  return swallowed ? '' : (cell.formula ?? shownValue(cell, swallowed));
}

function typeOf(cell: HostCell, swallowed: boolean): string {
  if (swallowed || cell.value === null) return 'Empty';
  if (isCellError(cell.value)) return 'Error';
  if (typeof cell.value === 'number') return 'Double';
  return typeof cell.value === 'boolean' ? 'Boolean' : 'String';
}

function write(self: RangeSelf, input: unknown, run: Run): void {
  const at = spread(self.area, input);
  refuseLocked(cellsOf(self), run);
  if (sizeOf([self.area]) > 5_000_000) throw new NotImplemented('writing more than five million cells');
  for (const position of positions(self.area)) {
    typeInto(self.sheet, run, position, at(position.row, position.column));
  }
  run.changed(self.sheet, addressOf(self.sheet, [self.area]));
}

function writeFormats(self: RangeSelf, input: unknown, run: Run): void {
  const at = spread(self.area, input);
  restyle(cellsOf(self), run, () => undefined);
  for (const { row, column } of positions(self.area)) {
    const format = at(row, column);
    if (typeof format === 'string') touchCell(run.workbook, self.sheet, row, column).look.format = format;
  }
}

function clear(self: RangeSelf, how: unknown, run: Run): void {
  const mode = how ?? 'All';
  if (mode !== 'All' && mode !== 'Contents' && mode !== 'Formats')
    throw new NotImplemented(`clear("${String(mode)}")`);
  refuseLocked(cellsOf(self), run);
  for (const { row, column } of positions(self.area)) {
    const cell = touchCell(run.workbook, self.sheet, row, column);
    if (mode !== 'Formats') {
      cell.value = null;
      delete cell.formula;
    }
    if (mode !== 'Contents') cell.look = plainLook();
  }
  run.changed(self.sheet, addressOf(self.sheet, [self.area]));
}

function merge({ sheet, area }: RangeSelf, across: unknown, run: Run): void {
  if (across === true) throw new NotImplemented('merge(across)');
  if (sheet.protection) throw accessDenied();
  sheet.merges = [...sheet.merges.filter((one) => !intersects(one, area)), area];
  for (const { row, column } of positions(area)) {
    if (row === area.top && column === area.left) continue;
    const cell = touchCell(run.workbook, sheet, row, column);
    cell.value = null;
    delete cell.formula;
  }
}

function unmerge({ sheet, area }: RangeSelf): void {
  if (sheet.protection) throw accessDenied();
  sheet.merges = sheet.merges.filter((one) => !intersects(one, area));
}

function setCellProperties(self: RangeSelf, input: unknown, run: Run): void {
  const at = spread(self.area, input);
  restyle(cellsOf(self), run, () => undefined);
  for (const { row, column } of positions(self.area)) {
    const given = at(row, column) as { format?: unknown } | null;
    if (given?.format) applyProperties(touchCell(run.workbook, self.sheet, row, column).look, given.format);
  }
}

function boundingRect(self: RangeSelf, other: unknown): Ref {
  const area = typeof other === 'string' ? areaOf(other) : (other as { self: RangeSelf }).self.area;
  return rangeRef(self.sheet, {
    top: Math.min(self.area.top, area.top),
    left: Math.min(self.area.left, area.left),
    bottom: Math.max(self.area.bottom, area.bottom),
    right: Math.max(self.area.right, area.right),
  });
}

function intersection(self: RangeSelf, other: unknown): Ref {
  const area = typeof other === 'string' ? areaOf(other) : (other as { self: RangeSelf }).self.area;
  if (!intersects(self.area, area)) return NULL_REF;
  return rangeRef(self.sheet, {
    top: Math.max(self.area.top, area.top),
    left: Math.max(self.area.left, area.left),
    bottom: Math.min(self.area.bottom, area.bottom),
    right: Math.min(self.area.right, area.right),
  });
}

function rowOf(self: RangeSelf, index: unknown): Ref {
  const row = self.area.top + Number(index);
  if (row > self.area.bottom) throw invalidArgument();
  return rangeRef(self.sheet, { ...self.area, top: row, bottom: row });
}

export const RANGE: Definition<RangeSelf> = {
  name: 'Range',
  scalars: {
    address: ({ sheet, area }) => addressOf(sheet, [area]),
    rowIndex: ({ area }) => area.top,
    columnIndex: ({ area }) => area.left,
    rowCount: ({ area }) => area.bottom - area.top + 1,
    columnCount: ({ area }) => area.right - area.left + 1,
    cellCount: ({ area }) => (sizeOf([area]) > 2 ** 31 - 1 ? -1 : sizeOf([area])),
    values: reader(shownValue),
    formulas: reader(shownFormula),
    numberFormat: reader((cell) => cell.look.format),
    valueTypes: reader(typeOf),
    text: reader((cell, swallowed) => displayed(shownValue(cell, swallowed))),
    rowHidden: ({ sheet, area }) => uniform(lines(area, 'rows').map((row) => sheet.hiddenRows.has(row))),
  },
  setters: {
    values: write,
    formulas: write,
    numberFormat: writeFormats,
  },
  links: {
    worksheet: ({ sheet }) => sheetRef(sheet),
    format: (self) => refTo(FORMAT, cellsOf(self)),
    conditionalFormats: ({ sheet, area }) => refTo(CONDITIONAL_FORMATS, { sheet, areas: [area] }),
  },
  methods: {
    getCellProperties: ({ sheet, area }, [asked], run) =>
      rowsOf(area, (row, column) => ({
        format: cellProperties(peekCell(run.workbook, sheet, row, column).look, formatOf(asked)),
      })),
    setCellProperties: (self, [input], run) => {
      setCellProperties(self, input, run);
    },
    getRowProperties: (self, [asked], run) => lineProperties(self, asked, 'rows', run),
    getColumnProperties: (self, [asked], run) => lineProperties(self, asked, 'columns', run),
    getUsedRangeOrNullObject: ({ sheet, area }, [valuesOnly], run) => {
      const used = usedArea(sheet, run, valuesOnly === true, area);
      return used ? rangeRef(sheet, used) : NULL_REF;
    },
    getMergedAreasOrNullObject: ({ sheet, area }) => {
      const areas = sheet.merges.filter((one) => intersects(one, area));
      return areas.length === 0 ? NULL_REF : refTo(RANGE_AREAS, { sheet, areas });
    },
    getIntersectionOrNullObject: (self, [other]) => intersection(self, other),
    getSpecialCellsOrNullObject: (self, [kind, filter]) => specialCells(self, kind, filter),
    validateArraySize: ({ area }, [rows, columns]) => {
      const fits = rows === area.bottom - area.top + 1 && columns === area.right - area.left + 1;
      if (!fits) throw invalidArgument();
    },
    getRow: (self, [index]) => rowOf(self, index),
    getBoundingRect: (self, [other]) => boundingRect(self, other),
    clear: (self, [how], run) => {
      clear(self, how, run);
    },
    merge: (self, [across], run) => {
      merge(self, across, run);
    },
    unmerge,
    select: ({ sheet, area }, _args, run) => {
      run.selected(sheet, addressOf(sheet, [area]));
      run.workbook.selection = area;
      run.workbook.activeSheetId = sheet.id;
    },
  },
};

function specialCells({ sheet, area }: RangeSelf, kind: unknown, filter: unknown): Ref {
  if (kind !== 'Formulas' || (filter ?? null) !== null)
    throw new NotImplemented(`special cells ${String(kind)}`);
  if (sheet.protection) throw accessDenied();
  const found = [...sheet.cells]
    .filter(([, cell]) => cell.formula !== undefined)
    .map(([key]) => positionOf(key))
    .filter(({ row, column }) => contains(area, row, column));
  return found.length === 0 ? NULL_REF : refTo(RANGE_AREAS, { sheet, areas: rectangles(found) });
}

function formatOf(asked: unknown): unknown {
  const options = asked as Record<string, unknown>;
  const other = Object.keys(options).find((key) => key !== 'format');
  if (other !== undefined) throw new NotImplemented(`getCellProperties({${other}})`);
  return options.format;
}

function uniform<T>(values: readonly T[]): T | null {
  return new Set(values).size === 1 ? (values[0] ?? null) : null;
}

/** Texts follow the user's language (vi-VN: a decimal comma); values never do. */
function displayed(value: unknown): string {
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value);
}

/** Ensures the smallest area with something in it, or undefined on an empty sheet. */
export function usedArea(sheet: HostSheet, run: Run, valuesOnly: boolean, within?: Area): Area | undefined {
  let used: Area | undefined;
  const normal = JSON.stringify(run.workbook.normalLook);
  for (const [key, cell] of sheet.cells) {
    const empty = cell.value === null && cell.formula === undefined;
    if (empty && (valuesOnly || JSON.stringify(cell.look) === normal)) continue;
    const at = positionOf(key);
    if (within && !contains(within, at.row, at.column)) continue;
    used = {
      top: Math.min(used?.top ?? at.row, at.row),
      left: Math.min(used?.left ?? at.column, at.column),
      bottom: Math.max(used?.bottom ?? at.row, at.row),
      right: Math.max(used?.right ?? at.column, at.column),
    };
  }
  return used;
}
