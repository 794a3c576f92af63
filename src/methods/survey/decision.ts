import { fact, fixed, over, plus, rounded, times } from '../decision/amount';
import { fractionNeed, partNeed, soundParts } from '../decision/build';
import type { Build } from '../decision/build';
import { ask, compare, first, give, given, refuse } from '../decision/decision';
import type { Case, Decision } from '../decision/decision';
import { amountOf, NO_MAXIMUM } from '../decision/worth';
import { NOTHING } from '../decision/amount';
import type { SurveySpec } from '../spec';

/** Ensures the weighted share of the answers, times what everything is worth. */
export function decideSurvey(spec: SurveySpec, build: Build): Decision {
  const full = amountOf(spec.full, build);
  if (!full) return ask(NO_MAXIMUM);
  const needs = spec.parts.map((part, index) => partNeed(build, index, part.text, 'count'));
  const all = fractionNeed('denominator', spec.total);
  const counted = plus(...needs.map(fact));
  const weighted = plus(
    ...spec.parts.map((part, index) => times(fixed(part.weight), fact(needs[index] ?? all))),
  );
  const points = rounded(over(times(full, weighted), fact(all)), spec.decimals);
  const cases: readonly Case[] = [
    {
      when: compare(fact(all), '<', NOTHING),
      then: refuse('answer.negative', { label: spec.total, found: fact(all) }),
    },
    {
      when: compare(counted, '>', fact(all)),
      then: refuse('answer.above-denominator', { numerator: counted, denominator: fact(all) }),
    },
    { when: compare(fact(all), '=', NOTHING), then: build.nothingToCount },
  ];
  const quote = spec.parts.map((part) => part.text).join('; ');
  return given({ needs: [...needs, all], then: soundParts(needs, first(cases, give(points, quote))) });
}
