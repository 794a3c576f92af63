import fc from 'fast-check';
import type { Answers } from '../../../src/methods/answers';
import { pointsBy } from '../../../src/methods/registry';
import { findGoal } from '../../../src/review/goal/find-goal';
import type { Goal, GoalRequest } from '../../../src/review/goal/find-goal';
import { readEffort } from '../../../src/review/goal/effort';
import { selfScoresHold } from '../../../src/review/goal/assume';
import { otherReading } from '../../../src/review/goal/reading';
import type { ScoredForm, ScoredItem } from '../../../src/review/scored-form/score-form';
import { tryScenario } from '../../../src/review/what-if/try-scenario';
import { fromPoints, pointsToDecimal, toPoints } from '../../../src/rulebook/points';
import type { Points } from '../../../src/rulebook/points';
import * as r from '../../../src/rulebook/rational';
import { points } from '../builders';
import { declaredForm, TEXTS } from '../compiled-form';
import type { DeclaredRow } from '../compiled-form';

const DURING = { year: 2025, month: 9, day: 1 };
const AFTER = { year: 2026, month: 1, day: 10 };

function goalOf(form: ScoredForm, request: Omit<GoalRequest, 'points'> & { readonly points: string }): Goal {
  const found = findGoal(form, { today: DURING, ...request, points: points(request.points) });
  if (!found.ok) throw new Error(found.problems.map(({ code }) => code).join());
  return found.value;
}

const told = ({ sets }: Goal) =>
  sets.map(({ aim, set }) => [
    aim,
    pointsToDecimal(set.reaches),
    set.actions,
    ...set.raises.flatMap(({ changes }) =>
      changes.map(({ code, input, value }) => `${code}.${input}=${value}`),
    ),
  ]);

describe('what it takes to reach a number of points', () => {
  const form = declaredForm([
    { code: '1', maximum: '1', text: TEXTS.onTime, declared: '84/100' },
    { code: '2', maximum: '1', text: TEXTS.level, declared: 'Không ban hành kế hoạch' },
    { code: '3', maximum: '1.5', text: TEXTS.perUnit, declared: '1' },
    {
      code: '4',
      maximum: '1',
      text: TEXTS.checklist,
      declared: 'Có kế hoạch: có; Có báo cáo: không; Có kiểm tra: không',
    },
  ]);

  test('by fewest points, then by fewest things to do', () => {
    const goal = goalOf(form, { points: '2.25' });
    expect([goal.now, goal.missing].map(pointsToDecimal)).toEqual(['1', '1.25']);
    expect(told(goal)).toEqual([
      ['points', '2.25', 2, '2.level=Ban hành kế hoạch', '4.part.2=Có'],
      ['actions', '2.25', 2, '2.level=Ban hành kế hoạch', '4.part.2=Có'],
    ]);
  });

  test('two clauses of one item are two things to do', () => {
    const everything = goalOf(form, { points: '4.5' }).sets[0]!.set;
    expect(everything.raises.map(({ raise }) => raise.changes.length)).toEqual([1, 1, 1, 2]);
    expect(everything.actions).toBe(5);
  });

  test('by the effort the user gave, dear items left alone', () => {
    const effort = readEffort({ '2': 9, '*': 0.5 }, form);
    const goal = goalOf(form, { points: '2', ...(effort.ok ? { effortOf: effort.value } : {}) });
    const byEffort = goal.sets.find(({ aim }) => aim === 'effort')!.set;
    expect(byEffort.effort).toBe(50);
    expect(byEffort.raises.map(({ item }) => item.score.code)).toEqual(['1']);
  });

  test('nothing when it is reached already, everything that helps when it cannot be', () => {
    expect(goalOf(form, { points: '1' })).toMatchObject({ missing: 0, isReachable: true, sets: [] });
    const beyond = goalOf(form, { points: '5' });
    expect(beyond).toMatchObject({ isReachable: false, sets: [] });
    expect(pointsToDecimal(beyond.most.reaches)).toBe('4.5');
  });

  test('a set whose whole still grows is told in its other reading too, unless that is absurd', () => {
    const far = declaredForm([{ code: '1', maximum: '1', text: TEXTS.onTime, declared: '84/100' }]);
    expect(goalOf(far, { points: '1' }).sets[0]!.set.raises.map(otherReading)).toEqual([undefined]);
    const near = declaredForm([{ code: '1', maximum: '1', text: TEXTS.onTime, declared: '88/100' }]);
    const raise = goalOf(near, { points: '0.5' }).sets[0]!.set.raises[0]!;
    expect(raise.changes).toEqual([{ code: '1', input: 'numerator', value: '90' }]);
    expect(otherReading(raise)).toEqual({ kind: 'goodCases', by: r.rational(20) });
    // Money does not come case by case, whichever of the two figures says that it is money; files do.
    for (const [a, b, isMoney] of [
      ['Số vốn đã giải ngân', 'Tổng số được giao', true],
      ['Số đã thanh toán', 'Tổng kinh phí', true],
      ['Số hồ sơ đúng hạn', 'Tổng số hồ sơ', false],
    ]) {
      const text = `Điểm = (${a} / ${b}) x điểm tối đa`;
      const counted = declaredForm([{ code: '1', maximum: '1', text, declared: '88/100' }]);
      const [raise] = goalOf(counted, { points: '0.89' }).sets[0]!.set.raises;
      expect(otherReading(raise!) === undefined).toBe(isMoney);
    }
  });
});

