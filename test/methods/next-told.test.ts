import type { Change } from '../../src/methods/next/next-step';
import { furtherCasesOf, nextStepsOf, slackOf } from '../../src/methods/registry';
import { pointsFromDecimal } from '../../src/rulebook/points';
import * as r from '../../src/rulebook/rational';
import { exact, readAnswers, readCaseFile } from './read-case';
import { RATE } from './rules';

/** `count -2`, `parts.1 +1`, `5 further good cases`, `→ Tốt`, `meet có đủ phụ lục`, `by 15/3/2025`. */
function words(change: Change): string {
  switch (change.kind) {
    case 'figure': {
      const key = change.part === undefined ? change.key : `${change.key}.${change.part}`;
      return `${key} ${r.compare(change.by, r.ZERO) > 0 ? '+' : ''}${r.toDecimal(change.by, 4)}`;
    }
    case 'goodCases':
      return `${r.toDecimal(change.by, 4)} further good cases`;
    case 'badCases':
      return `${r.toDecimal(change.by, 4)} further bad cases`;
    case 'ofCases':
      return `${r.toDecimal(change.by, 4)} of ${r.toDecimal(change.of, 4)} cases`;
    case 'level':
      return `→ ${change.to}`;
    case 'meet':
      return `meet ${change.label}`;
    case 'date':
      return `by ${change.by.day}/${change.by.month}/${change.by.year}`;
  }
}

interface Row {
  readonly file: string;
  readonly answers: Readonly<Record<string, unknown>>;
  /** The nearest gains and, marked `!`, the best along each answer, with the points they bring. */
  readonly next: readonly string[];
  /** How far each answer may get worse, and what one unit more leaves. */
  readonly slack: readonly string[];
}

