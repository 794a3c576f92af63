import { perRule } from '../../src/methods/per-rule';
import type { ScoringContext } from '../../src/methods/method';
import type { MethodSpec } from '../../src/methods/spec';
import type { Points } from '../../src/rulebook/points';
import { HOUSE_DEFAULTS } from '../../src/rulebook/rulebook';

const ONE = 1 as Points;
const spec = { kind: 'manual' } as MethodSpec;

test('the same rule under the same terms is worked out once, under other terms anew', () => {
  const asked: ScoringContext[] = [];
  const count = perRule((_spec, context) => asked.push(context));
  expect(count(spec, { maximum: ONE })).toBe(1);
  expect(count(spec, { maximum: ONE })).toBe(1);
  expect(count(spec, { maximum: 2 as Points })).toBe(2);
  expect(count(spec, { maximum: ONE, assessmentYear: 2025 })).toBe(3);
  expect(count(spec, { maximum: ONE, zeroDenominator: HOUSE_DEFAULTS.zeroDenominator })).toBe(4);
  expect(count({ ...spec }, { maximum: ONE })).toBe(5);
});
