import type { Answers } from '../../../src/methods/answers';
import { furtherCases, nextSteps, raises, slackOf } from '../../../src/methods/next/steps';
import { pacedSteps } from '../../../src/methods/next/paced';
import { exact, readAnswers } from '../read-case';
import { BOTTOM, COUNT, DATE, GROUP, LEVEL, part, RATE, TOP, VALUE } from '../decision/parts';
import { numberOf, ruleOf, told, words } from './rule';
import type { Rule } from '../../../src/methods/next/steps';
import * as r from '../../../src/rulebook/rational';

type Written = Readonly<Record<string, unknown>>;

const next = (rule: Rule, answers: Written) => nextSteps(rule, readAnswers(answers)).map(told);
const all = (rule: Rule, answers: Written) => raises(rule, readAnswers(answers)).map(told);
const slack = (rule: Rule, answers: Written) =>
  slackOf(rule, readAnswers(answers)).map(
    ({ change, then }) => `${words(change)} then ${then ? r.toDecimal(then, 4) : '?'}`,
  );

/** 3 points from 9, 2 from 5, else 1. */
const bands = ruleOf(
  [COUNT],
  ({ count }) => {
    const at = numberOf(count);
    if (!(at >= 0)) return undefined;
    if (at >= 9) return 3;
    return at >= 5 ? 2 : 1;
  },
  [
    { key: 'count', at: exact(9) },
    { key: 'count', at: exact(5) },
  ],
);

describe('a count on a scale', () => {
  test('the nearest gain and the best', () => {
    expect(next(bands, { count: 3 })).toEqual(['count +2 → 5 = 2 (+1)', 'count +6 → 9 = 3 (+2)!']);
    expect(next(bands, { count: 7 })).toEqual(['count +2 → 9 = 3 (+1)!']);
    expect(next(bands, { count: 9 })).toEqual([]);
    expect(next(bands, { count: -1 })).toEqual([]);
    expect(next(bands, {})).toEqual([]);
  });

  test('every raise', () => {
    expect(all(bands, { count: 3 })).toEqual(['count +2 → 5 = 2 (+1)', 'count +6 → 9 = 3 (+2)!']);
    expect(all(bands, { count: 9 })).toEqual([]);
    expect(all(bands, { count: -1 })).toEqual([]);
  });

  test('how far it may fall', () => {
    expect(slack(bands, { count: 12 })).toEqual(['count -3 → 9 then 2']);
    expect(slack(bands, { count: 5 })).toEqual(['count 0 → 5 then 1']);
    expect(slack(bands, { count: 4 })).toEqual([]);
    expect(slack(bands, { count: -1 })).toEqual([]);
  });

  test('down to a question, not to what cannot be', () => {
    const asks = {
      ...bands,
      pointsOf: (answers: Answers) => (numberOf(answers.count) < 3 ? undefined : r.ONE),
      canBe: () => true,
    };
    expect(slack({ ...asks, thresholds: [{ key: 'count', at: exact(3) }] }, { count: 7 })).toEqual([
      'count -4 → 3 then ?',
    ]);
    expect(
      slack({ ...asks, thresholds: [{ key: 'count', at: exact(3) }], canBe: () => false }, { count: 7 }),
    ).toEqual([]);
  });
});

test('units are things, hundredths of a percent, the last decimal of an amount', () => {
  const from = (key: 'count' | 'rate' | 'value', at: string) => (answers: Answers) => {
    const value = answers[key];
    return value && r.compare(value, exact(at)) >= 0 ? 2 : 1;
  };
  const value = ruleOf([VALUE], from('value', '2.5'), [{ key: 'value', at: exact('2.5') }]);
  expect(next(value, { value: 1 })).toEqual(['value +2 → 3 = 2 (+1)!']);
  expect(next(value, { value: '1.5' })).toEqual(['value +1 → 2.5 = 2 (+1)!']);
  expect(next(value, { value: '2.43' })).toEqual(['value +0.07 → 2.5 = 2 (+1)!']);
  expect(next(value, { value: '2.4321' })).toEqual(['value +0.0679 → 2.5 = 2 (+1)!']);
  const rate = ruleOf([RATE], from('rate', '95'), [{ key: 'rate', at: exact(95) }]);
  expect(next(rate, { rate: 90 })).toEqual(['rate +5 → 95 = 2 (+1)!']);
  expect(next(rate, { rate: '94.985' })).toEqual(['rate +0.02 → 95.005 = 2 (+1)!']);
});

