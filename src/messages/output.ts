import { CHART_LABELS } from './chart-labels';
import type { Message } from './language';

/** Words that the written results carry: headings of columns, titles of sheets, legends. */
export const OUTPUT_LABELS = {
  'column.input': { vi: 'Số liệu {n}', en: 'Figure {n}' },
  'column.source': { vi: 'Nguồn số liệu', en: 'Read from' },
  'column.points': { vi: 'Điểm tính theo thang điểm', en: 'Points by the scale' },
  'column.difference': { vi: 'Chênh lệch với tự chấm', en: 'Difference from self-score' },
  'column.risk': { vi: 'Mức nguy cơ', en: 'Risk' },
  'column.atStake': { vi: 'Điểm có thể mất', en: 'Points at stake' },
  'column.reason': { vi: 'Lý do', en: 'Reason' },
  'column.nextStep': { vi: 'Việc cần làm', en: 'What to do' },
  'column.marks': { vi: 'Dấu rà soát', en: 'Review marks' },
  'column.code': { vi: 'STT', en: 'No.' },
  'column.title': { vi: 'Tiêu chí', en: 'Criterion' },
  'column.maximum': { vi: 'Điểm tối đa', en: 'Maximum' },
  'column.self': { vi: 'Điểm tự chấm', en: 'Self-score' },
  'side.sheet': { vi: 'CCHC – Kết quả', en: 'CCHC – Kết quả' },
  'side.title': { vi: 'KẾT QUẢ CHẤM ĐIỂM THEO THANG ĐIỂM', en: 'RESULTS BY THE SCORING SCALE' },
  'side.source': { vi: 'Bảng chấm điểm: {sheet}!{area}', en: 'Score table: {sheet}!{area}' },
  'total.row': {
    vi: 'Tổng điểm tính được trên điểm tối đa áp dụng {applicable}.',
    en: 'Total of what could be computed, of an applicable maximum of {applicable}.',
  },
  'total.undecided': {
    vi: 'Còn {undecided} điểm tối đa chưa đủ căn cứ để tính, chưa cộng vào tổng.',
    en: 'Items worth up to {undecided} cannot be told yet and are not in the total.',
  },
  'total.without-bonus': {
    vi: 'Không gồm điểm thưởng, điểm trừ.',
    en: 'Without bonus and penalty points.',
  },
  'total.unverified': {
    vi: 'Quy tắc chưa được đối chiếu với văn bản gốc (chưa xác minh).',
    en: 'The rules have not been checked against their source (unverified).',
  },
  'answer.yes': { vi: 'Có', en: 'Có' },
  'answer.no': { vi: 'Không', en: 'Không' },
  'reason.noRule': { vi: 'Chưa có cách tính điểm cho mục này.', en: 'No scoring rule for this item.' },
  'reason.ruleNotUnderstood': {
    vi: 'Cách tính điểm chưa rõ, cần người xác nhận.',
    en: 'The scoring text is not clear and needs a person.',
  },
  'reason.openPoint': {
    vi: 'Cách tính điểm không nêu trường hợp này.',
    en: 'The scoring text does not decide this case.',
  },
  'reason.missingInput': { vi: 'Thiếu số liệu.', en: 'Figures are missing.' },
  'reason.missing-these': { vi: 'Thiếu số liệu: {needs}.', en: 'Missing figures: {needs}.' },
  'reason.awaitingSurvey': { vi: 'Chờ kết quả điều tra xã hội học.', en: 'Awaiting survey results.' },
  'reason.awaitingAppraisal': { vi: 'Chờ thẩm định chấm điểm.', en: 'Awaiting appraisal.' },
  'reason.notClaimed': { vi: 'Chưa tự chấm.', en: 'Not self-scored.' },
  'reason.unreadable': {
    vi: 'Số liệu kê khai chưa đọc được chắc chắn.',
    en: 'The declared figures could not be read for certain.',
  },
  'reason.invalid': {
    vi: 'Số liệu kê khai không hợp lệ với cách tính điểm.',
    en: 'The declared figures do not fit the scoring rule.',
  },
  'outcome.notApplicable': { vi: 'Không áp dụng.', en: 'Not applicable.' },
  'legend.title': { vi: 'Chú giải màu', en: 'Legend' },
  'legend.lost': { vi: 'Chắc chắn mất điểm', en: 'Certainly lost' },
  'legend.high': { vi: 'Nguy cơ cao', en: 'High risk' },
  'legend.attention': { vi: 'Cần lưu ý', en: 'Needs attention' },
  'legend.safe': { vi: 'Bảo đảm', en: 'Safe' },
  'legend.unknown': { vi: 'Chưa đủ căn cứ', en: 'Not enough grounds' },
  'legend.problem': { vi: 'Cần rà soát', en: 'To be reviewed' },
  'legend.gap': { vi: 'Còn thiếu', en: 'Missing' },
  'basis.self': { vi: 'Điểm tự chấm', en: 'Self-score' },
  'basis.rule': { vi: 'Điểm tính theo thang điểm', en: 'Points by the scale' },
  'basis.appraised1': { vi: 'Điểm thẩm định lần 1', en: 'Appraised, round 1' },
  'basis.appraised2': { vi: 'Điểm thẩm định lần 2', en: 'Appraised, round 2' },
  ...CHART_LABELS,
  'ranking.sheet': { vi: 'Xếp hạng {group}', en: 'Ranking {group}' },
  'ranking.title': {
    vi: 'BẢNG XẾP HẠNG ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM {year}',
    en: 'RANKING BY ADMINISTRATIVE REFORM INDEX, {year}',
  },
  'ranking.title-without-year': {
    vi: 'BẢNG XẾP HẠNG ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH',
    en: 'RANKING BY ADMINISTRATIVE REFORM INDEX',
  },
  'ranking.sorted-by': { vi: '(SẮP XẾP THEO {basis})', en: '(BY {basis})' },
  'ranking.group': { vi: 'Nhóm: {group}', en: 'Group: {group}' },
  'ranking.rank': { vi: 'Xếp hạng', en: 'Rank' },
  'ranking.agency': { vi: 'Tên đơn vị', en: 'Agency' },
  'ranking.index': { vi: 'Chỉ số (%)', en: 'Index (%)' },
  'ranking.last-year': { vi: 'Năm trước', en: 'Last year' },
  'ranking.change': { vi: 'Tăng, giảm so với năm trước', en: 'Change on last year' },
  'ranking.class': { vi: 'Xếp loại', en: 'Class' },
  'ranking.note': { vi: 'Ghi chú', en: 'Note' },
  'ranking.shared': { vi: 'Đồng hạng', en: 'Shared rank' },
  'ranking.mean': { vi: 'Bình quân của nhóm', en: 'Mean of the group' },
  'ranking.good': { vi: 'Số đơn vị đạt từ {share} trở lên', en: 'Agencies at {share} or above' },
  'ranking.unranked': { vi: 'ĐƠN VỊ CHƯA XẾP HẠNG', en: 'NOT RANKED' },
  'ranking.no-file': { vi: 'Chưa gửi phiếu chấm điểm', en: 'No score sheet received' },
  'ranking.withheld': {
    vi: 'Đã có tệp nhưng chưa rõ dùng tệp nào',
    en: 'Files came, but which one counts is not settled',
  },
  'ranking.group-undecided': {
    vi: 'Khối quá ít đơn vị, chưa quyết định có xếp hạng hay không',
    en: 'The group is too small; whether to rank it is not decided',
  },
  'ranking.group-not-ranked': {
    vi: 'Khối quá ít đơn vị nên không xếp hạng',
    en: 'The group is too small and is not ranked',
  },
  'ranking.undecided': {
    vi: 'Còn mục chưa có điểm (tối đa {maximum} điểm)',
    en: 'Items not yet scored (up to {maximum} points)',
  },
  'ranking.undecided-unknown': { vi: 'Còn mục chưa có điểm', en: 'Items not yet scored' },
  'ranking.tie-1-1-3': {
    vi: 'Đơn vị bằng nhau cùng một hạng, hạng kế tiếp bỏ cách (1-1-3).',
    en: 'Equal agencies share a rank and the next rank is left out (1-1-3).',
  },
  'ranking.tie-1-1-2': {
    vi: 'Đơn vị bằng nhau cùng một hạng, hạng kế tiếp liền sau (1-1-2).',
    en: 'Equal agencies share a rank and the next rank follows on (1-1-2).',
  },
  'ranking.on-printed': {
    vi: 'Xếp hạng theo chỉ số đã làm tròn {decimals} chữ số thập phân như in trong bảng.',
    en: 'Ranked on the index as printed, rounded to {decimals} decimals.',
  },
  'ranking.on-hidden': {
    vi: 'Xếp hạng theo chỉ số chưa làm tròn.',
    en: 'Ranked on the index before rounding.',
  },
  'ranking.rounded-per-item': {
    vi: 'Điểm làm tròn {decimals} chữ số thập phân ở từng mục chấm điểm.',
    en: 'Points are rounded to {decimals} decimals per scored item.',
  },
  'ranking.rounded-total': {
    vi: 'Điểm chỉ làm tròn ở tổng, {decimals} chữ số thập phân.',
    en: 'Only totals are rounded, to {decimals} decimals.',
  },
  'ranking.assumed': {
    vi: 'Quy ước làm tròn và xếp đồng hạng trên đây do phần mềm áp dụng vì bộ tiêu chí không nêu; đề nghị Hội đồng xác nhận.',
    en: 'The rounding and tie rules above are our defaults because the criteria state none; please have the council confirm them.',
  },
  'ranking.index-note': {
    vi: 'Chỉ số (%) = điểm đạt được ÷ điểm tối đa áp dụng × 100; mục không áp dụng không tính vào mẫu số.',
    en: 'Index (%) = points ÷ applicable maximum × 100; items that do not apply leave the denominator.',
  },
  'ranking.fields-at-maximum': {
    vi: 'Số đơn vị đạt điểm tối đa theo lĩnh vực: {fields}.',
    en: 'Agencies at the maximum of each field: {fields}.',
  },
  'ranking.field-count': { vi: '{code} {title}: {count}/{of}', en: '{code} {title}: {count}/{of}' },
  'source.sheet': { vi: 'Điểm lĩnh vực {group}', en: 'Fields {group}' },
  'source.title': { vi: 'ĐIỂM TỪNG LĨNH VỰC CỦA CÁC ĐƠN VỊ', en: 'POINTS BY FIELD' },
  'source.fields': { vi: 'Điểm theo lĩnh vực', en: 'Points by field' },
  'source.field': { vi: '{code}. {title}', en: '{code}. {title}' },
  'source.field-maximum': { vi: '{code}. {title} ({maximum} điểm)', en: '{code}. {title} (of {maximum})' },
  'source.not-applicable': { vi: 'Không áp dụng', en: 'Not applicable' },
  'source.unknown': { vi: 'Chưa có kết quả', en: 'No result yet' },
  'source.total': { vi: 'Tổng điểm', en: 'Total' },
  'source.outside': { vi: 'Điểm thưởng, điểm trừ', en: 'Bonus and penalty' },
  'source.maximum': { vi: 'Điểm tối đa áp dụng', en: 'Applicable maximum' },
} as const satisfies Record<string, Message>;

