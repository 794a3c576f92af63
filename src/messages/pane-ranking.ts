import type { Message } from './language';

/** Words of the ranking and of the reports. */
export const RANKING_PANE = {
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
} as const satisfies Record<string, Message>;
