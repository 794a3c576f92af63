import {
  decimal,
  isElse,
  isNone,
  maximumOf,
  NO_POINTS,
  quoteOf,
  topDoubts,
  worthOf,
} from '../../../src/methods/roles';
import * as r from '../../../src/rulebook/rational';
import { points } from '../rules';
import { takeApart } from '../../../src/scoring-text/reading';

const reading = (text: string, maximum?: string) =>
  takeApart(text, maximum === undefined ? {} : { maximum }).reading;

/** What the last line of two is. */
function last(text: string) {
  const clause = reading(`Hoàn thành tốt: 2 điểm\n${text}: 0 điểm`).clauses.at(-1);
  if (clause?.label !== text) throw new Error(`No clause of its own: ${text}`);
  return clause;
}

describe('a line for all that the others leave over', () => {
  test.each([
    'Còn lại',
    'Trường hợp khác',
    'Các trường hợp khác',
    'Đơn vị khác',
    'Không thuộc các trường hợp trên',
    'Không thuộc đối tượng nêu trên',
    'Không đạt mức này',
    'Không đạt các mức trên',
    'Không đạt tỷ lệ nêu trên',
    'Chưa đạt một trong các tiêu chí này',
    'Ngoài các trường hợp trên',
    'Ngoài trường hợp này',
    'Nội dung nào không đạt',
    'Các nội dung không đạt',
    'Khác',
  ])('%s', (text) => {
    expect(isElse(last(text))).toBe(true);
    expect(isNone(last(text))).toBe(false);
  });

  test.each([
    'Có các trường hợp khác',
    'Kế hoạch không thuộc nội dung trên',
    'Cơ quan không đạt các mức trên',
    'Không đạt các mức trên 50%',
    'Hồ sơ ngoài các trường hợp ưu tiên',
    'Có nội dung nào không đạt',
    'Có các nội dung không đạt',
    'Việc khác',
    'Khác biệt',
  ])('not: %s', (text) => {
    expect(isElse(last(text))).toBe(false);
  });
});

describe('a line on nothing having been done', () => {
  test.each([
    'Không',
    'Chưa thực hiện',
    'Nếu không thực hiện',
    'Kế hoạch không ban hành',
    'Kế hoạch thì chưa',
  ])('%s', (text) => {
    expect(isNone(last(text))).toBe(true);
  });

  test.each(['Ban hành kế hoạch', 'Có 3 hồ sơ không đạt', 'Còn lại'])('not: %s', (text) => {
    expect(isNone(last(text))).toBe(false);
  });
});

describe('what is said of worths', () => {
  test('nothing is asked where nothing is worth points, or there is nothing to reach', () => {
    expect(topDoubts([undefined], reading('Có kế hoạch', '2'))).toEqual([]);
    expect(topDoubts([NO_POINTS], reading('Có kế hoạch: 0 điểm', '0'))).toEqual([]);
    expect(topDoubts([points(1)], reading('Có kế hoạch: 1 điểm', '0'))).toEqual([]);
  });

  test('the best line is quoted', () => {
    const scale = reading('- Khá: 1 điểm\n- Tốt: 1,5 điểm\n- Yếu: 0 điểm', '2');
    expect(topDoubts(scale.clauses.map(worthOf), scale)).toEqual([
      {
        code: 'scoring-text.never-maximum',
        quote: 'Tốt: 1,5 điểm',
        params: { best: '1,5', maximum: '2' },
      },
    ]);
  });

  test('numbers are written as a Vietnamese text writes them', () => {
    expect(decimal(r.rational(5, 4))).toBe('1,25');
  });

  test('a line without a price has no words of one', () => {
    expect(quoteOf(undefined)).toBe('');
  });

  test('the maximum of a penalty is as large as that of a bonus', () => {
    expect(maximumOf(reading('Vi phạm: trừ 1 điểm', '-2').setting)).toEqual(r.rational(2));
  });
});
