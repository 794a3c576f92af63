import type { Decision } from './decision';
import { isDeclared } from './facts';
import type { Facts } from './facts';
import { holds } from './holds';
import { matchLevel } from './level';
import { valueOf } from './value';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';

/**
 * Ensures the points `decide` would give, without telling how; undefined for every other verdict.
 * Telling the steps costs far more than finding the points, and a ranking of thousands reads none of them.
 */
export function pointsOnly(decision: Decision, facts: Facts): Rational | undefined {
  switch (decision.kind) {
    case 'give':
      return valueOf(decision.points, facts);
    case 'given': {
      const way = decision.ways.find(({ needs }) => needs.every((need) => isDeclared(need, facts)));
      return way && pointsOnly(way.then, facts);
    }
    case 'first': {
      const found = decision.cases.find(({ when }) => holds(when, facts));
      return pointsOnly(found ? found.then : decision.otherwise, facts);
    }
    case 'together':
      return together(decision, facts);
    case 'branch': {
      const group = facts.words(decision.need);
      const index = group === undefined ? undefined : matchLevel(decision.need.choices ?? [], group);
      const chosen = index === undefined ? undefined : decision.branches[index];
      return chosen && pointsOnly(chosen, facts.withoutGroup());
    }
    default:
      return undefined;
  }
}

function together(decision: Extract<Decision, { kind: 'together' }>, facts: Facts): Rational | undefined {
  const join = decision.how === 'sum' ? r.add : r.max;
  let total: Rational | undefined;
  for (const part of decision.parts) {
    const points = pointsOnly(part, facts);
    if (!points) return undefined;
    total = total ? join(total, points) : points;
  }
  return pointsOnly(decision.then({ kind: 'fixed', value: total ?? r.ZERO }), facts);
}
