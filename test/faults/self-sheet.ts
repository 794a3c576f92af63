import { tableFile } from '../support/table-file';

export interface SelfLine {
  readonly code: string;
  readonly title?: string;
  readonly maximum?: number;
  readonly text?: string;
  /** As typed: a number, or words such as `1,5`. */
  readonly self?: number | string;
  readonly evidence?: string;
}

export interface SelfSheet {
  readonly agency?: string;
  readonly lines: readonly SelfLine[];
}

const HEADINGS = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm', 'Điểm tự chấm', 'Tài liệu kiểm chứng'];

/** Ensures a self-scoring workbook on disk as a unit would send it, and gives its path. */
export function selfFile(folder: string, name: string, { agency = 'Sở Nội vụ', lines }: SelfSheet): string {
  return tableFile(folder, name, [
    [agency.toUpperCase()],
    ['BẢNG TỰ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    [`Đơn vị: ${agency}`],
    HEADINGS,
    ...lines.map(({ code, title = `Nội dung ${code}`, maximum, text, self, evidence }) => {
      return [code, title, maximum ?? null, text ?? null, self ?? null, evidence ?? null];
    }),
  ]);
}
