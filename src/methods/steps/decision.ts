import { fixed, minus, NOTHING, over, plus, times, whole } from '../decision/amount';
import type { Amount } from '../decision/amount';
import type { Build } from '../decision/build';
import { ask, compare, first, give } from '../decision/decision';
import type { Case, Decision } from '../decision/decision';
import { onFigure } from '../decision/figure';
import type { Measures } from '../decision/figure';
import { numberWords } from '../decision/words';
import { amountOf, limited, limitOf, NO_MAXIMUM, outcome } from '../decision/worth';
import * as r from '../../rulebook/rational';
import type { StepsSpec } from '../spec';
import { own } from '../own-words';

const BELOW_START = own('ask.below-start');
const BELOW_ZERO = own('ask.below-zero');

interface Scale {
  readonly base: Amount;
  readonly each: Amount;
  readonly cap: Amount | undefined;
  readonly floor: Amount | undefined;
}

function quoteOf(spec: StepsSpec): string {
  const way = spec.away ?? (spec.direction === 'up' ? own('quote.more') : own('quote.less'));
  return own(spec.sign === 1 ? 'quote.steps-add' : 'quote.steps-take', { way, step: stepWords(spec) });
}

function stepWords({ step, unit }: StepsSpec): string {
  return `${numberWords(step)}${unit ? ` ${unit}` : ''}`;
}

function pointsAt(spec: StepsSpec, steps: Amount, scale: Scale): Amount {
  const gained = times(fixed(r.rational(spec.sign)), scale.each, steps);
  const { cap, floor } = scale;
  return limited(plus(scale.base, gained), { cap, floor, decimals: spec.decimals });
}

/** A part-step is a question, unless the limit is reached without it. */
function partSteps(spec: StepsSpec, steps: Amount, scale: Scale): Decision {
  const points = give(pointsAt(spec, steps, scale), quoteOf(spec));
  const limit = spec.sign === 1 ? scale.cap : scale.floor;
  const sure = plus(scale.base, times(fixed(r.rational(spec.sign)), scale.each, whole(steps)));
  const reached: readonly Case[] = limit
    ? [
        {
          when: compare(sure, spec.sign === 1 ? '>=' : '<=', limit),
          then: give(limited(limit, { decimals: spec.decimals }), quoteOf(spec)),
        },
      ]
    : [];
  const question = own('ask.part-step', { step: stepWords(spec) });
  return first([{ when: { kind: 'isWhole', of: steps }, then: points }, ...reached], ask(question));
}

function onSteps(spec: StepsSpec, steps: Amount, scale: Scale): Decision {
  if (spec.partial === 'open') return partSteps(spec, steps, scale);
  return give(pointsAt(spec, spec.partial === 'whole' ? whole(steps) : steps, scale), quoteOf(spec));
}

/** Taking more than there is, where the text sets no floor, is a question. */
function withoutFloor(spec: StepsSpec, steps: Amount, scale: Scale): readonly Case[] {
  if (spec.sign === 1 || scale.floor) return [];
  const counted = spec.partial === 'whole' ? whole(steps) : steps;
  const nothingAtStart = scale.base.kind === 'fixed' && r.compare(scale.base.value, r.ZERO) <= 0;
  if (nothingAtStart) return [];
  return [{ when: compare(pointsAt(spec, counted, scale), '<', NOTHING), then: ask(BELOW_ZERO) }];
}

function stepsOn(spec: StepsSpec, { figure, unit }: Measures, scale: Scale, build: Build): Decision {
  const start = fixed(spec.start);
  const beyond = spec.direction === 'up' ? minus(figure, start) : minus(start, figure);
  const steps = over(beyond, fixed(spec.step));
  const below = spec.below ? outcome(spec.below, own('quote.below-start'), build) : ask(BELOW_START);
  const short: Case = { when: compare(figure, spec.direction === 'up' ? '<' : '>', start), then: below };
  const measured = { amount: figure, unit: unit ?? spec.unit };
  return first([short, ...withoutFloor(spec, steps, scale)], onSteps(spec, steps, scale), measured);
}

/** Ensures a base and so many points for every step beyond the start, within the limits the text sets. */
export function decideSteps(spec: StepsSpec, build: Build): Decision {
  const [base, each] = [amountOf(spec.base, build), amountOf(spec.each, build)];
  if (!base || !each) return ask(NO_MAXIMUM);
  const scale = { base, each, cap: limitOf(spec.cap, build), floor: limitOf(spec.floor, build) };
  const { on, unit, aboveWhole } = spec;
  return onFigure({ on, unit, aboveWhole }, build, (measures) => stepsOn(spec, measures, scale, build));
}
