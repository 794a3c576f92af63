import fc from 'fast-check';
import { pickFrom, tableFor } from '../../../src/review/goal/knapsack';
import type { Aim, Choice, Picked } from '../../../src/review/goal/knapsack';

const option = fc.record({
  gain: fc.integer({ min: 1, max: 40 }),
  actions: fc.integer({ min: 1, max: 4 }),
  effort: fc.integer({ min: 0, max: 300 }),
});
const choices = fc.array(fc.array(option, { minLength: 1, maxLength: 3 }), { maxLength: 6 });
const aim = fc.constantFrom<Aim>('points', 'actions', 'effort');

function pickOptions(all: readonly Choice[], need: number, wanted: Aim): Picked | undefined {
  const table = tableFor(all, need, wanted === 'effort' ? 'effort' : 'actions');
  return table && pickFrom(table, wanted);
}

type Cost = readonly [gain: number, actions: number, effort: number];

function costOf(all: readonly Choice[], picked: Picked): Cost {
  const taken = picked.flatMap((at, n) => (at === undefined ? [] : [all[n]![at]!]));
  return [
    taken.reduce((sum, { gain }) => sum + gain, 0),
    taken.reduce((sum, { actions }) => sum + actions, 0),
    taken.reduce((sum, { effort }) => sum + effort, 0),
  ];
}

function everyPick(all: readonly Choice[]): Picked[] {
  return all.reduce<Picked[]>(
    (picks, choice) =>
      picks.flatMap((pick) => [undefined, ...choice.keys()].map((taken) => [...pick, taken])),
    [[]],
  );
}

/** What is smallest first, for each aim: ties go on to the next. */
function ordered(wanted: Aim, [gain, actions, effort]: Cost): readonly number[] {
  if (wanted === 'points') return [gain, actions, effort];
  return wanted === 'actions' ? [actions, gain, effort] : [effort, actions, gain];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

test('the set found is the best of all sets, for every aim', () => {
  fc.assert(
    fc.property(choices, fc.integer({ min: 1, max: 150 }), aim, (all, need, wanted) => {
      const found = pickOptions(all, need, wanted);
      const enough = everyPick(all)
        .map((pick) => costOf(all, pick))
        .filter(([gain]) => gain >= need)
        .map((cost) => ordered(wanted, cost))
        .sort(compare);
      expect(found && ordered(wanted, costOf(all, found))).toEqual(enough[0]);
    }),
    { numRuns: 300 },
  );
});

test('nothing is found where everything together does not suffice', () => {
  expect(pickOptions([[{ gain: 3, actions: 1, effort: 0 }]], 4, 'points')).toBeUndefined();
});
