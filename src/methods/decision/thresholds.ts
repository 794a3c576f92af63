import type { Threshold } from '../method';
import * as r from '../../rulebook/rational';
import type { Amount } from './amount';
import type { Case, Decision, Test } from './decision';
import { NOTHING } from './amount';

/** The input a test looks at and the value at which it changes, where it looks at a single figure. */
function fromCompare(left: Amount, right: Amount): readonly Threshold[] {
  if (right.kind !== 'fixed') return [];
  const at = right.value;
  if (left.kind === 'fact') {
    const { key, part } = left.need;
    return [{ key, ...(part === undefined ? {} : { part }), at }];
  }
  if (left.kind === 'product' && left.under.length === 1 && left.over.length === 1) {
    const [bottom] = left.under;
    const isPercent = bottom?.kind === 'fact' && bottom.need.key === 'denominator';
    return isPercent && r.equals(left.factor, r.rational(100)) ? [{ key: 'rate', at }] : [];
  }
  return [];
}

function fromTest(test: Test): readonly Threshold[] {
  switch (test.kind) {
    case 'compare':
      return fromCompare(test.left, test.right);
    case 'byDay':
      return [{ key: 'date', at: test.day }];
    case 'all':
    case 'any':
      return test.of.flatMap(fromTest);
    case 'not':
      return fromTest(test.of);
    default:
      return [];
  }
}

function decides(each: Case): boolean {
  return each.then.kind !== 'refuse';
}

function collect(decision: Decision): readonly Threshold[] {
  switch (decision.kind) {
    case 'given':
      return decision.ways.filter((way) => !way.unasked).flatMap((way) => collect(way.then));
    case 'first':
      return [
        ...decision.cases.filter(decides).flatMap((each) => [...fromTest(each.when), ...collect(each.then)]),
        ...collect(decision.otherwise),
      ];
    case 'together':
      return [...decision.parts.flatMap(collect), ...collect(decision.then(NOTHING))];
    case 'branch':
      return decision.branches.flatMap(collect);
    default:
      return [];
  }
}

function keyOf({ key, part, at }: Threshold): string {
  const value =
    'n' in at
      ? `${String(at.n)}/${String(at.d)}`
      : `${String(at.year)}-${String(at.month)}-${String(at.day)}`;
  return [key, part ?? '', value].join(' ');
}

/** Ensures every value of an input where a decision changes, each once. */
export function thresholdsIn(decision: Decision): readonly Threshold[] {
  const found = new Map(collect(decision).map((threshold) => [keyOf(threshold), threshold]));
  return [...found.values()];
}
