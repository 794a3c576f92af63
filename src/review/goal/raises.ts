import type { Answers, Day } from '../../methods/answers';
import type { Change } from '../../methods/next/next-step';
import { pointsBy, raisesOf } from '../../methods/registry';
import { NO_POINTS, subtractPoints, toPoints } from '../../rulebook/points';
import type { Points } from '../../rulebook/points';
import type { Rational } from '../../rulebook/rational';
import type { Rounding } from '../../rulebook/rulebook';
import { isNotToBeDone } from '../risks/steps';
import type { ScoredItem } from '../scored-form/score-form';
import { declarations } from './declare';

/** One attainable raise of an item: what changes, and the points it then has. */
export interface Raise {
  readonly changes: readonly Change[];
  readonly answers: Answers;
  readonly points: Points;
  readonly gain: Points;
}

export interface RaiseTerms {
  readonly rounding: Rounding;
  readonly today?: Day;
}

/** Answers that move independently are combined, but no further than a person would plan. */
const MOST_COMBINED = 3;
const MOST_STATES = 80;

type Found = Omit<Raise, 'gain'>;

/** Ensures every raise of an item worth choosing between: for each number of points the fewest changes. */
export function raisesOfItem(item: ScoredItem, terms: RaiseTerms): readonly Raise[] {
  const { rule } = item.score;
  const now = rule.kind === 'scored' ? rule.points : NO_POINTS;
  const found = rule.kind === 'scored' ? combined(item, terms) : firstDeclared(item, terms);
  const raised = found.filter(({ points }) => points > now);
  return cheapestEach(raised).map((raise) => ({ gain: subtractPoints(raise.points, now), ...raise }));
}

function firstDeclared(item: ScoredItem, terms: RaiseTerms): readonly Found[] {
  const { compiled } = item.score;
  if (compiled?.status !== 'understood') return [];
  return declarations(item, terms.today).flatMap(({ answers, changes }): Found[] => {
    const points = pointsBy(compiled.spec, answers, item.planned.context);
    return points ? [{ changes, answers, points: rounded(points, terms) }] : [];
  });
}

/** Raises along one answer, then along a second and a third that the first has not touched. */
function combined(item: ScoredItem, terms: RaiseTerms): readonly Found[] {
  const first = raisesFrom(item, item.score.answers, terms);
  const all = [...first];
  if (new Set(first.map(({ changes }) => changes.map(subjectOf).join())).size < 2) return all;
  let latest: readonly Found[] = cheapestEach(first);
  for (let depth = 1; depth < MOST_COMBINED && all.length < MOST_STATES; depth += 1) {
    latest = cheapestEach(latest.flatMap((before) => further(item, before, terms))).slice(0, MOST_STATES);
    all.push(...latest);
  }
  return all;
}

function further(item: ScoredItem, before: Found, terms: RaiseTerms): readonly Found[] {
  const touched = new Set(before.changes.map(subjectOf));
  return raisesFrom(item, before.answers, terms)
    .filter(({ changes }) => !changes.some((change) => touched.has(subjectOf(change))))
    .map((next) => ({ ...next, changes: [...before.changes, ...next.changes] }));
}

function raisesFrom(item: ScoredItem, answers: Answers, terms: RaiseTerms): readonly Found[] {
  const { compiled } = item.score;
  if (compiled?.status !== 'understood') return [];
  return raisesOf(compiled.spec, answers, item.planned.context)
    .filter(({ changes }) => changes.every(canBeDone))
    .map(({ changes, answers: then, points }) => ({
      changes,
      answers: then,
      points: rounded(points, terms),
    }));
}

/** A declared date has happened. */
function canBeDone(change: Change): boolean {
  return !isNotToBeDone(change) && change.kind !== 'date';
}

/** What a change is about: one fraction or rate, one clause, the level. */
function subjectOf(change: Change): string {
  if (change.kind === 'meet') return `parts/${change.part}`;
  if (change.kind !== 'figure')
    return change.kind === 'level' || change.kind === 'date' ? change.kind : 'rate';
  if (change.key === 'parts') return `parts/${change.part ?? ''}`;
  return change.key === 'numerator' || change.key === 'denominator' ? 'rate' : change.key;
}

/** Of all ways to the same points the one with the fewest changes, ascending by points. */
function cheapestEach<T extends Found>(found: readonly T[]): readonly T[] {
  const best = new Map<Points, T>();
  for (const one of found) {
    const known = best.get(one.points);
    if (!known || one.changes.length < known.changes.length) best.set(one.points, one);
  }
  return [...best.values()].sort((a, b) => a.points - b.points);
}

/** Points as the total counts them; hidden digits are cut, so that a promise is never too high. */
function rounded(points: Rational, { rounding }: RaiseTerms): Points {
  return toPoints(points, rounding.applies === 'perItem' ? rounding.decimals : 4);
}
