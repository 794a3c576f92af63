import { previewBulk } from '../../../src/round/appraisal/bulk';
import { byCriterion, handlingOperations } from '../../../src/round/appraisal/by-criterion';
import { checkLocks } from '../../../src/round/appraisal/check-locks';
import { decide } from '../../../src/round/appraisal/decide';
import { deskOf } from '../../../src/round/appraisal/desk';
import { lockOf } from '../../../src/round/appraisal/lock';
import type { Operation } from '../../../src/round/appraisal/operation';
import { unresolvedOf } from '../../../src/round/appraisal/unresolved';
import { pointsOn } from '../../../src/round/results';
import type { RoundLine } from '../../../src/round/line';
import { NO_POINTS, type Points } from '../../../src/rulebook/points';
import { after, appraising, codesOf, IDS, ITEM, lineOf, MASTER, SIGNED, UNITS } from './desk-builders';

const ON = { unit: 'STC', item: ITEM, round: 1 } as const;
const SELF = lineOf(appraising(), 'STC').self!;
const MAXIMUM = MASTER.plan.items[IDS.indexOf(ITEM)]!.node.maximum!;
const withLines = (change: (line: RoundLine) => RoundLine) => {
  const { round } = appraising();
  return appraising({ lines: round.lines.map(change) });
};

describe('a decision', () => {
  const asks: Operation = { ...ON, kind: 'askExplanation', question: 'Kế hoạch ban hành ngày nào?' };

  it.each<[string, Operation]>([
    ['appraisal.unknown-unit', { ...ON, unit: 'KHONG-CO', kind: 'accept' }],
    ['appraisal.unknown-item', { ...ON, item: '99.9', kind: 'accept' }],
    ['appraisal.no-reason', { ...ON, kind: 'lower', points: NO_POINTS, opinion: '  ' }],
    ['appraisal.no-reason', { ...ON, kind: 'askExplanation', question: '' }],
    ['appraisal.not-lower', { ...ON, kind: 'lower', points: SELF, opinion: 'x' }],
    ['appraisal.not-higher', { ...ON, kind: 'raise', points: SELF, opinion: 'x' }],
    ['appraisal.above-maximum', { ...ON, kind: 'raise', points: (MAXIMUM + 1) as Points, opinion: 'x' }],
    ['appraisal.below-zero', { ...ON, kind: 'lower', points: -1 as Points, opinion: 'x' }],
    ['appraisal.round-order', { ...ON, round: 2, kind: 'accept' }],
    ['appraisal.no-ground', { ...ON, kind: 'accept', isBulk: true }],
    ['appraisal.no-evidence', { unit: 'STC', item: ITEM, kind: 'openEvidence' }],
    ['appraisal.too-long', { ...ON, kind: 'askExplanation', question: 'a'.repeat(40_000) }],
  ])('is refused: %s', (code, operation) => {
    const start = appraising();
    const decided = decide(start, [operation], SIGNED);
    expect(decided.ok).toBe(false);
    expect(decided.problems.map((one) => one.code)).toContain(code);
  });

  it('is refused on a survey item, whose points come from people asked', () => {
    const at = MASTER.plan.items.findIndex(({ node }) => node.part === 'survey' || node.source === 'survey');
    expect(codesOf(appraising(), [{ ...ON, item: IDS[at]!, kind: 'accept' }])).toEqual([
      'appraisal.survey-item',
    ]);
  });

  it('is refused where the unit claimed nothing: blank is not 0', () => {
    const start = withLines(({ self: _, ...line }) => line);
    expect(codesOf(start, [{ ...ON, kind: 'accept' }])).toEqual(['appraisal.no-self']);
    expect(codesOf(start, [{ ...ON, kind: 'lower', points: NO_POINTS, opinion: 'x' }])).toEqual([
      'appraisal.no-self',
    ]);
    const raised = after(start, [{ ...ON, kind: 'raise', points: SELF, opinion: 'TLKC đủ' }]);
    expect(pointsOn(lineOf(raised, 'STC'), 'appraised1')).toBe(SELF);
  });

  it('asks an explanation and leaves no points standing, unless some are given', () => {
    const asked = after(appraising(), [{ ...ON, kind: 'accept' }, asks]);
    expect(pointsOn(lineOf(asked, 'STC'), 'appraised1')).toBeUndefined();
    const held = after(appraising(), [{ ...asks, points: NO_POINTS } as Operation]);
    expect(pointsOn(lineOf(held, 'STC'), 'appraised1')).toBe(0);
  });

  it('warns of points between the levels of a scale, and lets them stand', () => {
    const choices = MASTER.plan.items.findIndex(({ node }) => {
      return node.rule?.status === 'understood' && node.rule.spec.kind === 'choice' && node.source === 'unit';
    });
    const operation: Operation = {
      ...ON,
      item: IDS[choices]!,
      kind: 'lower',
      points: 1 as Points,
      opinion: 'x',
    };
    const decided = decide(appraising(), [operation], SIGNED);
    expect(decided.ok).toBe(true);
    expect(decided.problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['appraisal.not-a-level', 'warning'],
    ]);
  });

  it('does nothing at all where one of several is refused', () => {
    const decided = decide(
      appraising(),
      [
        { ...ON, kind: 'accept' },
        { ...ON, unit: '?', kind: 'accept' },
      ],
      SIGNED,
    );
    expect(decided.ok).toBe(false);
  });
});

