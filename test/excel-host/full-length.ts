import type { Cell, CellGrid } from '../../src/grid/cell-grid';
import type { WrittenCell } from '../../src/grid/plan';

const FIELDS = 8;
const CRITERIA = 38;
const ITEMS = 125;
const FIRST_ROW = 8;

/** About 260 bytes: longer than the official texts collected for the compiler (224 bytes on average). */
const SCORING_TEXT =
  'Tỷ lệ nhiệm vụ hoàn thành đúng hạn so với tổng số nhiệm vụ được giao trong năm: ' +
  'Hoàn thành 100% số nhiệm vụ: 1,5; Hoàn thành từ 80% - dưới 100% số nhiệm vụ: 0,75; ' +
  'Hoàn thành dưới 80% số nhiệm vụ: 0';

/** Ensures a self-scoring sheet of the usual length: 8 fields, 38 criteria, 125 scored items, nine columns. */
export function fullLengthSheet(name: string): CellGrid {
  const rows: (Cell | undefined)[][] = [];
  rows[0] = [{ value: 'BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025', bold: true }];
  rows[FIRST_ROW - 1] = [
    'STT',
    'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
    'Điểm tối đa',
    'Cách tính điểm',
    'Số liệu kê khai',
    'Điểm tự chấm',
    'Tài liệu kiểm chứng',
    'Giải trình',
    'Ghi chú',
  ].map((value) => ({ value, bold: true as const }));
  for (let row = 0; row < FIELDS + CRITERIA + ITEMS; row++) rows[FIRST_ROW + row] = lineOf(row);
  return {
    sheet: name,
    rows,
    rowCount: rows.length,
    columnCount: 9,
    merges: [{ top: 0, left: 0, bottom: 0, right: 8 }],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    visibility: 'visible',
    isProtected: false,
  };
}

function lineOf(row: number): (Cell | undefined)[] {
  const each = Math.ceil((FIELDS + CRITERIA + ITEMS) / (FIELDS + CRITERIA));
  const isItem = row % each !== 0;
  const heading = Math.floor(row / each) + 1;
  const title: Cell = {
    value: `Mức độ hoàn thành kế hoạch cải cách hành chính, nội dung ${row}`,
    ...(isItem ? {} : { bold: true as const }),
  };
  const code: Cell = { value: isItem ? `${heading}.${row % each}` : `${heading}`, format: '@' };
  if (!isItem) return [code, title, { value: 4.5 }];
  return [
    code,
    title,
    { value: 1.5, format: '0.00' },
    { value: SCORING_TEXT },
    { value: 'Số hoàn thành: 29; tổng số: 31' },
    { value: 1.25, format: '0.00' },
    { value: `Báo cáo số ${row}/BC-SNV ngày 15/12/2025 của Sở Nội vụ` },
  ];
}

/** Ensures the ten columns that scoring adds to the right of such a sheet. */
export function resultCells(): WrittenCell[] {
  const headings = [
    'Số liệu 1',
    'Số liệu 2',
    'Điểm tính theo thang điểm',
    'Chênh lệch với tự chấm',
    'Mức nguy cơ',
  ];
  const more = ['Điểm có thể mất', 'Lý do', 'Việc cần làm'];
  const header = [...headings, ...more].map((value, index) => ({
    row: FIRST_ROW - 1,
    column: 9 + index,
    value,
    style: 'header' as const,
  }));
  const lines = Array.from({ length: FIELDS + CRITERIA + ITEMS }, (_, row) => resultLine(FIRST_ROW + row));
  return [...header, ...lines.flat()];
}

function resultLine(row: number): WrittenCell[] {
  const line = row + 1;
  const formula = `IF(OR(ISBLANK(J${line}),ISBLANK(K${line})),0,ROUND(IF(100*J${line}>=80*K${line},C${line}*J${line}/K${line},0),2))`;
  return [
    { row, column: 9, value: 29, style: 'number' },
    { row, column: 10, value: 31, style: 'number' },
    { row, column: 11, value: 1.4, formula, style: 'points' },
    { row, column: 12, value: 0.15, formula: `L${line}-F${line}`, style: 'points' },
    { row, column: 13, value: 'Nguy cơ cao', style: 'text' },
    { row, column: 14, value: 0.1, formula: `C${line}-L${line}`, style: 'points' },
    { row, column: 15, value: 'Tỷ lệ 93,55% chưa đạt 100%', style: 'wrapped' },
    { row, column: 16, value: 'Hoàn thành thêm 2 nhiệm vụ trước 31/12/2025', style: 'wrapped' },
  ];
}

/** Ensures a ranking of 168 communes as an official table: title, header, ten columns. */
export function rankingCells(): WrittenCell[] {
  const headings = ['Hạng', 'Đơn vị', 'Khối', 'Điểm tự chấm', 'Điểm thẩm định', 'Điểm điều tra XHH'];
  const more = ['Tổng điểm', 'Điểm tối đa áp dụng', 'Chỉ số (%)', 'So với năm trước'];
  const title: WrittenCell = {
    row: 0,
    column: 0,
    value: 'BẢNG XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025',
    style: 'title',
  };
  const header = [...headings, ...more].map((value, column) => ({
    row: 2,
    column,
    value,
    style: 'header' as const,
  }));
  return [title, ...header, ...Array.from({ length: 168 }, (_, index) => rankingLine(index)).flat()];
}

function rankingLine(index: number): WrittenCell[] {
  const row = 3 + index;
  const line = row + 1;
  const points = [71.25, 68.5, 18.75].map((value, offset) => ({
    row,
    column: 3 + offset,
    value: value - index / 10,
    style: 'points' as const,
  }));
  return [
    { row, column: 0, value: index + 1, formula: `RANK(I${line},$I$4:$I$171)`, style: 'centred' },
    { row, column: 1, value: `Ủy ban nhân dân xã Trường Sơn ${index + 1}`, style: 'text' },
    { row, column: 2, value: 'Khối xã, phường', style: 'text' },
    ...points,
    { row, column: 6, value: 87.25, formula: `E${line}+F${line}`, style: 'points' },
    { row, column: 7, value: 100, style: 'points' },
    { row, column: 8, value: 87.25, formula: `ROUND(100*G${line}/H${line},2)`, style: 'percent' },
    { row, column: 9, value: '+2 bậc', style: 'centred' },
  ];
}
