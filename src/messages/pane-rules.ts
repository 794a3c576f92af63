import type { Message } from './language';

/** Words of the criteria and their readings. */
export const RULES_PANE = {
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
} as const satisfies Record<string, Message>;
