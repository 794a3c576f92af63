import type { Message } from './language';

/** Words of the ranking of a round's workbook; they come with the view. */
export const ROUND_RANKING_PANE = {
  'rank.title': { vi: 'Đợt chấm trong sổ đang mở', en: 'The round in the open workbook' },
  'rank.ask': { vi: 'Xếp hạng đợt chấm', en: 'Rank the round' },
  'rank.basis': { vi: 'Điểm dùng để xếp', en: 'Points ranked' },
  'rank.on': { vi: 'Xếp theo', en: 'Rank on' },
  'rank.on-total': { vi: 'Tổng điểm', en: 'The total' },
  'rank.on-fields': { vi: 'Lĩnh vực', en: 'Fields' },
  'rank.on-criteria': { vi: 'Tiêu chí', en: 'Criteria' },
  'rank.node': { vi: '{code}. {title}', en: '{code}. {title}' },
  'rank.group': { vi: 'Khối', en: 'Group' },
  'rank.all-groups': { vi: 'Tất cả các khối', en: 'All groups' },
  'rank.ties': { vi: 'Khi bằng điểm', en: 'Equal figures' },
  'rank.ties-own': { vi: 'Theo quy định của đợt', en: 'As the round says' },
  'rank.ties-1-1-3': { vi: 'Đồng hạng, bỏ cách (1-1-3)', en: 'Share a rank, skip the next (1-1-3)' },
  'rank.ties-1-1-2': { vi: 'Đồng hạng, liền kề (1-1-2)', en: 'Share a rank, no gap (1-1-2)' },
  'rank.small': {
    vi: 'Khối {group} chỉ có {count} đơn vị, quá ít để so sánh. Xếp hạng riêng khối này không?',
    en: 'The group {group} has only {count} units, too few to compare. Rank it by itself?',
  },
  'rank.small-yes': { vi: 'Xếp hạng', en: 'Rank it' },
  'rank.small-no': { vi: 'Không xếp hạng', en: 'Leave it out' },
  'rank.small-said-rank': {
    vi: 'Đã ghi vào sổ: xếp hạng riêng khối {group}.',
    en: 'Kept in the workbook: {group} is ranked by itself.',
  },
  'rank.small-said-leave': {
    vi: 'Đã ghi vào sổ: không xếp hạng khối {group}.',
    en: 'Kept in the workbook: {group} is not ranked.',
  },
  'rank.rank': { vi: 'Hạng', en: 'Rank' },
  'rank.unit': { vi: 'Đơn vị', en: 'Unit' },
  'rank.index': { vi: 'Chỉ số', en: 'Index' },
  'rank.points': { vi: 'Điểm', en: 'Points' },
  'rank.mean': { vi: '{group} · bình quân {mean}', en: '{group} · mean {mean}' },
  'rank.shared': { vi: 'đồng hạng', en: 'shared' },
  'rank.last': { vi: 'năm trước hạng {rank} ({change})', en: 'last year {rank} ({change})' },
  'rank.last-change': { vi: 'so năm trước {change}', en: 'on last year {change}' },
  'rank.range': {
    vi: 'còn có thể từ hạng {best} đến {worst}',
    en: 'may still be anywhere from {best} to {worst}',
  },
  'rank.overtakes': {
    vi: 'thêm {points} điểm thì vượt {before}',
    en: '{points} more points would pass {before}',
  },
  'rank.apart': { vi: 'Chưa xếp hạng ({count})', en: 'Not ranked ({count})' },
  'rank.good': { vi: '{count} đơn vị đạt từ 80% trở lên', en: '{count} units at 80 % or above' },
  'rank.write': { vi: 'Ghi bảng xếp hạng vào sổ', en: 'Write the ranking into the workbook' },
  'rank.written': {
    vi: 'Đã ghi bảng xếp hạng và đọc lại khớp: {sheets}.',
    en: 'The ranking is written and was read back: {sheets}.',
  },
  'rank.nothing': { vi: 'Chưa có đơn vị nào xếp được.', en: 'No unit can be ranked yet.' },
} as const satisfies Record<string, Message>;
