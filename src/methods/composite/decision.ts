import { fixed, NOTHING, times } from '../decision/amount';
import type { Amount } from '../decision/amount';
import { levelNeed, partNeed } from '../decision/build';
import type { Build } from '../decision/build';
import { ask, compare, first, give, given, refuse, changed } from '../decision/decision';
import type { Case, Decision, Way } from '../decision/decision';
import { needsIn } from '../decision/needs';
import { limited, limitOf } from '../decision/worth';
import type { InputNeed } from '../method';
import * as r from '../../rulebook/rational';
import type { CompositeSpec, MethodSpec } from '../spec';
import { placesFor, readsFigure, slotsOf } from './slots';
import { own } from '../own-words';

/** How the rules inside are decided: known to the registry, which knows every method. */
export type DecidePart = (spec: MethodSpec, build: Build) => Decision;

type Sum = Extract<CompositeSpec['combine'], { kind: 'sum' }>;
type Override = Extract<CompositeSpec['combine'], { kind: 'override' }>;

interface Inside {
  readonly build: Build;
  readonly decide: DecidePart;
}

const BELOW_ZERO = own('ask.sum-below-zero');

function partDecisions(spec: CompositeSpec, build: Build, decide: DecidePart): readonly Decision[] {
  const specs = spec.parts.map((part) => part.spec);
  const places = placesFor(specs, build.partsDeclared);
  const onlyFigure = build.onlyFigure && specs.filter(readsFigure).length < 2;
  return specs.map((each, index) => {
    const place = places[index] ?? { firstPart: 0, figureIsPart: false };
    const firstPart = build.firstPart + place.firstPart;
    return decide(each, { ...build, ...place, alone: false, onlyFigure, firstPart });
  });
}

/** A sum below 0 where the text sets no floor is a question. */
function sumOf(spec: CompositeSpec, combine: Sum, { build, decide }: Inside): Decision {
  const { cap, floor } = { cap: limitOf(combine.cap, build), floor: limitOf(combine.floor, build) };
  const quote = spec.parts.map((part) => part.label).join('; ');
  const takes = spec.parts.some((part) => part.spec.kind === 'deduction');
  const then = (total: Amount): Decision => {
    const points = give(limited(total, { cap, floor, decimals: spec.decimals }), quote);
    const { maximum } = build.context;
    if (floor || !takes || maximum === undefined || maximum <= 0) return points;
    return first([{ when: compare(total, '<', NOTHING), then: ask(BELOW_ZERO) }], points);
  };
  return { kind: 'together', how: 'sum', parts: partDecisions(spec, build, decide), then };
}

/** Each group has the whole item to itself, so every branch reads the answers from the start. */
function byGroup(spec: CompositeSpec, { build, decide }: Inside): Decision {
  const labels = spec.parts.map((part) => part.label);
  const need: InputNeed = { ...levelNeed(labels, own('input.group')), key: 'group' };
  const branches = spec.parts.map((part) => decide(part.spec, build));
  return { kind: 'branch', need, branches };
}

/** An event that leaves nothing needs no other figure; one that scales needs them all. */
function scaledBy(event: Override['events'][number], decision: Decision): Decision {
  if (event.factor.n === 0) return give(NOTHING, event.text);
  return changed(decision, {
    points: (points) => times(fixed(event.factor), points),
    upTo: (most) => r.multiply(most, event.factor),
  });
}

/** Where the rule itself is answered with a level, its events are ticked instead of named. */
function override(spec: CompositeSpec, combine: Override, { build, decide }: Inside): Decision {
  const [main] = spec.parts;
  if (!main) return ask(own('ask.no-main-part'));
  const base = decide(main.spec, build);
  const named = !needsIn(base).some((need) => need.type === 'level');
  const { clauses } = slotsOf(main.spec);
  const ticked = combine.events.map((event, index): Case => ({
    when: { kind: 'met', need: partNeed(build, clauses + index, event.text, 'yesNo') },
    then: scaledBy(event, base),
    ...(named ? { unasked: true } : {}),
  }));
  const otherwise: Way = { needs: [], then: first(ticked, base) };
  return named ? given(wordedEvents(combine, base), otherwise) : given(otherwise);
}

function wordedEvents(combine: Override, base: Decision): Way {
  const need = levelNeed(
    combine.events.map((event) => event.text),
    own('input.event'),
  );
  const cases = combine.events.map((event, index): Case => ({
    when: { kind: 'level', need, index },
    then: scaledBy(event, base),
  }));
  const choices = (need.choices ?? []).join(' | ');
  return {
    needs: [need],
    then: first(cases, refuse('answer.unknown-level', { label: need.label, choices })),
  };
}

/** Ensures several rules of one item added up, chosen by group, or overridden by an event. */
export function decideComposite(spec: CompositeSpec, build: Build, decide: DecidePart): Decision {
  const inside = { build, decide };
  switch (spec.combine.kind) {
    case 'sum':
      return sumOf(spec, spec.combine, inside);
    case 'byGroup':
      return byGroup(spec, inside);
    case 'override':
      return override(spec, spec.combine, inside);
  }
}
