import fc from 'fast-check';
import type { Answers } from '../../src/methods/answers';
import type { Change, NextStep } from '../../src/methods/next/next-step';
import { inputsOf, nextStepsOf, pacedStepsOf, raisesOf, scoreBy, slackOf } from '../../src/methods/registry';
import * as r from '../../src/rulebook/rational';
import { answersLike } from '../oracle/random-answers';
import { caseFiles, readAnswers, readCaseFile } from './read-case';
import type { MethodCases } from './read-case';

const SEED = 19012023;

function pointsOf({ spec, context }: MethodCases, answers: Answers): r.Rational | undefined {
  const verdict = scoreBy(spec, answers, context);
  return verdict.kind === 'points' ? verdict.points : undefined;
}

function earnsMore(file: MethodCases, answers: Answers, than: r.Rational): boolean {
  const points = pointsOf(file, answers);
  return points !== undefined && r.compare(points, than) > 0;
}

/** The answers after `units` units of a change, as the change itself says. */
function after(answers: Answers, change: Change, units: r.Rational): Answers {
  const { numerator = r.ZERO, denominator = r.ZERO } = answers;
  switch (change.kind) {
    case 'goodCases':
      return { ...answers, numerator: r.add(numerator, units), denominator: r.add(denominator, units) };
    case 'badCases':
      return { ...answers, denominator: r.add(denominator, units) };
    case 'figure': {
      const from = r.subtract(change.to, change.by);
      const value = r.add(from, units);
      const { key, part } = change;
      if (part === undefined) return { ...answers, [key]: value };
      return { ...answers, parts: (answers.parts ?? []).map((each, i) => (i === part ? value : each)) };
    }
    default:
      return answers;
  }
}

/** One thing, a hundredth of a percent, or the last decimal of an amount; both ways where nothing says which. */
function unitsBeyond(file: MethodCases, change: Extract<Change, { by: r.Rational }>): readonly r.Rational[] {
  if (change.kind !== 'figure') return [r.ONE];
  const from = r.subtract(change.to, change.by);
  const places = [0, 1, 2, 3, 4].find((digits) => r.isWhole(r.multiply(from, r.rational(10 ** digits)))) ?? 4;
  const need = inputsOf(file.spec, file.context).find(
    ({ key, part }) => key === change.key && part === change.part,
  );
  const isPercent = change.key === 'rate' || need?.type === 'percent';
  const unit = isPercent ? r.rational(1, 100) : r.rational(1, 10 ** places);
  if (r.isZero(change.by)) return [unit, r.negate(unit)];
  return [r.compare(change.by, r.ZERO) < 0 ? r.negate(unit) : unit];
}

/** Up to 60 smaller amounts of the same change, nearest first. */
function smaller(change: Change): readonly r.Rational[] {
  if (!('by' in change) || change.kind === 'date') return [];
  const isFine = change.kind === 'figure' && change.key === 'rate';
  const unit = r.isWhole(change.by) && !isFine ? r.ONE : r.rational(1, 100);
  const size = r.compare(change.by, r.ZERO) < 0 ? r.negate(change.by) : change.by;
  const sign = r.equals(size, change.by) ? r.ONE : r.rational(-1);
  const sizes = Array.from({ length: 60 }, (_, index) =>
    r.subtract(size, r.multiply(unit, r.rational(index + 1))),
  );
  return sizes.filter((each) => r.compare(each, r.ZERO) > 0).map((each) => r.multiply(each, sign));
}

