import { APPRAISE_WORDS } from '../../../messages/appraise-words';
import type { Language } from '../../../messages/language';
import { ROUND_LABELS } from '../../../messages/round';
import { deskOf, stateOf, type Desk } from '../../../round/appraisal/desk';
import { stateAt } from '../../../round/appraisal/fold';
import type { RoundNumber } from '../../../round/appraisal/operation';
import { overviewOf } from '../../../round/appraisal/overview';
import { nextStates } from '../../../round/appraisal/unit-states';
import { unresolvedOf, type OpenItem, type OpenReason } from '../../../round/appraisal/unresolved';
import { itemIds } from '../../../round/items';
import type { UnitState } from '../../../round/journal';
import type { OpenAppraisal } from '../../../workflows/appraise';

/** Which item of which unit. */
export interface Target {
  readonly unit: string;
  readonly item: string;
}

/** A round laid out for the pane: what is open is found once for all its parts. */
export interface Scene {
  readonly opened: OpenAppraisal;
  readonly desk: Desk;
  readonly open: readonly OpenItem[];
  /** The journal's number after which it is shown, where an earlier state is looked at: nothing can be written then. */
  readonly then?: number;
}

/** Ensures the round as it stands, or as it stood after an entry of its journal. */
export function sceneOf(opened: OpenAppraisal, then?: number): Scene {
  const shown = then === undefined ? opened : { ...opened, round: stateAt(opened.round, then) };
  const desk = deskOf(shown.round, shown.assignments);
  return { opened: shown, desk, open: unresolvedOf(desk), ...(then === undefined ? {} : { then }) };
}

export interface UnitLine {
  readonly id: string;
  readonly name: string;
  readonly state: UnitState;
  readonly stateWords: string;
  readonly items: number;
  readonly open: number;
  readonly next: readonly { readonly state: UnitState; readonly words: string }[];
}

/** Ensures every unit of the register with its state and how much of it is done. */
export function unitLines({ opened }: Scene, language: Language): UnitLine[] {
  return overviewOf(opened).map(({ unit, state, items, open }) => ({
    id: unit.id,
    name: unit.name,
    state,
    stateWords: ROUND_LABELS[`state.${state}`][language],
    items,
    open,
    next: nextStates(state).map((one) => ({ state: one, words: ROUND_LABELS[`state.${one}`][language] })),
  }));
}

export interface ItemOption {
  readonly item: string;
  readonly title: string;
  /** Units for which it still needs somebody. */
  readonly open: number;
}

/** Ensures every item of every set of criteria once, in their order. */
export function itemOptions({ opened, open }: Scene): ItemOption[] {
  const counts = new Map<string, number>();
  for (const { line } of open) counts.set(line.item, (counts.get(line.item) ?? 0) + 1);
  const options = new Map<string, ItemOption>();
  for (const { plan } of opened.round.masters.values()) {
    const ids = itemIds(plan);
    for (const { index, node } of plan.items) {
      const item = ids[index] ?? node.code;
      if (options.has(item)) continue;
      options.set(item, { item, title: `${node.code} ${node.title}`, open: counts.get(item) ?? 0 });
    }
  }
  return [...options.values()];
}

/** What a round of appraisal has still to look at. */
function isOf(reason: OpenReason, round: RoundNumber): boolean {
  return round === 2 ? reason === 'explained' : reason !== 'awaitingExplanation';
}

/**
 * Ensures the next item that needs somebody after the one in view: within the unit while it has any, then on to the
 * units that follow, from the top again at the end.
 */
export function nextOpen(scene: Scene, from: Target, round: RoundNumber): Target | undefined {
  const others = scene.open.filter((one) => {
    return isOf(one.reason, round) && !(one.unit.id === from.unit && one.line.item === from.item);
  });
  const own = others.filter(({ unit }) => unit.id === from.unit);
  const pool = (own.length > 0 ? own : others).map(({ unit, line }) => ({ unit: unit.id, item: line.item }));
  const here = placeOf(scene, from);
  return pool.find((one) => placeOf(scene, one) > here) ?? pool[0];
}

/** Units in the register's order, items in that of their criteria. */
function placeOf({ desk }: Scene, { unit, item }: Target): number {
  const known = desk.units.get(unit);
  const before = [...desk.units.keys()].indexOf(unit) * MOST_ITEMS;
  return before + (known === undefined ? 0 : (desk.items(known).get(item)?.index ?? 0));
}

/** Of one set of criteria: only keeps the places of units apart. */
const MOST_ITEMS = 100_000;

/** Ensures where the work starts: the unit's first open item, else its first. */
export function firstOf(scene: Scene, unit: string, round: RoundNumber): Target | undefined {
  const open = scene.open.find((one) => one.unit.id === unit && isOf(one.reason, round));
  if (open !== undefined) return { unit, item: open.line.item };
  const line = scene.opened.round.lines.find((one) => one.unit === unit);
  return line && { unit, item: line.item };
}

/** Ensures why an item still needs somebody, in words; undefined where it is done. */
export function reasonWords({ open }: Scene, target: Target, language: Language): string | undefined {
  const found = open.find(({ unit, line }) => unit.id === target.unit && line.item === target.item);
  return found && APPRAISE_WORDS[`reason.${found.reason}`][language];
}

/** Ensures how many items one round has still to look at, in one unit or everywhere. */
export function openCount({ open }: Scene, round: RoundNumber, unit?: string): number {
  return open.filter((one) => isOf(one.reason, round) && (unit === undefined || one.unit.id === unit)).length;
}

export function stateOfUnit({ desk }: Scene, unit: string): UnitState {
  return stateOf(desk, unit);
}
