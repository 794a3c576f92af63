import type { Message } from './language';

/** Words of the chain from a rule's text to its points. */
export const EXPLANATION_WORDS = {
  text: { vi: 'Cách tính điểm ghi trong bảng', en: 'Scoring text as written' },
  rule: { vi: 'Được hiểu là', en: 'Understood as' },
  inputs: { vi: 'Số liệu đã dùng', en: 'Figures used' },
  steps: { vi: 'Cách ra điểm', en: 'How the points came about' },
  points: { vi: 'Điểm: {points}/{maximum}. {rounding}', en: 'Points: {points} of {maximum}. {rounding}' },
  'why-not': { vi: 'Vì sao chưa có điểm: {reason}', en: 'Why there are no points: {reason}' },
  self: { vi: 'Tự chấm: {self}{difference}', en: 'Self-score: {self}{difference}' },
  difference: { vi: ' (chênh {difference})', en: ' (difference {difference})' },
  source: { vi: 'Nguồn: {source}. {verification}.', en: 'Source: {source}. {verification}.' },
  'line.heading': { vi: 'Dòng giải trình', en: 'Line for the explanation' },
  'rounded-item': {
    vi: '{decimals} chữ số thập phân ở từng mục, nửa lên.',
    en: '{decimals} decimals per item, halves away from zero.',
  },
  'rounded-total': {
    vi: '{decimals} chữ số thập phân, chỉ ở tổng.',
    en: '{decimals} decimals, only in totals.',
  },
  unverified: { vi: 'Chưa đối chiếu với văn bản gốc', en: 'Not checked against its source' },
  verified: { vi: 'Đã xác nhận: {by}, {on}', en: 'Confirmed by {by}, {on}' },
  given: { vi: '{points} điểm', en: '{points} points' },
  earned: { vi: '{points}/{maximum} điểm', en: '{points}/{maximum} points' },
  line: {
    vi: 'Mục {code} {title}: {earned}. Số liệu: {inputs}. Cách ra điểm: {working} Cách tính: {text} (nguồn: {source}).',
    en: 'Item {code} {title}: {earned}. Figures: {inputs}. Working: {working} Scoring text: {text} (source: {source}).',
  },
} as const satisfies Record<string, Message>;
