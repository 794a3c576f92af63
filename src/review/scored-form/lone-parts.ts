import { addPoints, NO_POINTS, subtractPoints } from '../../rulebook/points';
import type { Points } from '../../rulebook/points';
import type { Basis, Scorecard, Tally } from '../../scoring/scorecard';
import type { Form, FormTotal } from '../../sheet';

type LonePart = 'bonus' | 'penalty';

const COLUMNS: Readonly<Partial<Record<FormTotal['column'], Basis>>> = {
  selfScore: 'self',
  appraised1: 'appraised1',
  appraised2: 'appraised2',
};

const NOTHING: Tally = {
  points: NO_POINTS,
  applicableMaximum: NO_POINTS,
  undecidedMaximum: NO_POINTS,
  complete: true,
};

/**
 * Ensures that points in the lone rows *Điểm thưởng*, *Điểm trừ* of an appraisal sheet are the scorecard's bonus and
 * penalty, outside the scale; a sheet with such items keeps theirs, and its row is their total.
 */
export function withLoneParts(scorecard: Scorecard, { totals }: Form): Scorecard {
  const parts = { ...scorecard.parts };
  for (const part of ['bonus', 'penalty'] as const) {
    const lone = totals.filter((total) => total.part === part && COLUMNS[total.column] !== undefined);
    if (lone.length > 0) parts[part] ??= talliesOf(lone, part);
  }
  return { ...scorecard, parts };
}

function talliesOf(totals: readonly FormTotal[], part: LonePart): Record<Basis, Tally> {
  const tallies: Record<Basis, Tally> = {
    rule: NOTHING,
    self: NOTHING,
    appraised1: NOTHING,
    appraised2: NOTHING,
  };
  for (const { column, value } of totals) {
    const basis = COLUMNS[column];
    if (basis === undefined) continue;
    const before = tallies[basis];
    tallies[basis] = { ...before, points: addPoints(before.points, asCounted(value.value, part)) };
  }
  return tallies;
}

/** Ensures points as they count: a positive number in a penalty row means points taken off. */
export function asCounted(points: Points, part: LonePart): Points {
  return part === 'penalty' && points > 0 ? subtractPoints(NO_POINTS, points) : points;
}
