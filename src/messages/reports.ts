import type { Message } from './language';

/** One official report: what prints above it, its sheet's wanted name, and what `report --list` says of it. */
interface ReportText {
  readonly title: Message;
  readonly sheet: Message;
  readonly about: Message;
}

/** Titles as the offices print them; a template of the user's own replaces any of them. */
export const REPORT_TEXTS = {
  ranking: {
    title: {
      vi: 'BẢNG XẾP HẠNG ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM {year}',
      en: 'RANKING BY ADMINISTRATIVE REFORM INDEX, {year}',
    },
    sheet: { vi: 'XH {basis} {group}', en: 'Rank {basis} {group}' },
    about: { vi: 'xếp hạng theo từng loại điểm', en: 'ranking on every basis' },
  },
  'ranking-fields': {
    title: {
      vi: 'BẢNG XẾP HẠNG ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM {year}',
      en: 'RANKING BY ADMINISTRATIVE REFORM INDEX, {year}',
    },
    sheet: { vi: 'XH LV {code} {group}', en: 'Rank field {code} {group}' },
    about: { vi: 'xếp hạng theo từng lĩnh vực', en: 'ranking per field' },
  },
  'ranking-criteria': {
    title: {
      vi: 'BẢNG XẾP HẠNG ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM {year}',
      en: 'RANKING BY ADMINISTRATIVE REFORM INDEX, {year}',
    },
    sheet: { vi: 'XH TC {code} {group}', en: 'Rank crit. {code} {group}' },
    about: { vi: 'xếp hạng theo từng tiêu chí', en: 'ranking per criterion' },
  },
  results: {
    title: { vi: 'BÁO CÁO KẾT QUẢ CHỈ SỐ CCHC NĂM {year}', en: 'RESULTS OF THE REFORM INDEX, {year}' },
    sheet: { vi: 'Kết quả {group}', en: 'Results {group}' },
    about: { vi: 'kết quả: thẩm định, KSCB, SIPAS, tổng', en: 'results: appraisal, surveys, total' },
  },
  summary: {
    title: { vi: 'BÁO CÁO TỔNG HỢP NĂM {year}', en: 'SUMMARY REPORT, {year}' },
    sheet: { vi: 'Tổng hợp {group}', en: 'Summary {group}' },
    about: { vi: 'điểm chấm thực tế và xếp loại', en: 'points given and class' },
  },
  detail: {
    title: { vi: 'BÁO CÁO CHI TIẾT TỪNG ĐƠN VỊ NĂM {year}', en: 'DETAILED REPORT PER AGENCY, {year}' },
    sheet: { vi: 'Chi tiết {unit}', en: 'Detail {unit}' },
    about: { vi: 'từng mục của từng đơn vị', en: 'every item of each agency' },
  },
  fields: {
    title: { vi: 'BÁO CÁO TỔNG HỢP THEO LĨNH VỰC NĂM {year}', en: 'SUMMARY BY FIELD, {year}' },
    sheet: { vi: 'Lĩnh vực {group}', en: 'Fields {group}' },
    about: { vi: 'tự chấm, thẩm định, bị trừ theo lĩnh vực', en: 'claimed, appraised, deducted by field' },
  },
  analysis: {
    title: { vi: 'BÁO CÁO PHÂN TÍCH TIÊU CHÍ NĂM {year}', en: 'ANALYSIS OF CRITERIA, {year}' },
    sheet: { vi: 'Phân tích {code} {group}', en: 'Analysis {code} {group}' },
    about: { vi: 'tỷ lệ đạt của từng tiêu chí, tô màu', en: 'share reached per criterion, coloured' },
  },
  appraisal: {
    title: {
      vi: 'BÁO CÁO KẾT QUẢ THẨM ĐỊNH {kind} NĂM {year}',
      en: 'RESULTS OF THE APPRAISAL: {kind}, {year}',
    },
    sheet: { vi: 'KQ thẩm định {group}', en: 'Appraisal {group}' },
    about: { vi: 'điểm thẩm định từng mục, mỗi đơn vị một cột', en: 'appraised points, a column per agency' },
  },
  special: {
    title: { vi: 'BÁO CÁO ĐẶC THÙ {kind} NĂM {year}', en: 'AGENCIES WITH ITEMS LEFT OUT: {kind}, {year}' },
    sheet: { vi: 'Đặc thù {group}', en: 'Special {group}' },
    about: { vi: 'đơn vị có tiêu chí không đánh giá', en: 'agencies to which items do not apply' },
  },
  ministry: {
    title: {
      vi: 'BẢNG TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CHỈ SỐ CCHC NĂM {year}',
      en: 'SELF-ASSESSMENT OF THE REFORM INDEX, {year}',
    },
    sheet: { vi: 'Tự đánh giá {unit}', en: 'Self-assessment {unit}' },
    about: { vi: 'bảng gửi Bộ, kèm giải trình và danh mục TLKC', en: 'table to the Ministry, with evidence' },
  },
  profile: {
    title: { vi: 'PHIẾU TÓM TẮT KẾT QUẢ CHỈ SỐ CCHC NĂM {year}', en: 'PROFILE, REFORM INDEX {year}' },
    sheet: { vi: 'Phiếu {unit}', en: 'Profile {unit}' },
    about: { vi: 'một trang tóm tắt cho từng đơn vị', en: 'one page per agency' },
  },
  figures: {
    title: {
      vi: 'SỐ LIỆU PHỤC VỤ THÔNG BÁO KẾT QUẢ CHỈ SỐ CCHC NĂM {year}',
      en: 'FIGURES TO QUOTE, REFORM INDEX {year}',
    },
    sheet: { vi: 'Số liệu chung {group}', en: 'Figures {group}' },
    about: { vi: 'đoạn số liệu lãnh đạo nêu', en: 'the figures leaders quote' },
  },
  explanation: {
    title: { vi: 'BẢNG GIẢI TRÌNH BỔ SUNG NĂM {year}', en: 'ADDITIONAL EXPLANATIONS, {year}' },
    sheet: { vi: 'Giải trình {unit}', en: 'Explanations {unit}' },
    about: { vi: 'mục bị trừ điểm, lý do, giải trình, TLKC', en: 'points cut, reasons, explanations' },
  },
} as const satisfies Record<string, ReportText>;

