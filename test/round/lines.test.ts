import { hashOfUnit, lockOf } from '../../src/round/appraisal/lock';
import { packsOf } from '../../src/round/appraisal/questions';
import type { RoundLine } from '../../src/round/line';
import { isSent } from '../../src/round/standing/placed';
import { pts, smallRound } from '../output/pages/rounds';

const LINE: RoundLine = {
  unit: 'S1',
  item: '1.1',
  rule: { kind: 'cannotTell', why: '' },
  round1: {},
  round2: {},
};
const ORIGIN = { file: 'a.xlsx', sheet: 'A', cell: 'B1' };
const GIVEN = { kind: 'points', points: pts('1') } as const;

test.each<[string, Partial<RoundLine>, boolean]>([
  ['nothing', {}, false],
  ['points of its own', { self: pts('0') }, true],
  ['a place in a file', { origin: ORIGIN }, true],
  ['points of round 1', { round1: { points: pts('0') } }, true],
  ['points of round 2', { round2: { points: pts('0') } }, true],
  ['a decision alone', { round1: { decision: 'accepted' } }, false],
  ['points by its rule', { rule: GIVEN }, true],
  ['a rule that does not apply', { rule: { kind: 'notApplicable' } }, false],
  ['only what a survey gave', { given: GIVEN }, false],
  ['what a survey gave, and the rule the same', { given: GIVEN, rule: GIVEN }, false],
])('a line with %s came from the unit: %s', (_, more, sent) => {
  expect(isSent({ ...LINE, ...more })).toBe(sent);
});

test('a lock knows every thing a unit sent and an appraiser typed, in whatever order the rows stand', () => {
  const other: RoundLine = { ...LINE, item: '1.2' };
  const hash = (more: Partial<RoundLine> = {}) => hashOfUnit([{ ...LINE, ...more }, other]);
  const changed: readonly Partial<RoundLine>[] = [
    { item: '1.3' },
    { self: pts('1') },
    { rule: GIVEN },
    { rule: { kind: 'notApplicable' } },
    { evidence: 'KH 1' },
    { unitNote: 'x' },
    { explanation: 'y' },
    { round1: { points: pts('1') } },
    { round1: { decision: 'accepted' } },
    { round1: { opinion: 'z' } },
    { round2: { points: pts('1') } },
    { round2: { decision: 'raised' } },
    { round2: { opinion: 'z' } },
  ];
  const hashes = changed.map(hash);
  expect(new Set([hash(), ...hashes]).size).toBe(changed.length + 1);
  expect(hashOfUnit([other, LINE])).toBe(hash());
  expect(hash({ origin: ORIGIN })).toBe(hash());
  const lock = lockOf({ lines: [LINE, other, { ...LINE, unit: 'S2' }] }, 'S1');
  expect(lock).toMatchObject({ unit: 'S1', hash: hash() });
  expect(Object.keys(lock.sent)).toEqual(['1.1', '1.2']);
  expect(new Set(lock.sent['1.1'])).not.toEqual(
    new Set(lockOf({ lines: [{ ...LINE, self: pts('1') }] }, 'S1').sent['1.1']),
  );
});

test('a unit is asked about what was decided against it, or given less than it claimed', () => {
  const asked = (more: Partial<RoundLine>): boolean => {
    const round = smallRound({ lines: [{ ...LINE, ...more }] });
    return packsOf({ round, assignments: [] }, 1).length > 0;
  };
  expect(asked({ self: pts('2'), round1: { points: pts('1') } })).toBe(true);
  expect(asked({ self: pts('2'), round1: { points: pts('2') } })).toBe(false);
  expect(asked({ self: pts('2'), round1: { points: pts('3') } })).toBe(false);
  expect(asked({ self: pts('2'), round1: {} })).toBe(false);
  expect(asked({ round1: { points: pts('1') } })).toBe(false);
  expect(asked({ self: pts('2'), round1: { decision: 'accepted', points: pts('2') } })).toBe(false);
  for (const decision of ['explanationAsked', 'evidenceRefused', 'lowered'] as const)
    expect(asked({ self: pts('2'), round1: { decision } })).toBe(true);
  expect(asked({ self: pts('2'), round2: { points: pts('1') } })).toBe(false);
});
