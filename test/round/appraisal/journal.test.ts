import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { checkJournal, stateAt } from '../../../src/round/appraisal/fold';
import { decide } from '../../../src/round/appraisal/decide';
import type { Operation } from '../../../src/round/appraisal/operation';
import { sha256 } from '../../../src/round/appraisal/sha256';
import { journalTyped } from '../../../src/round/appraisal/typed';
import type { Round } from '../../../src/round/round';
import type { Points } from '../../../src/rulebook/points';
import { after, appraising, IDS, ITEM, lineOf, points, SIGNED } from './desk-builders';

const WHY = 'ghi trực tiếp trên trang tính';

const anyRound = fc.constantFrom(1 as const, 2 as const);
const words = fc.constantFrom('Thiếu báo cáo quý IV', ' Đã rõ ', 'Đã bổ\r\nsung', '');
const anyPoints = fc.integer({ min: 0, max: 40 }).map((units) => (units * 2500) as Points);
const target = fc.record({
  unit: fc.constantFrom('SNV', 'STC', 'STP', 'KHAC'),
  item: fc.constantFrom(...IDS.slice(0, 4)),
});
const anyOperation: fc.Arbitrary<Operation> = fc
  .tuple(target, anyRound, words, anyPoints, fc.integer({ min: 0, max: 9 }))
  .map(([of, round, opinion, given, kind]): Operation => {
    const ruling = { ...of, round };
    if (kind === 0) return { ...ruling, kind: 'accept' };
    if (kind === 1) return { ...ruling, kind: 'lower', points: given, opinion };
    if (kind === 2) return { ...ruling, kind: 'raise', points: given, opinion };
    if (kind === 3) return { ...ruling, kind: 'askExplanation', question: opinion };
    if (kind === 4) return { ...ruling, kind: 'refuseEvidence', opinion, points: given };
    if (kind === 5) return { ...ruling, kind: 'withdraw', why: opinion };
    if (kind === 6) return { ...of, kind: 'explain', text: opinion };
    if (kind === 7) return { ...of, kind: 'secondAppraiser', name: opinion };
    if (kind === 8) return { kind: 'state', unit: of.unit, state: 'appraising' };
    return { ...ruling, kind: 'note', opinion };
  });

describe('the journal', () => {
  it('rebuilds the state after any number of entries exactly', () => {
    fc.assert(
      fc.property(fc.array(anyOperation, { maxLength: 40 }), (operations) => {
        const { round: start, assignments } = appraising();
        const states: Round[] = [start];
        for (const operation of operations) {
          const round = states.at(-1)!;
          const decided = decide({ round, assignments }, [operation], SIGNED);
          states.push(decided.ok ? decided.value.round : round);
        }
        const last = states.at(-1)!;
        expect(last.journal.map(({ number }) => number)).toEqual(last.journal.map((_, at) => at + 1));
        expect(checkJournal(last.journal).ok).toBe(true);
        for (const state of states) {
          const rebuilt = stateAt(last, state.journal.length);
          expect(rebuilt.lines).toEqual(state.lines);
          expect(rebuilt.journal).toEqual(state.journal);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('rebuilds the state at a time', () => {
    const first = after(
      appraising(),
      [{ kind: 'accept', unit: 'STC', item: ITEM, round: 1 }],
      '2026-01-20T08:00:00Z',
    );
    const second = after(
      first,
      [{ kind: 'withdraw', unit: 'STC', item: ITEM, round: 1, why: 'Chấm nhầm' }],
      '2026-01-21T08:00:00Z',
    );
    expect(stateAt(second.round, '2026-01-20T23:00:00+07:00').lines).toEqual(first.round.lines);
    expect(stateAt(second.round, '2026-01-21T08:00:00Z').lines).toEqual(second.round.lines);
    expect(stateAt(second.round, 0).lines).toEqual(appraising().round.lines);
  });

  it('says who changed what, from what, and why', () => {
    const { round } = after(appraising(), [
      { kind: 'lower', unit: 'STC', item: ITEM, round: 1, points: points('0'), opinion: 'Không có kế hoạch' },
    ]);
    expect(round.journal).toEqual([
      {
        number: 1,
        ...SIGNED,
        unit: 'STC',
        item: ITEM,
        field: 'points1',
        before: '',
        after: '0',
        why: 'Không có kế hoạch',
      },
      {
        number: 2,
        ...SIGNED,
        unit: 'STC',
        item: ITEM,
        field: 'decision1',
        before: '',
        after: 'lowered',
        why: 'Không có kế hoạch',
      },
      {
        number: 3,
        ...SIGNED,
        unit: 'STC',
        item: ITEM,
        field: 'opinion1',
        before: '',
        after: 'Không có kế hoạch',
      },
    ]);
  });

  it('notices an entry whose story does not fit the one before it', () => {
    const { round } = after(appraising(), [{ kind: 'accept', unit: 'STC', item: ITEM, round: 1 }]);
    const [entry] = round.journal;
    const forged = [...round.journal, { ...entry!, number: 3, before: '0.1', after: '0.2' }];
    expect(checkJournal(forged).problems.map(({ code }) => code)).toEqual(['appraisal.journal-chain']);
    const odd = [{ ...entry!, after: 'chín' }];
    expect(checkJournal(odd).problems.map(({ code }) => code)).toEqual(['appraisal.journal-value']);
  });
});

describe('what people type in the sheet itself', () => {
  const start = after(appraising(), [{ kind: 'accept', unit: 'STC', item: ITEM, round: 1 }]);
  const signed = { ...SIGNED, why: WHY };
  const typedIn = (round: Round, change: Partial<Round['lines'][number]>): Round => ({
    ...round,
    lines: round.lines.map((line) => (line === lineOf(start, 'STC') ? { ...line, ...change } : line)),
  });

  it('is journalled as such with both values, and the sheet stays as it is', () => {
    const { self } = lineOf(start, 'STC');
    const round = typedIn(start.round, {
      round1: { points: points('0.1'), decision: 'accepted' },
      explanation: 'Có',
    });
    const typed = journalTyped({ ...start, round }, signed);
    expect(typed.entries.map(({ field, before, after: now, why }) => [field, before, now, why])).toEqual([
      ['points1', String(self! / 10_000), '0.1', WHY],
      ['explanation', '', 'Có', WHY],
    ]);
    expect(typed.round.lines).toEqual(round.lines);
    expect(checkJournal(typed.round.journal).ok).toBe(true);
    expect(stateAt(typed.round, start.round.journal.length).lines).toEqual(start.round.lines);
    expect(journalTyped({ ...start, round: typed.round }, signed).entries).toEqual([]);
  });

  it('is noticed where a whole row went', () => {
    const round = {
      ...start.round,
      lines: start.round.lines.filter((line) => line !== lineOf(start, 'STC')),
    };
    const { problems, entries } = journalTyped({ ...start, round }, signed);
    expect(problems.map(({ code, params }) => [code, params['unit'], params['item']])).toEqual([
      ['appraisal.row-gone', 'Sở Tài chính', ITEM],
    ]);
    expect(entries).toEqual([]);
  });
});

it('hashes as every other program does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }),
  );
});
