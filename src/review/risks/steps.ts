import type { Change, NextStep } from '../../methods/next/next-step';
import { nextStepsOf, pacedStepsOf } from '../../methods/registry';
import { fromPoints } from '../../rulebook/points';
import * as r from '../../rulebook/rational';
import type { ScoredItem } from '../scored-form/score-form';
import { plainWords } from '../words';
import { casesToCome } from './pace';
import type { RiskInput, WordedStep } from './risk';
import { notAtPace, wordedStep } from './worded-steps';

/** So many ways of winning points are told for one item; more would hide the nearest. */
const MOST = 2;

/** Ensures the smallest changes that win points back, ready for sentences; none where nothing can. */
export function wordedSteps(input: RiskInput): WordedStep[] {
  const { item, maximum, policy } = input;
  const { compiled, answers } = item.score;
  if (compiled?.status !== 'understood') return [];
  const steps = nextStepsOf(compiled.spec, answers, item.planned.context).filter(({ changes }) => {
    return !changes.some(isNotToBeDone);
  });
  const small = r.multiply(fromPoints(maximum), r.rational(policy.smallestFallPercent, 100));
  const worth = steps.filter(({ gain, isBest }) => isBest || r.compare(gain, small) >= 0);
  const [first] = worth.filter(({ changes }) => countsCases(item) || !changes.some(isFurtherCases));
  if (!first) return [];
  const sameWay = worth.filter(({ changes }) => wayOf(changes) === wayOf(first.changes)).slice(0, MOST);
  return [...sameWay.map((step) => wordedStep(step, item)), ...whileTheWholeGrows(input, first, worth)];
}

/** Both readings of a rate whose whole still grows: further cases that are all good, and what the pace leaves. */
function whileTheWholeGrows(input: RiskInput, first: NextStep, worth: readonly NextStep[]): WordedStep[] {
  const { item } = input;
  const { compiled, answers } = item.score;
  const [change] = first.changes;
  const isFraction = change?.kind === 'figure' && change.key === 'numerator';
  if (!isFraction || !countsCases(item) || compiled?.status !== 'understood') return [];
  const further = worth.find(({ changes }) => changes.some(({ kind }) => kind === 'goodCases'));
  const told = further ? [wordedStep(further, item)] : [];
  const cases = casesToCome(input);
  if (cases === undefined || cases < 1) return told;
  const context = item.planned.context;
  const [paced] = pacedStepsOf(compiled.spec, answers, { cases, context });
  return [...told, paced ? wordedStep(paced, item) : notAtPace(cases)];
}

function isFurtherCases({ kind }: Change): boolean {
  return kind === 'goodCases' || kind === 'badCases';
}

/** What is measured (money, land) does not come case by case; the best agency's figure is no whole of ours. */
const MEASURED =
  /\b(von|kinh phi|ngan sach|tien|dong|trieu|ty dong|giai ngan|doanh thu|thu nhap|dien tich|so diem)\b/;

/** Ensures whether the item's fraction counts cases, so that further cases can make it grow. */
export function countsCases({ score, needs, row }: ScoredItem): boolean {
  const { compiled, answers } = score;
  if (compiled?.status !== 'understood' || compiled.spec.kind === 'relative') return false;
  const figures = [answers.numerator, answers.denominator];
  if (!figures.every((figure) => figure !== undefined && r.isWhole(figure))) return false;
  const labels = needs.filter(({ key }) => key === 'numerator' || key === 'denominator');
  return !MEASURED.test(plainWords([row.title, ...labels.map(({ label }) => label)].join(' ')));
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
