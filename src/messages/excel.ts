import type { ExcelProblemCode } from '../workbook/problems';
import type { Message } from './language';

/** What Excel could not do, why, and what helps. */
export const EXCEL_MESSAGES: Readonly<Record<ExcelProblemCode, Message>> = {
  'excel.too-old': {
    vi: 'Phiên bản Excel này chưa hỗ trợ ExcelApi {needed}. Hãy dùng Excel LTSC 2021 trở lên, Microsoft 365 hoặc Excel trên web; với Excel cũ hơn, hãy mở tệp bằng bản chạy trên trình duyệt.',
    en: 'This Excel does not support ExcelApi {needed}. Use Excel LTSC 2021 or later, Microsoft 365 or Excel on the web; with an older Excel, open the file in the browser version.',
  },
  'excel.access-denied': {
    vi: 'Excel không cho phép thay đổi sổ tính này (có thể đang mở ở chế độ chỉ xem). Hãy bấm “Cho phép chỉnh sửa” hoặc lưu thành bản khác rồi làm lại.',
    en: 'Excel does not allow changes to this workbook (it may be open for viewing only). Choose “Enable Editing” or save a copy, then try again.',
  },
  'excel.busy': {
    vi: 'Excel đang bận nên chưa làm được. Hãy đợi vài giây rồi bấm lại.',
    en: 'Excel is busy and could not do this. Wait a few seconds and try again.',
  },
  'excel.conflict': {
    vi: 'Người khác đang sửa cùng chỗ trong sổ tính này. Hãy đợi đồng bộ xong rồi bấm lại.',
    en: 'Someone else is editing the same place in this workbook. Wait until it has synchronised and try again.',
  },
  'excel.closing': {
    vi: 'Excel đang đóng hoặc đã ngắt kết nối với bảng chấm điểm. Hãy mở lại sổ tính rồi mở bảng chấm điểm.',
    en: 'Excel is closing or has lost contact with the pane. Open the workbook again, then open the pane.',
  },
  'excel.cell-edit': {
    vi: 'Có một ô đang được gõ dở. Hãy bấm Enter (hoặc Esc) để kết thúc rồi bấm lại.',
    en: 'A cell is being edited. Press Enter (or Esc) to finish, then try again.',
  },
  'excel.sheet-gone': {
    vi: 'Không còn trang tính “{sheet}”: trang đã bị xóa hoặc đổi tên sau khi đọc. Hãy rà soát lại rồi làm lại.',
    en: 'The sheet “{sheet}” is gone: it was deleted or renamed after it was read. Check again and repeat.',
  },
  'excel.aborted': {
    vi: 'Excel đã dừng giữa chừng yêu cầu này.',
    en: 'Excel stopped this request half-way.',
  },
  'excel.too-large': {
    vi: 'Dữ liệu vượt quá 5 MB mà Excel cho phép trong một lần trao đổi. Hãy bớt số trang tính cần đọc hoặc dùng bản chạy trên trình duyệt.',
    en: 'The data exceed the 5 MB that Excel allows in one exchange. Read fewer sheets or use the browser version.',
  },
  'excel.unexpected': {
    vi: 'Excel báo lỗi “{code}”: {message}. Hãy thử lại; nếu vẫn lỗi, hãy lưu sổ tính, đóng và mở lại Excel.',
    en: 'Excel reported “{code}”: {message}. Try again; if it persists, save the workbook, close and reopen Excel.',
  },
  'excel.calculation-pending': {
    vi: 'Sổ tính đang để chế độ tính tay và còn công thức chưa tính lại, nên số đọc được có thể đã cũ. Hãy bấm F9 rồi rà soát lại.',
    en: 'The workbook calculates manually and some formulas are not up to date, so the figures read may be stale. Press F9 and check again.',
  },
  'excel.read-only': {
    vi: 'Sổ tính đang mở ở chế độ chỉ đọc: kết quả đã ghi trên màn hình, nhưng muốn giữ lại phải lưu thành tệp khác.',
    en: 'The workbook is open read-only: the results are on screen, but to keep them save under another name.',
  },
  'excel.changed-since-read': {
    vi: 'Ô đã thay đổi sau khi đọc (bạn hoặc người cùng soạn thảo vừa sửa), nên không ghi đè. Hãy rà soát lại rồi làm lại.',
    en: 'The cell changed after it was read (you or a co-author edited it), so it was not overwritten. Check again and repeat.',
  },
  'excel.nothing-written': {
    vi: 'Chưa ghi gì: sổ tính giữ nguyên như trước.',
    en: 'Nothing was written: the workbook is as before.',
  },
  'excel.half-written': {
    vi: 'Không trả lại được vùng {place} của trang “{sheet}” như trước. Hãy xem lại vùng này, hoặc bấm Ctrl+Z.',
    en: 'Area {place} of sheet “{sheet}” could not be put back as it was. Review it, or press Ctrl+Z.',
  },
  'excel.written-unknown': {
    vi: 'Excel không trả lời nên chưa biết vùng {place} của trang “{sheet}” đã được ghi hay chưa. Hãy xem lại vùng này; nếu đã ghi, bấm Ctrl+Z để bỏ.',
    en: 'Excel did not answer, so it is not known whether area {place} of sheet “{sheet}” was written. Review it; if it was, press Ctrl+Z to take it back.',
  },
  'excel.sheet-hidden': {
    vi: 'Trang “{sheet}” đang ẩn nên không mở ra được. Hãy bỏ ẩn trang này trong Excel nếu muốn xem.',
    en: 'Sheet “{sheet}” is hidden and was not opened. Unhide it in Excel to see it.',
  },
  'excel.charts-in-doubt': {
    vi: 'Trang “{sheet}” vừa thay có {count} biểu đồ vẽ từ lần mở trước. Nếu hoàn tác, trang cũ trở lại nhưng không còn các biểu đồ đó; muốn giữ thì lưu một bản trước khi hoàn tác, hoặc ghi lại báo cáo.',
    en: 'The sheet “{sheet}” that was just replaced held {count} charts from an earlier session. Undoing brings the sheet back without them; keep a copy before you undo, or write the report again.',
  },
  'excel.charts-lost': {
    vi: 'Trang “{sheet}” đã trở lại nhưng thiếu {count} biểu đồ vẽ từ lần mở trước. Hãy ghi lại báo cáo để có biểu đồ mới, hoặc lấy từ bản đã lưu.',
    en: 'The sheet “{sheet}” is back without {count} charts drawn in an earlier session. Write the report again for new ones, or take them from a saved copy.',
  },
  'excel.foreign-receipt': {
    vi: 'Việc này không do bảng chấm điểm ghi vào sổ tính đang mở, nên không hoàn tác được ở đây.',
    en: 'This was not written to the open workbook by the pane, so it cannot be undone here.',
  },
};
