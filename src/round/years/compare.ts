import { compareRulebooks } from '../../review/rulebook-changes/changes';
import { matchRulebooks } from '../../review/rulebook-changes/match';
import type { Compile } from '../../review/scored-form/compile-once';
import { comparableName } from '../../review/names';
import { fromPoints } from '../../rulebook/points';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import type { RulebookNode } from '../../rulebook/rulebook';
import { scoredItems } from '../../rulebook/walk';
import { finalResult, type Coverage } from '../../scoring/final-result';
import { isOutsideScale } from '../../scoring/outcome';
import type { Outcome } from '../../scoring/scorecard';
import type { Master } from '../master';
import { itemIds } from '../items';
import type { PlacedUnit, ScoredUnit } from '../standing/placed';
import { isSurveyItem } from '../survey/results';

/** Why an index moved; in percentage points, exact. `rounding` is what rounding only the total leaves over. */
export interface YearParts {
  readonly rule: Rational;
  readonly maximum: Rational;
  readonly own: Rational;
  readonly survey: Rational;
  readonly outside: Rational;
  readonly rounding: Rational;
}

/** The parts in the order in which they lead from one index to the other. */
export const YEAR_PARTS = [
  'rule',
  'maximum',
  'own',
  'survey',
  'outside',
  'rounding',
] as const satisfies readonly (keyof YearParts)[];

export interface ItemMove extends Pick<YearParts, 'rule' | 'maximum' | 'own' | 'survey'> {
  readonly before?: { readonly item: string; readonly title: string };
  readonly after?: { readonly item: string; readonly title: string };
  /** The item is scored by other rules now: what of its change is the unit's own cannot be told apart. */
  readonly isReruled: boolean;
}

export type NotCompared = 'new' | 'merged' | 'split' | 'unconfirmed' | 'undecided' | 'notSent';

export type UnitYears =
  | {
      readonly unit: string;
      readonly name: string;
      readonly kind: 'notCompared';
      readonly reason: NotCompared;
    }
  | {
      readonly unit: string;
      readonly name: string;
      readonly kind: 'compared';
      readonly coverage: Coverage;
      readonly before: Rational;
      readonly after: Rational;
      readonly parts: YearParts;
      readonly items: readonly ItemMove[];
    };

export interface YearSide {
  readonly units: readonly PlacedUnit[];
}

/** Ensures every unit of the later year held against the same unit, or the one it was confirmed to continue, a year before. */
export function compareYears(before: YearSide, after: YearSide, compile: Compile): UnitYears[] {
  const pairs = new Map<string, ItemPairs>();
  const pairsOf = (old: Master, young: Master): ItemPairs => {
    const key = `${old.rulebook.id}\n${young.rulebook.id}`;
    const known = pairs.get(key) ?? pairItems(old, young, compile);
    pairs.set(key, known);
    return known;
  };
  const claims = countClaims(after);
  return after.units.map((placed): UnitYears => {
    const named = { unit: placed.unit.id, name: placed.name };
    const found = formerOf(placed, before, claims);
    if (typeof found === 'string') return { ...named, kind: 'notCompared', reason: found };
    if (placed.scored === undefined || found.scored === undefined) {
      return { ...named, kind: 'notCompared', reason: 'notSent' };
    }
    const moved = movesOf(found.scored, placed.scored, pairsOf(found.scored.master, placed.scored.master));
    return moved === undefined
      ? { ...named, kind: 'notCompared', reason: 'undecided' }
      : { ...named, kind: 'compared', ...moved };
  });
}

/** How many units of the later year name a former unit as theirs. */
function countClaims({ units }: YearSide): ReadonlyMap<string, number> {
  const claims = new Map<string, number>();
  for (const { unit } of units) {
    for (const name of new Set(unit.predecessors.map((one) => comparableName(one.name)))) {
      claims.set(name, (claims.get(name) ?? 0) + 1);
    }
  }
  return claims;
}

/** Only one former unit, confirmed by a person and claimed by nobody else, stands for a unit of today. */
function formerOf(
  { unit }: PlacedUnit,
  before: YearSide,
  claims: ReadonlyMap<string, number>,
): PlacedUnit | NotCompared {
  const [only, ...more] = unit.predecessors;
  if (more.length > 0) return 'merged';
  if (only !== undefined && only.confirmed === undefined) return 'unconfirmed';
  const wanted = comparableName(only?.name ?? unit.name);
  if (only !== undefined && (claims.get(wanted) ?? 0) > 1) return 'split';
  const named = before.units.filter((one) => comparableName(one.unit.name) === wanted);
  const [found, twin] = named;
  if (twin !== undefined) return named.find((one) => one.unit.id === unit.id) ?? 'unconfirmed';
  // Somebody else of today took over the unit of this name.
  if (only === undefined && claims.has(wanted)) return 'split';
  return found ?? 'new';
}

interface ItemPairs {
  readonly pairs: readonly {
    readonly before?: number;
    readonly after?: number;
    readonly isReruled: boolean;
  }[];
}

/** Items matched by their codes; a match by words alone is nobody's word yet, so both sides stand for themselves. */
function pairItems(before: Master, after: Master, compile: Compile): ItemPairs {
  const [old, young] = [leafIndex(before), leafIndex(after)];
  const { matches } = matchRulebooks(before.rulebook, after.rulebook);
  const { changes } = compareRulebooks(before.rulebook, after.rulebook, compile);
  const reruled = new Set(
    changes.flatMap(({ kinds, after: node }) => {
      return node && kinds.some((kind) => kind === 'reruled' || kind === 'rule-unclear') ? [node] : [];
    }),
  );
  const taken = { old: new Set<number>(), young: new Set<number>() };
  const pairs = matches.flatMap((match) => {
    const [a, b] = [old.get(match.before.node), young.get(match.after.node)];
    if (match.by !== 'code' || a === undefined || b === undefined) return [];
    taken.old.add(a);
    taken.young.add(b);
    return [{ before: a, after: b, isReruled: reruled.has(match.after.node) }];
  });
  const dropped = [...old.values()].filter((at) => !taken.old.has(at));
  const added = [...young.values()].filter((at) => !taken.young.has(at));
  return {
    pairs: [
      ...pairs,
      ...added.map((at) => ({ after: at, isReruled: false })),
      ...dropped.map((at) => ({ before: at, isReruled: false })),
    ],
  };
}