/** The nearest of several steps along the same answer. */
function nearest(steps: readonly NextStep[]): readonly NextStep[] {
  const seen = new Set<string>();
  return steps.filter(({ changes: [change] }) => {
    if (!change || !('by' in change) || change.kind === 'date') return false;
    const side = r.compare(change.by, r.ZERO);
    const key = [
      change.kind,
      change.kind === 'figure' ? `${change.key}${String(change.part)}` : '',
      side,
    ].join();
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

const files = caseFiles().map((name) => ({ name, file: readCaseFile(name) }));

test.each(files)('$name: every next step suffices, and one unit less does not', ({ file }) => {
  for (const answers of fc.sample(answersLike(file), { numRuns: 8, seed: SEED })) {
    const now = pointsOf(file, answers);
    const steps = nextStepsOf(file.spec, answers, file.context);
    if (!now) expect(steps).toEqual([]);
    for (const step of steps) {
      expect(pointsOf(file, step.answers)).toEqual(step.points);
      expect(r.compare(step.gain, r.ZERO)).toBe(1);
    }
    for (const { changes } of nearest(steps))
      for (const change of changes)
        for (const less of smaller(change))
          expect([change, less, now && earnsMore(file, after(answers, change, less), now)]).toEqual([
            change,
            less,
            false,
          ]);
  }
});

test.each(files)(
  '$name: of clauses that only help together none can be left out, of days none is later',
  ({ file }) => {
    for (const answers of fc.sample(answersLike(file), { numRuns: 8, seed: SEED })) {
      const now = pointsOf(file, answers);
      const steps = nextStepsOf(file.spec, answers, file.context);
      const together = steps.filter(({ changes }) => changes.length > 1);
      const oneLess = together.flatMap(({ changes, answers: then }) =>
        changes.map((change) => without(then, change)),
      );
      const day = steps.flatMap(({ changes }) => changes).find((change) => change.kind === 'date');
      const later = day ? [{ ...answers, date: { ...day.by, day: day.by.day + 1 } }] : [];
      for (const less of [...oneLess, ...later]) {
        expect([less, now && earnsMore(file, less, now)]).toEqual([less, false]);
      }
    }
  },
);

function without(answers: Answers, change: Change): Answers {
  if (change.kind !== 'meet') return answers;
  return { ...answers, parts: (answers.parts ?? []).map((part, n) => (n === change.part ? false : part)) };
}

test.each(files)('$name: slack costs nothing, and one unit more costs', ({ file }) => {
  for (const answers of fc.sample(answersLike(file), { numRuns: 8, seed: SEED })) {
    const now = pointsOf(file, answers);
    if (!now) continue;
    for (const { change, then } of slackOf(file.spec, answers, file.context)) {
      if (!('by' in change) || change.kind === 'date') continue;
      const kept = pointsOf(file, after(answers, change, change.by));
      expect([change, kept && r.compare(kept, now) >= 0]).toEqual([change, true]);
      if (then) expect(r.compare(then, now)).toBe(-1);
      const beyond = unitsBeyond(file, change).map((unit) =>
        pointsOf(file, after(answers, change, r.add(change.by, unit))),
      );
      expect([change, beyond]).toEqual([change, expect.arrayContaining([then])]);
    }
  }
});

test.each(files)(
  '$name: every raise is worth its points, the nearest and the best are among them',
  ({ file }) => {
    for (const answers of fc.sample(answersLike(file), { numRuns: 8, seed: SEED })) {
      const found = raisesOf(file.spec, answers, file.context);
      for (const { answers: then, points, gain } of found) {
        expect(pointsOf(file, then)).toEqual(points);
        expect(r.compare(gain, r.ZERO)).toBe(1);
      }
      const most = (steps: readonly NextStep[]) => steps.map(({ points }) => points).reduce(r.max, r.ZERO);
      const steps = nextStepsOf(file.spec, answers, file.context);
      expect(found.length).toBeGreaterThanOrEqual(steps.length > 0 ? 1 : 0);
      expect(most(found)).toEqual(most(steps));
    }
  },
);

test.each(files)('$name: one case fewer of those still to come does not earn as much', ({ file }) => {
  const CASES = 40;
  for (const answers of fc.sample(answersLike(file), { numRuns: 8, seed: SEED })) {
    const now = pointsOf(file, answers);
    const steps = pacedStepsOf(file.spec, answers, { cases: CASES, context: file.context });
    for (const { changes, points } of steps) {
      const [change] = changes;
      const good = change?.kind === 'ofCases' ? Number(change.by.n) : NaN;
      const reached = Array.from({ length: CASES + 1 }, (_, n) => pointsOf(file, toCome(answers, n, CASES)));
      const first = reached.findIndex((each) => each && now && r.compare(each, points) >= 0);
      expect([change, reached[good]]).toEqual([change, points]);
      expect(good).toBe(first);
    }
  }
});

function toCome(answers: Answers, good: number, cases: number): Answers {
  const { numerator = r.ZERO, denominator = r.ZERO } = answers;
  return {
    ...answers,
    numerator: r.add(numerator, r.rational(good)),
    denominator: r.add(denominator, r.rational(cases)),
  };
}

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
