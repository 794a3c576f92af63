import type { InputNeed } from '../../methods/method';
import type { Change, NextStep } from '../../methods/next/next-step';
import * as r from '../../rulebook/rational';
import { showNumber } from '../figures';
import { POLICY } from '../policy';
import type { ScoredItem } from '../scored-form/score-form';
import { countsCases } from './counts-cases';
import { showDay } from './days';
import type { WordedChange, WordedStep } from './risk';

/** Ensures a next step with the blanks of its sentence filled. */
export function wordedStep({ changes, gain }: NextStep, item: ScoredItem): WordedStep {
  return {
    changes: changes.map((change) => wordedChange(change, item)),
    gain: showNumber(gain, POLICY.printedDecimals),
  };
}

/** Ensures that it is said when even good cases alone come too slowly. */
export function notAtPace(cases: number): WordedStep {
  return { changes: [{ code: 'notAtPace', params: { of: showNumber(r.rational(cases)) } }] };
}

/** Ensures one change as sentences tell it. */
export function wordedChange(change: Change, item: ScoredItem): WordedChange {
  switch (change.kind) {
    case 'figure':
      return wordedFigure(change, item);
    case 'goodCases':
      return { code: 'goodCases', params: { by: showNumber(change.by) } };
    case 'badCases':
      return { code: 'badCases', params: { by: showNumber(change.by), label: labelOf(item, 'numerator') } };
    case 'ofCases':
      return { code: 'ofCases', params: { by: showNumber(change.by), of: showNumber(change.of) } };
    case 'level':
      return { code: 'level', params: { to: change.to } };
    case 'meet':
      return { code: 'meet', params: { label: change.label } };
    case 'date':
      return { code: 'date', params: { by: showDay(change.by) } };
  }
}

type FigureChange = Extract<Change, { kind: 'figure' }>;

function wordedFigure(change: FigureChange, item: ScoredItem): WordedChange {
  const isMore = r.compare(change.by, r.ZERO) > 0;
  const need = needOf(change, item);
  const by = showNumber(isMore ? change.by : r.negate(change.by));
  const label = thingCounted(nameOf(need?.label ?? '', change, item));
  const params = { by, to: showNumber(change.to), label };
  // Nothing declared yet: there is nothing it would be more than.
  if (item.score.rule.kind === 'cannotTell') {
    return { code: need?.type === 'percent' ? 'reachPercent' : 'reach', params };
  }
  if (need?.type === 'percent') return { code: isMore ? 'morePercent' : 'fewerPercent', params };
  if (isMore && isUnnamed(params.label)) {
    return { code: change.key !== 'numerator' || countsCases(item) ? 'moreCases' : 'moreOfPart', params };
  }
  return { code: isMore ? 'more' : 'fewer', params };
}

/** Where the text has no name for a figure, the row it is declared in has one. */
function nameOf(label: string, { key, part }: FigureChange, { inputs, row }: ScoredItem): string {
  if (!isUnnamed(label)) return label;
  const input = inputs.find((one) => one.key === key && one.part === part);
  const line = row.declared.find(({ cell }) => cell.cell === input?.cell.cell);
  return line === undefined || line.label === '' ? label : line.label;
}

/** `Mỗi sáng kiến được công nhận`, `Số hồ sơ đúng hạn`: what is counted, without the words that count. */
function thingCounted(label: string): string {
  return isUnnamed(label) ? label : label.replace(/^(?:mỗi|cứ|số lượng|số)\s+/iu, '');
}

/** The text itself does not say what is counted. */
function isUnnamed(label: string): boolean {
  return label === '' || /^số lượng$/iu.test(label) || label.endsWith('(tử số)');
}

function labelOf({ needs }: ScoredItem, key: 'numerator'): string {
  return needs.find((need) => need.key === key)?.label ?? '';
}

function needOf({ key, part }: FigureChange, { needs }: ScoredItem): InputNeed | undefined {
  const own = needs.find((need) => need.key === key && need.part === part);
  const alike = needs.find((need) => need.alike?.includes(key));
  return own ?? alike;
}
