import type { InputNeed, InvalidCode } from '../method';
import type { Day } from '../answers';
import type { Rational } from '../../rulebook/rational';
import type { Amount } from './amount';

export type Comparison = '<' | '<=' | '=' | '>=' | '>';

/** A question about the declared figures that is either so or not so. */
export type Test =
  | { readonly kind: 'compare'; readonly left: Amount; readonly is: Comparison; readonly right: Amount }
  | { readonly kind: 'isWhole'; readonly of: Amount }
  | { readonly kind: 'met' | 'unmet'; readonly need: InputNeed }
  /** The declared level is the one at this place among the need's choices. */
  | { readonly kind: 'level'; readonly need: InputNeed; readonly index: number }
  | { readonly kind: 'byDay'; readonly need: InputNeed; readonly is: Comparison; readonly day: Day }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Test[] }
  | { readonly kind: 'not'; readonly of: Test };

/** One way in which the facts may arrive, e.g. as a fraction or as a rate. */
export interface Way {
  readonly needs: readonly InputNeed[];
  readonly then: Decision;
  /** Accepted when it comes, but never asked for: no column is made for it. */
  readonly unasked?: boolean;
}

export interface Case {
  readonly when: Test;
  readonly then: Decision;
  /** Accepted from a person, left out of the formula: the same band is reached by its figure. */
  readonly unasked?: boolean;
}

/** Says in Vietnamese what was looked at, for the step that explains the points. */
export interface Measured {
  readonly amount: Amount;
  readonly unit?: string | undefined;
}

/**
 * What a rule does with its facts, as a tree that is walked to score and written out as a formula:
 * one source, so that the two cannot disagree.
 */
export type Decision =
  /** `upTo`: these points can never be more, whatever the facts. */
  | {
      readonly kind: 'give';
      readonly points: Amount;
      readonly quote: string;
      readonly upTo?: Rational;
    }
  | { readonly kind: 'ask'; readonly question: string }
  | {
      readonly kind: 'refuse';
      readonly code: InvalidCode;
      readonly params: Readonly<Record<string, string | Amount>>;
    }
  | { readonly kind: 'leave'; readonly quote: string }
  /** The first way whose facts are all there; what is missing is told for the way that is nearest. */
  | { readonly kind: 'given'; readonly ways: readonly Way[] }
  | {
      readonly kind: 'first';
      readonly cases: readonly Case[];
      readonly otherwise: Decision;
      readonly measured?: Measured;
    }
  /** Parts decided each on its own, then put together. */
  | {
      readonly kind: 'together';
      readonly how: 'sum' | 'best';
      readonly parts: readonly Decision[];
      readonly then: (total: Amount) => Decision;
    }
  /** One branch per group of agencies; without the group, what every branch that can decide agrees on. */
  | {
      readonly kind: 'branch';
      readonly need: InputNeed;
      readonly branches: readonly Decision[];
      /** Only the group itself decides, as in a formula. */
      readonly groupOnly?: boolean;
    };

export function give(points: Amount, quote: string, upTo?: Rational): Decision {
  return { kind: 'give', points, quote, ...(upTo ? { upTo } : {}) };
}

export function ask(question: string): Decision {
  return { kind: 'ask', question };
}

export function refuse(code: InvalidCode, params: Readonly<Record<string, string | Amount>> = {}): Decision {
  return { kind: 'refuse', code, params };
}

export function given(...ways: readonly Way[]): Decision {
  return { kind: 'given', ways };
}

/** Ensures the first case that holds, without a choice where there is nothing to choose. */
export function first(cases: readonly Case[], otherwise: Decision, measured?: Measured): Decision {
  if (cases.length === 0 && !measured) return otherwise;
  return { kind: 'first', cases, otherwise, ...(measured ? { measured } : {}) };
}

export function compare(left: Amount, is: Comparison, right: Amount): Test {
  return { kind: 'compare', left, is, right };
}

export function all(...of: readonly Test[]): Test {
  return of.length === 1 && of[0] ? of[0] : { kind: 'all', of };
}

export function any(...of: readonly Test[]): Test {
  return of.length === 1 && of[0] ? of[0] : { kind: 'any', of };
}

/** How points are changed, and what that makes of the most they can be. */
interface Change {
  readonly points: (points: Amount, upTo: Rational | undefined) => Amount;
  readonly upTo?: (upTo: Rational) => Rational;
}

/** Ensures the same decision with every outcome's points changed in one way. */
export function changed(decision: Decision, change: Change): Decision {
  switch (decision.kind) {
    case 'give':
      return changedGive(decision, change);
    case 'given':
      return given(...decision.ways.map((way) => ({ ...way, then: changed(way.then, change) })));
    case 'first':
      return {
        ...decision,
        cases: decision.cases.map((each) => ({ ...each, then: changed(each.then, change) })),
        otherwise: changed(decision.otherwise, change),
      };
    case 'together':
      return { ...decision, then: (total) => changed(decision.then(total), change) };
    case 'branch':
      return { ...decision, branches: decision.branches.map((branch) => changed(branch, change)) };
    default:
      return decision;
  }
}

function changedGive({ points, quote, upTo }: Extract<Decision, { kind: 'give' }>, change: Change): Decision {
  return give(change.points(points, upTo), quote, upTo && change.upTo?.(upTo));
}

/** Ensures the same decision with other points; how high they go is then unknown. */
export function withPoints(decision: Decision, change: Change['points']): Decision {
  return changed(decision, { points: change });
}