describe('nobody appraises itself', () => {
  const named = [{ item: ITEM, appraiser: 'Sở TC' }];
  const accept: Operation = { ...ON, kind: 'accept' };

  it('neither by its own hand', () => {
    expect(codesOf(appraising(), [accept], 'sở tài chính')).toEqual(['appraisal.own-hand']);
  });

  it('nor as the lead agency of the item: that row goes to a named second appraiser', () => {
    const start = appraising({}, named);
    expect(codesOf(start, [accept])).toEqual(['appraisal.own-item']);
    expect(codesOf(start, [{ ...accept, unit: 'STP' }])).toEqual([]);
    const given = after(start, [{ kind: 'secondAppraiser', unit: 'STC', item: ITEM, name: 'Lê Thị Hòa' }]);
    expect(codesOf(given, [accept])).toEqual(['appraisal.not-second']);
    expect(codesOf(given, [accept], 'Lê  thị hòa')).toEqual([]);
  });

  it('and the second appraiser may be named with the assignment', () => {
    const start = appraising({}, [{ item: ITEM, appraiser: 'Sở TC', secondAppraiser: 'Lê Thị Hòa' }]);
    const refused = decide(start, [accept], SIGNED).problems;
    expect(refused).toMatchObject([
      { code: 'appraisal.not-second', params: { second: 'Lê Thị Hòa', who: SIGNED.who } },
    ]);
    expect(codesOf(start, [accept], 'Lê Thị Hòa')).toEqual([]);
  });

  it('and the unit is no second appraiser of itself', () => {
    const start = appraising({}, named);
    const itself: Operation = { kind: 'secondAppraiser', unit: 'STC', item: ITEM, name: 'STC' };
    expect(codesOf(start, [itself])).toEqual(['appraisal.second-is-unit']);
  });
});

describe('accepting many at once', () => {
  const request = { round: 1, signed: SIGNED } as const;

  it('takes items an independent source agrees with, or whose evidence was opened, and says why not the rest', () => {
    const evident = withLines((line) => ({ ...line, evidence: 'Kế hoạch 12/KH' }));
    const start = after(evident, [{ kind: 'openEvidence', unit: 'STC', item: ITEM }]);
    const preview = previewBulk(start, request);
    const independent = MASTER.plan.items.filter(({ node }) => {
      return node.source === 'leadAgency' || node.source === 'statistics';
    });
    const grounds = preview.accepted.map(({ ground }) => ground);
    expect(grounds.filter((ground) => ground === 'evidenceOpened')).toHaveLength(1);
    expect(grounds.filter((ground) => ground === 'independent')).toHaveLength(
      independent.length * UNITS.length,
    );
    const codes = preview.leftOut.flatMap(({ problems }) => problems.map(({ code }) => code));
    expect(new Set(codes)).toEqual(new Set(['appraisal.no-ground']));
    const done = after(start, preview.operations);
    expect(lineOf(done, 'STC').round1).toEqual({ points: SELF, decision: 'accepted' });
    expect(previewBulk(done, request).accepted).toEqual([]);
  });

  it('leaves alone what somebody decided and what the scale disagrees with', () => {
    const lead =
      IDS[MASTER.plan.items.findIndex(({ node }) => node.source !== 'unit' && node.part === 'appraised')];
    const other = withLines((line) => ({ ...line, rule: { kind: 'points', points: 1 as Points } }));
    if (lead !== undefined) {
      expect(previewBulk(other, { ...request, item: lead }).accepted).toEqual([]);
    }
    const decided = after(appraising(), [{ ...ON, kind: 'askExplanation', question: '?' }]);
    const { accepted, leftOut } = previewBulk(decided, { ...request, unit: 'STC', item: ITEM });
    expect([accepted, leftOut]).toEqual([[], []]);
  });
});

describe('one item over all units', () => {
  it('flags the same facts with different points', () => {
    const start = after(appraising(), [
      { ...ON, kind: 'accept' },
      { ...ON, unit: 'STP', kind: 'lower', points: NO_POINTS, opinion: 'Thiếu TLKC' },
    ]);
    const { rows, problems, unequal } = byCriterion(start, ITEM);
    expect(rows.map(({ unit }) => unit.id)).toEqual(['SNV', 'STC', 'STP']);
    expect(unequal.map((one) => one.rows.map(({ unit }) => unit.id))).toEqual([['STC', 'STP']]);
    expect(problems.map(({ code }) => code)).toEqual(['appraisal.same-facts']);
  });

  it('is handled alike: each unit is accepted, lowered or raised to the same points, or gets the note alone', () => {
    const { round } = appraising();
    const lines = round.lines.map((line): RoundLine => {
      return line.unit === 'STP' && line.item === ITEM ? { ...line, self: NO_POINTS } : line;
    });
    const start = appraising({ lines });
    const handling = { item: ITEM, units: ['STC', 'STP'], round: 1, note: 'Thống nhất' } as const;
    const kinds = handlingOperations(start, { ...handling, points: SELF }).map(({ kind }) => kind);
    expect(kinds).toEqual(['accept', 'raise']);
    const done = after(start, handlingOperations(start, { ...handling, points: SELF }));
    expect(byCriterion(done, ITEM).unequal).toEqual([]);
    const noted = after(done, handlingOperations(done, { ...handling, note: 'Theo Công văn 12' }));
    expect(lineOf(noted, 'STP').round1).toEqual({
      points: SELF,
      decision: 'raised',
      opinion: 'Theo Công văn 12',
    });
  });
});

