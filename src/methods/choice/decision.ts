import { fact, fixed, NOTHING } from '../decision/amount';
import { figureNeed, levelNeed, onLevel, onRate, onYesNo, partNeed, sound } from '../decision/build';
import type { Build } from '../decision/build';
import { all, ask, compare, first, give, given, refuse } from '../decision/decision';
import type { Case, Decision, Way } from '../decision/decision';
import { amountOf, outcome } from '../decision/worth';
import * as r from '../../rulebook/rational';
import type { ChoiceSpec } from '../spec';
import { own } from '../own-words';

const MORE_THAN_ONE = own('ask.one-level');

function levelOutcome(spec: ChoiceSpec, index: number, build: Build): Decision {
  const level = spec.levels[index];
  return level ? outcome(level.worth, level.text, build) : ask(MORE_THAN_ONE);
}

/** "Tất cả … / Còn …": the fraction (or its rate) decides between two levels. */
function wholeOrNotWays(spec: ChoiceSpec, build: Build): readonly Way[] {
  if (!spec.allOrNone || build.figureIsPart) return [];
  const { all: whole, otherwise, aboveWhole = false } = spec.allOrNone;
  const decision = onRate({ aboveWhole, onlyAsRate: true }, build, ({ percent }) =>
    first(
      [{ when: compare(percent, '>=', fixed(r.rational(100))), then: levelOutcome(spec, whole, build) }],
      levelOutcome(spec, otherwise, build),
      { amount: percent, unit: '%' },
    ),
  );
  return decision.kind === 'given' ? decision.ways : [];
}

/** A count of failures: none is one level, any is the other. */
function countWays(spec: ChoiceSpec, build: Build): readonly Way[] {
  if (!spec.byCount || build.figureIsPart) return [];
  const need = figureNeed('count', build, undefined, own('input.unmet'));
  const { none, some } = spec.byCount;
  const decided = first(
    [{ when: compare(fact(need), '=', NOTHING), then: levelOutcome(spec, none, build) }],
    levelOutcome(spec, some, build),
    { amount: fact(need) },
  );
  return [{ needs: [need], then: sound(need, decided) }];
}

/** A yes or no, said in the words of its level or plainly; among several rules it is a clause. */
function yesNoWays(spec: ChoiceSpec, build: Build): readonly Way[] {
  if (!spec.yesNo || !(build.alone || build.figureIsPart)) return [];
  const { yes, no } = spec.yesNo;
  const label = spec.levels[yes]?.text ?? own('input.met');
  const opposite =
    no === 'nothing' ? own('quote.not', { label }) : (spec.levels[no]?.text ?? own('quote.no'));
  const outcomes = [
    levelOutcome(spec, yes, build),
    no === 'nothing' ? give(NOTHING, opposite) : levelOutcome(spec, no, build),
  ] as const;
  if (build.figureIsPart) {
    const clause = partNeed(build, 0, label, 'yesNo');
    return [{ needs: [clause], then: onYesNo(clause, ...outcomes) }];
  }
  const others = spec.levels.filter((_, index) => index !== yes && index !== no);
  const need = { ...levelNeed([label, opposite, ...others.map(({ text }) => text)]), yesNo: true };
  const rest = others.map(({ worth, text }) => outcome(worth, text, build));
  return [{ needs: [need], then: onLevel(need, [...outcomes, ...rest]) }];
}

/** One tick per line: exactly one of them is the level. */
function tickWays(spec: ChoiceSpec, build: Build): readonly Way[] {
  if (spec.yesNo || !build.alone || spec.levels.length < 2) return [];
  const needs = spec.levels.map((level, index) => partNeed(build, index, level.text, 'yesNo'));
  const cases = needs.map((ticked, index): Case => ({
    when: all(
      ...needs.map((need) => ({ kind: need === ticked ? ('met' as const) : ('unmet' as const), need })),
    ),
    then: levelOutcome(spec, index, build),
  }));
  return [{ needs, then: first(cases, ask(MORE_THAN_ONE)), unasked: true }];
}

/** Among several rules of one item, a level is answered with its points. */
function pointsWays(spec: ChoiceSpec, build: Build): readonly Way[] {
  if (!build.figureIsPart || spec.yesNo) return [];
  const need = partNeed(build, 0, spec.levels.map((level) => level.text).join(' / '), 'amount');
  const cases = spec.levels.flatMap((level): Case[] => {
    const points = amountOf(level.worth, build);
    return points
      ? [{ when: compare(fact(need), '=', points), then: outcome(level.worth, level.text, build) }]
      : [];
  });
  const unknown = refuse('answer.unknown-level', { label: need.label, choices: need.label });
  return [{ needs: [need], then: first(cases, unknown) }];
}

/** Ensures the worth of the one level chosen, by its words or by the figure that decides it. */
export function decideChoice(spec: ChoiceSpec, build: Build): Decision {
  const need = levelNeed(spec.levels.map((level) => level.text));
  const byWords: Way = {
    needs: [need],
    then: onLevel(
      need,
      spec.levels.map((level) => outcome(level.worth, level.text, build)),
    ),
  };
  return given(
    ...yesNoWays(spec, build),
    ...(build.figureIsPart || (spec.yesNo && build.alone) ? [] : [byWords]),
    ...wholeOrNotWays(spec, build),
    ...countWays(spec, build),
    ...tickWays(spec, build),
    ...pointsWays(spec, build),
  );
}
