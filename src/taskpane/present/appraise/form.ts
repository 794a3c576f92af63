import type { Operation, RoundNumber } from '../../../round/appraisal/operation';
import { pointsFromDecimal, type Points } from '../../../rulebook/points';
import type { Target } from './scene';

/** What is decided with words, and points where it takes any. */
export type FormKind =
  'lower' | 'raise' | 'askExplanation' | 'refuseEvidence' | 'note' | 'explain' | 'withdraw';

export interface Filled {
  readonly kind: FormKind;
  readonly points: string;
  readonly words: string;
}

/** Ensures points as typed, with a comma or a point; undefined where they are none. */
export function typedPoints(text: string): Points | undefined {
  return pointsFromDecimal(text.trim().replace(',', '.'));
}

/** Ensures what of a form is missing or cannot be read, the first thing only. */
export function formFault({ kind, points, words }: Filled): 'points' | 'words' | undefined {
  const needsPoints = kind === 'lower' || kind === 'raise';
  const isBlank = points.trim() === '';
  if (isBlank ? needsPoints : typedPoints(points) === undefined) return 'points';
  return words.trim() === '' ? 'words' : undefined;
}

/** Ensures the operation a form asks for, or undefined while something is missing. */
export function operationOf(
  filled: Filled,
  { unit, item, round }: Target & { readonly round: RoundNumber },
): Operation | undefined {
  if (formFault(filled) !== undefined) return undefined;
  const { kind, words } = filled;
  const target = { unit, item, round };
  const points = typedPoints(filled.points);
  const given = points === undefined ? {} : { points };
  if (kind === 'explain') return { kind, unit, item, text: words };
  if (kind === 'note') return { kind, ...target, opinion: words };
  if (kind === 'withdraw') return { kind, ...target, why: words };
  if (kind === 'askExplanation') return { kind, ...target, question: words, ...given };
  if (kind === 'refuseEvidence') return { kind, ...target, opinion: words, ...given };
  return points === undefined ? undefined : { kind, ...target, points, opinion: words };
}
