import { compareDays } from './days';
import type { Comparison, Test } from './decision';
import type { Facts } from './facts';
import { matchLevel } from './level';
import { valueOf } from './value';
import * as r from '../../rulebook/rational';

/** Ensures -1, 0 or 1 read as the comparison asks. */
function fits(order: -1 | 0 | 1, is: Comparison): boolean {
  switch (is) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '=':
      return order === 0;
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
  }
}

/** Ensures whether the test holds; a fact that is not there makes no test hold. */
export function holds(test: Test, facts: Facts): boolean {
  switch (test.kind) {
    case 'compare': {
      const [left, right] = [valueOf(test.left, facts), valueOf(test.right, facts)];
      return left !== undefined && right !== undefined && fits(r.compare(left, right), test.is);
    }
    case 'isWhole': {
      const value = valueOf(test.of, facts);
      return value !== undefined && r.isWhole(value);
    }
    case 'met':
      return facts.met(test.need) === true;
    case 'unmet':
      return facts.met(test.need) === false;
    case 'level':
      return matchLevel(test.need.choices ?? [], facts.words(test.need) ?? '') === test.index;
    case 'byDay': {
      const day = facts.day(test.need);
      return day !== undefined && fits(compareDays(day, test.day), test.is);
    }
    case 'all':
      return test.of.every((each) => holds(each, facts));
    case 'any':
      return test.of.some((each) => holds(each, facts));
    case 'not':
      return !holds(test.of, facts);
  }
}
