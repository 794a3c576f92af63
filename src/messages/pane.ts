import type { Message } from './language';
import { BASIS_PANE } from './pane-basis';
import { EVIDENCE_PANE } from './pane-evidence';
import { FINDINGS_PANE } from './pane-findings';
import { LAST_YEAR_PANE } from './pane-last-year';
import { LAYERS_PANE } from './pane-layers';
import { OVERVIEW_PANE } from './pane-overview';
import { RANKING_PANE } from './pane-ranking';
import { RULES_PANE } from './pane-rules';
import { SOURCES_PANE } from './pane-sources';
import { START_PANE } from './pane-start';
import { SUMS_PANE } from './pane-sums';
import { TASKS_PANE } from './pane-tasks';
import { WHAT_IF_PANE } from './pane-what-if';

/** Words of the task pane and of the browser version. */
export const PANE = {
  ...BASIS_PANE,
  ...EVIDENCE_PANE,
  ...FINDINGS_PANE,
  ...LAST_YEAR_PANE,
  ...LAYERS_PANE,
  ...OVERVIEW_PANE,
  ...RANKING_PANE,
  ...RULES_PANE,
  ...SOURCES_PANE,
  ...START_PANE,
  ...SUMS_PANE,
  ...TASKS_PANE,
  ...WHAT_IF_PANE,
  'app.title': { vi: 'Chấm điểm CCHC', en: 'CCHC scoring' },
  'app.version': { vi: 'Phiên bản {version}', en: 'Version {version}' },
  'app.language': { vi: 'English', en: 'Tiếng Việt' },
  'app.views': { vi: 'Các phần', en: 'Views' },
  'app.menu': { vi: 'Thêm', en: 'More' },
  'app.more-views': { vi: 'Thêm {count} phần', en: '{count} more views' },
  'app.new-build': { vi: 'Có bản mới của phần mềm.', en: 'A new version is ready.' },
  'app.new-build-unsaved': {
    vi: 'Có bản mới của phần mềm. Lưu bản đã chấm trước, rồi tải lại.',
    en: 'A new version is ready. Save the scored copy first, then reload.',
  },
  'app.reload': { vi: 'Tải lại', en: 'Reload' },
  'app.not-drawn': {
    vi: 'Không hiện được phần này, có thể do mất mạng hoặc vừa có bản mới. Sổ tính đang mở không bị ảnh hưởng.',
    en: 'This part cannot be shown: there may be no network, or a newer build. The open workbook is untouched.',
  },
  'app.again': { vi: 'Thử lại', en: 'Try again' },
  'app.help': { vi: 'Hướng dẫn', en: 'Guide (Vietnamese)' },
  'app.close': { vi: 'Đóng', en: 'Close' },
  'app.more': { vi: 'và {count} mục nữa', en: 'and {count} more' },

  'tab.overview': { vi: 'Tổng quan', en: 'Overview' },
  'tab.risks': { vi: 'Nguy cơ mất điểm', en: 'Points at risk' },
  'tab.review': { vi: 'Rà soát', en: 'Review' },
  'tab.basis': { vi: 'Căn cứ tính điểm', en: 'Basis of the score' },
  'tab.rules': { vi: 'Bộ tiêu chí', en: 'Criteria' },
  'tab.issue': { vi: 'Phát hành biểu', en: 'Issue forms' },
  'tab.gather': { vi: 'Tổng hợp hồ sơ', en: 'Gather' },
  'tab.appraise': { vi: 'Thẩm định', en: 'Appraisal' },
  'tab.survey': { vi: 'Điều tra XHH & SIPAS', en: 'Surveys' },
  'tab.result': { vi: 'Kết quả', en: 'Result' },
  'tab.years': { vi: 'So sánh các năm', en: 'Years compared' },
  'tab.ranking': { vi: 'Xếp hạng', en: 'Ranking' },
  'tab.reports': { vi: 'Báo cáo', en: 'Reports' },
  'tab.practice': { vi: 'Thực hành', en: 'Practice' },

  'work.opening': { vi: 'Đang mở tệp…', en: 'Opening the file…' },
  'work.scoring': { vi: 'Đang chấm điểm…', en: 'Scoring…' },
  'work.writing': { vi: 'Đang ghi kết quả…', en: 'Writing the results…' },
  'work.highlighting': { vi: 'Đang tô màu…', en: 'Highlighting…' },
  'work.undoing': { vi: 'Đang hoàn tác…', en: 'Undoing…' },
  'work.saving': { vi: 'Đang lưu…', en: 'Saving…' },
  'work.ranking': { vi: 'Đang chấm và xếp hạng…', en: 'Scoring and ranking…' },
  'work.gathering': { vi: 'Đang đọc hồ sơ…', en: 'Reading the files…' },
  'work.confirming': { vi: 'Đang ghi xác nhận…', en: 'Recording the confirmation…' },
  'work.of': { vi: '{done}/{of} tệp', en: '{done} of {of} files' },
  'work.stop': { vi: 'Dừng', en: 'Stop' },

  'said.written': {
    vi: 'Đã ghi kết quả tại {where}. Ô của người nhập giữ nguyên.',
    en: 'Results are at {where}. Cells people typed are unchanged.',
  },
  'said.separate': {
    vi: 'Kết quả không ghi được vào tệp này nên nằm ở tệp riêng: {file}.',
    en: 'The results could not go into this workbook and are in a file of their own: {file}.',
  },
  'said.undone': { vi: 'Đã hoàn tác lần ghi gần nhất.', en: 'The last change was undone.' },
  'said.saved': { vi: 'Đã lưu {file}.', en: 'Saved {file}.' },
  'said.confirmed': {
    vi: 'Đã ghi xác nhận vào sổ tính và chấm lại.',
    en: 'The confirmation is kept in the workbook; it was scored again.',
  },
  'said.stopped': { vi: 'Đã dừng. Không có gì thay đổi.', en: 'Stopped. Nothing was changed.' },
  'said.copied': { vi: 'Đã chép.', en: 'Copied.' },
  'said.ranking-added': {
    vi: 'Đã thêm bảng xếp hạng vào sổ tính ({sheets}).',
    en: 'The ranking was added to the workbook ({sheets}).',
  },
  'said.created': { vi: 'Đã mở sổ tính mới trong Excel.', en: 'A new workbook was opened in Excel.' },

  'action.score': { vi: 'Chấm điểm', en: 'Score' },
  'action.rescore': { vi: 'Chấm lại', en: 'Score again' },
  'action.undo': { vi: 'Hoàn tác', en: 'Undo' },
  'action.save': { vi: 'Lưu bản đã chấm', en: 'Save the scored copy' },
  'action.open': { vi: 'Mở tệp khác', en: 'Open another file' },
  'action.highlight-on': { vi: 'Tô màu trên trang', en: 'Highlight on the sheet' },
  'action.highlight-off': { vi: 'Bỏ tô màu', en: 'Remove highlights' },
  'action.go': { vi: 'Đến ô {cell}', en: 'Go to {cell}' },
  'action.copy': { vi: 'Chép dòng giải trình', en: 'Copy as an explanation line' },

  'failure.title': { vi: 'Chưa chấm được tệp này', en: 'This file could not be scored' },
  'failure.round': { vi: 'Sổ của một đợt chấm', en: 'The workbook of a round' },

  'sheet.region': { vi: 'Trang tính (chỉ xem)', en: 'Sheet (read-only)' },
  'sheet.choose': { vi: 'Trang', en: 'Sheet' },
  'sheet.cell': { vi: 'Ô {cell}', en: 'Cell {cell}' },
  'sheet.decoded': {
    vi: 'chữ {encoding} đã chuyển để đọc; ô trong tệp giữ nguyên',
    en: '{encoding} text, converted for reading; the cell in the file is unchanged',
  },
  'sheet.empty': { vi: 'trống', en: 'empty' },

  'office.elsewhere': {
    vi: 'Trang này chạy trong Excel. Ngoài Excel, hãy dùng bản trên trình duyệt:',
    en: 'This page runs inside Excel. Outside Excel, use the browser version:',
  },
} as const satisfies Record<string, Message>;

