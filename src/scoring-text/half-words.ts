import type { Token } from '../methods/clause';
import { textAt } from './phrases';

/** "công nhận", "thiết bị": words whose second half alone would lead over to the points; by that half, the first ones. */
const FIRST_HALVES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['nhận', new Set(['công', 'ghi', 'tiếp', 'xác', 'chứng', 'thừa', 'chấp', 'nhìn', 'đón', 'thu'])],
  ['thưởng', new Set(['khen', 'phần', 'tiền', 'giải'])],
  ['hưởng', new Set(['ảnh', 'thụ'])],
  ['đạt', new Set(['truyền', 'diễn', 'quán', 'thành'])],
  ['chỉ', new Set(['địa', 'chứng', 'tín'])],
  ['sẽ', new Set(['sạch'])],
  ['bị', new Set(['thiết', 'chuẩn', 'trang', 'dự'])],
  ['tính', new Set(['máy', 'ước', 'dự'])],
  ['bằng', new Set(['văn', 'công', 'cân'])],
  ['phạt', new Set(['xử', 'hình'])],
  ['trừ', new Set(['phòng', 'bài', 'miễn', 'diệt'])],
]);

/** Ensures whether the token is the second half of such a word. */
export function isSecondHalf(tokens: readonly Token[], i: number): boolean {
  return FIRST_HALVES.get(textAt(tokens, i))?.has(textAt(tokens, i - 1)) === true;
}

/** Ensures a pattern of these words, each but where it is such a second half. */
export function wholeWords(words: readonly string[]): string {
  return words
    .map((word) => {
      const first = [...(FIRST_HALVES.get(word) ?? [])];
      return first.length === 0 ? word : `(?<!(?:^| )(?:${first.join('|')}) )${word}`;
    })
    .join('|');
}