describe('what can no longer be changed', () => {
  const reasons = (rows: readonly DeclaredRow[], today = DURING) => {
    return goalOf(declaredForm(rows), { points: '50', today }).fixed.map(({ item, reason }) => [
      item.score.code,
      reason,
    ]);
  };
  const open = { maximum: '1', text: TEXTS.onTime, declared: '84/100' };

  test('is left alone, each with its reason', () => {
    expect(
      reasons([
        { code: '1', ...open },
        { code: '2', maximum: '1', text: TEXTS.dated, declared: '20/12/2025' },
        { code: '3', maximum: '1', text: TEXTS.level, declared: 'Ban hành kế hoạch' },
        { code: '4', maximum: '1', text: TEXTS.onTime, declared: 'Không áp dụng' },
        { code: '5', maximum: '1', part: 'survey' },
        { code: '6', ...open, appraised: '0.5' },
        { code: '7', ...open, declared: '120/100' },
        { code: '8', maximum: '1', self: '0.5' },
      ]),
    ).toEqual([
      ['2', 'happened'],
      ['3', 'atMaximum'],
      ['4', 'notApplicable'],
      ['5', 'survey'],
      ['6', 'appraised'],
      ['7', 'unclear'],
      ['8', 'ruleUnknown'],
    ]);
  });

  test('is everything once the year is over', () => {
    expect(reasons([{ code: '1', ...open }], AFTER)).toEqual([['1', 'yearOver']]);
  });

  test('a day already past is no way to keep a deadline that nothing was declared for', () => {
    const blank = [{ code: '1', maximum: '1', text: TEXTS.dated }];
    const before = goalOf(declaredForm(blank), { points: '1', today: { year: 2025, month: 12, day: 14 } });
    expect(told(before)).toEqual([
      ['points', '1', 1, '1.date=2025-12-14'],
      ['actions', '1', 1, '1.date=2025-12-14'],
    ]);
    expect(reasons(blank, { year: 2025, month: 12, day: 16 })).toEqual([['1', 'noRaise']]);
  });

  test('where nothing was declared yet, every content may still be done', () => {
    const blank = declaredForm([{ code: '1', maximum: '1', text: TEXTS.checklist }]);
    expect(told(goalOf(blank, { points: '1' }))[0]).toEqual([
      'points',
      '1',
      3,
      ...[1, 2, 3].map((part) => `1.part.${part}=Có`),
    ]);
  });

  test('two items of one code cannot be told apart', () => {
    expect(
      reasons([
        { code: '1', ...open },
        { code: '1', ...open },
      ]),
    ).toEqual([
      ['1', 'codeTwice'],
      ['1', 'codeTwice'],
    ]);
  });
});

test('what others decide may be assumed: as claimed, or as the user says', () => {
  const form = declaredForm([
    { code: '1', maximum: '1', text: TEXTS.onTime, declared: '84/100' },
    { code: '2', maximum: '10', part: 'survey', self: '8' },
  ]);
  expect(pointsToDecimal(goalOf(form, { points: '8.5' }).most.reaches)).toBe('1');
  const goal = goalOf(form, { points: '8.5', assumed: selfScoresHold(form) });
  expect(told(goal)[0]).toEqual(['points', '8.5', 1, '1.numerator=90']);
  expect(goal.sets[0]!.set.scenario.changes).toContainEqual({ code: '2', input: 'points', value: '8' });
});

test('an item whose figures are assumed can still be raised from there; one whose points are assumed cannot', () => {
  const form = declaredForm([{ code: '1', maximum: '1', text: TEXTS.onTime, declared: '84/100' }]);
  const figures = [{ code: '1', input: 'numerator', value: '92' }] as const;
  const goal = goalOf(form, { points: '1', assumed: figures });
  expect(pointsToDecimal(goal.now)).toBe('0.5');
  expect(told(goal)[0]).toEqual(['points', '1', 1, '1.numerator=98']);
  const given = goalOf(form, { points: '1', assumed: [{ code: '1', input: 'points', value: '0.5' }] });
  expect(given.fixed.map(({ reason }) => reason)).toEqual(['assumed']);
});

