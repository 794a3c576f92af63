import { fact, minus, rounded } from '../decision/amount';
import type { Amount } from '../decision/amount';
import { levelNeed, onLevel, partNeed, soundParts } from '../decision/build';
import type { Build } from '../decision/build';
import { all, any, ask, first, given, withPoints } from '../decision/decision';
import type { Case, Decision, Test, Way } from '../decision/decision';
import { figuresOf, onFigure } from '../decision/figure';
import type { Measures } from '../decision/figure';
import { plainWords } from '../decision/level';
import { inside, maximumOf, outcome } from '../decision/worth';
import type { Figures } from '../decision/worth';
import type { InputNeed } from '../method';
import type { Band, LadderSpec, Worth } from '../spec';
import { own } from '../own-words';

const GAP = own('ask.gap');

/** A band's points: earned, or what is left after taking them off the maximum. */
function bandOutcome(
  spec: LadderSpec,
  worth: Worth,
  quote: string,
  build: Build,
  figures: Figures,
): Decision {
  const earned = outcome(worth, quote, build, figures);
  const maximum = maximumOf(build);
  const left = (points: Amount) => (spec.takesOff && maximum ? minus(maximum, points) : points);
  return withPoints(earned, (points) => rounded(left(points), spec.decimals));
}

function fallback(spec: LadderSpec, build: Build): Decision {
  return spec.otherwise ? bandOutcome(spec, spec.otherwise, own('quote.otherwise'), build, {}) : ask(GAP);
}

/** Conditions beside the figure: one that is not met decides before any band. */
function conditionCases(spec: LadderSpec, needs: readonly InputNeed[], build: Build): readonly Case[] {
  if (!spec.requires || needs.length === 0) return [];
  const missing = any(...needs.map((need): Test => ({ kind: 'unmet', need })));
  const met = all(...needs.map((need): Test => ({ kind: 'met', need })));
  const quote = own('quote.unmet', { parts: spec.requires.parts.join('; ') });
  return [
    { when: missing, then: outcome(spec.requires.otherwise, quote, build) },
    { when: { kind: 'not', of: met }, then: ask(GAP) },
  ];
}

function bandsOn(spec: LadderSpec, measures: Measures, needs: readonly InputNeed[], build: Build): Decision {
  const open = (spec.open ?? []).map((each): Case => ({
    when: all(...inside(measures.figure, each)),
    then: ask(each.question),
  }));
  const bands = spec.bands.map((band): Case => ({
    when: all(...inside(measures.figure, band)),
    then: bandOutcome(spec, band.worth, band.text, build, figuresOf(measures, spec.on)),
  }));
  const cases = [...conditionCases(spec, needs, build), ...open, ...bands];
  const measured = { amount: measures.figure, unit: measures.unit ?? spec.unit };
  return first(cases, fallback(spec, build), measured);
}

function conditionTest(band: Band, needs: readonly InputNeed[]): Test {
  const sets = (band.anyOf ?? []).map((set) =>
    all(
      ...set.flatMap((condition) => {
        const need = needs[condition.part];
        return need ? inside(fact(need), condition) : [];
      }),
    ),
  );
  return any(...sets);
}

/** Several measured parts: bands in the order of the text, the first that holds. */
function bandsOnParts(spec: LadderSpec, labels: readonly string[], build: Build): Decision {
  const needs = labels.map((label, index) => partNeed(build, index, label, 'count'));
  const cases = spec.bands.map((band): Case => ({
    when: conditionTest(band, needs),
    then: bandOutcome(spec, band.worth, band.text, build, {}),
  }));
  return given({ needs, then: soundParts(needs, first(cases, fallback(spec, build))) });
}

/** A level by its words: the named ones, or a band chosen by its line. */
function levelWay(spec: LadderSpec, build: Build): readonly Way[] {
  if (spec.levels.length === 0) return [];
  // One line may be both a level and the band of its figure ("Không có mô hình"): it is one answer.
  const named = new Set(spec.levels.map((level) => plainWords(level.text)));
  const bands = spec.bands.filter(
    ({ worth, text }) => worth.kind !== 'formula' && !named.has(plainWords(text)),
  );
  const need = levelNeed([...spec.levels, ...bands].map((each) => each.text));
  const outcomes = [
    ...spec.levels.map((level) => outcome(level.worth, level.text, build)),
    ...bands.map((band) => bandOutcome(spec, band.worth, band.text, build, {})),
  ];
  return [{ needs: [need], then: onLevel(need, outcomes, spec.levels.length) }];
}

/** Ensures the band a figure falls in; what no band covers is a question unless the text says otherwise. */
export function decideLadder(spec: LadderSpec, build: Build): Decision {
  const scale = spec.parts ? bandsOnParts(spec, spec.parts, build) : bandsOnFigure(spec, build);
  const levels = levelWay(spec, build);
  if (scale.kind !== 'given') return scale;
  return given(...levels, ...scale.ways);
}

function bandsOnFigure(spec: LadderSpec, build: Build): Decision {
  const conditions = spec.requires?.parts ?? [];
  const offset = build.figureIsPart ? 1 : 0;
  const needs = conditions.map((label, index) => partNeed(build, index + offset, label, 'yesNo'));
  const measuring = {
    on: spec.on,
    unit: spec.unit,
    numerator: spec.numerator,
    denominator: spec.denominator,
    aboveWhole: spec.aboveWhole,
    also: needs,
  };
  return onFigure(measuring, build, (measures) => bandsOn(spec, measures, needs, build));
}
