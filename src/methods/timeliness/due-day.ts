import type { Clause, Doubt, Token } from '../clause';
import type { DueDay, OpenPoint } from '../spec';
import { own } from '../own-words';
import { quoteOf } from '../roles';

const PLAN =
  /(?:ban hành|phê duyệt|xây dựng|hoàn thành) .*kế hoạch|kế hoạch .*(?:ban hành|phê duyệt|xây dựng)/;
/** Not in "kế hoạch năm trước ngày 31/01", where "trước" belongs to the day. */
const YEAR_BEFORE = /năm (?:trước(?! (?:ngày )?@)|liền trước|liền kề trước)/;
const YEAR_AFTER = /năm (?:sau(?! (?:ngày )?@)|tiếp theo|kế tiếp|liền sau)/;
const YEAR_OF = /năm (?:đánh giá|báo cáo|chấm điểm|xét|thực hiện)|của năm|cùng năm/;

/** Ensures which year a day without one means; undefined where it is about issuing that year's plan. */
export function yearOf(day: Token, words: string): DueDay['year'] | undefined {
  if (day.date?.year !== undefined) return day.date.year;
  if (YEAR_BEFORE.test(words)) return 'before';
  if (YEAR_AFTER.test(words)) return 'after';
  if (YEAR_OF.test(words)) return 'assessment';
  return PLAN.test(words) ? undefined : 'assessment';
}

/** Ensures the question of which year a day is in. */
export function yearDoubt(clause: Clause): Doubt {
  return {
    code: 'scoring-text.year',
    quote: clause.text,
    readings: [
      { reading: own('reading.year-before'), example: own('reading.issued-in-year'), points: '0' },
      {
        reading: own('reading.year-itself'),
        example: own('reading.issued-in-year'),
        points: quoteOf(clause),
      },
    ],
  };
}

/** Ensures the open point of a named day that is neither said to be in time nor late. */
export function openAt(due: DueDay): OpenPoint[] {
  if (due.sameDay !== 'open') return [];
  const day = `${String(due.day).padStart(2, '0')}/${String(due.month).padStart(2, '0')}`;
  return [{ where: own('where.on-day', { day }), question: own('ask.done-on-day', { day }) }];
}
