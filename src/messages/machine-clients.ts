import type { Message } from './language';

/** The kinds of Excel that offices have. */
export const CLIENT_NAMES = {
  volume2016: { vi: 'Excel 2016 (bản mua đứt)', en: 'Excel 2016 (perpetual)' },
  volume2019: { vi: 'Excel 2019 (bản mua đứt)', en: 'Excel 2019 (perpetual)' },
  ltsc2021: { vi: 'Excel 2021 / LTSC 2021', en: 'Excel 2021 / LTSC 2021' },
  ltsc2024: { vi: 'Excel 2024 / LTSC 2024', en: 'Excel 2024 / LTSC 2024' },
  m365: { vi: 'Microsoft 365 (Windows, Mac)', en: 'Microsoft 365 (Windows, Mac)' },
  web: { vi: 'Excel trên web', en: 'Excel on the web' },
  none: { vi: 'Không có Excel', en: 'No Excel' },
} as const satisfies Record<string, Message>;

/** What works in them. */
export const WORKS = {
  'pane.yes': { vi: 'Chạy trong Excel', en: 'Runs inside Excel' },
  'pane.browser': {
    vi: 'Không chạy; dùng bản trình duyệt, đủ các màn hình',
    en: 'Does not run; the browser version has every screen',
  },
  'writes.cells': {
    vi: 'Ghi thẳng vào cột riêng bên phải bảng',
    en: 'Into columns of its own beside the table',
  },
  'writes.copy': { vi: 'Lưu thành bản .da-cham.xlsx', en: 'Saved as a copy, .da-cham.xlsx' },
  'undo.both': { vi: 'Ctrl+Z một lần, hoặc nút Hoàn tác', en: 'Ctrl+Z once, or the Undo button' },
  'undo.button': { vi: 'Nút Hoàn tác trong ngăn tác vụ', en: 'The Undo button of the pane' },
  'undo.copy': {
    vi: 'Tệp gốc giữ nguyên; nút Hoàn tác trước khi lưu',
    en: 'The original stays; Undo before saving',
  },
} as const satisfies Record<string, Message>;
