import type { LedgerProblemCode } from '../round/ledger/entry';
import type { Message } from './language';

/** Headings of the ledger of bonus and penalty points. */
export const LEDGER_LABELS = {
  'sheet.ledger': { vi: 'Sổ điểm thưởng, điểm trừ', en: 'Bonus and penalty points' },
  'ledger.number': { vi: 'STT', en: 'No.' },
  'ledger.event': { vi: 'Sự việc', en: 'Event' },
  'ledger.document': { vi: 'Văn bản', en: 'Document' },
  'ledger.date': { vi: 'Ngày', en: 'Date' },
  'ledger.units': { vi: 'Đơn vị', en: 'Units' },
  'ledger.item': { vi: 'Mã mục', en: 'Item' },
  'ledger.points': { vi: 'Điểm', en: 'Points' },
  'ledger.note': { vi: 'Ghi chú', en: 'Note' },
} as const satisfies Record<string, Message>;

export const LEDGER_PROBLEMS = {
  'ledger.unknown-unit': {
    vi: 'Dòng {number}: không có đơn vị “{unit}” trong danh sách; sự việc chưa được tính cho đơn vị này.',
    en: 'Line {number}: the register has no unit “{unit}”; the event does not count for it.',
  },
  'ledger.unit-proposed': {
    vi: 'Dòng {number}: không có đơn vị “{unit}”; có phải “{near}”? Sự việc chưa được tính cho đơn vị này.',
    en: 'Line {number}: no unit “{unit}”; is it “{near}”? The event does not count for it.',
  },
  'ledger.without-unit': {
    vi: 'Dòng {number} (“{event}”) chưa ghi đơn vị nên chưa được tính.',
    en: 'Line {number} (“{event}”) names no unit; it is not counted.',
  },
  'ledger.unknown-item': {
    vi: 'Dòng {number}: mục “{item}” không có trong bộ tiêu chí {unit}; sự việc chưa được tính.',
    en: 'Line {number}: no item “{item}” in the criteria {unit}; the event is not counted.',
  },
  'ledger.not-outside': {
    vi: 'Dòng {number}: mục {item} không phải điểm thưởng hay điểm trừ; sự việc chưa được tính cho {unit}.',
    en: 'Line {number}: item {item} is neither a bonus nor a penalty; it does not count for {unit}.',
  },
  'ledger.without-points': {
    vi: 'Dòng {number} (“{event}”) chưa ghi số điểm (nhiều nhất bốn chữ số thập phân) nên chưa được tính.',
    en: 'Line {number} (“{event}”) has no points (four decimals at most); it is not counted.',
  },
  'ledger.wrong-sign': {
    vi: 'Dòng {number}: mục {item} là điểm thưởng nhưng số điểm nhỏ hơn 0; chưa được tính.',
    en: 'Line {number}: item {item} is a bonus, but the points are below 0; not counted.',
  },
  'ledger.without-document': {
    vi: 'Dòng {number} (“{event}”) chưa ghi văn bản làm căn cứ.',
    en: 'Line {number} (“{event}”) names no document.',
  },
  'ledger.outside-year': {
    vi: 'Dòng {number}: ngày thuộc năm {found}, đợt chấm là năm {year}. Hãy rà soát; sự việc vẫn được tính.',
    en: 'Line {number}: dated {found}, the round is of {year}. Please check; it is counted.',
  },
  'ledger.over-cap': {
    vi: '{unit}, mục {item} ({title}): sổ ghi {listed} điểm, chỉ tính {counted} điểm theo mức tối đa.',
    en: '{unit}, item {item} ({title}): the ledger lists {listed}, {counted} count by the cap.',
  },
  'ledger.typed-differs': {
    vi: '{unit}, mục {item}: trang Thẩm định ghi {typed} điểm, sổ điểm thưởng, điểm trừ cho ra {ledger}. Điểm đã ghi được giữ.',
    en: '{unit}, item {item}: {typed} was typed in the appraisal, the ledger gives {ledger}. What was typed stands.',
  },
  'ledger.perhaps-twice': {
    vi: 'Dòng {number} và dòng {first} cùng văn bản “{document}”, cùng mục và đơn vị; có phải một sự việc ghi hai lần?',
    en: 'Lines {number} and {first} have one document “{document}”, item and unit: is it one event written twice?',
  },
} as const satisfies Record<LedgerProblemCode, Message>;
