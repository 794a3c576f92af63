import type { Clause, Doubt } from '../clause';
import { own } from '../own-words';
import { quoteOf } from '../roles';

const FAULT =
  /(?:^| )(?:vi phạm|sai|sai sót|sai phạm|lỗi|sự cố|khuyết điểm|tham nhũng|tiêu cực|khiếu nại|tố cáo|kỷ luật|xử phạt|phê bình|nhắc nhở|khiển trách|cảnh cáo|cách chức|bị|tồn đọng)(?= |$)/;
/** Beside the same thing done in full, the lesser price of doing it late or in part. */
const LESSER = /(?:^| )(?:thiếu|chưa|trễ|chậm|muộn|quá hạn)(?= |$)/;
/** "không có vi phạm", "khiếu nại được giải quyết", "phát hiện sai phạm": nothing that went wrong. */
const NO_FAULT = /(?:^| )(?:không|giải quyết|xử lý|khắc phục|sửa|phát hiện|phòng|ngừa|giảm|xóa)(?: |$)/;
/** "được 0,5 điểm", "cộng 0,5 điểm": the text itself says that it is given. */
const GIVEN = /^(?:được|đạt|cộng|thưởng|chấm|tính|cho) /i;

function isFault(clause: Clause, isOnly: boolean): boolean {
  const { price, words } = clause;
  if (price?.sign !== 'unsaid' || GIVEN.test(price.quote)) return false;
  const about = `${words} ${price.per?.unit ?? ''}`;
  if (isOnly && /(?:^| )chưa /.test(about)) return true;
  return (FAULT.test(about) || (isOnly && LESSER.test(about))) && !NO_FAULT.test(about);
}

/** Ensures the doubt about a price for each thing that went wrong, where nothing says whether it is given or taken. */
export function signOfFaults(clauses: readonly Clause[]): Doubt | undefined {
  const fault = clauses.find((clause) => isFault(clause, clauses.length === 1));
  if (fault === undefined) return undefined;
  const price = quoteOf(fault);
  return {
    code: 'scoring-text.two-readings',
    quote: fault.text,
    readings: [
      { reading: own('reading.taken-each'), example: own('reading.twice'), points: `-2 × ${price}` },
      { reading: own('reading.given-each'), example: own('reading.twice'), points: `2 × ${price}` },
    ],
  };
}
