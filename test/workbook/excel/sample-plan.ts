import type { CellGrid } from '../../../src/grid/cell-grid';
import type { WritePlan } from '../../../src/grid/plan';
import { area, sheetOf } from '../../excel-host/build';

export const SHEET = 'Chấm điểm';

/** A small sheet with everything that must come back: texts like numbers, formats, formulas, looks. */
export function personsSheet(more: Partial<CellGrid> = {}): CellGrid {
  return sheetOf(
    SHEET,
    {
      A1: { value: 'STT', bold: true },
      B1: 'Tiêu chí',
      C1: 'Điểm tự chấm',
      A2: '1.10',
      B2: 'Kế hoạch',
      C2: 2,
      A3: { value: '007', format: '@' },
      B3: { value: 'Báo cáo', indent: 1 },
      C3: { value: 45_000, format: 'dd/mm/yyyy' },
      C4: '=C2*2',
      F1: { value: 'cũ', format: '0.00', bold: true },
      F2: { value: 7, format: '@' },
      F3: '=1/0',
      F4: '1/2',
    },
    more,
  );
}

/** A plan that touches every kind of thing a command of ours touches. */
export const FULL_PLAN: WritePlan = {
  command: 'score',
  edits: [
    { kind: 'clear', sheet: SHEET, area: area(0, 5, 3, 5) },
    {
      kind: 'cells',
      sheet: SHEET,
      cells: [
        { row: 0, column: 5, value: 'Điểm tính', style: 'header' },
        { row: 1, column: 5, value: 4, formula: 'C2*2', style: 'points' },
        { row: 2, column: 5, value: '1.10', style: 'text' },
        { row: 1, column: 6, value: 'Chưa đủ 100%, thiếu 2 nhiệm vụ', style: 'wrapped' },
        { row: 1, column: 2, value: 3 },
      ],
    },
    { kind: 'columnWidths', sheet: SHEET, widths: { 5: 12, 6: 40 } },
    { kind: 'mergeCells', sheet: SHEET, area: area(5, 5, 5, 6) },
    { kind: 'clearHighlights', sheet: SHEET },
    { kind: 'highlight', sheet: SHEET, tone: 'lost', areas: [area(1, 5, 2, 5), area(1, 1, 1, 1)] },
    { kind: 'highlight', sheet: SHEET, tone: 'safe', areas: [area(2, 2, 2, 2)] },
    {
      kind: 'addSheet',
      sheet: 'CCHC – Kết quả',
      cells: [
        { row: 0, column: 0, value: 'Kết quả', style: 'title' },
        { row: 2, column: 0, value: '01', style: 'text' },
        { row: 2, column: 1, value: 1.25, style: 'points' },
      ],
      layout: {
        landscape: true,
        columnWidths: [8, 40],
        rowHeights: { 0: 30 },
        merges: [area(0, 0, 0, 1)],
        freeze: { rows: 2, columns: 1 },
        printTitleRows: { first: 0, last: 1 },
        footer: 'Trang &P',
        autoFilter: area(1, 0, 2, 1),
      },
    },
    { kind: 'defineName', name: '_cchc_ketqua', refersTo: `'${SHEET}'!$F$1:$G$4`, hidden: true },
  ],
};
