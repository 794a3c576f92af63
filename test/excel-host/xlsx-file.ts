import {
  cellAt,
  type Cell,
  type CellGrid,
  type DefinedName,
  type WorkbookContent,
} from '../../src/grid/cell-grid';
import { tonesOf } from '../../src/grid/highlight';
import type { Edit, WrittenCell } from '../../src/grid/plan';
import { openXlsx, type XlsxWorkbook } from '../../src/workbook/xlsx';
import { contentOf, workbookFrom } from './content';
import { ExcelHost } from './host';
import type { HostSheet } from './model';

/** Ensures Excel with the workbook of a file opened. */
export async function hostFromFile(bytes: Uint8Array): Promise<ExcelHost> {
  return new ExcelHost(workbookFrom(await contentIn(opened(bytes))));
}

/**
 * Ensures the file as Excel would save it: the one it came from with every cell, sheet, name and highlight that
 * changed meanwhile. Looks other than highlights stay those of the file.
 */
export async function savedFile(host: ExcelHost, from: Uint8Array): Promise<Uint8Array> {
  const file = opened(from);
  const before = await contentIn(file);
  const after = contentOf(host.workbook);
  const edits = [
    ...sheetEdits(before, after),
    ...nameEdits(before.names, after.names),
    ...host.workbook.sheets.flatMap(highlightEdits),
  ];
  const saved = await file.apply({ command: 'save', edits });
  if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
  return file.save();
}

function opened(bytes: Uint8Array): XlsxWorkbook {
  const file = openXlsx(bytes);
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  return file.value;
}

async function contentIn(file: XlsxWorkbook): Promise<WorkbookContent> {
  const content = await file.read();
  if (!content.ok) throw new Error(JSON.stringify(content.problems));
  return content.value;
}

function sheetEdits(before: WorkbookContent, after: WorkbookContent): Edit[] {
  const names = (content: WorkbookContent): string[] => content.sheets.map(({ sheet }) => sheet);
  const removed = names(before).filter((sheet) => !names(after).includes(sheet));
  return [
    ...removed.map((sheet): Edit => ({ kind: 'removeSheet', sheet })),
    ...after.sheets.flatMap((grid) => {
      const old = before.sheets.find(({ sheet }) => sheet === grid.sheet);
      return old ? changedCells(old, grid) : [added(grid)];
    }),
  ];
}

function added(grid: CellGrid): Edit {
  const hidden = grid.visibility === 'visible' ? {} : { hidden: grid.visibility };
  const cells = grid.rows.flatMap((row, at) =>
    (row ?? []).flatMap((cell, column) => written(cell, at, column)),
  );
  return { kind: 'addSheet', sheet: grid.sheet, cells, layout: { merges: grid.merges, ...hidden } };
}

function written(cell: Cell | undefined, row: number, column: number): WrittenCell[] {
  if (!cell) return [];
  return [
    { row, column, value: cell.value, ...(cell.formula === undefined ? {} : { formula: cell.formula }) },
  ];
}

function changedCells(before: CellGrid, after: CellGrid): Edit[] {
  const cells: WrittenCell[] = [];
  for (let row = 0; row < Math.max(before.rowCount, after.rowCount); row++) {
    for (let column = 0; column < Math.max(before.columnCount, after.columnCount); column++) {
      const now = cellAt(after, row, column);
      if (sameContent(cellAt(before, row, column), now)) continue;
      cells.push(...(now ? written(now, row, column) : [{ row, column, value: null }]));
    }
  }
  return cells.length === 0 ? [] : [{ kind: 'cells', sheet: after.sheet, cells }];
}

/** Figures are the same when their 15 digits are: that is all Excel shows and compares. */
function sameContent(a: Cell | undefined, b: Cell | undefined): boolean {
  const content = (cell: Cell | undefined): string => {
    const value = cell?.value ?? null;
    const shown = typeof value === 'number' ? Number(value.toPrecision(15)) : value;
    return JSON.stringify([shown, cell?.formula ?? null]);
  };
  return content(a) === content(b);
}

function nameEdits(before: readonly DefinedName[], after: readonly DefinedName[]): Edit[] {
  const ofWorkbook = (names: readonly DefinedName[]): DefinedName[] =>
    names.filter(({ sheet }) => sheet === undefined);
  const now = new Map(ofWorkbook(after).map((one) => [one.name, one]));
  const old = new Map(ofWorkbook(before).map((one) => [one.name, one]));
  const gone = [...old.keys()].filter((name) => !now.has(name));
  const changed = [...now.values()].filter(({ name, refersTo }) => old.get(name)?.refersTo !== refersTo);
  return [
    ...gone.map((name): Edit => ({ kind: 'removeName', name })),
    ...changed.map(({ name, refersTo, hidden }): Edit => ({
      kind: 'defineName',
      name,
      refersTo,
      hidden: hidden ?? false,
    })),
  ];
}

function highlightEdits(sheet: HostSheet): Edit[] {
  const clear: Edit = { kind: 'clearHighlights', sheet: sheet.name };
  // A new rule comes first in Excel, so the last is laid down first.
  const laid = [...sheet.conditionalFormats].reverse().flatMap(({ formula, areas }): Edit[] => {
    return tonesOf([formula]).map((tone): Edit => ({ kind: 'highlight', sheet: sheet.name, tone, areas }));
  });
  return [clear, ...laid];
}
