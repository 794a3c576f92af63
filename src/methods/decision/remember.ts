import type { ScoringContext } from '../method';
import type { MethodSpec } from '../spec';
import type { Decision } from './decision';

type Build<Spec> = (spec: Spec, context: ScoringContext, declared?: number) => Decision;

/**
 * Ensures each rule's decision is built once for its item, however many agencies are scored by it.
 * Specs and contexts never change after they are made, so what was built stays true as long as they live.
 */
export function rememberDecisions<Spec extends MethodSpec>(build: Build<Spec>): Build<Spec> {
  const bySpec = new WeakMap<Spec, WeakMap<ScoringContext, Map<number | undefined, Decision>>>();
  return (spec, context, declared) => {
    const byContext = bySpec.get(spec) ?? new WeakMap<ScoringContext, Map<number | undefined, Decision>>();
    bySpec.set(spec, byContext);
    const byDeclared = byContext.get(context) ?? new Map<number | undefined, Decision>();
    byContext.set(context, byDeclared);
    const known = byDeclared.get(declared) ?? build(spec, context, declared);
    byDeclared.set(declared, known);
    return known;
  };
}
