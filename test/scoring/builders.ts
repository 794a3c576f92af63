import type { Answers } from '../../src/methods/answers';
import type { MethodSpec } from '../../src/methods/spec';
import { HOUSE_DEFAULTS } from '../../src/rulebook/rulebook';
import type { Part } from '../../src/rulebook/rulebook';
import { pointsFromDecimal } from '../../src/rulebook/points';
import type { Points } from '../../src/rulebook/points';
import { ONE, parseDecimal, rational } from '../../src/rulebook/rational';
import type { Rational } from '../../src/rulebook/rational';
import type { ItemClaim } from '../../src/scoring/claim';
import { planScoring } from '../../src/scoring/plan';
import type { ScoringNode, ScoringPlan, ScoringTerms } from '../../src/scoring/plan';
import type { Compiled } from '../../src/scoring-text/compiled';

export const points = (text: string): Points => pointsFromDecimal(text)!;
export const number = (text: string): Rational => parseDecimal(text)!;

export const understood = (spec: MethodSpec): Compiled => ({ status: 'understood', spec, open: [] });

/** The maximum in proportion to a share of 100 %. */
export const PROPORTIONAL = understood({
  kind: 'rate',
  full: { kind: 'ofMaximum', share: ONE },
  target: rational(100),
  above: 'full',
});

interface NodeParts {
  readonly maximum?: string;
  readonly part?: Part;
  readonly rule?: Compiled;
  readonly children?: readonly ScoringNode[];
}

export function node(
  code: string,
  { maximum, part = 'appraised', rule, children = [] }: NodeParts,
): ScoringNode {
  return {
    code,
    title: `Mục ${code}`,
    level: children.length > 0 ? 'field' : 'criterion',
    part,
    source: 'unit',
    citation: { document: 'Bài kiểm thử' },
    verification: { state: 'unverified' },
    children,
    ...(maximum === undefined ? {} : { maximum: points(maximum) }),
    ...(rule === undefined ? {} : { rule }),
  };
}

export function planOf(nodes: readonly ScoringNode[], terms: Partial<ScoringTerms> = {}): ScoringPlan {
  return planScoring(nodes, {
    rulebook: { id: 'test', title: 'Bộ tiêu chí kiểm thử', verified: false },
    ...HOUSE_DEFAULTS,
    ...terms,
  });
}

export const self = (value: string): ItemClaim => ({ answers: {}, self: points(value) });

export const fraction = (numerator: number, denominator: number): ItemClaim => ({
  answers: { numerator: rational(numerator), denominator: rational(denominator) },
});

export const declared = (answers: Answers): ItemClaim => ({ answers });
