import { fact, NOTHING } from '../decision/amount';
import type { Amount } from '../decision/amount';
import { answered, levelNeed, onLevel, onYesNo, partNeed } from '../decision/build';
import type { Build } from '../decision/build';
import { all, ask, compare, first, give, given, refuse } from '../decision/decision';
import type { Case, Decision, Test, Way } from '../decision/decision';
import { amountOf, limited, limitOf, outcome } from '../decision/worth';
import type { InputNeed } from '../method';
import * as r from '../../rulebook/rational';
import type { ChecklistPart, ChecklistSpec, Worth } from '../spec';
import { own } from '../own-words';

const WHOLE: Worth = { kind: 'ofMaximum', share: r.ONE };
const NOT_SAID = own('ask.one-missing');

/** A graded clause is answered with the points of its grade; other points are no grade. */
function graded(
  part: ChecklistPart,
  grades: NonNullable<ChecklistPart['grades']>,
  need: InputNeed,
  build: Build,
) {
  const cases = grades.flatMap((grade): Case[] => {
    const points = amountOf(grade.worth, build);
    return points
      ? [{ when: compare(fact(need), '=', points), then: give(points, `${part.text}: ${grade.text}`) }]
      : [];
  });
  const choices = grades.map((grade) => grade.text).join(' | ');
  return first(cases, refuse('answer.unknown-level', { label: part.text, choices }));
}

function partDecision(part: ChecklistPart, index: number, build: Build): Decision {
  const need = partNeed(build, index, part.text, part.grades ? 'amount' : 'yesNo');
  if (part.grades) return given({ needs: [need], then: graded(part, part.grades, need, build) });
  const then = onYesNo(
    need,
    outcome(part.worth, part.text, build),
    give(NOTHING, own('quote.without', { label: part.text })),
  );
  return given({ needs: [need], then });
}

function eachOnItsOwn(spec: ChecklistSpec, how: 'sum' | 'best', build: Build): Decision {
  const cap = limitOf(spec.cap, build);
  const parts = spec.parts.map((part, index) => partDecision(part, index, build));
  const then = (total: Amount) =>
    give(limited(total, { cap }), how === 'sum' ? own('quote.sum') : own('quote.best'));
  return { kind: 'together', how, parts, then };
}

/** Only the best counts: naming it says enough. */
function bestWay(spec: ChecklistSpec, build: Build): Way {
  const need = levelNeed(spec.parts.map((part) => part.text));
  const outcomes = spec.parts.map((part) => outcome(part.worth, part.text, build));
  return { needs: [need], then: onLevel(need, outcomes), unasked: true };
}

/** How many answers conditions listed in one breath take: as many as were given, at least one. */
function conditionsOf(spec: ChecklistSpec, build: Build): readonly string[] {
  const [only] = spec.parts;
  if (spec.parts.length !== 1 || !only) return spec.parts.map((part) => part.text);
  return Array.from({ length: Math.max(1, build.partsDeclared ?? 1) }, () => only.text);
}

function allTogether(spec: ChecklistSpec, build: Build): Decision {
  const needs = conditionsOf(spec, build).map((label, index) => partNeed(build, index, label, 'yesNo'));
  const quote = spec.parts.map((part) => part.text).join('; ');
  const met = all(...needs.map((need): Test => ({ kind: 'met', need })));
  const otherwise = spec.otherwise
    ? outcome(spec.otherwise, own('quote.missing', { parts: quote }), build)
    : ask(NOT_SAID);
  const cases: readonly Case[] = [
    { when: met, then: outcome(spec.full ?? WHOLE, quote, build) },
    { when: answered(needs), then: otherwise },
  ];
  return given({ needs, then: first(cases, ask(NOT_SAID)) });
}

/** Ensures contents added up, required together, or only the best of them counted. */
export function decideChecklist(spec: ChecklistSpec, build: Build): Decision {
  if (spec.mode === 'all') return allTogether(spec, build);
  const decision = eachOnItsOwn(spec, spec.mode, build);
  return spec.mode === 'best' ? bestOf(bestWay(spec, build), decision) : decision;
}

function bestOf(byWords: Way, decision: Decision): Decision {
  return given(byWords, { needs: [], then: decision });
}
