import type { Message } from './language';

/** Words of the terms of a round in the tab of its result; they come with the tab. */
export const TERMS_PANE = {
  'terms.title': { vi: 'Quy định của đợt', en: 'Terms of the round' },
  'terms.lead': {
    vi: 'Ghi theo quyết định của tỉnh. Mọi bảng xếp hạng, báo cáo và văn bản của đợt đều theo đây.',
    en: 'As the province’s decision states them. Every ranking, report and document of the round follows them.',
  },
  'terms.ties': { vi: 'Khi bằng điểm', en: 'Equal figures' },
  'terms.ties-own': { vi: 'Theo bộ tiêu chí', en: 'As the criteria say' },
  'terms.ties-1-1-3': { vi: 'Đồng hạng, bỏ cách (1-1-3)', en: 'Share a rank, skip the next (1-1-3)' },
  'terms.ties-1-1-2': { vi: 'Đồng hạng, liền kề (1-1-2)', en: 'Share a rank, no gap (1-1-2)' },
  'terms.key': { vi: 'Thêm tiêu chí phụ khi bằng điểm', en: 'Add what decides between equals' },
  'terms.key-none': { vi: '(chọn)', en: '(choose)' },
  'terms.keys': { vi: 'Xét lần lượt khi bằng điểm', en: 'Between equals, in this order' },
  'terms.key-drop': { vi: 'Bỏ “{key}”', en: 'Drop “{key}”' },
  'terms.decimals': { vi: 'Số chữ số thập phân của chỉ số', en: 'Decimals of the index' },
  'terms.printed': { vi: 'Xếp hạng trên chỉ số đã làm tròn như in ra', en: 'Rank on the figure as printed' },
  'terms.open': { vi: 'Mục chưa kết luận còn có thể lên đến', en: 'An open item may still come to' },
  'terms.open-maximum': { vi: 'điểm tối đa', en: 'its maximum' },
  'terms.open-self': { vi: 'điểm đơn vị tự chấm', en: 'what the unit claimed' },
  'terms.bands': { vi: 'Mức xếp loại, khối {group}', en: 'Classes, {group}' },
  'terms.bands-all': { vi: 'Mức xếp loại, các khối còn lại', en: 'Classes, every other group' },
  'terms.bands-how': { vi: 'Ví dụ: Tốt=90; Khá=80; Trung bình=65', en: 'E.g. Good=90; Fair=80' },
  'terms.bands-bad': {
    vi: 'Ghi mỗi mức một cặp tên=tỷ lệ từ 0 đến 100, cách nhau bằng dấu chấm phẩy, không trùng tỷ lệ.',
    en: 'Write each class as name=percent from 0 to 100, apart by semicolons, no percent twice.',
  },
  'terms.small': { vi: 'Khối {group} ({count} đơn vị)', en: 'Group {group} ({count} units)' },
  'terms.small-none': { vi: 'chưa quyết định', en: 'not decided' },
  'terms.small-rank': { vi: 'xếp hạng', en: 'rank it' },
  'terms.small-leave': { vi: 'không xếp hạng', en: 'leave it out' },
  'terms.dates': { vi: 'Các mốc của đợt', en: 'Dates of the round' },
  'terms.round': { vi: 'Đợt chấm năm {year}', en: 'Round of {year}' },
  'terms.keep': { vi: 'Ghi quy định vào sổ', en: 'Keep the terms' },
  'terms.said': { vi: 'Đã ghi quy định của đợt vào sổ.', en: 'The terms are in the workbook.' },
} as const satisfies Record<string, Message>;