test('an amount goes to the last one that can be', () => {
  const scale: Rule = {
    ...ruleOf([VALUE], ({ value }) =>
      numberOf(value) <= 5 && numberOf(value) >= 0 ? numberOf(value) * 8 : undefined,
    ),
  };
  expect(next(scale, { value: '4.5' })).toEqual([
    'value +0.1 → 4.6 = 36.8 (+0.8)',
    'value +0.5 → 5 = 40 (+4)!',
  ]);
  expect(next(scale, { value: 5 })).toEqual([]);
  expect(slack(scale, { value: '0.5' })).toEqual(['value 0 → 0.5 then 3.2']);
});

test('an amount goes to the last one that can be, over one that asks', () => {
  // 8 points for each, asked about between 3 and 4.
  const scale: Rule = {
    ...ruleOf(
      [VALUE],
      ({ value }) => {
        const at = numberOf(value);
        return at >= 0 && at <= 5 && !(at > 3 && at < 4) ? at * 8 : undefined;
      },
      [
        { key: 'value', at: exact(3) },
        { key: 'value', at: exact(4) },
      ],
    ),
    canBe: ({ value }) => numberOf(value) >= 0 && numberOf(value) <= 5,
  };
  expect(next(scale, { value: '2.5' })).toEqual([
    'value +0.1 → 2.6 = 20.8 (+0.8)',
    'value +2.5 → 5 = 40 (+20)!',
  ]);
});

test('an amount goes no further than to the last full step', () => {
  // Half a point for every full half, up to 5.3.
  const halves = ruleOf([VALUE], ({ value }) =>
    numberOf(value) <= 5.3 ? Math.floor(numberOf(value) * 2) / 2 : undefined,
  );
  expect(next(halves, { value: '4.1' })).toEqual([
    'value +0.4 → 4.5 = 4.5 (+0.5)',
    'value +0.9 → 5 = 5 (+1)!',
  ]);
});

test('a count goes to the last one that can be', () => {
  const months = ruleOf([COUNT], ({ count }) => {
    return numberOf(count) >= 0 && numberOf(count) <= 12 ? numberOf(count) : undefined;
  });
  expect(next(months, { count: 5 })).toEqual(['count +1 → 6 = 6 (+1)', 'count +7 → 12 = 12 (+7)!']);
  expect(all(months, { count: 10 })).toEqual(['count +1 → 11 = 11 (+1)', 'count +2 → 12 = 12 (+2)!']);
});

describe('rungs of a raise', () => {
  test('one for a leap, wherever it is', () => {
    const leap = ruleOf([COUNT], ({ count }) => (numberOf(count) >= 50 ? 3 : 1));
    expect(all(leap, { count: 0 })).toEqual(['count +50 → 50 = 3 (+2)!']);
  });

  test('evenly up a rise: not where less than half of it is won', () => {
    // 4 points for 2, 16 for 4: half way are 10, and 3 earn 9.
    const squares = ruleOf([COUNT], ({ count }) => {
      return numberOf(count) >= 0 && numberOf(count) <= 4 ? numberOf(count) ** 2 : undefined;
    });
    expect(all(squares, { count: 0 })).toEqual([
      'count +1 → 1 = 1 (+1)',
      'count +2 → 2 = 4 (+4)',
      'count +4 → 4 = 16 (+16)!',
    ]);
  });
});

test('a figure that stands under another key, or as a clause, moves there', () => {
  const sum = (answers: Answers) => {
    const [only] = answers.parts ?? [];
    const at = numberOf(answers.breaches ?? (typeof only === 'object' ? only : answers.count));
    return at >= 0 ? 10 - at : undefined;
  };
  const rule = ruleOf([{ ...COUNT, alike: ['breaches', 'parts'] }], sum);
  expect(next(rule, { breaches: 1 })).toEqual(['breaches -1 → 0 = 10 (+1)!']);
  expect(next(rule, { count: 1 })).toEqual(['count -1 → 0 = 10 (+1)!']);
  expect(next(rule, { parts: [1] })).toEqual(['parts.0 -1 → 0 = 10 (+1)!']);
  expect(next(rule, { parts: [true], count: 1 })).toEqual(['count -1 → 0 = 10 (+1)!']);
});

test('each of several clauses moves by itself', () => {
  const rule = ruleOf(
    [part(0), part(1)],
    ({ parts = [] }) =>
      parts.reduce<number>((sum, each) => sum + (typeof each === 'object' ? numberOf(each) : 0), 0),
    [{ key: 'parts', part: 1, at: exact(3) }],
  );
  expect(slack(rule, { parts: [1, 2] })).toEqual(['parts.0 0 → 1 then 2', 'parts.1 0 → 2 then 2']);
});

