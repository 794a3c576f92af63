import fc from 'fast-check';
import { nextStepsOf, slackOf } from '../../src/methods/registry';
import * as r from '../../src/rulebook/rational';
import { answersLike } from '../oracle/random-answers';
import { caseFiles, readAnswers, readCaseFile } from './read-case';
import type { MethodCases } from './read-case';
import {
  earnsMore,
  expectExactSlack,
  expectFewestOfCases,
  expectNothingToSpare,
  expectSufficientSteps,
  expectWorthyRaises,
  pointsOf,
} from './steps-hold';

const SEED = 19012023;
const TO_COME = 40;

const files = caseFiles().map((name) => ({ name, file: readCaseFile(name) }));

function drawn(file: MethodCases) {
  return fc.sample(answersLike(file), { numRuns: 8, seed: SEED });
}

test.each(files)('$name: every next step suffices, and one unit less does not', ({ file }) => {
  for (const answers of drawn(file)) expectSufficientSteps(file, answers);
});

test.each(files)(
  '$name: of clauses that only help together none can be left out, of days none is later',
  ({ file }) => {
    for (const answers of drawn(file)) expectNothingToSpare(file, answers);
  },
);

test.each(files)('$name: slack costs nothing, and one unit more costs', ({ file }) => {
  for (const answers of drawn(file)) expectExactSlack(file, answers);
});

test.each(files)(
  '$name: every raise is worth its points, the nearest and the best are among them',
  ({ file }) => {
    for (const answers of drawn(file)) expectWorthyRaises(file, answers);
  },
);

test.each(files)('$name: one case fewer of those still to come does not earn as much', ({ file }) => {
  for (const answers of drawn(file)) expectFewestOfCases(file, answers, TO_COME);
});

test('one step further is found for every figure that brute force finds', () => {
  const file = readCaseFile('ladder/rate.json');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(300), (whole, part) => {
      fc.pre(part <= whole);
      const answers = { numerator: r.rational(part), denominator: r.rational(whole) };
      const now = pointsOf(file, answers)!;
      const brute = Array.from({ length: whole - part }, (_, index) => index + 1).find((more) =>
        earnsMore(file, { ...answers, numerator: r.rational(part + more) }, now),
      );
      const [step] = nextStepsOf(file.spec, answers, file.context);
      const change = step?.changes[0];
      expect(change?.kind === 'figure' ? Number(change.by.n) : undefined).toBe(brute);
    }),
    { seed: SEED, numRuns: 60 },
  );
});

describe('in the words of the users', () => {
  const next = (name: string, written: Record<string, unknown>) => {
    const file = readCaseFile(name);
    const steps = nextStepsOf(file.spec, readAnswers(written), file.context);
    return steps.map(({ changes, points }) => [
      ...changes.map((change) => {
        if (change.kind === 'figure')
          return `${change.key}${String(change.part ?? '')} ${r.toDecimal(change.by, 2)}`;
        if (change.kind === 'goodCases' || change.kind === 'badCases')
          return `${change.kind} ${r.toDecimal(change.by, 2)}`;
        if (change.kind === 'level') return change.to;
        if (change.kind === 'meet') return change.label;
        return change.kind === 'date' ? `${String(change.by.day)}/${String(change.by.month)}` : change.kind;
      }),
      r.toDecimal(points, 4),
    ]);
  };

  test('so many more cases in time, or so many more when the whole still grows', () => {
    expect(next('ladder/rate.json', { numerator: 37, denominator: 100 })).toEqual([
      ['numerator 3', '1.5'],
      ['goodCases 5', '1.5'],
    ]);
  });

  test('one more initiative, and as many as pay', () => {
    expect(next('per-unit/one.json', { count: 1 })).toEqual([
      ['count 1', '1'],
      ['count 2', '1.5'],
    ]);
  });

  test('one breach less', () => {
    expect(next('deduction/one.json', { breaches: 2 })).toEqual([
      ['breaches -1', '12'],
      ['breaches -2', '16'],
    ]);
  });

  test('a better level, the clause that is missing, the last day in time', () => {
    expect(next('choice/share-of-maximum.json', { level: 'Tổ trưởng là Phó Giám đốc' })).toEqual([
      ['Tổ trưởng là Giám đốc', '8'],
    ]);
    expect(next('checklist/sum.json', { parts: [true, false] })).toEqual([['Trực tiếp đối thoại', '6']]);
    expect(next('timeliness/flat.json', { date: '20/3/2025' })).toEqual([['15/3', '1']]);
  });

  test('all missing conditions together where only all of them help', () => {
    expect(next('checklist/all-listed.json', { parts: [false, false] })).toEqual([
      ['đủ số kỳ', 'đúng biểu mẫu', '2'],
    ]);
  });

  test('nothing where nothing can raise it', () => {
    expect(next('ladder/rate.json', { numerator: 40, denominator: 100 })).toEqual([]);
  });

  test('three more late files still keep the band', () => {
    const file = readCaseFile('ladder/rate.json');
    const slack = slackOf(file.spec, readAnswers({ numerator: 43, denominator: 100 }), file.context);
    expect(
      slack.map(({ change }) =>
        'by' in change && change.kind !== 'date' ? `${change.kind} ${r.toDecimal(change.by, 0)}` : '',
      ),
    ).toEqual(['figure -3', 'badCases 7']);
  });
});
