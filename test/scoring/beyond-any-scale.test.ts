import { score } from '../../src/scoring/score';
import { node, number, planOf, understood } from './builders';

const BONUS = understood({
  kind: 'perUnit',
  units: [{ text: 'sáng kiến', each: { kind: 'points', points: number('0.5') } }],
});

test('a count with digits too many is refused as a figure, and breaks nothing', () => {
  const plan = planOf([node('1', { part: 'bonus', rule: BONUS })]);
  const card = score(plan, { claims: [{ answers: { count: number('999999999999999999') } }] });
  expect(card.items[0]?.rule).toMatchObject({
    kind: 'invalid',
    problem: { code: 'scoring.beyond-any-scale', params: { found: '500.000.000.000.000.000' } },
  });
});

test('a large but possible count is scored', () => {
  const plan = planOf([node('1', { part: 'bonus', rule: BONUS })]);
  const card = score(plan, { claims: [{ answers: { count: number('200') } }] });
  expect(card.items[0]?.rule).toMatchObject({ kind: 'scored', points: 1_000_000 });
});
