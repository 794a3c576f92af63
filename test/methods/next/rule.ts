import type { Answers } from '../../../src/methods/answers';
import type { Change, NextStep } from '../../../src/methods/next/next-step';
import type { Rule } from '../../../src/methods/next/steps';
import type { InputNeed } from '../../../src/methods/method';
import * as r from '../../../src/rulebook/rational';
import { exact } from '../read-case';

/** `count +2`, `parts.1 -1`, `3 good`, `2 of 5`, `→ Khá`, `meet a`, `by 3/5`. */
export function words(change: Change): string {
  switch (change.kind) {
    case 'figure': {
      const place = change.part === undefined ? change.key : `${change.key}.${String(change.part)}`;
      const by = r.toDecimal(change.by, 4);
      expect(change.to).toBeDefined();
      return `${place} ${r.compare(change.by, r.ZERO) > 0 ? '+' : ''}${by} → ${r.toDecimal(change.to, 4)}`;
    }
    case 'goodCases':
      return `${r.toDecimal(change.by, 4)} good`;
    case 'badCases':
      return `${r.toDecimal(change.by, 4)} bad`;
    case 'ofCases':
      return `${r.toDecimal(change.by, 4)} of ${r.toDecimal(change.of, 4)}`;
    case 'level':
      return `→ ${change.to}`;
    case 'meet':
      return `meet ${change.label} (${String(change.part)})`;
    case 'date':
      return `by ${String(change.by.day)}/${String(change.by.month)}`;
  }
}

/** A step in one line: what changes, the points it brings and `!` where nothing more can be earned that way. */
export function told({ changes, points, gain, isBest }: NextStep): string {
  const brings = `${r.toDecimal(points, 4)} (+${r.toDecimal(gain, 4)})`;
  return `${changes.map(words).join(' and ')} = ${brings}${isBest ? '!' : ''}`;
}

/** A rule by its points alone, for what is asked of any rule. */
export function ruleOf(
  needs: readonly InputNeed[],
  pointsOf: (answers: Answers) => string | number | undefined,
  thresholds: Rule['thresholds'] = [],
): Rule {
  const found = (answers: Answers) => {
    const points = pointsOf(answers);
    return points === undefined ? undefined : exact(points);
  };
  return { needs, thresholds, pointsOf: found, canBe: (answers) => found(answers) !== undefined };
}

export function numberOf(value: r.Rational | undefined): number {
  return value ? r.toDouble(value) : NaN;
}
