import { isDay } from '../../../src/methods/decision/days';
import { nextStepsOf, scoreBy } from '../../../src/methods/registry';
import type { TimelinessSpec } from '../../../src/methods/spec';
import { pointsFromDecimal } from '../../../src/rulebook/points';
import * as r from '../../../src/rulebook/rational';
import { readAnswers } from '../read-case';
import { CHOICE, TIME, level, points, said, sum } from '../rules';

/** Before 31/01: 2 points; until 28/02: 1 point; later: none. */
const SCALE: TimelinessSpec = {
  kind: 'timeliness',
  due: { day: 31, month: 1, year: 'assessment', sameDay: 'late' },
  onTime: points(2),
  late: {
    kind: 'laterDays',
    days: [{ due: { day: 28, month: 2, year: 'assessment', sameDay: 'inTime' }, worth: points(1) }],
    otherwise: points(0),
    lines: [level('Gửi trước ngày 31/01', 2), level('Gửi đến ngày 28/02', 1), level('Gửi sau ngày 28/02', 0)],
  },
  levels: [],
};
const YEAR = { assessmentYear: 2025, maximum: pointsFromDecimal('2')! };

describe('a scale on days of the calendar', () => {
  test.each([
    ['30/1/2025', '2'],
    ['31/1/2025', '1'],
    ['28/2/2025', '1'],
    ['1/3/2025', '0'],
  ])('%s: %s points', (date, expected) => {
    expect(said(SCALE, { date }, YEAR)).toBe(expected);
  });

  test('the day until which the points are given is named', () => {
    const verdict = scoreBy(SCALE, readAnswers({ date: '10/1/2025' }), YEAR);
    expect(JSON.stringify(verdict)).toContain('30/01/2025');
  });

  test('too late, it says by which day something is won and by which everything', () => {
    const told = (date: string) => {
      const steps = nextStepsOf(SCALE, readAnswers({ date }), YEAR);
      return steps.map(({ changes: [change], points: then, isBest }) => {
        const by = change?.kind === 'date' ? `${String(change.by.day)}/${String(change.by.month)}` : '';
        return `${by} = ${r.toDecimal(then, 2)}${isBest ? '!' : ''}`;
      });
    };
    expect(told('15/3/2025')).toEqual(['28/2 = 1', '30/1 = 2!']);
    expect(told('15/2/2025')).toEqual(['30/1 = 2!']);
  });

  test('without the year of assessment no day is known', () => {
    expect(said(SCALE, { date: '30/1/2025' })).toBe('Chưa biết năm đánh giá nên chưa biết hạn là ngày nào.');
  });

  test('days of delay do not tell on which day it was', () => {
    expect(said(SCALE, { daysLate: 0 }, YEAR)).toMatch(/^needs/);
  });
});

test('no month has more days than its own, even where they would lead into the same month a year later', () => {
  expect(isDay({ day: 367, month: 1, year: 2025 })).toBe(false);
});

describe('in time or late', () => {
  test('a level is asked for only where the text names one', () => {
    expect(said(TIME, { level: 'đúng hạn' })).toMatch(/^needs/);
  });

  test('among several rules one tick says nothing of this one', () => {
    expect(said(sum(TIME, CHOICE), { parts: [true], level: 'Tốt' })).toBe('answer.too-many-parts 1, 0');
  });
});
