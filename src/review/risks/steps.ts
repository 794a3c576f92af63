import type { Change, NextStep } from '../../methods/next/next-step';
import { nextStepsOf, pacedStepsOf } from '../../methods/registry';
import { fromPoints } from '../../rulebook/points';
import * as r from '../../rulebook/rational';
import { countsCases } from './counts-cases';
import { casesToCome } from './pace';
import type { RiskInput, WordedStep } from './risk';
import { notAtPace, wordedStep } from './worded-steps';

/** So many ways of winning points are told for one item; more would hide the nearest. */
const MOST = 2;

/** Ensures the smallest changes that win points back, ready for sentences; none where nothing can. */
export function wordedSteps(input: RiskInput): WordedStep[] {
  const { item } = input;
  const { compiled, answers } = item.score;
  if (compiled?.status !== 'understood') return [];
  const steps = nextStepsOf(compiled.spec, answers, item.planned.context).filter(({ changes }) => {
    return !changes.some(isNotToBeDone);
  });
  const worth = steps.filter((step) => isWorthSaying(step, input));
  const [first] = worth.filter(({ changes }) => countsCases(item) || !changes.some(isFurtherCases));
  if (!first) return [];
  const sameWay = worth.filter(({ changes }) => wayOf(changes) === wayOf(first.changes)).slice(0, MOST);
  const told = sameWay.map((step) => wordedStep(step, item));
  return input.isYearOver ? told : [...told, ...whileTheWholeGrows(input, first, worth)];
}

/** Both readings of a rate whose whole still grows: further cases that are all good, and what the pace leaves. */
function whileTheWholeGrows(input: RiskInput, first: NextStep, worth: readonly NextStep[]): WordedStep[] {
  const { item } = input;
  const { compiled, answers } = item.score;
  const [change] = first.changes;
  const isFraction = change?.kind === 'figure' && change.key === 'numerator';
  if (!isFraction || !countsCases(item) || compiled?.status !== 'understood') return [];
  const further = worth.find(({ changes }) =>
    changes.some((one) => isGoodCases(one) && isPlausible(one, input)),
  );
  const told = further ? [wordedStep(further, item)] : [];
  const cases = casesToCome(input);
  if (cases === undefined || cases < 1) return told;
  const context = item.planned.context;
  const steps = pacedStepsOf(compiled.spec, answers, { cases, context });
  const paced = steps.find((step) => isWorthSaying(step, input));
  return [...told, paced ? wordedStep(paced, item) : notAtPace(cases)];
}

function isWorthSaying({ gain, isBest }: NextStep, { maximum, policy }: RiskInput): boolean {
  const small = r.multiply(fromPoints(maximum), r.rational(policy.smallestFallPercent, 100));
  return isBest || r.compare(gain, small) >= 0;
}

function isGoodCases(change: Change): change is Extract<Change, { kind: 'goodCases' }> {
  return change.kind === 'goodCases';
}

/** Several times as many cases as in the whole year so far are no advice. */
export function isPlausible(
  { by }: Extract<Change, { kind: 'goodCases' }>,
  { item, policy }: Pick<RiskInput, 'item' | 'policy'>,
): boolean {
  const { denominator } = item.score.answers;
  return (
    denominator !== undefined && r.compare(by, r.multiply(denominator, r.rational(policy.mostFurther))) <= 0
  );
}

function isFurtherCases({ kind }: Change): boolean {
  return kind === 'goodCases' || kind === 'badCases';
}

/** What has happened stays: a late report is not undone; and the cases to be counted are what they are. */
export function isNotToBeDone(change: Change): boolean {
  if (change.kind !== 'figure') return false;
  const mayFall = change.key === 'rate' || change.key === 'value';
  return change.key === 'denominator' || (!mayFall && r.compare(change.by, r.ZERO) < 0);
}

function wayOf(changes: readonly Change[]): string {
  return changes
    .map((change) => (change.kind === 'figure' ? `${change.key}/${change.part ?? ''}` : change.kind))
    .join();
}