const ROWS: readonly Row[] = [
  {
    file: 'ladder/rate.json',
    answers: { numerator: 37, denominator: 100 },
    next: ['numerator +3 = 1.5!', '5 further good cases = 1.5!'],
    slack: ['numerator -17 then 0.5', '85 further bad cases then 0.5'],
  },
  { file: 'ladder/rate.json', answers: { rate: 37 }, next: ['rate +3 = 1.5!'], slack: ['rate -17 then 0.5'] },
  {
    file: 'ladder/count.json',
    answers: { count: 5 },
    next: ['count -2 = 40', 'count -5 = 50!'],
    slack: ['count +1 then 0'],
  },
  {
    file: 'ladder/conditions.json',
    answers: { value: 30, parts: [true] },
    next: ['value -10 = 2!'],
    slack: ['value +15 then 0'],
  },
  {
    file: 'ladder/conditions.json',
    answers: { value: 20, parts: [false] },
    next: ['meet có đủ phụ lục = 2!'],
    slack: [],
  },
  {
    file: 'ladder/signed.json',
    answers: { value: 1 },
    next: ['value -1 = 1.5', 'value -2 = 3!'],
    slack: [],
  },
  {
    file: 'ladder/takes-off.json',
    answers: { count: 12 },
    next: ['count -3 = 2!'],
    slack: ['count +28 then 1'],
  },
  {
    file: 'rate/edges.json',
    answers: { rate: 48 },
    next: ['rate +2 = 1.58', 'rate +46.85 = 3!'],
    slack: [],
  },
  {
    file: 'rate/decimal-threshold.json',
    answers: { numerator: '4.3', denominator: '5' },
    next: ['numerator +0.1 = 2!'],
    slack: ['numerator 0 then 1.68'],
  },
  {
    file: 'per-unit/one.json',
    answers: { count: 1 },
    next: ['count +1 = 1', 'count +2 = 1.5!'],
    slack: ['count 0 then 0'],
  },
  {
    file: 'per-unit/part-dropped.json',
    answers: { count: 150 },
    next: ['count +50 = 0.2', 'count +850 = 1!'],
    slack: ['count -50 then 0'],
  },
  {
    file: 'per-unit/several.json',
    answers: { parts: [0, 1, 1] },
    next: ['parts.0 +1 = 15!', 'parts.1 +1 = 15!', 'parts.2 +1 = 12', 'parts.2 +2 = 15!'],
    slack: ['parts.1 0 then 3', 'parts.2 0 then 6'],
  },
  {
    file: 'deduction/cap.json',
    answers: { breaches: 5 },
    next: ['breaches -2 = 2.25', 'breaches -5 = 3!'],
    slack: [],
  },
  {
    file: 'deduction/one.json',
    answers: { breaches: 3 },
    next: ['breaches -1 = 8', 'breaches -3 = 16!'],
    slack: ['breaches 0 then 0'],
  },
  {
    file: 'deduction/tiers.json',
    answers: { breaches: 3 },
    next: ['breaches -1 = 3.5', 'breaches -3 = 5!'],
    slack: ['breaches 0 then 0.5'],
  },
  {
    file: 'deduction/floor.json',
    answers: { parts: [1, 1] },
    next: ['parts.1 -1 = 6!'],
    slack: [],
  },
  {
    file: 'steps/whole.json',
    answers: { value: 3 },
    next: ['value +1 = 1', 'value +5 = 2!'],
    slack: ['value -1 then 0'],
  },
  { file: 'steps/from-base.json', answers: { count: 230 }, next: [], slack: [] },
  {
    file: 'choice/levels.json',
    answers: { level: 'Hoàn thành nhiệm vụ' },
    next: ['→ Hoàn thành tốt nhiệm vụ = 2', '→ Hoàn thành xuất sắc nhiệm vụ = 2.5!'],
    slack: [],
  },
  {
    file: 'choice/yes-no.json',
    answers: { parts: [false] },
    next: ['meet Có phân công đầu mối = 0.75!'],
    slack: [],
  },
  { file: 'choice/failures.json', answers: { count: 3 }, next: ['count -3 = 6!'], slack: [] },
  {
    file: 'checklist/sum.json',
    answers: { parts: [false, false] },
    next: ['meet Dự đủ giao ban = 2!', 'meet Trực tiếp đối thoại = 4!'],
    slack: [],
  },
  {
    file: 'checklist/graded.json',
    answers: { parts: [3, 2] },
    next: ['parts.0 +1 = 6!', 'parts.1 +1 = 6', 'parts.1 +2 = 7!'],
    slack: ['parts.0 0 then 4'],
  },
  {
    file: 'timeliness/bands.json',
    answers: { daysLate: 3 },
    next: ['daysLate -3 = 1!'],
    slack: ['daysLate +2 then 0'],
  },
  {
    file: 'timeliness/per-day.json',
    answers: { date: '2/1/2025' },
    next: ['by 1/1/2025 = 1', 'by 30/12/2024 = 2!'],
    slack: [],
  },
  {
    file: 'timeliness/same-day-open.json',
    answers: { date: '5/1/2026' },
    next: ['by 30/12/2025 = 2!'],
    slack: [],
  },
  {
    file: 'relative/best.json',
    answers: { numerator: '0.6', denominator: '1.2' },
    next: ['numerator +0.1 = 17.5', 'numerator +0.6 = 30!'],
    slack: ['numerator 0 then 12.5'],
  },
  {
    file: 'share/scale.json',
    answers: { value: '4.5' },
    next: ['value +0.1 = 36.8', 'value +0.5 = 40!'],
    slack: ['value 0 then 35.2'],
  },
  {
    file: 'survey/weights.json',
    answers: { parts: [5, 2], denominator: 8 },
    next: ['parts.0 +1 = 1.75!', 'parts.1 +1 = 1.625!'],
    slack: ['parts.0 0 then 1.25', 'parts.1 0 then 1.375'],
  },
  {
    file: 'survey/weights.json',
    answers: { parts: [5, 2], denominator: 100 },
    next: ['parts.0 +1 = 0.14', 'parts.0 +93 = 1.98!', 'parts.1 +1 = 0.13', 'parts.1 +93 = 1.05!'],
    slack: ['parts.0 0 then 0.1', 'parts.1 0 then 0.11'],
  },
  {
    file: 'composite/level-then-deduct.json',
    answers: { level: 'đúng hạn', parts: [1, 1] },
    next: ['parts.0 -1 = 14.5!', 'parts.1 -1 = 15!', '→ hoàn thành trước hạn = 17.5!'],
    slack: ['parts.0 0 then 12.5', 'parts.1 0 then 12'],
  },
];

test.each(ROWS)(
  '$file, $answers: what earns more, and what may get worse',
  ({ file, answers, next, slack }) => {
    const { spec, context } = readCaseFile(file);
    const declared = readAnswers(answers);
    const steps = nextStepsOf(spec, declared, context).map(({ changes, points, isBest }) => {
      return `${changes.map(words).join(' and ')} = ${r.toDecimal(points, 4)}${isBest ? '!' : ''}`;
    });
    const left = slackOf(spec, declared, context).map(({ change, then }) => {
      return `${words(change)} then ${then ? r.toDecimal(then, 4) : 'a question'}`;
    });
    expect({ next: steps, slack: left }).toEqual({ next, slack });
  },
);

describe('the fewest further cases, every one good, that earn so many points', () => {
  const further = (answers: Readonly<Record<string, unknown>>, points: string) => {
    const context = { maximum: pointsFromDecimal('2')! };
    const step = furtherCasesOf(RATE, readAnswers(answers), { points: exact(points), context });
    return step?.changes.map(words).join(' and ');
  };

  test.each<[string, Readonly<Record<string, unknown>>, string, string | undefined]>([
    // (4 + 5) of (5 + 5) are 90 %, of 2 points 1.8; with four more, 8 of 9 are less.
    ['four of five so far', { numerator: 4, denominator: 5 }, '1.8', '5 further good cases'],
    ['more than can be earned', { numerator: 4, denominator: 5 }, '2', undefined],
  ])('%s', (_, answers, points, expected) => {
    expect(further(answers, points)).toBe(expected);
  });
});
