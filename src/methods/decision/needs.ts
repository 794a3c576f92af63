import { NOTHING } from './amount';
import type { Decision, Test } from './decision';
import type { InputNeed } from '../method';

function inTest(test: Test): readonly InputNeed[] {
  if (test.kind === 'all' || test.kind === 'any') return test.of.flatMap(inTest);
  if (test.kind === 'not') return inTest(test.of);
  return 'need' in test ? [test.need] : [];
}

/** Ways of one decision; what is accepted but not asked for only on request. */
function inDecision(decision: Decision, unasked: boolean): readonly InputNeed[] {
  switch (decision.kind) {
    case 'given':
      return decision.ways
        .filter((way) => unasked || !way.unasked)
        .flatMap((way) => [...way.needs, ...inDecision(way.then, unasked)]);
    case 'first':
      return [
        ...decision.cases
          .filter((each) => unasked || !each.unasked)
          .flatMap((each) => [...inTest(each.when), ...inDecision(each.then, unasked)]),
        ...inDecision(decision.otherwise, unasked),
      ];
    case 'together':
      return [
        ...decision.parts.flatMap((part) => inDecision(part, unasked)),
        ...inDecision(decision.then(NOTHING), unasked),
      ];
    case 'branch':
      return [decision.need, ...decision.branches.flatMap((branch) => inDecision(branch, unasked))];
    default:
      return [];
  }
}

/** Ensures one need per figure, in the order in which the rule asks. */
function once(needs: readonly InputNeed[]): readonly InputNeed[] {
  const seen = new Map<string, InputNeed>();
  for (const need of needs) {
    const key = `${need.key}/${String(need.part ?? '')}`;
    const known = seen.get(key);
    if (!known) seen.set(key, need);
    else if (known.choices && need.choices)
      seen.set(key, { ...known, choices: [...new Set([...known.choices, ...need.choices])] });
  }
  return [...seen.values()];
}

/** Ensures the inputs a rule asks a person for. */
export function needsIn(decision: Decision): readonly InputNeed[] {
  return once(inDecision(decision, false));
}

/** Ensures the inputs a rule accepts, asked for or not. */
export function acceptedIn(decision: Decision): readonly InputNeed[] {
  return once(inDecision(decision, true));
}

/** Ensures the decision without what is accepted but not asked for: what its formula can show. */
export function askedOnly(decision: Decision): Decision {
  switch (decision.kind) {
    case 'given': {
      const ways = decision.ways.filter((way) => !way.unasked);
      return { ...decision, ways: ways.map((way) => ({ ...way, then: askedOnly(way.then) })) };
    }
    case 'first': {
      const cases = decision.cases.filter((each) => !each.unasked);
      return {
        ...decision,
        cases: cases.map((each) => ({ ...each, then: askedOnly(each.then) })),
        otherwise: askedOnly(decision.otherwise),
      };
    }
    case 'together':
      return {
        ...decision,
        parts: decision.parts.map(askedOnly),
        then: (total) => askedOnly(decision.then(total)),
      };
    case 'branch':
      return { ...decision, branches: decision.branches.map(askedOnly), groupOnly: true };
    default:
      return decision;
  }
}