export type ReportName = keyof typeof REPORT_TEXTS;

/** Headings, short words and notes inside the reports. */
export const REPORT_LABELS = {
  'column.number': { vi: 'STT', en: 'No.' },
  'column.rank': { vi: 'Xếp hạng', en: 'Rank' },
  'column.agency': { vi: 'Tên đơn vị', en: 'Agency' },
  'column.unit': { vi: 'Đơn vị', en: 'Agency' },
  'column.criterion': { vi: 'Tiêu chí', en: 'Criterion' },
  'column.content': { vi: 'Nội dung', en: 'Content' },
  'column.maximum': { vi: 'Điểm tối đa', en: 'Maximum' },
  'column.self': { vi: 'Điểm tự chấm', en: 'Self-score' },
  'column.appraised': { vi: 'Điểm thẩm định', en: 'Appraised' },
  'column.appraised1': { vi: 'Điểm thẩm định lần 1', en: 'Appraised, round 1' },
  'column.appraised2': { vi: 'Điểm thẩm định lần 2', en: 'Appraised, round 2' },
  'column.deducted': { vi: 'Điểm bị trừ', en: 'Deducted' },
  'column.after': { vi: 'Điểm thẩm định sau khi trừ', en: 'Appraised less deductions' },
  'column.impact': { vi: 'Điểm đánh giá tác động của CCHC', en: 'Impact of the reform' },
  'column.survey': { vi: 'KSCB', en: 'Officials’ survey' },
  'column.sipas': { vi: 'SIPAS', en: 'SIPAS' },
  'column.outside': { vi: 'Điểm thưởng, điểm trừ', en: 'Bonus and penalty' },
  'column.total': { vi: 'Tổng điểm đạt được', en: 'Total' },
  'column.applicable': { vi: 'Điểm tối đa áp dụng', en: 'Applicable maximum' },
  'column.index': { vi: 'Chỉ số (%)', en: 'Index (%)' },
  'column.last-index': { vi: 'Chỉ số năm trước (%)', en: 'Index last year (%)' },
  'column.last-rank': { vi: 'Xếp hạng năm trước', en: 'Rank last year' },
  'column.real': { vi: 'Điểm chấm thực tế', en: 'Points given' },
  'column.class': { vi: 'Xếp loại', en: 'Class' },
  'column.note': { vi: 'Ghi chú', en: 'Note' },
  'column.short-self': { vi: 'TC', en: 'Self' },
  'column.short-appraised': { vi: 'TĐ', en: 'Appr.' },
  'column.short-deducted': { vi: 'Bị trừ', en: 'Ded.' },
  'column.short-total': { vi: 'Tổng', en: 'Total' },
  'column.points': { vi: 'Điểm', en: 'Points' },
  'column.share': { vi: 'Tỷ lệ (%)', en: 'Share (%)' },
  'column.share-of-maximum': { vi: 'Tỷ lệ so với điểm tối đa (%)', en: 'Share of the maximum (%)' },
  'column.actual': { vi: 'Điểm thẩm định thực tế (a/b)', en: 'Appraised (a/b)' },
  'column.reached': { vi: 'Đạt (a)', en: 'Given (a)' },
  'column.of': { vi: 'Tối đa áp dụng (b)', en: 'Applicable (b)' },
  'column.task-rate': { vi: 'Tỷ lệ % thực hiện nhiệm vụ', en: 'Share of tasks done (%)' },
  'column.scaled': { vi: 'Điểm thẩm định (tối đa {maximum})', en: 'Appraised (of {maximum})' },
  'column.survey-long': { vi: 'Điểm điều tra XHH', en: 'Survey' },
  'column.sipas-long': { vi: 'Điểm đo lường hài lòng', en: 'Satisfaction' },
  'column.sum': { vi: 'Tổng điểm', en: 'Total' },
  'column.left-out': { vi: 'Các tiêu chí đặc thù không đánh giá', en: 'Items that do not apply' },
  'column.explanation': { vi: 'Giải trình', en: 'Explanation' },
  'column.evidence': { vi: 'Tài liệu kiểm chứng', en: 'Evidence' },
  'column.document': { vi: 'Tên tài liệu', en: 'Document' },
  'column.sign': { vi: 'Số, ký hiệu', en: 'Sign' },
  'column.date': { vi: 'Ngày ban hành', en: 'Date' },
  'column.issuer': { vi: 'Cơ quan ban hành', en: 'Issuer' },
  'column.item': { vi: 'Mục', en: 'Item' },
  'column.median': { vi: 'Trung vị của nhóm (%)', en: 'Median of the group (%)' },
  'column.best': { vi: 'Cao nhất nhóm (%)', en: 'Best of the group (%)' },
  'column.figure': { vi: 'Số liệu', en: 'Figure' },
  'column.sub-criterion': { vi: 'Tiêu chí thành phần', en: 'Item' },
  'column.why': { vi: 'Lý do trừ điểm', en: 'Why points were cut' },
  'column.new-evidence': { vi: 'TLKC bổ sung', en: 'Additional evidence' },
  'column.lead': { vi: 'Cơ quan chủ trì', en: 'Lead agency' },
  'basis.self': { vi: 'ĐIỂM TỰ CHẤM', en: 'SELF-SCORE' },
  'basis.appraised1': { vi: 'ĐIỂM THẨM ĐỊNH LẦN 1', en: 'APPRAISED, ROUND 1' },
  'basis.appraised2': { vi: 'ĐIỂM THẨM ĐỊNH LẦN 2', en: 'APPRAISED, ROUND 2' },
  'short.self': { vi: 'TC', en: 'self' },
  'short.appraised1': { vi: 'TĐ1', en: 'appr1' },
  'short.appraised2': { vi: 'TĐ2', en: 'appr2' },
  'source.sheet': { vi: 'Điểm LV {basis} {group}', en: 'Fields {basis} {group}' },
  'subtitle.by-basis': { vi: '(SẮP XẾP THEO {basis})', en: '(BY {basis})' },
  'subtitle.by-field': { vi: '(THEO LĨNH VỰC: {node})', en: '(BY FIELD: {node})' },
  'subtitle.by-criterion': { vi: '(THEO TIÊU CHÍ: {node})', en: '(BY CRITERION: {node})' },
  'subtitle.group': { vi: 'Nhóm: {group}', en: 'Group: {group}' },
  'subtitle.unit': { vi: 'Đơn vị: {unit}', en: 'Agency: {unit}' },
  'subtitle.part': { vi: 'Bảng {part}/{parts}', en: 'Table {part} of {parts}' },
  'group.everyone': { vi: 'Các đơn vị', en: 'All agencies' },
  'office.parent': { vi: 'UBND TỈNH ………………', en: 'UBND TỈNH ………………' },
  'office.body': { vi: 'SỞ NỘI VỤ', en: 'SỞ NỘI VỤ' },
  'office.place-and-date': {
    vi: '……………, ngày …… tháng …… năm ………',
    en: '……………, ngày …… tháng …… năm ………',
  },
  'signature.prepared-by': { vi: 'NGƯỜI LẬP BIỂU', en: 'NGƯỜI LẬP BIỂU' },
  'signature.title': { vi: 'GIÁM ĐỐC', en: 'GIÁM ĐỐC' },
  'node.with-maximum': { vi: '{title} ({maximum} điểm)', en: '{title} (of {maximum})' },
  'node.name': { vi: '{code}. {title}', en: '{code}. {title}' },
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

export const REPORT_PROBLEMS = {
  'report.nothing': {
    vi: 'Không có đơn vị nào để lập báo cáo “{report}”. Hãy xem lại tên nhóm, mã đơn vị, hoặc trang Đơn vị.',
    en: 'There is no agency for the report “{report}”. Look at the group, the unit’s code, or the units’ sheet.',
  },
  'report.unknown-group': {
    vi: 'Không có nhóm “{group}”. Các nhóm: {groups}.',
    en: 'There is no group “{group}”. Groups: {groups}.',
  },
  'report.unknown-unit': {
    vi: 'Không có đơn vị “{unit}” trong trang Đơn vị (tìm theo mã và tên).',
    en: 'The units’ sheet has no “{unit}” (looked up by code and name).',
  },
  'report.template-odd': {
    vi: 'Mẫu báo cáo {file}: không hiểu “{place}”. Hãy sửa chỗ này; các tên được phép có trong hướng dẫn dòng lệnh.',
    en: 'The template {file}: “{place}” is not understood. The command line’s guide lists what may stand there.',
  },
  'report.no-criteria': {
    vi: 'Chưa rõ {unit} chấm theo bộ tiêu chí nào nên đơn vị không có trong báo cáo. Hãy ghi mã bộ tiêu chí ở trang Đơn vị.',
    en: 'Which criteria {unit} is scored by is not settled; it is not in the report. Name them on the units’ sheet.',
  },
  'report.read-back-differs': {
    vi: 'Đọc lại tệp vừa ghi thì ô này không khớp với báo cáo: ghi “{wanted}”, đọc được “{found}”. Đừng dùng tệp; hãy lập lại báo cáo.',
    en: 'Read back, this cell differs from the report: “{wanted}” was written, “{found}” is there. Do not use the file; make it again.',
  },
  'report.read-back-missing': {
    vi: 'Đọc lại tệp vừa ghi thì không thấy trang “{sheet}”. Đừng dùng tệp; hãy lập lại báo cáo.',
    en: 'Read back, the sheet “{sheet}” is not there. Do not use the file; make it again.',
  },
  'report.changed-by-person': {
    vi: 'Trang “{sheet}” đã có người sửa nên được giữ nguyên; báo cáo mới ở trang “{where}”.',
    en: 'Someone has worked on the sheet “{sheet}”, so it stays; the new report is on “{where}”.',
  },
} as const satisfies Record<string, Message>;

export type ReportProblemCode = keyof typeof REPORT_PROBLEMS;
