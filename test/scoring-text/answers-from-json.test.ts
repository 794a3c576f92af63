import { answersFromJson } from '../../src/scoring-text/answers-from-json';
import { rational } from '../../src/rulebook/rational';

test('every input is read as what it is', () => {
  const inputs = {
    numerator: 1.5,
    denominator: ' 2,5 ',
    rate: '90.1',
    count: 3,
    breaches: 0,
    daysLate: '4',
    value: -1,
    level: 'Tốt',
    group: 'A',
    date: '2025-12-01',
    parts: [true, 2, '0,5'],
    absence: 'noCases',
  };
  expect(answersFromJson({ ...inputs, rate: inputs.rate, value: null })).toEqual({
    ok: true,
    answers: {
      numerator: rational(3, 2),
      denominator: rational(5, 2),
      rate: rational(901, 10),
      count: rational(3),
      breaches: rational(0),
      daysLate: rational(4),
      level: 'Tốt',
      group: 'A',
      date: { year: 2025, month: 12, day: 1 },
      parts: [true, rational(2), rational(1, 2)],
      absence: 'noCases',
    },
  });
});

test.each([
  'x2025-12-01',
  '2025-02-30',
  '2025-13-01',
  '2025-12-00',
  '2025-12-01x',
  '25-12-01',
  '2025-1-01',
  '2025-01-1',
  20_251_201,
])('the day %j cannot be read', (date) => {
  expect(answersFromJson({ date })).toEqual({
    ok: false,
    refused: [{ key: 'date', found: JSON.stringify(date) }],
  });
});

test.each<[string, unknown]>([
  ['rate', 'nhiều'],
  ['rate', true],
  ['level', 3],
  ['group', false],
  ['parts', 'x'],
  ['parts', [true, 'x']],
  ['khac', 1],
  ['absence', 'no-authority'],
  ['absence', true],
])('%s as %j is refused by its key', (key, value) => {
  expect(answersFromJson({ count: 1, [key]: value })).toEqual({
    ok: false,
    refused: [{ key, found: JSON.stringify(value) }],
  });
});

test.each(['noAuthority', 'noCases', 'notApplicable'])('the absence %s is read', (absence) => {
  expect(answersFromJson({ absence })).toEqual({ ok: true, answers: { absence } });
});

test.each([null, [], 'x', 3])('%j is no object of inputs', (inputs) => {
  expect(answersFromJson(inputs)).toEqual({
    ok: false,
    refused: [{ key: '', found: JSON.stringify(inputs) }],
  });
});
