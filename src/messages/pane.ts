import type { Message } from './language';
import { EVIDENCE_PANE } from './pane-evidence';
import { LAST_YEAR_PANE } from './pane-last-year';
import { LAYERS_PANE } from './pane-layers';
import { SOURCES_PANE } from './pane-sources';
import { SUMS_PANE } from './pane-sums';
import { TASKS_PANE } from './pane-tasks';
import { WHAT_IF_PANE } from './pane-what-if';

/** Words of the task pane and of the browser version. */
export const PANE = {
  ...LAST_YEAR_PANE,
  ...LAYERS_PANE,
  ...SOURCES_PANE,
  ...SUMS_PANE,
  ...TASKS_PANE,
  ...WHAT_IF_PANE,
  ...EVIDENCE_PANE,
  'app.title': { vi: 'Chấm điểm CCHC', en: 'CCHC scoring' },
  'app.version': { vi: 'Phiên bản {version}', en: 'Version {version}' },
  'app.language': { vi: 'English', en: 'Tiếng Việt' },
  'app.views': { vi: 'Các phần', en: 'Views' },
  'app.more-views': { vi: 'Thêm {count} phần', en: '{count} more views' },
  'app.new-build': { vi: 'Có bản mới của phần mềm.', en: 'A new version is ready.' },
  'app.new-build-unsaved': {
    vi: 'Có bản mới của phần mềm. Lưu bản đã chấm trước, rồi tải lại.',
    en: 'A new version is ready. Save the scored copy first, then reload.',
  },
  'app.reload': { vi: 'Tải lại', en: 'Reload' },
  'app.close': { vi: 'Đóng', en: 'Close' },
  'app.more': { vi: 'và {count} mục nữa', en: 'and {count} more' },

  'tab.overview': { vi: 'Tổng quan', en: 'Overview' },
  'tab.risks': { vi: 'Nguy cơ mất điểm', en: 'Points at risk' },
  'tab.review': { vi: 'Rà soát', en: 'Review' },
  'tab.basis': { vi: 'Căn cứ tính điểm', en: 'Basis of the score' },
  'tab.rules': { vi: 'Bộ tiêu chí', en: 'Criteria' },
  'tab.ranking': { vi: 'Xếp hạng', en: 'Ranking' },
  'tab.reports': { vi: 'Báo cáo', en: 'Reports' },

  'work.opening': { vi: 'Đang mở tệp…', en: 'Opening the file…' },
  'work.scoring': { vi: 'Đang chấm điểm…', en: 'Scoring…' },
  'work.writing': { vi: 'Đang ghi kết quả…', en: 'Writing the results…' },
  'work.highlighting': { vi: 'Đang tô màu…', en: 'Highlighting…' },
  'work.undoing': { vi: 'Đang hoàn tác…', en: 'Undoing…' },
  'work.saving': { vi: 'Đang lưu…', en: 'Saving…' },
  'work.ranking': { vi: 'Đang chấm và xếp hạng…', en: 'Scoring and ranking…' },
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

  'start.title': { vi: 'Chấm điểm chỉ số CCHC', en: 'Score the CCHC index' },
  'start.lead': {
    vi: 'Mở bảng tự chấm (.xlsx) của cơ quan. Số liệu không rời khỏi máy này.',
    en: 'Open the agency’s self-score sheet (.xlsx). No data leave this machine.',
  },
  'start.lead-excel': {
    vi: 'Trang tính đang mở chưa có bảng chấm điểm. Mở đúng tệp rồi bấm Chấm điểm, hoặc xem thử dữ liệu mẫu.',
    en: 'The open workbook has no scoring table yet. Open the right file and press Score, or look at a sample.',
  },
  'start.open': { vi: 'Mở tệp…', en: 'Open a file…' },
  'start.drop': { vi: 'hoặc thả tệp vào đây', en: 'or drop it here' },
  'start.sample': { vi: 'Xem dữ liệu mẫu', en: 'Look at a sample' },
  'start.sample-messy': { vi: 'Bảng lộn xộn', en: 'A messy sheet' },
  'start.sample-clean': { vi: 'Bảng đầy đủ của một sở', en: 'A department’s full sheet' },
  'start.rulebook': {
    vi: 'Bộ tiêu chí dùng khi bảng không ghi cách tính',
    en: 'Criteria for sheets without scoring texts',
  },
  'start.rulebook-none': { vi: 'Chỉ theo cách tính ghi trong bảng', en: 'Only the texts in the sheet' },
  'start.steps': { vi: 'Các bước', en: 'Steps' },
  'start.step-1': {
    vi: 'Mở bảng có cột Tiêu chí, Điểm tối đa, Số liệu kê khai, Cách tính điểm.',
    en: 'Open a sheet with criteria, maxima, declared figures and scoring texts.',
  },
  'start.step-2': {
    vi: 'Xem tổng điểm và các tiêu chí có nguy cơ mất điểm.',
    en: 'See the total and the criteria that may lose points.',
  },
  'start.step-3': {
    vi: 'Bấm vào tiêu chí để đến ô và xem căn cứ tính điểm.',
    en: 'Click a criterion to go to its cell and see the basis.',
  },
  'start.annex': {
    vi: 'Có phụ lục bộ tiêu chí? Dán nguyên bảng vào một trang Excel, giữ dòng tiêu đề, lưu .xlsx rồi mở ở đây.',
    en: 'Have an annex of criteria? Paste the whole table into an Excel sheet with its header row, save as .xlsx and open it here.',
  },

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

  'overview.total': { vi: 'Tổng điểm', en: 'Total' },
  'overview.share': { vi: 'Chỉ số: {share}', en: 'Index: {share}' },
  'overview.undecided': {
    vi: 'đã tính được {points}; còn {undecided} điểm tối đa chưa đủ căn cứ',
    en: '{points} computed; items worth up to {undecided} cannot be told yet',
  },
  'overview.bar': {
    vi: '{title}: {points} trên {maximum} điểm',
    en: '{title}: {points} of {maximum} points',
  },
  'overview.bar-undecided': {
    vi: '{title}: {points} trên {maximum} điểm, còn {undecided} chưa đủ căn cứ',
    en: '{title}: {points} of {maximum} points, {undecided} cannot be told yet',
  },
  'overview.fields': { vi: 'Theo lĩnh vực', en: 'By field' },
  'overview.stakes': { vi: 'Điểm có thể mất', en: 'Points at stake' },
  'overview.top-risks': { vi: 'Nguy cơ lớn nhất', en: 'Largest risks' },
  'overview.missing': { vi: 'Còn thiếu', en: 'Still missing' },
  'overview.nothing-missing': { vi: 'Không thiếu số liệu nào.', en: 'Nothing is missing.' },
  'overview.due': {
    vi: 'Hạn gần nhất: {due} (mục {code}), còn {days} ngày.',
    en: 'Next due date: {due} (item {code}), in {days} days.',
  },
  'overview.assumed': {
    vi: 'Làm tròn 2 chữ số thập phân từng mục: quy ước của phần mềm vì bảng không nêu.',
    en: 'Rounded to 2 decimals per item: our default, since the sheet states none.',
  },
  'overview.items': { vi: '{items} mục', en: '{items} items' },
  'overview.legend': {
    vi: 'đậm: đã đạt; sọc: chưa đủ căn cứ',
    en: 'solid: reached; striped: cannot be told yet',
  },

  'part.bonus': { vi: 'Điểm thưởng', en: 'Bonus' },
  'part.penalty': { vi: 'Điểm trừ', en: 'Penalty' },
  'stake.atStake': { vi: 'Có thể mất', en: 'At stake' },
  'stake.canBeSaved': { vi: 'Còn cứu được', en: 'Can still be saved' },
  'stake.lost': { vi: 'Chắc chắn mất', en: 'Certainly lost' },
  'stake.unknown': { vi: 'Chưa đủ căn cứ', en: 'Not enough grounds' },
  'stake.awaiting': { vi: 'Chờ kết quả XHH', en: 'Awaiting survey results' },
  'missing.missingInput': { vi: 'Thiếu số liệu kê khai', en: 'Figures missing' },
  'missing.unreadable': { vi: 'Số liệu chưa đọc được chắc chắn', en: 'Figures not read for certain' },
  'missing.ruleNotUnderstood': { vi: 'Cách tính cần người xác nhận', en: 'Scoring text needs a person' },
  'missing.openPoint': { vi: 'Cách tính bỏ ngỏ trường hợp này', en: 'Case left open by the text' },
  'missing.noRule': { vi: 'Không có cách tính điểm', en: 'No scoring text' },
  'missing.notClaimed': { vi: 'Chưa tự chấm', en: 'Not self-scored' },

  'risks.none': { vi: 'Không có tiêu chí nào có nguy cơ mất điểm.', en: 'No item is at risk.' },
  'risks.why': { vi: 'Vì sao', en: 'Why' },
  'risks.todo': { vi: 'Làm gì', en: 'What to do' },
  'risks.all': { vi: 'Tất cả ({count})', en: 'All ({count})' },
  'risks.filter': { vi: 'Lọc theo mức nguy cơ', en: 'Filter by risk level' },
  'risks.of': { vi: '−{atStake} / {maximum}', en: '−{atStake} / {maximum}' },
  'risks.points': {
    vi: 'có thể mất {atStake} trên {maximum} điểm',
    en: '{atStake} of {maximum} points at stake',
  },

  'review.none': { vi: 'Không có gì bất thường trong số liệu.', en: 'Nothing odd in the data.' },
  'review.correct': { vi: 'Sửa trước khi gửi', en: 'Correct before sending' },
  'review.confirm': { vi: 'Xác nhận cách hiểu', en: 'Confirm what is meant' },
  'review.compare': { vi: 'Đối chiếu lại', en: 'Compare again' },
  'review.know': { vi: 'Để biết', en: 'For information' },

  'basis.select': {
    vi: 'Chọn một ô trong bảng chấm điểm để xem căn cứ tính điểm của dòng đó.',
    en: 'Select a cell of the scoring table to see the basis of its row.',
  },
  'basis.nothing': {
    vi: 'Ô {cell} không thuộc dòng nào được chấm. Hãy chọn một dòng tiêu chí.',
    en: 'The cell {cell} belongs to no scored row. Select a criterion.',
  },
  'basis.points': { vi: 'Điểm tính theo thang điểm', en: 'Points by the scale' },
  'basis.self': { vi: 'Tự chấm {self}', en: 'Self-score {self}' },
  'basis.difference': { vi: 'chênh {difference}', en: 'difference {difference}' },
  'basis.text': { vi: 'Cách tính điểm ghi trong bảng', en: 'Scoring text as written' },
  'basis.no-text': {
    vi: 'Bảng không ghi cách tính cho dòng này.',
    en: 'The sheet has no scoring text for this row.',
  },
  'basis.rule': { vi: 'Được hiểu là', en: 'Understood as' },
  'basis.inputs': { vi: 'Số liệu đã dùng', en: 'Figures used' },
  'basis.no-inputs': { vi: 'Chưa đọc được số liệu nào ở dòng này.', en: 'No figure was read from this row.' },
  'basis.steps': { vi: 'Cách ra điểm', en: 'How the points came about' },
  'basis.why-not': { vi: 'Vì sao chưa có điểm', en: 'Why there are no points' },
  'basis.sum': { vi: 'Cộng từ các mục bên dưới', en: 'Added up from the rows beneath' },
  'basis.rounding': { vi: 'Làm tròn', en: 'Rounding' },
  'basis.source': { vi: 'Nguồn', en: 'Source' },

  'rules.summary': {
    vi: '{understood}/{count} cách tính điểm đã hiểu.',
    en: '{understood} of {count} scoring texts understood.',
  },
  'rules.status.understood': { vi: 'Đã hiểu', en: 'Understood' },
  'rules.status.open': { vi: 'Còn điểm bỏ ngỏ', en: 'Leaves a case open' },
  'rules.status.needs-person': { vi: 'Cần người xác nhận', en: 'Needs a person' },
  'rules.status.not-a-rule': { vi: 'Không phải quy tắc', en: 'Not a rule' },
  'rules.status.no-text': { vi: 'Không có cách tính', en: 'No text' },
  'rules.confirmed': { vi: '{by} xác nhận ngày {on}', en: 'Confirmed by {by} on {on}' },
  'rules.confirm': { vi: 'Xác nhận cách hiểu này', en: 'Confirm this reading' },
  'rules.reword': { vi: 'Viết lại cho rõ', en: 'Reword it' },
  'rules.reword-hint': {
    vi: 'Lời văn trong bảng giữ nguyên; cách hiểu được lưu riêng trong sổ tính.',
    en: 'The words of the sheet stay; the reading is kept apart in the workbook.',
  },
  'rules.try': { vi: 'Thử cách viết này', en: 'Try these words' },
  'rules.still-unclear': { vi: 'Vẫn chưa rõ: {question}', en: 'Still unclear: {question}' },
  'rules.who': { vi: 'Người xác nhận', en: 'Confirmed by' },
  'rules.reading': { vi: '{reading} ({example}: {points})', en: '{reading} ({example}: {points})' },
  'rules.proposal': { vi: 'Gợi ý: {proposal}', en: 'Suggestion: {proposal}' },
  'rules.framework': {
    vi: 'So với khung của văn bản được viện dẫn',
    en: 'Against the cited decision’s framework',
  },
  'rules.framework-none': {
    vi: 'Không thấy khác biệt (hoặc bảng không viện dẫn văn bản cùng cấp nào có khung đã kiểm chứng).',
    en: 'No difference found (or the sheet cites no decision of its own level with a verified framework).',
  },

  'ranking.lead': {
    vi: 'Chọn các bảng tự chấm của từng cơ quan (và sổ đăng ký đơn vị, nếu có). Tệp chỉ được đọc, không thay đổi.',
    en: 'Choose the agencies’ score sheets (and the register, if there is one). Files are only read.',
  },
  'ranking.files': { vi: 'Chọn tệp…', en: 'Choose files…' },
  'ranking.folder': { vi: 'Chọn thư mục…', en: 'Choose a folder…' },
  'ranking.basis': { vi: 'Xếp theo', en: 'Rank by' },
  'ranking.rank': { vi: 'Hạng', en: 'Rank' },
  'ranking.agency': { vi: 'Đơn vị', en: 'Agency' },
  'ranking.share': { vi: 'Chỉ số', en: 'Index' },
  'ranking.points': { vi: 'Điểm', en: 'Points' },
  'ranking.change': { vi: 'So năm trước', en: 'On last year' },
  'ranking.mean': { vi: 'Bình quân {mean}', en: 'Mean {mean}' },
  'ranking.shared': { vi: 'đồng hạng', en: 'shared' },
  'ranking.unranked': { vi: 'Chưa xếp hạng', en: 'Not ranked' },
  'ranking.problems': { vi: 'Cần xem lại', en: 'To look at' },
  'ranking.save': { vi: 'Lưu bảng xếp hạng', en: 'Save the ranking' },

  'reports.results': { vi: 'Kết quả chấm cạnh bảng', en: 'Results beside the table' },
  'reports.results-lead': {
    vi: 'Ghi điểm, mức nguy cơ, lý do và việc cần làm vào các cột riêng bên phải bảng, bằng công thức Excel.',
    en: 'Writes points, risk, reason and next step into columns of their own beside the table, as Excel formulas.',
  },
  'reports.fill-empty': {
    vi: 'Điền cả vào ô điểm tự chấm còn trống',
    en: 'Also fill empty self-score cells',
  },
  'reports.write': { vi: 'Ghi kết quả', en: 'Write the results' },
  'reports.ranking': { vi: 'Bảng xếp hạng', en: 'Ranking tables' },
  'reports.ranking-lead': {
    vi: 'Mẫu bảng xếp hạng để in, kèm bảng điểm từng lĩnh vực.',
    en: 'Printable ranking tables with the points by field.',
  },
  'reports.ranking-first': {
    vi: 'Xếp hạng các cơ quan trước ở phần Xếp hạng.',
    en: 'Rank the agencies first, in Ranking.',
  },

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
  'pane.cannot-create': {
    vi: 'Excel không mở được sổ tính mới ({reason}). Hãy mở tệp trong bản trên trình duyệt.',
    en: 'Excel could not open a new workbook ({reason}). Use the browser version instead.',
  },
} as const satisfies Record<string, Message>;

export type PaneProblemCode = keyof typeof PANE_PROBLEMS;
