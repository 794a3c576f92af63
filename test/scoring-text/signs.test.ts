import { tokenise } from '../../src/scoring-text/tokens';
import { questionsFor } from '../../src/scoring-text/questions';
import type { Doubt } from '../../src/methods/clause';

const texts = (text: string) => tokenise(text).map((token) => token.text);

test.each([
  ['≥', '>='],
  ['⩾', '>='],
  ['≤', '<='],
  ['⩽', '<='],
  ['→', '=>'],
  ['⇒', '=>'],
  ['×', '*'],
  ['∗', '*'],
  ['∙', '*'],
  ['[', '('],
  [']', ')'],
  ['●', '•'],
  ['▪', '•'],
  ['\uf0b7', '•'],
  ['\uf0a7', '•'],
  ['\uf0d8', '•'],
  ['\uf076', '•'],
  ['\uf0fc', '•'],
  ['\uf02d', '•'],
  ['◦', '•'],
  ['…', '...'],
])('%s is the sign %s', (odd, sign) => {
  expect(texts(`Có ${odd} không`)).toEqual(['có', sign, 'không']);
});

test('a new line is a sign of its own, and no capital', () => {
  expect(tokenise('Có\nKhông').map(({ text, capital }) => [text, capital])).toEqual([
    ['có', true],
    ['\n', false],
    ['không', true],
  ]);
});

const CODES: readonly Doubt['code'][] = [
  'scoring-text.two-readings',
  'scoring-text.gap',
  'scoring-text.overlap',
  'scoring-text.shared-bound',
  'scoring-text.only-best',
  'scoring-text.above-maximum',
  'scoring-text.never-maximum',
  'scoring-text.order',
  'scoring-text.contradiction',
  'scoring-text.part-step',
  'scoring-text.below-start',
  'scoring-text.uncovered-case',
  'scoring-text.no-maximum',
  'scoring-text.absence',
  'scoring-text.year',
  'scoring-text.plus-and-minus',
];

test.each(CODES)('%s is a question in whole sentences, with a wording that settles it', (code) => {
  const [question] = questionsFor([{ code, quote: 'Từ 80%', params: { values: '90' } }]);
  expect(question?.text).toMatch(/\?$/);
  expect(question?.text).not.toMatch(/[{}]/);
  const { proposal } = question ?? {};
  if (proposal !== undefined) expect(proposal).toMatch(/^(?:Viết|Sửa|Hạ|Ghi) .+\.$/);
});

test.each([
  ['scoring-text.below-start', 'Viết thêm “chưa đạt: 0 điểm”.'],
  ['scoring-text.uncovered-case', 'Viết thêm một dòng: “Các trường hợp còn lại: 0 điểm”.'],
  ['scoring-text.year', 'Ghi đủ ngày, tháng, năm.'],
] as const)('%s proposes %s', (code, proposal) => {
  expect(questionsFor([{ code, quote: '' }])[0]?.proposal).toBe(proposal);
});
