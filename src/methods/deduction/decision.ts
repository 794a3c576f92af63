import { atLeast, atMost, fact, fixed, minus, NOTHING, plus, times } from '../decision/amount';
import type { Amount } from '../decision/amount';
import { figureNeed, levelNeed, onLevel, partNeed, soundParts } from '../decision/build';
import type { Build } from '../decision/build';
import { any, all, ask, compare, first, give, given } from '../decision/decision';
import type { Case, Decision, Test, Way } from '../decision/decision';
import { amountOf, inside, limited, limitOf, maximumOf, NO_MAXIMUM } from '../decision/worth';
import type { InputNeed } from '../method';
import * as r from '../../rulebook/rational';
import type { DeductionCause, DeductionSpec } from '../spec';
import { own } from '../own-words';

const BELOW_FLOOR = own('ask.below-floor');
const AGAIN = own('ask.again');
const NO_BAND = own('ask.no-breach-band');

/** What each further breach takes, from which one on. */
function tiersOf(
  cause: DeductionCause,
  each: Amount,
  build: Build,
): readonly { from: number; each: Amount }[] {
  const later = (cause.tiers ?? []).flatMap((tier) => {
    const amount = amountOf(tier.each, build);
    return amount ? [{ from: tier.fromNth, each: amount }] : [];
  });
  return [{ from: 1, each }, ...later];
}

/** How many of the breaches lie from the n-th on and before the next tier. */
function breachesIn(breaches: Amount, from: number, until: number | undefined): Amount {
  const beyond =
    from === 1
      ? breaches
      : atLeast(minus(breaches, fixed(r.rational(from - 1))), NOTHING, own('working.no-fewer'));
  return until === undefined
    ? beyond
    : atMost(beyond, fixed(r.rational(until - from)), own('working.no-more'));
}

function takenBy(cause: DeductionCause, breaches: Amount, build: Build): Amount | undefined {
  const each = amountOf(cause.each, build);
  const cap = limitOf(cause.cap, build);
  if (!each) return undefined;
  const taken = takenUncapped(cause, { each, breaches }, build);
  return cap ? atMost(taken, cap, own('working.taken-at-most')) : taken;
}

function takenUncapped(
  cause: DeductionCause,
  { each, breaches }: { readonly each: Amount; readonly breaches: Amount },
  build: Build,
): Amount {
  if (cause.once) return times(each, atMost(breaches, fixed(r.ONE), own('working.once')));
  const tiers = tiersOf(cause, each, build);
  return plus(
    ...tiers.map((tier, index) => times(tier.each, breachesIn(breaches, tier.from, tiers[index + 1]?.from))),
  );
}

/** Penalty items count below 0 from nothing; a stated maximum is then the most they can take. */
function isPenalty(from: Amount): boolean {
  return from.kind === 'fixed' && r.compare(from.value, r.ZERO) <= 0;
}

function beyondFloor(points: Amount, from: Amount, spec: DeductionSpec, build: Build): readonly Test[] {
  if (spec.floor) return [];
  if (!isPenalty(from)) return [compare(points, '<', NOTHING)];
  const maximum = maximumOf(build);
  const stated = maximum?.kind === 'fixed' && r.compare(maximum.value, r.ZERO) < 0;
  return stated && !spec.cap ? [compare(points, '<', maximum)] : [];
}

/** What is left after taking; beyond a floor the text does not set it is a question. */
function left(spec: DeductionSpec, taken: Amount, build: Build): Decision {
  const from = amountOf(spec.from, build);
  if (!from) return ask(NO_MAXIMUM);
  const cap = limitOf(spec.cap, build);
  const capped = cap ? atMost(taken, cap, own('working.taken-at-most')) : taken;
  const points = minus(from, capped);
  const result = give(limited(points, { floor: limitOf(spec.floor, build) }), quoteOf(spec));
  const cases = beyondFloor(points, from, spec, build).map((when): Case => ({
    when,
    then: ask(BELOW_FLOOR),
  }));
  return first(cases, result);
}

function quoteOf(spec: DeductionSpec): string {
  return spec.causes.map((cause) => cause.text).join('; ');
}

function causeNeed(cause: DeductionCause, index: number, build: Build): InputNeed {
  return { ...partNeed(build, index, cause.text, 'count'), ...(cause.once ? { once: true } : {}) };
}

function moreThanOnce(spec: DeductionSpec, needs: readonly InputNeed[]): readonly Case[] {
  return spec.causes.flatMap((cause, index): Case[] => {
    const need = needs[index];
    if (!need || cause.again !== 'open') return [];
    return [{ when: compare(fact(need), '>', fixed(r.ONE)), then: ask(AGAIN) }];
  });
}

function countedWay(spec: DeductionSpec, needs: readonly InputNeed[], build: Build): Way {
  const taken = spec.causes.map((cause, index) => {
    const need = needs[index];
    return need && takenBy(cause, fact(need), build);
  });
  const known = taken.filter((amount) => amount !== undefined);
  const then = known.length === taken.length ? left(spec, plus(...known), build) : ask(NO_MAXIMUM);
  return { needs, then: soundParts(needs, first(moreThanOnce(spec, needs), then)) };
}

/** One cause is a single count; several are counted clause by clause. */
function countedWays(spec: DeductionSpec, build: Build): Way {
  const [only] = spec.causes;
  if (spec.causes.length === 1 && only && !build.figureIsPart) {
    const need = figureNeed('breaches', build, undefined, only.text);
    return countedWay(spec, [{ ...need, ...(only.once ? { once: true } : {}) }], build);
  }
  const needs = spec.causes.map((cause, index) => causeNeed(cause, index, build));
  return countedWay(spec, needs, build);
}

/** The size of a single event (minutes, days) tells which cause it is. */
function sizeWay(spec: DeductionSpec, build: Build): readonly Way[] {
  if (build.figureIsPart || !spec.causes.some((cause) => cause.band)) return [];
  const need: InputNeed = { key: 'value', label: own('input.single-breach'), type: 'amount' };
  const cases = spec.causes.flatMap((cause): Case[] => {
    const taken = amountOf(cause.each, build);
    if (!cause.band || !taken) return [];
    return [{ when: all(...inside(fact(need), cause.band)), then: left(spec, taken, build) }];
  });
  return [{ needs: [need], then: first(cases, ask(NO_BAND)), unasked: true }];
}

/** An event after which nothing is left, told by its words or ticked after the counted clauses. */
function withEvents(spec: DeductionSpec, build: Build, ways: readonly Way[]): Decision {
  if (spec.zeroing.length === 0) return given(...ways);
  const none = (text: string) => give(limitOf(spec.floor, build) ?? NOTHING, text);
  const need = levelNeed(spec.zeroing, own('input.zeroing'));
  const events = onLevel(need, spec.zeroing.map(none));
  const ticks = spec.zeroing.map((text, index): Case => ({
    when: any({ kind: 'met', need: partNeed(build, spec.causes.length + index, text, 'yesNo') }),
    then: none(text),
    unasked: true,
  }));
  return given({ needs: [need], then: events }, { needs: [], then: first(ticks, given(...ways)) });
}

/** Ensures what is left after every breach took its points. */
export function decideDeduction(spec: DeductionSpec, build: Build): Decision {
  return withEvents(spec, build, [countedWays(spec, build), ...sizeWay(spec, build)]);
}
