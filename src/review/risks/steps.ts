import type { InputNeed } from '../../methods/method';
import type { Change, NextStep } from '../../methods/next/next-step';
import { nextStepsOf } from '../../methods/registry';
import { fromPoints } from '../../rulebook/points';
import * as r from '../../rulebook/rational';
import { showNumber } from '../figures';
import { POLICY } from '../policy';
import { showDay } from './days';
import type { RiskInput, WordedStep } from './risk';

/** So many ways of winning points are told for one item; more would hide the nearest. */
const MOST = 2;

/** Ensures the smallest changes that win points back, ready for sentences; none where nothing can. */
export function wordedSteps(input: RiskInput): WordedStep[] {
  return usefulSteps(input).map(({ changes, gain }) => ({
    changes: changes.map((change) => worded(change, input)),
    gain: showNumber(gain, POLICY.printedDecimals),
  }));
}

function worded(change: Change, input: RiskInput): WordedStep['changes'][number] {
  switch (change.kind) {
    case 'figure': {
      const isMore = r.compare(change.by, r.ZERO) > 0;
      const need = needOf(change, input);
      const by = showNumber(isMore ? change.by : r.negate(change.by));
      const params = { by, to: showNumber(change.to), label: need?.label ?? '' };
      if (need?.type === 'percent') return { code: isMore ? 'morePercent' : 'fewerPercent', params };
      if (change.key === 'numerator') return { code: 'moreCases', params };
      return { code: isMore ? 'more' : 'fewer', params };
    }
    case 'goodCases':
    case 'badCases':
      return { code: change.kind, params: { by: showNumber(change.by) } };
    case 'level':
      return { code: 'level', params: { to: change.to } };
    case 'meet':
      return { code: 'meet', params: { label: change.label } };
    case 'date':
      return { code: 'date', params: { by: showDay(change.by) } };
  }
}

function needOf(
  { key, part }: Extract<Change, { kind: 'figure' }>,
  { item }: RiskInput,
): InputNeed | undefined {
  const own = item.needs.find((need) => need.key === key && need.part === part);
  const alike = item.needs.find((need) => need.alike?.includes(key));
  return own ?? alike;
}

/**
 * Ensures the smallest changes worth telling: the nearest one, and what it takes to lose nothing more.
 * Fewer cases to count is no advice: a denominator is what it is.
 */
function usefulSteps({ item, maximum, policy }: RiskInput): NextStep[] {
  const { compiled, answers } = item.score;
  if (compiled?.status !== 'understood') return [];
  const steps = nextStepsOf(compiled.spec, answers, item.planned.context).filter(({ changes }) => {
    return !changes.some(isNotToBeDone);
  });
  const small = r.multiply(fromPoints(maximum), r.rational(policy.smallestFallPercent, 100));
  const worth = steps.filter(({ gain, isBest }) => isBest || r.compare(gain, small) >= 0);
  const [first] = worth;
  if (!first) return [];
  const sameWay = worth.filter(({ changes }) => wayOf(changes) === wayOf(first.changes));
  return sameWay.slice(0, MOST);
}

/** What has happened stays: a late report is not undone; and the cases to be counted are what they are. */
function isNotToBeDone(change: Change): boolean {
  if (change.kind !== 'figure') return false;
  const mayFall = change.key === 'rate' || change.key === 'value';
  return change.key === 'denominator' || (!mayFall && r.compare(change.by, r.ZERO) < 0);
}

function wayOf(changes: readonly Change[]): string {
  return changes
    .map((change) => (change.kind === 'figure' ? `${change.key}/${change.part ?? ''}` : change.kind))
    .join();
}