export type OutputLabel = keyof typeof OUTPUT_LABELS;

/** What writing back may meet: where results could not go, and where they went instead. */
export const OUTPUT_PROBLEMS = {
  'output.right-side-occupied': {
    vi: 'Các ô bên phải bảng đã có nội dung (ô {cell}), nên kết quả được ghi vào trang “{where}”. Muốn ghi cạnh bảng, hãy chuyển nội dung đó đi rồi chấm lại.',
    en: 'Cells right of the table are in use ({cell}), so the results are on the sheet “{where}”. To have them beside the table, move that content and score again.',
  },
  'output.sheet-protected': {
    vi: 'Trang “{sheet}” đang được bảo vệ nên không ghi gì vào đó; kết quả ở trang “{where}”.',
    en: 'The sheet “{sheet}” is protected, so nothing was written to it; the results are on the sheet “{where}”.',
  },
  'output.structure-protected': {
    vi: 'Không ghi được cạnh bảng ở trang “{sheet}”, và cấu trúc tệp đang được bảo vệ nên không thêm được trang. Kết quả được ghi ra một tệp riêng, trang “{where}”.',
    en: 'Results could not go beside the table on “{sheet}”, and the workbook structure is protected so no sheet can be added. They go to a separate workbook, sheet “{where}”.',
  },
  'output.old-results-locked': {
    vi: 'Kết quả lần trước ở {sheet}!{area} nằm trên trang đang được bảo vệ nên không xóa được. Kết quả mới ở trang “{where}”; đừng dùng kết quả cũ.',
    en: 'The earlier results at {sheet}!{area} are on a protected sheet and could not be removed. The new ones are on “{where}”; do not use the old ones.',
  },
  'output.total-row-occupied': {
    vi: 'Ô {cell} ngay dưới bảng đã có nội dung nên không ghi dòng tổng. Tổng điểm xem ở phần tóm tắt.',
    en: 'The cell {cell} just under the table is in use, so no total row was written. See the summary for the total.',
  },
  'output.no-score-column': {
    vi: 'Bảng ở trang “{sheet}” không có cột điểm tự chấm để điền.',
    en: 'The table on “{sheet}” has no self-score column to fill.',
  },
  'output.score-cell-locked': {
    vi: 'Ô điểm {cell} đang bị khóa nên không điền. Hãy mở khóa ô đó hoặc nhập tay.',
    en: 'The score cell {cell} is locked and was not filled. Unlock it or type the score.',
  },
  'output.list-changed': {
    vi: 'Trang “{sheet}” đã có người sửa (hoặc chỗ khác đang dùng đến) nên được giữ nguyên; danh mục mới ở trang “{where}”.',
    en: 'Somebody has worked on “{sheet}” (or uses it elsewhere), so it stays; the new list is on “{where}”.',
  },
  'state.not-ours': {
    vi: 'Tệp đã có trang “{sheet}” nhưng không phải do phần mềm ghi, nên không đọc và không ghi vào đó. Hãy đổi tên trang ấy.',
    en: 'The workbook has a sheet “{sheet}” that is not ours, so it is neither read nor written. Please rename that sheet.',
  },
  'state.unreadable': {
    vi: 'Dòng {row} của trang “{sheet}” (khóa “{key}”) không đọc được nên bỏ qua; nội dung vẫn giữ nguyên.',
    en: 'Row {row} of “{sheet}” (key “{key}”) cannot be read and is skipped; it is left as it is.',
  },
  'state.cannot-store': {
    vi: 'Tệp đang được bảo vệ nên không lưu được phần đã xác nhận. Hãy bỏ bảo vệ cấu trúc tệp (hoặc trang “{sheet}”) rồi làm lại.',
    en: 'The workbook is protected, so what was confirmed cannot be stored. Unprotect its structure (or the sheet “{sheet}”) and try again.',
  },
  'state.value-too-long': {
    vi: 'Nội dung của khóa “{key}” dài quá một ô Excel chứa được nên không lưu.',
    en: 'The value of “{key}” is longer than an Excel cell holds and was not stored.',
  },
} as const satisfies Record<string, Message>;

export type OutputProblemCode = keyof typeof OUTPUT_PROBLEMS;