export type PaneLabel = keyof typeof PANE;

/** What the pane itself cannot do. */
export const PANE_PROBLEMS = {
  'pane.stopped': { vi: 'Người dùng đã dừng.', en: 'Stopped by the user.' },
  'pane.cannot-save': {
    vi: 'Không lưu được {file} ({reason}). Chọn thư mục khác, hoặc đóng tệp nếu đang mở ở chương trình khác.',
    en: 'Could not save {file} ({reason}). Choose another folder, or close the file if another program has it open.',
  },
  'pane.unreadable-file': {
    vi: 'Không đọc được tệp {file} ({reason}). Chép tệp về máy rồi mở lại.',
    en: 'The file {file} cannot be read ({reason}). Copy it to this machine and open it again.',
  },
  'pane.written-unchecked': {
    vi: 'Phần vừa ghi vẫn nằm trong sổ nhưng chưa đọc lại được để đối chiếu. Hãy xem lại trên trang tính; nếu không đúng, bấm Hoàn tác.',
    en: 'What was just written stands in the workbook, but it could not be read back and compared. Please look at the sheet; if it is not right, press Undo.',
  },
  'pane.cannot-create': {
    vi: 'Excel không mở được sổ tính mới ({reason}). Hãy mở tệp trong bản trên trình duyệt.',
    en: 'Excel could not open a new workbook ({reason}). Use the browser version instead.',
  },
} as const satisfies Record<string, Message>;

export type PaneProblemCode = keyof typeof PANE_PROBLEMS;
