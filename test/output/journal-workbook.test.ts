import { planRound } from '../../src/output/round/plan-round';
import { readRound } from '../../src/output/round/read-round';
import { decideEach } from '../../src/round/appraisal/decide';
import { stateAt } from '../../src/round/appraisal/fold';
import type { Operation } from '../../src/round/appraisal/operation';
import type { Round } from '../../src/round/round';
import type { Points } from '../../src/rulebook/points';
import { appraising, IDS, SIGNED } from '../round/appraisal/desk-builders';
import { COMPILE, written } from './round-builders';

/** Repeats itself from its seed: the same story every time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

const WORDS = ['Thiếu báo cáo quý IV', 'Đã rõ', 'Dòng một\nDòng hai', '=1+1', '“Trích” – 95,5 %'];

function anyOperation(roll: (sides: number) => number): Operation {
  const unit = ['SNV', 'STC', 'STP'][roll(3)] ?? 'SNV';
  const item = IDS[roll(8)] ?? '1.1.1';
  const [round, opinion] = [roll(2) === 0 ? 1 : 2, WORDS[roll(WORDS.length)] ?? ''] as const;
  const points = (roll(9) * 2500) as Points;
  const about = { unit, item, round };
  const all: readonly Operation[] = [
    { ...about, kind: 'accept' },
    { ...about, kind: 'lower', points, opinion },
    { ...about, kind: 'raise', points, opinion },
    { ...about, kind: 'askExplanation', question: opinion },
    { ...about, kind: 'refuseEvidence', opinion, points },
    { ...about, kind: 'withdraw', why: opinion },
    { unit, item, kind: 'explain', text: opinion },
    { ...about, kind: 'note', opinion },
    { kind: 'state', unit, state: 'appraising' },
  ];
  return all[roll(all.length)] ?? { ...about, kind: 'accept' };
}

test.each([1, 3])(
  'a workbook read again rebuilds every earlier state of its appraisal exactly (story %i)',
  async (seed) => {
    const roll = dice(seed);
    const { round: start, assignments } = appraising();
    const states: Round[] = [start];
    for (let step = 0; step < 40; step += 1) {
      const before = states.at(-1)!;
      const signed = { ...SIGNED, when: new Date(Date.UTC(2026, 0, 20, 8, step)).toISOString() };
      states.push(decideEach({ round: before, assignments }, [anyOperation(roll)], signed).round);
    }
    const last = states.at(-1)!;
    expect(last.journal.length).toBeGreaterThan(25);
    const empty = { sheets: [], names: [], structureProtected: false, date1904: false };
    const plan = planRound(empty, { round: last, stamp: SIGNED, language: 'vi' });
    if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
    const read = readRound(await written(plan.value.edits), { compile: COMPILE });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    for (const state of states) {
      const rebuilt = stateAt(read.value, state.journal.length);
      expect(rebuilt.lines).toEqual(state.lines);
      expect(rebuilt.journal).toEqual(state.journal);
      const { when } = state.journal.at(-1) ?? {};
      const isLast = states.filter((one) => one.journal.at(-1)?.when === when).at(-1) === state;
      if (when !== undefined && isLast) expect(stateAt(read.value, when).lines).toEqual(state.lines);
    }
  },
);