const percent = ({ numerator, denominator }: Answers) => {
  const [top, bottom] = [numberOf(numerator), numberOf(denominator)];
  if (!(top >= 0 && bottom > 0 && top <= bottom)) return undefined;
  return top / bottom >= 0.9 ? 2 : 1;
};
const fraction = ruleOf([TOP, BOTTOM], percent, [{ key: 'rate', at: exact(90) }]);

describe('a fraction', () => {
  test('more good ones of the same whole, or further good ones', () => {
    expect(next(fraction, { numerator: 80, denominator: 100 })).toEqual([
      'numerator +10 → 90 = 2 (+1)!',
      '100 good = 2 (+1)!',
    ]);
    expect(all(fraction, { numerator: 80, denominator: 100 })).toEqual(['numerator +10 → 90 = 2 (+1)!']);
  });

  test('fewer good ones, or further bad ones', () => {
    expect(slack(fraction, { numerator: 95, denominator: 100 })).toEqual([
      'numerator -5 → 90 then 1',
      '5 bad then 1',
    ]);
  });

  test('cases are whole things', () => {
    expect(next(fraction, { numerator: '80.5', denominator: 100 })).toEqual([
      'numerator +9.5 → 90 = 2 (+1)!',
    ]);
    expect(next(fraction, { numerator: 80, denominator: '100.5' })).toEqual(['numerator +11 → 91 = 2 (+1)!']);
  });

  test('further good cases for wanted points', () => {
    const wanted = (points: number, answers: Written) => {
      const step = furtherCases(fraction, readAnswers(answers), exact(points));
      return step && told(step);
    };
    expect(wanted(2, { numerator: 80, denominator: 100 })).toBe('100 good = 2 (+1)!');
    expect(wanted(3, { numerator: 80, denominator: 100 })).toBeUndefined();
    expect(wanted(2, { numerator: 101, denominator: 100 })).toBeUndefined();
    expect(wanted(2, { count: 80 })).toBeUndefined();
  });

  test('of cases still to come, how many must be good', () => {
    const paced = (cases: number, answers: Written) =>
      pacedSteps(fraction, readAnswers(answers), cases).map(told);
    expect(paced(120, { numerator: 80, denominator: 100 })).toEqual(['118 of 120 = 2 (+1)!']);
    expect(paced(100, { numerator: 80, denominator: 100 })).toEqual(['100 of 100 = 2 (+1)!']);
    expect(paced(99, { numerator: 80, denominator: 100 })).toEqual([]);
    expect(paced(1, { numerator: 89, denominator: 99 })).toEqual(['1 of 1 = 2 (+1)!']);
    expect(paced(0, { numerator: 80, denominator: 100 })).toEqual([]);
    expect(paced(10, { numerator: 95, denominator: 100 })).toEqual([]);
    expect(paced(120, { numerator: '80.5', denominator: 100 })).toEqual([]);
    expect(paced(120, { numerator: 80 })).toEqual([]);
    expect(paced(120, { numerator: 120, denominator: 100 })).toEqual([]);
  });

  const banded = (isKept: (share: number) => boolean, ...rates: readonly number[]) =>
    ruleOf(
      [TOP, BOTTOM],
      ({ numerator, denominator }) => (isKept(numberOf(numerator) / numberOf(denominator)) ? 3 : 1),
      rates.map((at) => ({ key: 'rate', at: exact(at) })),
    );

  test('of cases still to come, as many as lead into a narrow band', () => {
    // 80 % of 220 are 176; above 82 % (180.4) it is too many.
    const narrow = banded((share) => share >= 0.8 && share <= 0.82, 80, 82);
    const answers = readAnswers({ numerator: 70, denominator: 100 });
    expect(pacedSteps(narrow, answers, 120).map(told)).toEqual(['106 of 120 = 3 (+2)!']);
  });

  test('of cases still to come, never more than there are', () => {
    // 120 % of 110 are 132: of 10 cases no 37 can be good.
    const beyond = banded((share) => share >= 1.2, 120);
    expect(pacedSteps(beyond, readAnswers({ numerator: 95, denominator: 100 }), 10)).toEqual([]);
  });

  test('none is asked for where the further cases help without a single one', () => {
    // 15 late ones of 100 are too many, of 200 they are not.
    const late = banded((share) => share <= 0.1, 10);
    expect(pacedSteps(late, readAnswers({ numerator: 15, denominator: 100 }), 100)).toEqual([]);
  });

  const rising = (full: number, thresholds: Rule['thresholds'] = []) =>
    ruleOf(
      [TOP, BOTTOM],
      ({ numerator, denominator }) => {
        if (!numerator || !denominator || r.compare(numerator, denominator) > 0) return undefined;
        const { n, d } = r.divide(r.multiply(numerator, r.rational(full)), denominator);
        return `${String(n)}/${String(d)}`;
      },
      thresholds,
    );

  test('a rising stretch has twenty rungs from what is earned now', () => {
    // 11 of 16 is as much as 88 + 11 of 144: from there 40 more, 2 at a time. A count of 75 is no 75 %.
    const rule = rising(144, [{ key: 'count', at: exact(75) }]);
    const paced = pacedSteps(rule, readAnswers({ numerator: 11, denominator: 16 }), 128).map(told);
    expect(paced).toEqual(
      Array.from({ length: 20 }, (_, n) => {
        const [good, more] = [90 + 2 * n, 2 + 2 * n];
        return `${String(good)} of 128 = ${String(good + 11)} (+${String(more)})${n === 19 ? '!' : ''}`;
      }),
    );
  });

  test('a rising stretch has a rung for every case that is seen in the points', () => {
    const paced = (full: number, cases: number) =>
      pacedSteps(rising(full), readAnswers({ numerator: 0, denominator: 1 }), cases).map(told);
    expect(paced(100, 4)).toEqual([
      '1 of 4 = 20 (+20)',
      '2 of 4 = 40 (+40)',
      '3 of 4 = 60 (+60)',
      '4 of 4 = 80 (+80)!',
    ]);
    expect(paced(1, 249).at(-1)).toBe('249 of 249 = 0.996 (+0.996)!');
    const places = 1 + Math.ceil(Math.log2(249));
    expect(paced(1, 249).length).toBeLessThanOrEqual(20 * places);
  });
});

