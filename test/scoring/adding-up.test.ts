import fc from 'fast-check';
import { HOUSE_DEFAULTS } from '../../src/rulebook/rulebook';
import { rational } from '../../src/rulebook/rational';
import { addPoints, NO_POINTS } from '../../src/rulebook/points';
import type { Points } from '../../src/rulebook/points';
import type { ItemClaim } from '../../src/scoring/claim';
import type { ScoringNode } from '../../src/scoring/plan';
import { score } from '../../src/scoring/score';
import type { NodeScore } from '../../src/scoring/scorecard';
import { BASES } from '../../src/scoring/scorecard';
import { scoreSummary, summarise } from '../../src/scoring/summary';
import { node, planOf, PROPORTIONAL } from './builders';

/** Anything an item may hold: a typed score, a fraction, nothing, or not applicable. */
const claim: fc.Arbitrary<ItemClaim | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constant({ answers: {}, notApplicable: true }),
  fc.integer({ min: 0, max: 20_000 }).map((units) => ({ answers: {}, self: units as Points })),
  fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 50 })).map(([some, more]): ItemClaim => {
    return { answers: { numerator: rational(some), denominator: rational(some + more) } };
  }),
);

const leaf = fc.record({
  maximum: fc.integer({ min: 1, max: 20 }).map((quarters) => String(quarters / 4)),
  part: fc.constantFrom('appraised', 'survey', 'satisfactionSurvey', 'bonus', 'penalty'),
} as const);

const tree = fc
  .array(fc.array(leaf, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 })
  .map((fields) =>
    fields.map((leaves, n): ScoringNode => {
      const children = leaves.map((one, m) => node(`${n + 1}.${m + 1}`, { ...one, rule: PROPORTIONAL }));
      return node(String(n + 1), { children });
    }),
  );

const sheet = fc.record({
  nodes: tree,
  claims: fc.array(claim, { minLength: 30, maxLength: 30 }),
  applies: fc.constantFrom('perItem', 'totalOnly'),
} as const);

const isInside = ({ part }: { readonly part: string }) => part !== 'bonus' && part !== 'penalty';

describe('whatever a sheet holds', () => {
  test('total, fields and parts are the same points added up in different ways', () => {
    fc.assert(
      fc.property(sheet, ({ nodes, claims }) => {
        const card = score(planOf(nodes), { claims });
        for (const basis of BASES) {
          const { total } = card;
          const fields = card.nodes.map(({ byBasis }) => byBasis[basis]);
          expect(addPoints(...fields.map(({ points }) => points))).toBe(total[basis].points);
          const parts = (['appraised', 'survey', 'satisfactionSurvey'] as const).map(
            (part) => card.parts[part]?.[basis],
          );
          expect(addPoints(...parts.map((part) => part?.points ?? NO_POINTS))).toBe(total[basis].points);
          expect(addPoints(...fields.map((field) => field.applicableMaximum))).toBe(
            total[basis].applicableMaximum,
          );
        }
      }),
    );
  });

  test('every node is the sum of its scored children, not-applicable ones left out', () => {
    fc.assert(
      fc.property(sheet, ({ nodes, claims }) => {
        const check = ({ byBasis, children }: NodeScore): void => {
          if (children.length === 0) return;
          const counted = children.filter(isInside).map((child) => child.byBasis.self);
          expect(byBasis.self.points).toBe(addPoints(...counted.map(({ points }) => points)));
          children.forEach(check);
        };
        score(planOf(nodes), { claims }).nodes.forEach(check);
      }),
    );
  });

  test('marking an item not applicable takes exactly its maximum out of the denominator', () => {
    fc.assert(
      fc.property(sheet, fc.nat(29), ({ nodes, claims }, position) => {
        const plan = planOf(nodes);
        const item = plan.items[position % plan.items.length]!;
        const blank = [...claims];
        blank[item.index] = undefined;
        const marked = [...claims];
        marked[item.index] = { answers: {}, notApplicable: true };
        const before = score(plan, { claims: blank }).total.self;
        const after = score(plan, { claims: marked }).total.self;
        const maximum = isInside(item.node) ? item.node.maximum! : 0;
        expect(before.applicableMaximum - after.applicableMaximum).toBe(maximum);
        expect(before.undecidedMaximum - after.undecidedMaximum).toBe(maximum);
        expect(after.points).toBe(before.points);
      }),
    );
  });

  test('the order of fields changes no total', () => {
    fc.assert(
      fc.property(tree, fc.array(claim, { minLength: 30, maxLength: 30 }), (nodes, claims) => {
        const plan = planOf(nodes);
        const byCode = new Map(plan.items.map((item) => [item.node.code, claims[item.index]]));
        const turned = planOf([...nodes].reverse());
        const turnedClaims = turned.items.map((item) => byCode.get(item.node.code));
        expect(score(turned, { claims: turnedClaims }).total).toEqual(score(plan, { claims }).total);
      }),
    );
  });

  test('the short way for many agencies gives the figures of the full scorecard', () => {
    fc.assert(
      fc.property(sheet, fc.constantFrom(...BASES), ({ nodes, claims, applies }, basis) => {
        const plan = planOf(nodes, { rounding: { ...HOUSE_DEFAULTS.rounding, applies } });
        const agency = { agency: 'Sở A', claims };
        expect(scoreSummary(plan, agency, basis)).toEqual(summarise(score(plan, agency), basis));
      }),
    );
  });
});
