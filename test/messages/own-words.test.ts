import { OWN_WORDS_IN_ENGLISH } from '../../src/messages/own-words-in-english';
import { ownWords, ownWordsList, workingWords } from '../../src/messages/own-words';
import { fill } from '../../src/messages/language';
import { own, OWN_WORDS, type OwnWord } from '../../src/methods/own-words';

const VIETNAMESE = /[À-ÖØ-öø-ỹ]/u;
const WORDS = Object.keys(OWN_WORDS) as OwnWord[];

/** Something fit for every blank: a figure, a day, words of a sheet. */
const BLANKS = {
  ...{ at: '12,5', from: '20', to: '1.000', target: '100 %', scale: '5', step: '2.000 hồ sơ' },
  ...{ day: '31/12/2025', label: 'Có kế hoạch', parts: 'phụ lục', name: 'Chỉ số hài lòng', by: 'Hội đồng' },
  ...{
    lowest: 'Dưới 5',
    none: 'Không tổ chức',
    values: 'từ 20 trở lên',
    way: 'tăng thêm',
    mark: 'Điểm chấm',
  },
};
const IN_ENGLISH = { ...BLANKS, values: '20 or more', way: 'more', mark: 'Points given' };

test.each(WORDS)('%s is recognised and told in English', (word) => {
  const english = { vi: '', en: OWN_WORDS_IN_ENGLISH[word] };
  expect(ownWords(own(word, BLANKS), 'en')).toBe(fill(english, IN_ENGLISH, 'en'));
  expect(english.en).not.toMatch(VIETNAMESE);
});

test('Vietnamese readers see what was said', () => {
  for (const word of WORDS) expect(ownWords(own(word, BLANKS), 'vi')).toBe(own(word, BLANKS));
});

test('words of the decision stay as it wrote them', () => {
  expect(ownWords('Số hồ sơ giải quyết đúng hạn', 'en')).toBe('Số hồ sơ giải quyết đúng hạn');
  expect(ownWords('Từ cấp huyện trở lên', 'en')).toBe('Từ cấp huyện trở lên');
});

test('several names of inputs are told each', () => {
  expect(ownWordsList('Số đạt (tử số); Số hồ sơ; Tổng số (mẫu số)', 'en')).toBe(
    'Number met (numerator); Số hồ sơ; Whole (denominator)',
  );
});

test('a working keeps its figures and units', () => {
  expect(workingWords('4 cuộc → 4 × 0,5 = 2 điểm → tối đa 1,5 điểm (làm tròn 2 chữ số)', 'en')).toBe(
    '4 cuộc → 4 × 0,5 = 2 points → at most 1,5 points (rounded to 2 decimals)',
  );
});
