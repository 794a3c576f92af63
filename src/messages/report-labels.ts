import type { Message } from './language';
import { REPORT_COLUMNS } from './report-columns';

/** Headings, short words and notes inside the reports. */
export const REPORT_LABELS = {
  ...REPORT_COLUMNS,
  'row.total': { vi: 'Tổng cộng', en: 'Total' },
  'row.mean': { vi: 'Bình quân của nhóm', en: 'Mean of the group' },
  'row.good': { vi: 'Số đơn vị đạt từ {share} trở lên', en: 'Agencies at {share} or above' },
  'row.unranked': { vi: 'ĐƠN VỊ CHƯA XẾP HẠNG', en: 'NOT RANKED' },
  'row.no-special': {
    vi: 'Không có đơn vị nào có tiêu chí không đánh giá.',
    en: 'Every item applies to every agency.',
  },
  'row.no-cuts': { vi: 'Không có mục nào bị trừ điểm.', en: 'No points were cut.' },
  'row.no-documents': { vi: 'Chưa nêu tài liệu kiểm chứng nào.', en: 'No evidence is cited.' },
  'word.not-applicable': { vi: 'Không áp dụng', en: 'Not applicable' },
  'word.open': { vi: 'Chưa có', en: 'Open' },
  'word.awaiting': { vi: 'Chờ kết quả', en: 'Awaited' },
  'word.no-file': { vi: 'Chưa gửi phiếu chấm điểm', en: 'No score sheet received' },
  'word.withheld': { vi: 'Có tệp nhưng chưa chọn được tệp dùng', en: 'Files came, none is chosen yet' },
  'word.group-undecided': {
    vi: 'Khối quá ít đơn vị, chờ quyết định',
    en: 'The group is too small, to be decided',
  },
  'word.group-not-ranked': { vi: 'Khối không xếp hạng', en: 'The group is not ranked' },
  'word.undecided': {
    vi: 'Còn mục chưa có điểm (tối đa {maximum} điểm)',
    en: 'Items not yet scored (up to {maximum} points)',
  },
  'word.no-class': { vi: 'Chưa xếp loại', en: 'No class' },
  'word.shared': { vi: 'Đồng hạng', en: 'Shared rank' },
  'word.no-evidence': { vi: 'Không có TLKC.', en: 'No evidence.' },
  'word.must-explain': {
    vi: 'CHƯA GIẢI TRÌNH: mục không có TLKC phải nêu rõ cách đánh giá.',
    en: 'TO BE EXPLAINED: without evidence, say how the item was assessed.',
  },
  'word.not-scored': { vi: 'Không tự chấm', en: 'Not self-scored' },
  'word.to-explain': { vi: 'Chờ giải trình', en: 'Awaiting explanation' },
  'word.refused': { vi: 'Không chấp nhận TLKC', en: 'Evidence refused' },
  'word.no-reason': { vi: 'Chưa nêu lý do', en: 'No reason given' },
  'note.open-unit': {
    vi: '{unit}: còn {count} mục chưa có điểm ({items}), các tổng chưa gồm những mục này.',
    en: '{unit}: {count} items have no points yet ({items}); totals leave them out.',
  },
  'note.more': { vi: '… và {count} mục khác', en: '… and {count} more' },
  'note.no-master': {
    vi: 'Chưa rõ bộ tiêu chí của {units}; không có trong báo cáo này.',
    en: 'Which criteria apply to {units} is not settled; they are not in this report.',
  },
  'note.without-survey': {
    vi: 'Chưa có kết quả điều tra xã hội học và SIPAS: chỉ số tính trên phần thẩm định.',
    en: 'Survey results are not known yet: the index rests on the appraised part.',
  },
  'note.index': {
    vi: 'Chỉ số (%) = điểm đạt được ÷ điểm tối đa áp dụng × 100; mục không áp dụng không tính vào mẫu số.',
    en: 'Index (%) = points ÷ applicable maximum × 100; items that do not apply leave the denominator.',
  },
  'note.outside': {
    vi: 'Điểm thưởng, điểm trừ cộng ngoài thang điểm.',
    en: 'Bonus and penalty points stand outside the scale.',
  },
  'note.tie-1-1-3': {
    vi: 'Đơn vị bằng nhau cùng một hạng, hạng kế tiếp bỏ cách (1-1-3); xếp hạng trên số đã làm tròn như in.',
    en: 'Equal agencies share a rank and the next is left out (1-1-3), on the figures as printed.',
  },
  'note.tie-1-1-2': {
    vi: 'Đơn vị bằng nhau cùng một hạng, hạng kế tiếp liền sau (1-1-2); xếp hạng trên số đã làm tròn như in.',
    en: 'Equal agencies share a rank and the next follows on (1-1-2), on the figures as printed.',
  },
  'note.unverified': {
    vi: 'Quy tắc chấm điểm chưa được đối chiếu với văn bản gốc (chưa xác minh).',
    en: 'The scoring rules have not been checked against their source (unverified).',
  },
  'note.deducted': {
    vi: 'Điểm bị trừ: điểm trừ theo bộ tiêu chí (ngoài phần chênh lệch giữa tự chấm và thẩm định).',
    en: 'Deducted: penalty points of the criteria, apart from what the appraisal lowered.',
  },
  'note.short-columns': {
    vi: 'TC: điểm tự chấm; TĐ: điểm thẩm định; Bị trừ: điểm trừ theo bộ tiêu chí; Tổng = TĐ − Bị trừ.',
    en: 'Self: claimed; Appr.: appraised; Ded.: penalty points; Total = Appr. − Ded.',
  },
  'note.no-bands': {
    vi: 'Chưa đặt mức xếp loại cho nhóm này (khai trong mẫu báo cáo, mục classes).',
    en: 'No classes are set for this group (the template’s “classes”).',
  },
  'note.bands': { vi: 'Mức xếp loại: {bands}.', en: 'Classes: {bands}.' },
  'note.band': { vi: '{label} từ {from}%', en: '{label} from {from}%' },
  'note.colours': {
    vi: 'Màu theo tỷ lệ lúc lập báo cáo: đỏ đậm dưới 50 %; cam từ 50 đến dưới 65 %; vàng từ 65 đến dưới 80 %; không màu từ 80 %; xanh đạt 100 %. Tỷ lệ in trong ô là số tính lại được.',
    en: 'Colours by the share when the report was made: red below 50, orange below 65, yellow below 80, none from 80, green at 100 percent. The share printed recalculates.',
  },
  'note.means': {
    vi: 'Số trong ô: bình quân tỷ lệ đạt của các đơn vị ở tiêu chí thứ n của lĩnh vực.',
    en: 'Each cell: mean share the agencies reached at the field’s nth criterion.',
  },
  'note.special': {
    vi: 'Điểm thẩm định (tối đa {maximum}) = a × {maximum} ÷ b; mục không đánh giá không tính vào b.',
    en: 'Appraised (of {maximum}) = a × {maximum} ÷ b; items that do not apply are not in b.',
  },
  'note.difficulties': {
    vi: 'Khó khăn, vướng mắc: ……………………………………………………………………………………………',
    en: 'Difficulties: ……………………………………………………………………………………………',
  },
  'note.proposals': {
    vi: 'Kiến nghị, đề xuất: ………………………………………………………………………………………………',
    en: 'Proposals: ………………………………………………………………………………………………',
  },
  'note.documents-follow': {
    vi: 'Kèm theo Danh mục tài liệu kiểm chứng ({count} tài liệu).',
    en: 'With the list of evidence ({count} documents).',
  },
  'note.few': {
    vi: 'Nhóm có {count} đơn vị: thứ hạng trong nhóm ít ý nghĩa.',
    en: 'The group has {count} agencies: its ranks say little.',
  },
  'documents.title': { vi: 'DANH MỤC TÀI LIỆU KIỂM CHỨNG NĂM {year}', en: 'LIST OF EVIDENCE, {year}' },
  'documents.sheet': { vi: 'Danh mục TLKC {unit}', en: 'Evidence {unit}' },
  'analysis.overview': { vi: 'chung', en: 'overview' },
  'analysis.column': { vi: 'TC thứ {n}', en: 'No. {n}' },
  'analysis.field': { vi: 'Lĩnh vực', en: 'Field' },
  'analysis.whole-field': { vi: 'Cả lĩnh vực', en: 'Whole field' },
  'profile.fields': { vi: 'KẾT QUẢ THEO LĨNH VỰC', en: 'BY FIELD' },
  'profile.strongest': { vi: 'NĂM MỤC MẠNH NHẤT (so với trung vị của nhóm)', en: 'FIVE STRONGEST' },
  'profile.weakest': { vi: 'NĂM MỤC YẾU NHẤT (mất nhiều điểm nhất)', en: 'FIVE WEAKEST' },
  'profile.to-do': { vi: 'NĂM VIỆC CẦN LÀM', en: 'FIVE THINGS TO DO' },
  'profile.ranked': {
    vi: 'Xếp hạng {rank}/{of} trong nhóm {group}; chỉ số {index} %.',
    en: 'Rank {rank} of {of} in {group}; index {index} percent.',
  },
  'profile.last-rank': {
    vi: 'Năm trước hạng {rank}, chỉ số {index} %.',
    en: 'Last year rank {rank}, {index} percent.',
  },
  'profile.last-index': { vi: 'Năm trước chỉ số {index} %.', en: 'Last year {index} percent.' },
  'profile.not-compared': {
    vi: 'Không so sánh với năm trước.',
    en: 'Not compared with last year.',
  },
  'profile.unranked': { vi: 'Chưa xếp hạng: {why}.', en: 'Not ranked: {why}.' },
  'profile.chart': {
    vi: 'Tỷ lệ điểm theo lĩnh vực: đơn vị so với trung vị và mức cao nhất của nhóm (%)',
    en: 'Share of points by field: the agency against the median and the best (%)',
  },
  'profile.chart-own': { vi: 'Đơn vị', en: 'Agency' },
  'profile.none': { vi: 'Không có', en: 'None' },
  'todo.opinion': {
    vi: '{title}: khắc phục ý kiến thẩm định “{opinion}” (còn {lost} điểm).',
    en: '{title}: settle the opinion “{opinion}” ({lost} points).',
  },
  'todo.explain': {
    vi: '{title}: gửi giải trình bổ sung (còn {lost} điểm).',
    en: '{title}: send the explanation asked for ({lost} points).',
  },
  'todo.evidence': {
    vi: '{title}: bổ sung TLKC: {evidence} (còn {lost} điểm).',
    en: '{title}: add evidence: {evidence} ({lost} points).',
  },
  'todo.survey': {
    vi: '{title}: xem câu hỏi có kết quả thấp trong phiếu điều tra và cải thiện việc ấy (còn {lost} điểm).',
    en: '{title}: see which questions were answered worst and mend that ({lost} points).',
  },
  'todo.rule': {
    vi: '{title}: rà soát để đạt mức điểm cao nhất của thang điểm (còn {lost} điểm).',
    en: '{title}: review against the highest step of the scale ({lost} points).',
  },
  'figures.mean': {
    vi: 'Chỉ số CCHC bình quân của nhóm {group} là {mean} %{change}.',
    en: 'The mean index of {group} is {mean} percent{change}.',
  },
  'figures.up': {
    vi: ', tăng {points} điểm phần trăm so với năm trước',
    en: ', up {points} points on last year',
  },
  'figures.down': {
    vi: ', giảm {points} điểm phần trăm so với năm trước',
    en: ', down {points} points on last year',
  },
  'figures.same': { vi: ', bằng năm trước', en: ', as last year' },
  'figures.good': {
    vi: '{count}/{of} cơ quan đạt chỉ số từ {share} % trở lên.',
    en: '{count}/{of} agencies are at {share} percent or above.',
  },
  'figures.extremes': {
    vi: 'Cao nhất: {best} ({bestIndex} %); thấp nhất: {worst} ({worstIndex} %); khoảng cách {gap} điểm phần trăm.',
    en: 'Highest: {best} ({bestIndex}); lowest: {worst} ({worstIndex}); {gap} points apart.',
  },
  'figures.field': {
    vi: '{count}/{of} cơ quan đạt điểm tối đa ở lĩnh vực {field}.',
    en: '{count}/{of} agencies are at the maximum of {field}.',
  },
  'figures.class': { vi: '{count}/{of} cơ quan xếp loại {label}.', en: '{count}/{of} agencies are {label}.' },
  'figures.rank': {
    vi: '{agency}: hạng {before} năm trước, hạng {now} năm nay ({move}).',
    en: '{agency}: rank {before} last year, {now} this year ({move}).',
  },
  'figures.rank-up': { vi: 'tăng {places} bậc', en: 'up {places}' },
  'figures.rank-down': { vi: 'giảm {places} bậc', en: 'down {places}' },
  'figures.rank-same': { vi: 'giữ nguyên', en: 'unchanged' },
  'figures.not-compared': {
    vi: 'Không so sánh với năm trước: {units}.',
    en: 'Not compared with last year: {units}.',
  },
  'figures.unranked': { vi: 'Chưa xếp hạng: {units}.', en: 'Not ranked: {units}.' },
  'figures.nobody': { vi: 'Chưa đơn vị nào có đủ điểm để xếp hạng.', en: 'No agency can be ranked yet.' },
  'figures.general': { vi: 'SỐ LIỆU CHUNG', en: 'IN GENERAL' },
  'figures.fields': { vi: 'SỐ CƠ QUAN ĐẠT ĐIỂM TỐI ĐA THEO LĨNH VỰC', en: 'AT THE MAXIMUM, BY FIELD' },
  'figures.ranks': { vi: 'THỨ HẠNG SO VỚI NĂM TRƯỚC', en: 'RANKS AGAINST LAST YEAR' },
  'cli.written': {
    vi: 'Đã ghi và đọc lại khớp: {file} ({sheets} trang).',
    en: 'Written and read back: {file} ({sheets} sheets).',
  },
  'cli.list': { vi: 'Các báo cáo:', en: 'Reports:' },
} as const satisfies Record<string, Message>;

export type ReportLabel = keyof typeof REPORT_LABELS;
