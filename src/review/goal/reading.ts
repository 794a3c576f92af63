import type { Change } from '../../methods/next/next-step';
import { furtherCasesOf } from '../../methods/registry';
import { fromPoints } from '../../rulebook/points';
import { POLICY } from '../policy';
import { countsCases } from '../risks/counts-cases';
import { isPlausible } from '../risks/steps';
import type { GoalRaise } from './find-goal';

/** Ensures the other reading of a raise whose whole still grows: so many further cases, every one of them good. */
export function otherReading({ item, raise }: GoalRaise): Change | undefined {
  const { compiled, answers } = item.score;
  const [change] = raise.changes;
  const isFraction = raise.changes.length === 1 && change?.kind === 'figure' && change.key === 'numerator';
  if (!isFraction || compiled?.status !== 'understood' || !countsCases(item)) return undefined;
  const wanted = { points: fromPoints(raise.points), context: item.planned.context };
  const found = furtherCasesOf(compiled.spec, answers, wanted)?.changes[0];
  const isTold = found?.kind === 'goodCases' && isPlausible(found, { item, policy: POLICY });
  return isTold ? found : undefined;
}
