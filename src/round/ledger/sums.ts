import { problem } from '../../result';
import { addPoints, NO_POINTS, pointsToDecimal, type Points } from '../../rulebook/points';
import { isOutsideScale } from '../../scoring/outcome';
import type { PlannedItem, PlannedNode, ScoringPlan } from '../../scoring/plan';
import type { GivenPoints } from '../given';
import { itemIds, itemsById } from '../items';
import { pointsOn } from '../results';
import { masterFor, type Round } from '../round';
import type { Unit } from '../unit';
import type { LedgerEntry, LedgerProblem } from './entry';

/** What the ledger gives one unit for one item, and the entries it comes from. */
export interface LedgerSum {
  readonly unit: string;
  readonly item: string;
  /** Penalties below 0; before any cap. */
  readonly listed: Points;
  /** What counts of it after the item's own maximum. */
  readonly counted: Points;
  readonly entries: readonly LedgerEntry[];
}

export interface LedgerSums {
  readonly sums: readonly LedgerSum[];
  readonly problems: readonly LedgerProblem[];
}

/** Ensures every unit's sums by item, capped by the item's maximum, and every cap told that takes something away. */
export function ledgerSums(round: Round, entries: readonly LedgerEntry[]): LedgerSums {
  const problems: LedgerProblem[] = [...doubled(entries)];
  const sums = round.units.flatMap((unit) => {
    const plan = masterFor(round, unit)?.plan;
    const own = entries.filter(({ units }) => units.includes(unit.id));
    if (plan === undefined || own.length === 0) return [];
    const found = sumsOf(unit, plan, own);
    problems.push(...found.problems, ...groupCaps(unit, plan, found.sums));
    return found.sums;
  });
  return { sums, problems: [...problems, ...typedOtherwise(round, sums)] };
}

function sumsOf(unit: Unit, plan: ScoringPlan, entries: readonly LedgerEntry[]): LedgerSums {
  const items = itemsById(plan);
  const problems: LedgerProblem[] = [];
  const byItem = new Map<string, { item: PlannedItem; entries: LedgerEntry[] }>();
  for (const entry of entries) {
    const item = items.get(entry.item);
    const params = { number: entry.number, unit: unit.name, item: entry.item };
    if (item === undefined) problems.push(problem('ledger.unknown-item', 'error', params, entry.at));
    else if (!isOutsideScale(item.node.part)) {
      problems.push(problem('ledger.not-outside', 'error', params, entry.at));
    } else {
      const known = byItem.get(entry.item) ?? { item, entries: [] };
      known.entries.push(entry);
      byItem.set(entry.item, known);
    }
  }
  const sums = [...byItem].map(([id, { item, entries: own }]): LedgerSum => {
    const listed = addPoints(...own.map(({ points }) => signed(points, item)));
    const counted = capped(listed, item.node.maximum);
    if (counted !== listed) {
      const names = { unit: unit.name, item: id, title: item.node.title };
      problems.push(overCap(names, { listed, counted }, own));
    }
    return { unit: unit.id, item: id, listed, counted, entries: own };
  });
  return { sums, problems };
}

/** A penalty takes off, however it was typed; a bonus below 0 was refused when the sheet was read. */
function signed(points: Points, { node }: PlannedItem): Points {
  return (node.part === 'penalty' ? -Math.abs(points) : points) as Points;
}

function capped(points: Points, maximum: Points | undefined): Points {
  if (maximum === undefined) return points;
  const cap = Math.abs(maximum);
  return Math.min(cap, Math.max(-cap, points)) as Points;
}

interface Cut {
  readonly listed: Points;
  readonly counted: Points;
}

function overCap(
  names: Readonly<Record<'unit' | 'item' | 'title', string>>,
  { listed, counted }: Cut,
  entries: readonly LedgerEntry[],
): LedgerProblem {
  const params = { ...names, listed: pointsToDecimal(listed), counted: pointsToDecimal(counted) };
  const [first, ...more] = entries.flatMap(({ at }) => at ?? []);
  return problem('ledger.over-cap', 'warning', params, first, more);
}

/** Headings cap what stands under them; the sum itself is cut where all points are added up. */
function groupCaps(unit: Unit, plan: ScoringPlan, sums: readonly LedgerSum[]): LedgerProblem[] {
  const ids = itemIds(plan);
  const byItem = new Map(sums.map((sum) => [sum.item, sum]));
  const problems: LedgerProblem[] = [];
  const visit = (planned: PlannedNode): { points: Points; entries: LedgerEntry[] } => {
    const own = planned.item && byItem.get(ids[planned.item.index] ?? '');
    if (planned.children.length === 0)
      return { points: own?.counted ?? NO_POINTS, entries: [...(own?.entries ?? [])] };
    const below = planned.children.map(visit);
    const listed = addPoints(...below.map(({ points }) => points));
    const entries = below.flatMap((one) => one.entries);
    const { code, title, part, maximum } = planned.node;
    const counted = isOutsideScale(part) ? capped(listed, maximum) : listed;
    if (counted !== listed) {
      problems.push(overCap({ unit: unit.name, item: code, title }, { listed, counted }, entries));
    }
    return { points: counted, entries };
  };
  plan.nodes.forEach(visit);
  return problems;
}

/** Ensures what the ledger gives each item. */
export function givenByLedger(sums: readonly LedgerSum[]): GivenPoints[] {
  return sums.map(({ unit, item, counted }) => ({ unit, item, score: { kind: 'points', points: counted } }));
}

/** Points an appraiser typed for the same item stand, so that nothing counts twice; the difference is told. */
function typedOtherwise(round: Round, sums: readonly LedgerSum[]): LedgerProblem[] {
  const lines = new Map(round.lines.map((line) => [`${line.unit}\n${line.item}`, line]));
  const names = new Map(round.units.map(({ id, name }) => [id, name]));
  return sums.flatMap(({ unit, item, counted, entries }): LedgerProblem[] => {
    const line = lines.get(`${unit}\n${item}`);
    const typed = line && pointsOn(line, 'appraised2');
    if (typed === undefined || Math.abs(typed) === Math.abs(counted)) return [];
    const params = { unit: names.get(unit) ?? unit, item };
    const figures = { typed: pointsToDecimal(typed), ledger: pointsToDecimal(counted) };
    return [problem('ledger.typed-differs', 'warning', { ...params, ...figures }, entries[0]?.at)];
  });
}

/** The same document, item and unit on two lines may be one event written down twice. */
function doubled(entries: readonly LedgerEntry[]): LedgerProblem[] {
  return entries.flatMap((entry, at): LedgerProblem[] => {
    const { document, item } = entry;
    const first = entries.slice(0, at).find((other) => {
      const isSame = document !== undefined && other.document === document && other.item === item;
      return isSame && other.units.some((unit) => entry.units.includes(unit));
    });
    if (first === undefined) return [];
    const params = { number: entry.number, first: first.number, document: document ?? '' };
    return [problem('ledger.perhaps-twice', 'warning', params, entry.at, first.at ? [first.at] : [])];
  });
}
