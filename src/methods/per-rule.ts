import type { ScoringContext } from './method';
import type { MethodSpec } from './spec';

type PerRule<T> = (spec: MethodSpec, context: ScoringContext) => T;

/**
 * Ensures what a rule and its terms alone decide is worked out once: rules never change once they are compiled, and
 * the same rule is asked again for every agency and after every edit.
 */
export function perRule<T>(workOut: PerRule<T>): PerRule<T> {
  const known = new WeakMap<MethodSpec, { readonly context: ScoringContext; readonly value: T }[]>();
  return (spec, context) => {
    const before = known.get(spec) ?? [];
    const same = before.find((each) => isSame(each.context, context));
    if (same !== undefined) return same.value;
    const value = workOut(spec, context);
    known.set(spec, [...before, { context, value }]);
    return value;
  };
}

function isSame(a: ScoringContext, b: ScoringContext): boolean {
  return (
    a.maximum === b.maximum &&
    a.assessmentYear === b.assessmentYear &&
    a.zeroDenominator === b.zeroDenominator
  );
}
