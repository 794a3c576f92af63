import type { Message } from './language';

/** What can be odd in the round's own sheets, which people sort, widen and type in. */
export const BOOK_PROBLEMS = {
  'book.heading-missing': {
    vi: 'Trang “{sheet}” thiếu cột “{headings}” nên không biết mỗi dòng là của ai. Hãy ghi lại tiêu đề cột đó rồi làm lại; chưa có gì bị thay đổi.',
    en: 'The sheet “{sheet}” lacks the column “{headings}”, so its rows cannot be told apart. Put that heading back and try again; nothing was changed.',
  },
  'book.unreadable': {
    vi: 'Ô ở cột “{heading}” ghi “{typed}”, không đọc được đúng kiểu của cột. Hãy sửa lại; ô vẫn được giữ nguyên.',
    en: 'The cell under “{heading}” says “{typed}”, which does not fit its column. Please correct it; the cell is left as it is.',
  },
  'book.row-doubled': {
    vi: 'Trang “{sheet}” có hai dòng cùng một khóa ({key}): dòng {first} và dòng {second}. Hãy giữ lại một dòng rồi làm lại; chưa có gì bị thay đổi.',
    en: 'The sheet “{sheet}” has two rows of one key ({key}): rows {first} and {second}. Keep one and try again; nothing was changed.',
  },
} as const satisfies Record<string, Message>;

export type BookProblemCode = keyof typeof BOOK_PROBLEMS;