test('a full bonus group asks for nothing more: a raise that adds no points is not proposed', () => {
  const bonus = { maximum: '2', text: 'Mỗi sáng kiến: 1 điểm; tối đa 2 điểm', part: 'bonus' } as const;
  const form = declaredForm([
    { code: 'A', maximum: '1', text: TEXTS.level, declared: 'Không ban hành kế hoạch' },
    { code: 'B', maximum: '3', part: 'bonus' },
    { code: 'B.1', parent: 'B', ...bonus, declared: '2' },
    { code: 'B.2', parent: 'B', ...bonus, declared: '1' },
  ]);
  const { now, most } = goalOf(form, { points: '5' });
  expect([now, most.reaches].map(pointsToDecimal)).toEqual(['3', '4']);
  expect(most.raises.map(({ item }) => item.score.code)).toEqual(['A']);
});

test('of two ways to fill a bonus group the one of fewer things to do is kept, though it takes more effort', () => {
  const idea = (points: string) => ({
    parent: 'B',
    part: 'bonus' as const,
    maximum: points,
    text: `Mỗi sáng kiến: ${points.replace('.', ',')} điểm; tối đa ${points.replace('.', ',')} điểm`,
    declared: '0',
  });
  const form = declaredForm([
    { code: 'B', maximum: '1', part: 'bonus' },
    { code: 'B.1', ...idea('0.5') },
    { code: 'B.2', ...idea('0.5') },
    { code: 'B.3', ...idea('2') },
  ]);
  const effort = readEffort({ 'B.1': 0.1, 'B.2': 0.1, 'B.3': 9 }, form);
  const { sets } = goalOf(form, { points: '1', ...(effort.ok ? { effortOf: effort.value } : {}) });
  const chosen = Object.fromEntries(
    sets.map(({ aim, set }) => [aim, set.raises.map(({ item }) => item.score.code)]),
  );
  expect(chosen).toMatchObject({ actions: ['B.3'], effort: ['B.1', 'B.2'] });
});

test('bonus items count only as far as their group goes', () => {
  const bonus = {
    maximum: '2',
    text: 'Mỗi sáng kiến: 1 điểm; tối đa 2 điểm',
    declared: '0',
    part: 'bonus',
  } as const;
  const form = declaredForm([
    { code: 'A', maximum: '1', text: TEXTS.level, declared: 'Không ban hành kế hoạch' },
    { code: 'B', maximum: '3', part: 'bonus' },
    { code: 'B.1', parent: 'B', ...bonus },
    { code: 'B.2', parent: 'B', ...bonus },
  ]);
  const { sets } = goalOf(form, { points: '3' });
  expect(pointsToDecimal(sets[0]!.set.reaches)).toBe('3');
  const full = goalOf(form, { points: '4' });
  expect(told(full)[0]).toEqual([
    'points',
    '4',
    3,
    'A.level=Ban hành kế hoạch',
    'B.1.count=2',
    'B.2.count=1',
  ]);
  expect(full.sets[0]!.set.raises.map(({ gain }) => pointsToDecimal(gain))).toEqual(['1', '2', '1']);
  const beyond = goalOf(form, { points: '5' });
  expect(beyond).toMatchObject({ isReachable: false });
  expect(pointsToDecimal(beyond.most.reaches)).toBe('4');
});

describe('effort', () => {
  const form = declaredForm([
    { code: '3.4.1', maximum: '1', text: TEXTS.onTime, declared: '1/2' },
    { code: '3.5', maximum: '1', text: TEXTS.onTime, declared: '1/2' },
  ]);

  test('is an item’s own, else its heading’s, else what is given for all, else 1', () => {
    const effort = readEffort({ '3.4': 2.5, '3.5': '0,25', '*': 4 }, form);
    const of = effort.ok ? effort.value : () => NaN;
    expect([of('3.4.1'), of('3.5'), of('9')]).toEqual([250, 25, 400]);
    const silent = readEffort({}, form);
    expect(silent.ok && silent.value('3.5')).toBe(100);
  });

  test('that is no number is refused, one for nobody is told', () => {
    expect(readEffort({ '3.5': -1 }, form).problems.map(({ code }) => code)).toEqual(['goal.bad-effort']);
    expect(readEffort({ '3.5': 'nhiều' }, form).ok).toBe(false);
    for (const bad of [[], null, 5]) {
      const refused = readEffort(bad, form);
      const params = { item: '{…}', found: JSON.stringify(bad) };
      expect(refused).toMatchObject({ ok: false, problems: [{ severity: 'error', params }] });
    }
    const unknown = readEffort({ '7': 1 }, form);
    expect([unknown.ok, unknown.problems.map(({ code }) => code)]).toEqual([true, ['goal.unknown-code']]);
  });
});

