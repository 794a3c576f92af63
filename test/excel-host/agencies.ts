import { ok } from '../../src/result';
import type { ChosenFile } from '../../src/taskpane/host';
import { writeWorkbook } from '../../src/workbook/xlsx';

/** Ensures the small self-scored workbooks of so many communes, as a user would choose them. */
export function agencyFiles(count: number): ChosenFile[] {
  return Array.from({ length: count }, (_, index) => agencyFile(index));
}

function agencyFile(index: number): ChosenFile {
  const points = Math.min(index, 200) / 100;
  const lines = [
    ['BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    [`Đơn vị: Ủy ban nhân dân xã Trường Sơn ${index + 1}`],
    [],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm', 'Số liệu kê khai', 'Điểm tự chấm'],
    ['1', 'Chỉ đạo điều hành', 4],
    ['1.1', 'Ban hành kế hoạch', 2, 'Ban hành kịp thời: 2; không ban hành: 0', 'Ban hành kịp thời', 2],
    ['1.2', 'Số sáng kiến', 2, 'Mỗi sáng kiến được 0,01 điểm, tối đa 2 điểm', index, points],
  ];
  const cells = lines.flatMap((line, row) => line.map((value, column) => ({ row, column, value })));
  const bytes = writeWorkbook([{ kind: 'addSheet', sheet: 'Tự chấm', cells, layout: {} }]);
  return { name: `xa-${index + 1}.xlsx`, bytes: () => Promise.resolve(bytes.ok ? ok(bytes.value) : bytes) };
}
