import type { Answers, Day } from '../../methods/answers';
import { compareDays, dayBefore } from '../../methods/decision/days';
import type { InputNeed, Threshold } from '../../methods/method';
import { inputsOf, thresholdsOf } from '../../methods/registry';
import type { Change } from '../../methods/next/next-step';
import * as r from '../../rulebook/rational';
import type { ScoredItem } from '../scored-form/score-form';

/** Answers an item that declares nothing yet could be given, with the change each is. */
export interface Declared {
  readonly answers: Answers;
  readonly changes: readonly Change[];
}

/** Ensures what could still be declared where nothing is: each level, each threshold, all clauses, each day ahead. */
export function declarations({ score, planned }: ScoredItem, today: Day | undefined): readonly Declared[] {
  const { compiled, answers } = score;
  if (compiled?.status !== 'understood') return [];
  const needs = inputsOf(compiled.spec, planned.context);
  const thresholds = thresholdsOf(compiled.spec, planned.context);
  const single = needs.flatMap((need) => declaredOf(need, thresholds, today));
  return [...single, ...allClauses(needs)].map((one) => ({
    ...one,
    answers: { ...answers, ...one.answers },
  }));
}

function declaredOf(
  need: InputNeed,
  thresholds: readonly Threshold[],
  today: Day | undefined,
): readonly Declared[] {
  if (need.type === 'level') {
    return (need.choices ?? []).map((to) => ({
      answers: { [need.key]: to },
      changes: [{ kind: 'level', to }],
    }));
  }
  if (need.type === 'date') return daysAhead(thresholds, today);
  // A fraction is told by its rate; days late by the day.
  if (need.key === 'parts' || need.key === 'daysLate' || need.insteadOf !== undefined) return [];
  const own = thresholds.filter(({ key, part }) => key === need.key && part === need.part);
  const values = [r.ZERO, ...own.flatMap(({ at }) => ('n' in at ? [at] : []))];
  return values.map((to) => ({
    answers: { [need.key]: to },
    changes: [{ kind: 'figure', key: need.key, by: to, to }],
  }));
}

/** The last days still ahead on which the rule may be kept. */
function daysAhead(thresholds: readonly Threshold[], today: Day | undefined): readonly Declared[] {
  const days = thresholds.flatMap(({ at }) => ('year' in at ? [at, dayBefore(at)] : []));
  const ahead = days.filter((day) => today === undefined || compareDays(day, today) >= 0);
  return ahead.map((by) => ({ answers: { date: by }, changes: [{ kind: 'date', by }] }));
}

function allClauses(needs: readonly InputNeed[]): readonly Declared[] {
  const clauses = needs.filter(
    ({ key, type, part }) => key === 'parts' && type === 'yesNo' && part !== undefined,
  );
  if (clauses.length === 0 || clauses.length < needs.filter(({ key }) => key === 'parts').length) return [];
  const places = clauses.map(({ part = 0 }) => part);
  const parts = Array.from({ length: Math.max(...places) + 1 }, () => true);
  const changes = clauses.map(({ part = 0, label }): Change => ({ kind: 'meet', part, label }));
  return [{ answers: { parts }, changes }];
}