describe('what is still open', () => {
  const reasons = (start: ReturnType<typeof appraising>) =>
    unresolvedOf(deskOf(start.round, start.assignments), { unit: 'STC', item: ITEM }).map(
      ({ reason }) => reason,
    );

  it('goes from undecided over the explanation to settled', () => {
    const start = appraising();
    expect(reasons(start)).toEqual(['undecided']);
    const asked = after(start, [{ ...ON, kind: 'askExplanation', question: '?' }]);
    expect(reasons(asked)).toEqual(['awaitingExplanation']);
    const explained = after(asked, [{ unit: 'STC', item: ITEM, kind: 'explain', text: 'Đã ban hành' }]);
    expect(reasons(explained)).toEqual(['explained']);
    expect(reasons(after(explained, [{ ...ON, round: 2, kind: 'accept' }]))).toEqual([]);
  });

  it('names points typed without a reason or above the maximum', () => {
    const typed = (round1: RoundLine['round1']) => withLines((line) => ({ ...line, round1 }));
    expect(reasons(typed({ points: NO_POINTS }))).toEqual(['noReason']);
    expect(reasons(typed({ points: (MAXIMUM + 1) as Points }))).toEqual(['aboveMaximum']);
    expect(reasons(typed({ decision: 'accepted' }))).toEqual(['noPoints']);
    expect(reasons(appraising({}, [{ item: ITEM, appraiser: 'STC' }]))).toEqual(['noSecondAppraiser']);
  });
});

describe('fixing a unit’s points', () => {
  const whole = () => {
    const start = appraising();
    const open = unresolvedOf(deskOf(start.round, []), { unit: 'STC' });
    return after(
      start,
      open.map(({ line }) => ({ kind: 'accept', unit: 'STC', item: line.item, round: 1 })),
    );
  };
  const lock: Operation = { kind: 'state', unit: 'STC', state: 'locked' };

  it('is refused while an item is open', () => {
    expect(codesOf(appraising(), [lock])).toEqual(['appraisal.lock-unresolved']);
  });

  it('lets nothing of the unit be changed, until it is opened again with a reason', () => {
    const locked = after(whole(), [lock]);
    expect(locked.round.journal.at(-1)!.why).toMatch(/\[sha256:[0-9a-f]{64}\]$/);
    const withdraw: Operation = { ...ON, kind: 'withdraw', why: 'Chấm lại' };
    expect(codesOf(locked, [withdraw])).toEqual(['appraisal.locked']);
    expect(codesOf(locked, [{ kind: 'state', unit: 'STC', state: 'appraising' }])).toEqual([
      'appraisal.reopen-reason',
    ]);
    const open: Operation = { kind: 'state', unit: 'STC', state: 'appraising', why: 'Kiến nghị số 5' };
    expect(codesOf(locked, [open, withdraw])).toEqual([]);
    expect(codesOf(appraising(), [{ kind: 'state', unit: 'STC', state: 'published' }])).toEqual([
      'appraisal.state-order',
    ]);
  });

  it('names every cell changed afterwards, of the appraisers and of the unit', () => {
    const locked = after(whole(), [lock]).round;
    const kept = lockOf(locked, 'STC');
    const place = (_: unknown, field: string) => ({ sheet: 'Thẩm định', cell: field });
    expect(checkLocks(locked, [kept], place)).toEqual([]);
    const lines = locked.lines.map((line): RoundLine => {
      if (line.unit !== 'STC' || line.item !== ITEM) return line;
      return { ...line, evidence: 'mới', round1: { ...line.round1, points: NO_POINTS } };
    });
    const problems = checkLocks({ ...locked, lines }, [kept], place);
    expect(problems.map(({ code, at, params }) => [code, at?.cell, params['item']])).toEqual([
      ['appraisal.locked-changed', 'points1', ITEM],
      ['appraisal.locked-changed', 'evidence', ITEM],
    ]);
    const forged = { ...kept, hash: kept.hash.replace(/^./, 'z') };
    expect(checkLocks(locked, [forged], place).map(({ code }) => code)).toEqual(['appraisal.lock-broken']);
  });

  it('does not mind in which order the rows stand', () => {
    const locked = after(whole(), [lock]).round;
    const sorted = { ...locked, lines: [...locked.lines].reverse() };
    expect(checkLocks(sorted, [lockOf(locked, 'STC')], () => undefined)).toEqual([]);
  });
});