/** Every way an item can be declared that only gets better, by trying all answers: points by fewest changes. */
function everyWay({ score, planned }: ScoredItem): ReadonlyMap<Points, number> {
  const { compiled, answers } = score;
  const ways = new Map<Points, number>();
  if (compiled?.status !== 'understood') return ways;
  for (const [then, changes] of everyAnswer(answers)) {
    const exact = pointsBy(compiled.spec, then, planned.context);
    if (!exact) continue;
    const reached = toPoints(exact, 2);
    ways.set(reached, Math.min(changes, ways.get(reached) ?? Infinity));
  }
  return ways;
}

function everyAnswer(answers: Answers): readonly (readonly [Answers, number])[] {
  const { numerator, denominator, count, level, parts } = answers;
  if (numerator && denominator) {
    const room = Number(denominator.n) - Number(numerator.n);
    return upTo(room).map((more) => [
      { ...answers, numerator: r.add(numerator, r.rational(more)) },
      Math.min(1, more),
    ]);
  }
  if (count) return upTo(6).map((more) => [{ count: r.add(count, r.rational(more)) }, Math.min(1, more)]);
  if (level)
    return ['Ban hành kế hoạch', 'Không ban hành kế hoạch'].map((one) => [
      { level: one },
      one === level ? 0 : 1,
    ]);
  return upTo(7).map((bits) => {
    const met = (parts ?? []).map((part, n) => part === true || (bits & (1 << n)) !== 0);
    return [{ parts: met }, met.filter((part, n) => part !== parts?.[n]).length];
  });
}

const upTo = (most: number) => Array.from({ length: most + 1 }, (_, n) => n);

/** All items together: the fewest changes for every total that can be. */
function everyTotal(items: readonly ScoredItem[]): ReadonlyMap<number, number> {
  return items.map(everyWay).reduce<ReadonlyMap<number, number>>(
    (totals, ways) => {
      const next = new Map<number, number>();
      for (const [total, changes] of totals)
        for (const [more, own] of ways) {
          const sum = total + more;
          next.set(sum, Math.min(changes + own, next.get(sum) ?? Infinity));
        }
      return next;
    },
    new Map([[0, 0]]),
  );
}

const rows: fc.Arbitrary<DeclaredRow> = fc.oneof(
  fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 30 })).map(([good, more]) => ({
    code: '',
    maximum: '1',
    text: TEXTS.onTime,
    declared: `${good}/${good + more}`,
  })),
  fc
    .constantFrom('Ban hành kế hoạch', 'Không ban hành kế hoạch')
    .map((declared) => ({ code: '', maximum: '1', text: TEXTS.level, declared })),
  fc.nat(3).map((count) => ({ code: '', maximum: '1.5', text: TEXTS.perUnit, declared: String(count) })),
  fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()).map((met) => {
    const said = ['Có kế hoạch', 'Có báo cáo', 'Có kiểm tra'].map(
      (part, n) => `${part}: ${met[n] ? 'có' : 'không'}`,
    );
    return { code: '', maximum: '1', text: TEXTS.checklist, declared: said.join('; ') };
  }),
);

test('no way of declaring the same form reaches the goal with fewer points or fewer changes', () => {
  fc.assert(
    fc.property(
      fc.array(rows, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 24 }),
      (form, quarter) => {
        const scored = declaredForm(form.map((row, n) => ({ ...row, code: String(n + 1) })));
        const goal = (quarter * 2_500) as Points;
        const found = goalOf(scored, { points: pointsToDecimal(goal) });
        const enough = [...everyTotal(scored.items)].filter(([total]) => total >= goal);
        expect(found.isReachable).toBe(enough.length > 0);
        if (found.missing === 0 || enough.length === 0) return;
        const [byPoints, byActions] = found.sets.map(({ set }) => set);
        expect(byPoints!.reaches).toBe(Math.min(...enough.map(([total]) => total)));
        expect(byActions!.actions).toBe(Math.min(...enough.map(([, changes]) => changes)));
      },
    ),
    { numRuns: 120 },
  );
});

test('every set, applied to the form as a scenario, reaches the goal by the engine', () => {
  fc.assert(
    fc.property(
      fc.array(rows, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 40 }),
      (form, quarter) => {
        const scored = declaredForm(form.map((row, n) => ({ ...row, code: String(n + 1) })));
        const goal = (quarter * 2_500) as Points;
        for (const { set } of goalOf(scored, { points: pointsToDecimal(goal) }).sets) {
          const proof = tryScenario(scored, set.scenario);
          expect(proof.problems).toEqual([]);
          expect(
            r.compare(fromPoints(proof.after.everything.points), fromPoints(goal)),
          ).toBeGreaterThanOrEqual(0);
          expect(proof.after.everything.points).toBe(set.reaches);
        }
      },
    ),
    { numRuns: 60 },
  );
});
