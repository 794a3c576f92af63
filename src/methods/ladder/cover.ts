import {
  add,
  ceil,
  compare,
  equals,
  floor,
  isWhole,
  isZero,
  ONE,
  parseDecimal,
  rational,
  subtract,
  ZERO,
} from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import type { Edge } from '../spec';

/** A stretch of values with what is written for it. */
export interface Stretch {
  readonly from?: Edge | undefined;
  readonly to?: Edge | undefined;
}

/** What values can occur, none below 0: whole counts, rates up to 100, or any amount. */
export interface Domain {
  readonly whole: boolean;
  readonly high?: Rational;
  /** Digits the text itself writes after the decimal sign. */
  readonly decimals: number;
}

/** A place where two neighbouring stretches do not fit together. */
export interface Misfit<S extends Stretch> {
  readonly kind: 'gap' | 'sliver' | 'shared' | 'overlap';
  readonly below: S;
  readonly above: S;
  /** For gaps: the values nobody priced. */
  readonly missing: Stretch;
}

/** Ensures a stretch of whole numbers written with both ends included. */
function onWholes<S extends Stretch>(stretch: S): S {
  const from = stretch.from && lowEnd(stretch.from);
  const to = stretch.to && highEnd(stretch.to);
  if (from === stretch.from && to === stretch.to) return stretch;
  return { ...stretch, from, to };
}

function lowEnd(from: Edge): Edge {
  if (!from.inclusive) return { at: add(rational(floor(from.at)), ONE), inclusive: true };
  return isWhole(from.at) ? from : { at: rational(ceil(from.at)), inclusive: true };
}

function highEnd(to: Edge): Edge {
  if (!to.inclusive) return { at: subtract(rational(ceil(to.at)), ONE), inclusive: true };
  return isWhole(to.at) ? to : { at: rational(floor(to.at)), inclusive: true };
}

function byLowerEnd(a: Stretch, b: Stretch): number {
  if (!a.from || !b.from) return Number(Boolean(a.from)) - Number(Boolean(b.from));
  const order = compare(a.from.at, b.from.at);
  return order === 0 ? Number(b.from.inclusive) - Number(a.from.inclusive) : order;
}

function between(below: Stretch, above: Stretch): Stretch {
  const from = below.to && { at: below.to.at, inclusive: !below.to.inclusive };
  const to = above.from && { at: above.from.at, inclusive: !above.from.inclusive };
  return { from, to };
}

/** A gap narrower than the digits the text writes ("3,20 đến 3,59" then "3,60") only a longer number can hit. */
function isSliver(low: Rational, high: Rational, decimals: number): boolean {
  if (decimals <= 0) return false;
  const step = parseDecimal(`0.${'1'.padStart(decimals, '0')}`);
  return step !== undefined && compare(subtract(high, low), step) <= 0;
}

function misfit<S extends Stretch>(below: S, above: S, domain: Domain): Misfit<S> | undefined {
  const kind = misfitKind(below, above, domain);
  if (!kind) return undefined;
  const isPoint = kind === 'sliver' && below.to && compare(below.to.at, above.from?.at ?? below.to.at) === 0;
  if (!isPoint || !below.to) return { kind, below, above, missing: between(below, above) };
  const at = { at: below.to.at, inclusive: true };
  return { kind, below, above, missing: { from: at, to: at } };
}

function misfitKind(below: Stretch, above: Stretch, domain: Domain): Misfit<Stretch>['kind'] | undefined {
  if (!below.to || !above.from) return 'overlap';
  const order = compare(below.to.at, above.from.at);
  if (domain.whole) {
    const next = compare(add(below.to.at, ONE), above.from.at);
    if (next === 0) return undefined;
    if (next < 0) return 'gap';
    return order === 0 ? 'shared' : 'overlap';
  }
  if (order > 0) return 'overlap';
  if (order < 0) return isSliver(below.to.at, above.from.at, domain.decimals) ? 'sliver' : 'gap';
  if (below.to.inclusive && above.from.inclusive) return 'shared';
  return below.to.inclusive || above.from.inclusive ? undefined : 'sliver';
}

/** Ensures the stretches from low to high and every place where neighbours gap or overlap. */
export function fit<S extends Stretch>(
  stretches: readonly S[],
  domain: Domain,
): { readonly sorted: readonly S[]; readonly misfits: readonly Misfit<S>[] } {
  const ready = domain.whole ? stretches.map(onWholes) : stretches;
  const sorted = [...ready].sort(byLowerEnd);
  const misfits = sorted.slice(1).flatMap((above, i) => misfit(sorted[i] as S, above, domain) ?? []);
  return { sorted, misfits };
}

/** Ensures what lies below the lowest stretch, or undefined when nothing does. */
export function missingBelow({ from }: Stretch): Stretch | undefined {
  if (!from || (isZero(from.at) && from.inclusive)) return undefined;
  return { from: { at: ZERO, inclusive: true }, to: { at: from.at, inclusive: !from.inclusive } };
}

/** Ensures what lies above the highest stretch, or undefined when nothing does. */
export function missingAbove(highest: Stretch, domain: Domain): Stretch | undefined {
  const { to } = highest;
  if (!to) return undefined;
  if (domain.high) {
    // A scale that goes beyond the highest value has none.
    if (to.inclusive && equals(to.at, domain.high)) return undefined;
    return { from: { at: to.at, inclusive: !to.inclusive }, to: { at: domain.high, inclusive: true } };
  }
  return { from: { at: to.at, inclusive: !to.inclusive }, to: undefined };
}

/** Ensures whether what lies below the lowest stretch is nothing but 0, e.g. no case at all. */
export function isOnlyLowest(stretch: Stretch, domain: Domain): boolean {
  const { to } = stretch;
  return to !== undefined && (isZero(to.at) || (domain.whole && equals(to.at, ONE)));
}
