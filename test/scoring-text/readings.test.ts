import { ruleView } from '../../src/scoring-text/rule-view';
import { ASKED, CASE_FILES, HELD_OUT_SETS, textCases } from './cases';

const asked = [...CASE_FILES, ...HELD_OUT_SETS]
  .flatMap(textCases)
  .filter(({ id, expect: wanted }) => wanted !== 'understood' || ASKED.has(id));

test('many texts are asked about with the ways to read them', () => {
  const told = asked.filter((each) => ruleView(each).questions.some(({ readings }) => readings.length > 0));
  expect(told.length).toBeGreaterThan(40);
});

test.each(asked)('$id: each way to read it is told apart, with an example and what it would give', (text) => {
  for (const { readings } of ruleView(text).questions) {
    if (readings.length === 0) continue;
    expect(readings.length).toBeGreaterThan(1);
    for (const each of readings) {
      expect(each).toEqual({
        reading: expect.stringMatching(/\S/),
        example: expect.stringMatching(/\S/),
        points: expect.stringMatching(/[\d?]|điểm|toàn bộ/i),
      });
    }
    const told = readings.map(({ reading, points }) => `${reading}: ${points}`);
    expect(new Set(told).size).toBe(readings.length);
  }
});

test('figures of a case that cannot be read are named, with what was found', () => {
  const [result] = ruleView({
    text: 'Từ 90% trở lên: 2 điểm; dưới 90%: 0 điểm',
    max: 2,
    cases: [{ inputs: { rate: 'nhiều', absence: 'x' } }],
  }).results;
  expect(result).toEqual({ needs: ['rate: "nhiều"', 'absence: "x"'] });
});

test('a price for each fault is asked about as taken and as given', () => {
  const [question] = ruleView({ text: 'Mỗi trường hợp vi phạm: 0,5 điểm', max: 2 }).questions;
  expect(question?.readings).toEqual([
    { reading: 'Trừ cho mỗi lần', example: 'Xảy ra 2 lần', points: '-2 × 0,5 điểm' },
    { reading: 'Cộng cho mỗi lần', example: 'Xảy ra 2 lần', points: '2 × 0,5 điểm' },
  ]);
});
