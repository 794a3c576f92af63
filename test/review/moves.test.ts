import { rankingEntries } from '../../src/review/ranking/entries';
import { movedBetween } from '../../src/review/ranking/moves';
import { rank } from '../../src/review/ranking/rank';
import { pointsToDecimal } from '../../src/rulebook/points';
import { reround } from '../../src/scoring/reround';
import { score } from '../../src/scoring/score';
import { summarise } from '../../src/scoring/summary';
import type { ItemClaim } from '../../src/scoring/claim';
import type { Rounding } from '../../src/rulebook/rulebook';
import { fraction, node, planOf, PROPORTIONAL, self } from '../scoring/builders';

const plan = planOf(['1', '2', '3'].map((code) => node(code, { maximum: '1', rule: PROPORTIONAL })));
const units: Readonly<Record<string, readonly ItemClaim[]>> = {
  'Ba phần ba': [fraction(1, 3), fraction(1, 3), fraction(1, 3)],
  'Vừa đủ': [fraction(99, 100), fraction(0, 1), fraction(0, 1)],
};
const TOTAL_ONLY: Rounding = { decimals: 2, applies: 'totalOnly' };

const ranked = (rounding: Rounding) => {
  const summaries = Object.entries(units).map(([agency, claims]) => {
    const card = score(plan, { agency, claims });
    return { agency, group: 'Sở', summary: reround(plan, card, 'rule', rounding) };
  });
  return rank(rankingEntries(summaries).entries);
};

test('rounding each item or only the total moves whom it moves, and they are named', () => {
  const perItem = ranked(plan.terms.rounding);
  const totalOnly = ranked(TOTAL_ONLY);
  expect(movedBetween(perItem, totalOnly)).toEqual([{ agency: 'Vừa đủ', group: 'Sở', from: 1, to: 2 }]);
  expect(movedBetween(perItem, perItem)).toEqual([]);
});

test('the rounding already used changes nothing, and typed points are never rounded again', () => {
  const card = score(plan, { agency: 'A', claims: [self('0.3333'), fraction(1, 3), self('1')] });
  expect(reround(plan, card, 'rule', plan.terms.rounding)).toEqual(summarise(card, 'rule'));
  expect(pointsToDecimal(reround(plan, card, 'self', plan.terms.rounding).total.points)).toBe('1.3333');
});