/** Scored items stand in the plan in the order of the annex. */
function leafIndex({ rulebook }: Master): Map<RulebookNode, number> {
  return new Map(scoredItems(rulebook.nodes).map((node, at) => [node, at]));
}

type Moved = Omit<Extract<UnitYears, { kind: 'compared' }>, 'unit' | 'name' | 'kind'>;

function movesOf(old: ScoredUnit, young: ScoredUnit, { pairs }: ItemPairs): Moved | undefined {
  const isWhole = old.coverage === 'everything' && young.coverage === 'everything';
  const coverage: Coverage = isWhole ? 'everything' : 'withoutSurvey';
  const [before, after] = [finalResult(old.summary, coverage), finalResult(young.summary, coverage)];
  if (before.index === undefined || after.index === undefined) return undefined;
  const [weigh, weighAfter] = [weigher(old, coverage), weigher(young, coverage)];
  const items = pairs.flatMap(({ before: a, after: b, isReruled }): ItemMove[] => {
    const one = a === undefined ? undefined : weigh(a);
    const two = b === undefined ? undefined : weighAfter(b);
    if (one === undefined && two === undefined) return [];
    const isSame = a !== undefined && b !== undefined;
    const split = splitMove(one, two, { isSame, isReruled });
    const sides = {
      ...(a === undefined ? {} : { before: namedItem(old, a) }),
      ...(b === undefined ? {} : { after: namedItem(young, b) }),
    };
    return [{ ...split, ...sides, isReruled }];
  });
  const difference = r.subtract(after.index, before.index);
  const outside = r.subtract(outsideOf(young), outsideOf(old));
  const sum = (key: 'rule' | 'maximum' | 'own' | 'survey'): Rational => {
    return items.reduce((total, item) => r.add(total, item[key]), r.ZERO);
  };
  const told = {
    rule: sum('rule'),
    maximum: sum('maximum'),
    own: sum('own'),
    survey: sum('survey'),
    outside,
  };
  const rounding = Object.values(told).reduce((rest, part) => r.subtract(rest, part), difference);
  return { coverage, before: before.index, after: after.index, parts: { ...told, rounding }, items };
}

/** An item's weight in the index and what it earned of it, both in percentage points. */
interface Weighed {
  readonly weight: Rational;
  readonly earned: Rational;
  readonly isSurvey: boolean;
}

function weigher(
  { master, outcomes, summary }: ScoredUnit,
  coverage: Coverage,
): (at: number) => Weighed | undefined {
  const whole = coverage === 'everything' ? summary.total : (summary.parts.appraised ?? summary.total);
  // An index is known, so something applies.
  const scale = r.rational(Math.max(1, whole.applicableMaximum));
  return (at) => {
    const item = master.plan.items[at];
    const outcome: Outcome | undefined = outcomes[at];
    if (item === undefined || outcome?.kind !== 'scored' || isOutsideScale(item.node.part)) return undefined;
    if (coverage === 'withoutSurvey' && item.node.part !== 'appraised') return undefined;
    const share = (points: number): Rational => r.divide(r.rational(points * 100), scale);
    return {
      weight: share(item.node.maximum ?? 0),
      earned: share(outcome.points),
      isSurvey: isSurveyItem(item),
    };
  };
}

/**
 * With the share s of its weight w that an item earned, s₁w₁ − s₀w₀ = s₀(w₁ − w₀) + (s₁ − s₀)w₁: the first is
 * the maximum's, the second the unit's own (or the survey's), or the rule's where that changed.
 */
function splitMove(
  old: Weighed | undefined,
  young: Weighed | undefined,
  { isSame, isReruled }: { readonly isSame: boolean; readonly isReruled: boolean },
): Pick<YearParts, 'rule' | 'maximum' | 'own' | 'survey'> {
  const none = { rule: r.ZERO, maximum: r.ZERO, own: r.ZERO, survey: r.ZERO };
  const moved = r.subtract(young?.earned ?? r.ZERO, old?.earned ?? r.ZERO);
  if (!isSame) return { ...none, rule: moved };
  // An item that began or ceased to apply is a change of what counts, not of how well it was done.
  if (old === undefined || young === undefined || r.isZero(old.weight)) return { ...none, maximum: moved };
  const share = r.divide(old.earned, old.weight);
  const maximum = r.multiply(share, r.subtract(young.weight, old.weight));
  const rest = r.subtract(moved, maximum);
  if (young.isSurvey) return { ...none, maximum, survey: rest };
  return isReruled ? { ...none, maximum, rule: rest } : { ...none, maximum, own: rest };
}

function outsideOf({ summary: { parts } }: ScoredUnit): Rational {
  const points = (parts.bonus?.points ?? 0) + (parts.penalty?.points ?? 0);
  return fromPoints(points as Parameters<typeof fromPoints>[0]);
}

function namedItem({ master }: ScoredUnit, at: number): { item: string; title: string } {
  const { plan } = master;
  return { item: itemIds(plan)[at] ?? '', title: plan.items[at]?.node.title ?? '' };
}