describe('levels, clauses and days', () => {
  const worth: Readonly<Record<string, number>> = { Tốt: 3, Khá: 2, Đạt: 1 };
  const levels = ruleOf([LEVEL], ({ level = '' }) => worth[level]);

  test('better levels, the nearest first', () => {
    expect(next(levels, { level: 'Đạt' })).toEqual(['→ Khá = 2 (+1)', '→ Tốt = 3 (+2)!']);
    expect(next(levels, { level: 'Khá' })).toEqual(['→ Tốt = 3 (+1)!']);
    expect(next(levels, { level: 'Tốt' })).toEqual([]);
    expect(all(levels, { level: 'Khá' })).toEqual(['→ Tốt = 3 (+1)!']);
    expect(next({ ...levels, needs: [GROUP, LEVEL] }, { group: 'Sở', level: 'Khá' })).toEqual([
      '→ Tốt = 3 (+1)!',
    ]);
    expect(next({ ...levels, pointsOf: () => r.ONE }, {})).toEqual([]);
  });

  const a = part(0, 'yesNo');
  const b = part(1, 'yesNo');
  const met = (parts: Answers['parts'] = []) => parts.filter((each) => each === true).length;
  const sum = ruleOf([a, b], ({ parts }) => met(parts));
  const both = ruleOf([a, b], ({ parts }) => (met(parts) === 2 ? 2 : 0));

  test('each clause that helps alone, or all of them where only all help', () => {
    expect(next(sum, { parts: [false, false] })).toEqual([
      'meet Nội dung 1 (0) = 1 (+1)!',
      'meet Nội dung 2 (1) = 1 (+1)!',
    ]);
    expect(next(sum, { parts: [true, false] })).toEqual(['meet Nội dung 2 (1) = 2 (+1)!']);
    expect(next(both, { parts: [false, false] })).toEqual([
      'meet Nội dung 1 (0) and meet Nội dung 2 (1) = 2 (+2)!',
    ]);
    expect(next(both, { parts: [true, false] })).toEqual(['meet Nội dung 2 (1) = 2 (+2)!']);
    expect(next(both, { parts: [true, true] })).toEqual([]);
    expect(next(both, {})).toEqual([]);
    expect(all(sum, { parts: [true, false] })).toEqual(['meet Nội dung 2 (1) = 2 (+1)!']);
    const three = ruleOf([a, b, part(2, 'yesNo')], ({ parts }) => (met(parts) === 3 ? 2 : 0));
    expect(next(three, { parts: [true, false, false] })).toEqual([
      'meet Nội dung 2 (1) and meet Nội dung 3 (2) = 2 (+2)!',
    ]);
  });

  test('a plain yes and no is one clause, in the words of its yes', () => {
    const yesNo = ruleOf([{ ...LEVEL, yesNo: true }], ({ parts }) => met(parts));
    expect(next(yesNo, { parts: [false] })).toEqual(['meet Tốt (0) = 1 (+1)!']);
    const { choices: _choices, ...plain } = LEVEL;
    expect(next({ ...yesNo, needs: [{ ...plain, yesNo: true }] }, { parts: [false] })).toEqual([
      'meet Mức (0) = 1 (+1)!',
    ]);
    expect(next({ ...yesNo, needs: [part(0)] }, { parts: [false] })).toEqual([]);
  });

  const due = { year: 2025, month: 3, day: 15 };
  const late = ({ date }: Answers) => {
    if (!date) return undefined;
    const days = date.day - 15 + 31 * (date.month - 3) + 365 * (date.year - 2025);
    return days <= 0 ? 3 : Math.max(0, 2 - days);
  };
  const dates = ruleOf([DATE], late, [{ key: 'date', at: due }]);

  test('the last day that earns more, and the last on which the rule is kept', () => {
    expect(next(dates, { date: '18/3/2025' })).toEqual(['by 16/3 = 1 (+1)', 'by 15/3 = 3 (+3)!']);
    expect(next(dates, { date: '16/3/2025' })).toEqual(['by 15/3 = 3 (+2)!']);
    expect(next(dates, { date: '15/3/2025' })).toEqual([]);
    expect(all(dates, { date: '16/3/2025' })).toEqual(['by 15/3 = 3 (+2)!']);
    expect(next({ ...dates, pointsOf: () => r.ONE }, {})).toEqual([]);
  });

  /** 3 points until 31 January, 1 until 28 February. */
  const [january, february] = [
    { year: 2025, month: 1, day: 31 },
    { year: 2025, month: 2, day: 28 },
  ];
  const scale = ({ date }: Answers) => {
    if (!date) return undefined;
    if (date.year > 2025 || date.month > 2) return 0;
    return date.month === 1 ? 3 : 1;
  };

  test.each([{ days: [january, february] }, { days: [february, january] }])(
    'of several due days the last one that helps, and the one worth most',
    ({ days }) => {
      const rule = ruleOf(
        [DATE],
        scale,
        days.map((at) => ({ key: 'date', at })),
      );
      const both = ['by 28/2 = 1 (+1)', 'by 31/1 = 3 (+3)!'];
      expect(next(rule, { date: '15/3/2025' })).toEqual(both);
      expect(all(rule, { date: '15/3/2025' })).toEqual(both);
      expect(next(rule, { date: '15/2/2025' })).toEqual(['by 31/1 = 3 (+2)!']);
      expect(next(rule, { date: '31/1/2025' })).toEqual([]);
      // A wrong year.
      expect(next(rule, { date: '15/3/2035' })).toEqual(both);
    },
  );

  test('where the due day itself is open, by the day before', () => {
    const open = ruleOf(
      [DATE],
      ({ date }) => (date && date.day === 15 ? undefined : late({ date } as Answers)),
      [{ key: 'date', at: due }],
    );
    expect(next(open, { date: '20/3/2025' })).toEqual(['by 16/3 = 1 (+1)', 'by 14/3 = 3 (+3)!']);
  });

  test('a day that was to be waited for is not one to have been early for', () => {
    const notBefore = ruleOf([DATE], ({ date }) => (date && date.month >= 3 ? 2 : 1), [
      { key: 'date', at: due },
    ]);
    expect(next(notBefore, { date: '1/2/2025' })).toEqual([]);
  });

  test('lateness is counted back day by day for two years', () => {
    // A tenth of a point less for each day, from one point on the due day: the last tenth is lost on the tenth day.
    const tenths = ({ date }: Answers) => {
      if (!date) return undefined;
      const days = date.day - 15 + 31 * (date.month - 3) + 365 * (date.year - 2025);
      return days <= 0 ? 3 : `${String(Math.max(0, 10 - days))}/10`;
    };
    const rule = ruleOf([DATE], tenths, [{ key: 'date', at: due }]);
    expect(next(rule, { date: '25/3/2027' })).toEqual(['by 24/3 = 0.1 (+0.1)', 'by 15/3 = 3 (+3)!']);
    expect(next(rule, { date: '26/3/2027' })).toEqual(['by 15/3 = 3 (+3)!']);
  });
});
