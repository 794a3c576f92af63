import type { Answers } from '../../src/methods/answers';
import type { MethodSpec, Worth } from '../../src/methods/spec';
import { pointsFromDecimal } from '../../src/rulebook/points';
import type { Rational } from '../../src/rulebook/rational';
import { ONE, rational } from '../../src/rulebook/rational';
import { HOUSE_DEFAULTS } from '../../src/rulebook/rulebook';
import { NO_CLAIM } from '../../src/scoring/claim';
import type { ItemClaim } from '../../src/scoring/claim';
import { planScoring } from '../../src/scoring/plan';
import type { ScoringNode, ScoringPlan } from '../../src/scoring/plan';

const MAXIMUM = pointsFromDecimal('1');
const FULL: Worth = { kind: 'ofMaximum', share: ONE };
const NOTHING: Worth = { kind: 'points', points: rational(0) };
const half = (worth: number): Worth => ({ kind: 'points', points: rational(worth, 4) });

/** The commonest ways of scoring, with a made-up declaration for each. */
const RULES: readonly { readonly spec: MethodSpec; readonly answers: (n: number) => Answers }[] = [
  {
    spec: { kind: 'rate', full: FULL, target: rational(100), zeroBelow: edge(50), above: 'full' },
    answers: fraction,
  },
  {
    spec: {
      kind: 'ladder',
      on: 'rate',
      bands: [
        { from: edge(90), worth: FULL, text: 'Từ 90% trở lên' },
        { from: edge(70), to: below(90), worth: half(2), text: 'Từ 70% đến dưới 90%' },
        { to: below(70), worth: NOTHING, text: 'Dưới 70%' },
      ],
      levels: [],
    },
    answers: fraction,
  },
  {
    spec: {
      kind: 'choice',
      levels: [
        { text: 'Có', worth: FULL },
        { text: 'Không', worth: NOTHING },
      ],
      yesNo: { yes: 0, no: 1 },
    },
    answers: (n) => ({ level: n % 3 === 0 ? 'Không' : 'Có' }),
  },
  {
    spec: { kind: 'perUnit', units: [{ text: 'sáng kiến', each: half(1) }], cap: FULL },
    answers: (n) => ({ count: rational(n % 6) }),
  },
  {
    spec: {
      kind: 'deduction',
      from: FULL,
      causes: [{ text: 'nhiệm vụ quá hạn', each: half(1) }],
      floor: NOTHING,
      zeroing: [],
    },
    answers: (n) => ({ breaches: rational(n % 4) }),
  },
];

/** Ensures a plan of five fields with items of every common kind, each worth one point. */
export function stressPlan(items: number): ScoringPlan {
  const leaves = Array.from({ length: items }, (_, n) => leaf(n));
  const fields = Array.from({ length: 5 }, (_, n) =>
    node(
      `${n + 1}`,
      leaves.filter((_, m) => m % 5 === n),
    ),
  );
  return planScoring(fields, {
    rulebook: { id: 'stress', title: 'Stress', verified: false },
    ...HOUSE_DEFAULTS,
  });
}

/** Ensures one agency's declarations, different for each agency and item, the same in every run. */
export function stressClaims(plan: ScoringPlan, agency: number): ItemClaim[] {
  return plan.items.map(({ index, node: { code } }): ItemClaim => {
    const rule = Number(code.split('.')[1]) % RULES.length;
    return DECLARED[rule]?.[(agency * 31 + index * 17) % VARIETY] ?? NO_CLAIM;
  });
}

const VARIETY = 997;

/** Made once, so that the bench measures the memory of scoring and not that of made-up declarations. */
const DECLARED = RULES.map(({ answers }) => {
  return Array.from({ length: VARIETY }, (_, n): ItemClaim => ({ answers: answers(n) }));
});

function leaf(n: number): ScoringNode {
  const rule = RULES[n % RULES.length];
  const base = node(`${(n % 5) + 1}.${n}`, []);
  return {
    ...base,
    ...(MAXIMUM === undefined ? {} : { maximum: MAXIMUM }),
    ...(rule === undefined ? {} : { rule: { status: 'understood', spec: rule.spec, open: [] } }),
  };
}

function node(code: string, children: readonly ScoringNode[]): ScoringNode {
  return {
    code,
    title: `Mục ${code}`,
    level: children.length > 0 ? 'field' : 'criterion',
    part: 'appraised',
    source: 'unit',
    citation: { document: 'Stress' },
    verification: { state: 'unverified' },
    children,
  };
}

function fraction(n: number): Answers {
  return { numerator: rational(n * 7), denominator: rational(n * 7 + (n % 13) + 1) };
}

function edge(at: number): { at: Rational; inclusive: true } {
  return { at: rational(at), inclusive: true };
}

function below(at: number): { at: Rational; inclusive: false } {
  return { at: rational(at), inclusive: false };
}
