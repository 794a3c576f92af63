import type { Message } from './language';

/** Words of the comparison of two years. */
export const YEARS_LABELS = {
  title: { vi: 'SO SÁNH CHỈ SỐ CCHC NĂM {after} VỚI NĂM {before}', en: 'PAR INDEX {after} AGAINST {before}' },
  sheet: { vi: 'So sánh năm', en: 'Years compared' },
  agency: { vi: 'Tên đơn vị', en: 'Unit' },
  before: { vi: 'Chỉ số năm trước (%)', en: 'Index before (%)' },
  rule: { vi: 'Do đổi tiêu chí, cách tính', en: 'Criteria and rules' },
  maximum: { vi: 'Do đổi điểm tối đa', en: 'Maxima' },
  own: { vi: 'Do kết quả của đơn vị', en: 'Own result' },
  survey: { vi: 'Do điều tra XHH', en: 'Survey' },
  outside: { vi: 'Do điểm thưởng, điểm trừ', en: 'Bonus and penalty' },
  rounding: { vi: 'Do làm tròn', en: 'Rounding' },
  after: { vi: 'Chỉ số năm nay (%)', en: 'Index now (%)' },
  note: {
    vi: 'Các phần cộng lại đúng bằng chênh lệch của chỉ số. Mục đổi cách tính: phần thay đổi của chính đơn vị chưa tách được khỏi phần do cách tính.',
    en: 'The parts add up exactly to the difference. Where an item’s rule changed, the unit’s own part cannot be told apart from it.',
  },
  mean: { vi: 'Bình quân các đơn vị so sánh được', en: 'Mean of the units compared' },
  'waterfall.sheet': { vi: 'Thác nước', en: 'Waterfall' },
  'waterfall.title': {
    vi: 'VÌ SAO CHỈ SỐ NĂM {after} KHÁC NĂM {before}',
    en: 'WHY THE INDEX OF {after} DIFFERS FROM {before}',
  },
  'waterfall.content': { vi: 'Nội dung', en: 'Step' },
  'waterfall.value': { vi: 'Điểm phần trăm', en: 'Percentage points' },
  'waterfall.level': { vi: 'Lũy kế', en: 'Level' },
  'waterfall.base': { vi: 'Nền', en: 'Base' },
  'waterfall.total': { vi: 'Chỉ số', en: 'Index' },
  'waterfall.gain': { vi: 'Tăng', en: 'Gain' },
  'waterfall.loss': { vi: 'Giảm', en: 'Loss' },
  'waterfall.chart': { vi: 'Từ chỉ số năm {before} đến năm {after} (%)', en: 'From {before} to {after} (%)' },
  'waterfall.choose': {
    vi: 'Bấm vào dòng tên đơn vị (dòng đầu của bảng) để chọn đơn vị khác trong danh sách; bảng và biểu đồ đổi theo.',
    en: 'Choose another unit from the list in the first row of the table: table and chart follow.',
  },
  'waterfall.axis': {
    vi: 'Trục của biểu đồ bắt đầu từ {from}, không phải từ 0.',
    en: 'The axis of the chart begins at {from}, not at 0.',
  },
  'not-compared.new': { vi: 'không so sánh: đơn vị mới', en: 'not compared: new unit' },
  'not-compared.merged': { vi: 'không so sánh: hợp nhất', en: 'not compared: merged' },
  'not-compared.split': { vi: 'không so sánh: chia tách', en: 'not compared: split' },
  'not-compared.unconfirmed': {
    vi: 'không so sánh: chưa xác nhận đơn vị cũ',
    en: 'not compared: former unit not confirmed',
  },
  'not-compared.undecided': {
    vi: 'không so sánh: còn mục chưa có điểm',
    en: 'not compared: items undecided',
  },
  'not-compared.notSent': { vi: 'không so sánh: chưa có hồ sơ', en: 'not compared: nothing sent' },
} as const satisfies Record<string, Message>;
