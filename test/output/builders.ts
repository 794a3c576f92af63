import { parseAreaName, parseCellName } from '../../src/grid/address';
import type { Area, Cell, CellGrid, CellValue, WorkbookContent } from '../../src/grid/cell-grid';
import type { Edit, WritePlan, WrittenCell } from '../../src/grid/plan';
import { pointsFromDecimal } from '../../src/rulebook/points';
import type { Points } from '../../src/rulebook/points';
import { parseDecimal } from '../../src/rulebook/rational';
import type { Rational } from '../../src/rulebook/rational';
import type { OutputRow, ScoredSheet } from '../../src/output/row';
import type { Form, FormItem } from '../../src/sheet/form';

export function points(text: string): Points {
  const value = pointsFromDecimal(text);
  if (value === undefined) throw new Error(`Not points: ${text}`);
  return value;
}

export function exact(text: string): Rational {
  const value = parseDecimal(text);
  if (value === undefined) throw new Error(`Not a decimal: ${text}`);
  return value;
}

export function area(name: string): Area {
  const found = parseAreaName(name);
  if (!found) throw new Error(`Not an area: ${name}`);
  return found;
}

/** A sheet by its addresses: `{ A1: 'STT', C5: 1.5 }`. */
export function gridOf(
  cells: Readonly<Record<string, CellValue | Cell>>,
  more: Partial<CellGrid> = {},
): CellGrid {
  const rows: (Cell | undefined)[][] = [];
  let columnCount = 0;
  for (const [name, content] of Object.entries(cells)) {
    const at = parseCellName(name);
    if (!at) throw new Error(`Not a cell: ${name}`);
    const isCell = typeof content === 'object' && content !== null && 'value' in content;
    (rows[at.row] ??= [])[at.column] = isCell ? content : { value: content as CellValue };
    columnCount = Math.max(columnCount, at.column + 1);
  }
  return {
    sheet: 'Chấm điểm',
    rows,
    rowCount: rows.length,
    columnCount,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    visibility: 'visible',
    isProtected: false,
    ...more,
  };
}

export function workbookOf(
  sheets: readonly CellGrid[],
  more: Partial<WorkbookContent> = {},
): WorkbookContent {
  return { sheets, names: [], structureProtected: false, date1904: false, ...more };
}

const COLUMNS = ['code', 'title', 'maximum', 'inputs', 'selfScore'] as const;

/** A table with the columns STT · Tiêu chí · Điểm tối đa · Số liệu · Tự chấm, headings in rows 5–6, items from row 7. */
export function formOf(items: readonly FormItem[] = [], more: Partial<Form> = {}): Form {
  return {
    sheet: 'Chấm điểm',
    kind: 'selfScore',
    headerRows: { first: 4, last: 5 },
    columns: COLUMNS.map((role, index) => ({ role, index, header: role })),
    firstRow: 6,
    lastRow: 9,
    items,
    totals: [],
    statistics: [],
    agencies: [],
    about: { decisions: [] },
    ...more,
  };
}

export function rowOf(more: Partial<OutputRow> & Pick<OutputRow, 'row'>): OutputRow {
  return {
    code: '1.1',
    title: 'Ban hành kế hoạch',
    outcome: { kind: 'undecided' },
    reason: '',
    nextStep: '',
    inputs: [],
    ...more,
  };
}

export function scoredPoints(text: string): OutputRow['outcome'] {
  return { kind: 'scored', points: points(text), unrounded: exact(text) };
}

export function scoredOf(more: Partial<ScoredSheet> = {}): ScoredSheet {
  const rows = more.rows ?? [];
  const sum = rows.reduce(
    (total, { outcome }) => total + (outcome.kind === 'scored' ? outcome.points : 0),
    0,
  ) as Points;
  return {
    form: formOf(),
    rounding: { decimals: 2, applies: 'perItem' },
    rows,
    subtotals: [],
    total: {
      of: rows.map(({ row }) => row),
      beneath: rows.map(({ row }) => row),
      points: sum,
      isWithoutBonus: false,
      isUnverified: false,
      applicableMaximum: points('100'),
      undecidedMaximum: points('0'),
    },
    ...more,
  };
}

/** Every cell a plan writes to a sheet, by its address. */
export function writtenTo({ edits }: WritePlan, sheet: string): Map<string, WrittenCell> {
  const cells = edits.flatMap((edit) => {
    const writes = edit.kind === 'cells' || edit.kind === 'addSheet';
    return writes && edit.sheet === sheet ? edit.cells : [];
  });
  return new Map(cells.map((cell) => [address(cell), cell]));
}

export function editsOf<K extends Edit['kind']>({ edits }: WritePlan, kind: K): Extract<Edit, { kind: K }>[] {
  return edits.filter((edit): edit is Extract<Edit, { kind: K }> => edit.kind === kind);
}

export function address({ row, column }: { row: number; column: number }): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return `${name}${row + 1}`;
}

/** A workbook after a plan, as a reader would find it: enough to plan a second run. */
export function carriedOut(content: WorkbookContent, plan: WritePlan): WorkbookContent {
  let sheets = [...content.sheets];
  let names = [...content.names];
  const change = (sheet: string, change: (grid: CellGrid) => CellGrid): void => {
    sheets = sheets.map((grid) => (grid.sheet === sheet ? change(grid) : grid));
  };
  for (const edit of plan.edits) {
    if (edit.kind === 'cells') change(edit.sheet, (grid) => withCells(grid, edit.cells));
    if (edit.kind === 'clear') change(edit.sheet, (grid) => cleared(grid, edit.area));
    if (edit.kind === 'mergeCells') {
      change(edit.sheet, (grid) => ({ ...grid, merges: [...grid.merges, edit.area] }));
    }
    if (edit.kind === 'addSheet') {
      const { sheet, layout } = edit;
      sheets.push(withCells(gridOf({}, { sheet, merges: layout.merges ?? [] }), edit.cells));
    }
    if (edit.kind === 'removeSheet') sheets = sheets.filter(({ sheet }) => sheet !== edit.sheet);
    if (edit.kind === 'defineName') {
      const { name, refersTo, hidden } = edit;
      names = [...names.filter((one) => one.name !== name), { name, refersTo, hidden }];
    }
    if (edit.kind === 'removeName') names = names.filter(({ name }) => name !== edit.name);
  }
  return { ...content, sheets, names };
}

function withCells(grid: CellGrid, cells: readonly WrittenCell[]): CellGrid {
  const rows = grid.rows.map((row) => row && [...row]);
  for (const { row, column, value, formula } of cells) {
    (rows[row] ??= [])[column] = { value, ...(formula === undefined ? {} : { formula }) };
  }
  const columnCount = Math.max(grid.columnCount, ...cells.map(({ column }) => column + 1));
  return { ...grid, rows, rowCount: Math.max(grid.rowCount, rows.length), columnCount };
}

function cleared(grid: CellGrid, area: Area): CellGrid {
  const inside = (row: number, column: number): boolean =>
    row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  const rows = grid.rows.map((cells, row) =>
    cells?.map((cell, column) => (inside(row, column) ? undefined : cell)),
  );
  return { ...grid, rows, merges: grid.merges.filter(({ top, left }) => !inside(top, left)) };
}
