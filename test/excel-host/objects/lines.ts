import type { Area } from '../../../src/grid/cell-grid';
import { NotImplemented } from '../errors';
import type { Run } from '../host-object';
import { peekCell, positions, type HostSheet } from '../model';
import { cellProperties, STANDARD } from './format';

interface Lines {
  readonly sheet: HostSheet;
  readonly area: Area;
}

/** Ensures the numbers of an area's rows or columns. */
export function lines(area: Area, kind: 'rows' | 'columns'): number[] {
  const [from, to] = kind === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Properties of whole lines of a range; null where the cells of a line differ. */
export function lineProperties(self: Lines, asked: unknown, kind: 'rows' | 'columns', run: Run): unknown[] {
  const { sheet, area } = self;
  const hiddenKey = kind === 'rows' ? 'rowHidden' : 'columnHidden';
  const hidden = kind === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;
  const options = asked as Record<string, unknown>;
  for (const key of Object.keys(options)) {
    if (key !== hiddenKey && key !== 'format') throw new NotImplemented(`line property ${key}`);
  }
  return lines(area, kind).map((line) => ({
    ...(options[hiddenKey] === true ? { [hiddenKey]: hidden.has(line) } : {}),
    ...(options.format === undefined
      ? {}
      : { format: lineFormat(self, options.format, { line, kind }, run) }),
  }));
}

function lineFormat(
  { sheet, area }: Lines,
  asked: unknown,
  { line, kind }: { line: number; kind: 'rows' | 'columns' },
  run: Run,
): unknown {
  const sizeKey = kind === 'rows' ? 'rowHeight' : 'columnWidth';
  const { [sizeKey]: size, ...looks } = asked as Record<string, unknown>;
  const sizes = kind === 'rows' ? sheet.rowHeights : sheet.columnWidths;
  const cells = kind === 'rows' ? { ...area, top: line, bottom: line } : { ...area, left: line, right: line };
  const found = [...positions(cells)].map(({ row, column }) =>
    cellProperties(peekCell(run.workbook, sheet, row, column).look, looks),
  );
  return {
    ...(size === true ? { [sizeKey]: sizes.get(line) ?? STANDARD[kind] } : {}),
    ...found.reduce((one, other) => sharedProperties(one, other)),
  };
}

function sharedProperties(
  one: Record<string, unknown>,
  other: Record<string, unknown>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(one).map(([key, value]) => {
      const second = other[key];
      if (typeof value !== 'object' || value === null) return [key, value === second ? value : null];
      return [key, sharedProperties(value as Record<string, unknown>, second as Record<string, unknown>)];
    }),
  );
}
