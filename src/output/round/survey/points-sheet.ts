import { formatVietnamese, fromPoints, pointsToDecimal } from '../../../rulebook/points';
import * as r from '../../../rulebook/rational';
import type { Rational } from '../../../rulebook/rational';
import { SURVEY_LABELS } from '../../../messages/survey';
import { fill } from '../../../messages/language';
import { itemsById } from '../../../round/items';
import { masterFor, type Round } from '../../../round/round';
import type { SurveyResult } from '../../../round/survey/results';
import type { ShareStep } from '../../../round/survey/shares';
import type { BookRecord, BookSheet } from '../../book/book-sheet';

export type SurveyPointsKey =
  'unit' | 'item' | 'unitName' | 'title' | 'survey' | 'share' | 'maximum' | 'points' | 'state' | 'steps';

/** What the counts became, step by step; written afresh on every run. */
export const SURVEY_POINTS_SHEET: BookSheet<SurveyPointsKey> = {
  sheet: SURVEY_LABELS['sheet.points'].vi,
  columns: [
    { key: 'unit', heading: SURVEY_LABELS['survey.unit'], format: 'text', width: 12, isKey: true },
    { key: 'item', heading: SURVEY_LABELS['points.item'], format: 'text', width: 9, isKey: true },
    {
      key: 'unitName',
      heading: SURVEY_LABELS['survey.unitName'],
      format: 'wrapped',
      width: 30,
      isOurs: true,
    },
    { key: 'title', heading: SURVEY_LABELS['points.title'], format: 'wrapped', width: 36, isOurs: true },
    { key: 'survey', heading: SURVEY_LABELS['points.survey'], format: 'text', width: 14, isOurs: true },
    { key: 'share', heading: SURVEY_LABELS['points.share'], format: 'percent', width: 12, isOurs: true },
    { key: 'maximum', heading: SURVEY_LABELS['points.maximum'], format: 'points', width: 10, isOurs: true },
    { key: 'points', heading: SURVEY_LABELS['points.points'], format: 'points', width: 10, isOurs: true },
    { key: 'state', heading: SURVEY_LABELS['points.state'], format: 'wrapped', width: 24, isOurs: true },
    { key: 'steps', heading: SURVEY_LABELS['points.steps'], format: 'wrapped', width: 70, isOurs: true },
  ],
};

/** Ensures one row per result, the conversion written out from counts to points. */
export function recordsOfResults(
  results: readonly SurveyResult[],
  round: Round,
): BookRecord<SurveyPointsKey>[] {
  const units = new Map(round.units.map((unit) => [unit.id, unit]));
  const items = new Map([...round.masters].map(([id, { plan }]) => [id, itemsById(plan)]));
  return results.map((result): BookRecord<SurveyPointsKey> => {
    const unit = units.get(result.unit);
    const master = unit && masterFor(round, unit);
    const node = items.get(master?.rulebook.id ?? '')?.get(result.item)?.node;
    const { share, points, survey } = result;
    return {
      unit: result.unit,
      item: result.item,
      unitName: unit?.name ?? result.unit,
      title: node?.title ?? result.item,
      state: stateWords(result),
      ...(survey === undefined ? {} : { survey }),
      ...(share === undefined ? {} : { share: r.round(percent(share), 4) }),
      ...(node?.maximum === undefined ? {} : { maximum: fromPoints(node.maximum) }),
      ...(points === undefined ? {} : { points: fromPoints(points) }),
      ...(result.questions.length === 0 ? {} : { steps: conversionWords(result) }),
    };
  });
}

/** Ensures why a survey item has its points, or why it has none, in words. */
export function stateWords({ state, basis }: SurveyResult): string {
  const key = state === 'points' && basis === 'groupMean' ? 'groupMean' : state;
  return SURVEY_LABELS[`state.${key}`].vi;
}

/** Ensures the conversion a clerk can check with a calculator: counts, shares, then points. */
export function conversionWords({ questions, share, points, maximum, basis }: SurveyResult): string {
  const lines = questions.flatMap(({ of, found }) => {
    if (found.kind !== 'share') return [];
    const steps = found.steps.map(stepWords);
    const isWeighed = found.steps.length > 1 || questions.length > 1;
    const sum = isWeighed ? [`${of.question}: ${shareText(found.share)}`] : [];
    return [...steps, ...sum];
  });
  const weighed =
    questions.length > 1
      ? [`Σ: ${questions.map(({ of }) => `${of.question} × ${number(of.weight)}`).join('; ')}`]
      : [];
  const mean = basis === 'groupMean' ? [SURVEY_LABELS['state.groupMean'].vi] : [];
  if (share === undefined || points === undefined) return [...lines, ...weighed, ...mean].join('\n');
  const params = {
    share: shareText(share),
    maximum: maximum === undefined ? '' : formatVietnamese(pointsToDecimal(maximum)),
    points: formatVietnamese(pointsToDecimal(points)),
  };
  return [...lines, ...weighed, ...mean, fill(SURVEY_LABELS['points.result'], params, 'vi')].join('\n');
}

function stepWords({ question, group, groupWeight, counted, of, share }: ShareStep): string {
  const who = group === '' ? question : `${question}, ${group}`;
  const weight = groupWeight === undefined ? '' : ` (× ${number(groupWeight)})`;
  if (of === undefined) return `${who}${weight}: ${shareText(share)} ${SURVEY_LABELS['points.stated'].vi}`;
  const sum = counted
    .filter(({ count, weight: worth }) => !r.isZero(worth) && !r.isZero(count))
    .map(({ count, weight: worth }) => `${number(count)} × ${number(percent(worth))}%`);
  return `${who}${weight}: (${sum.join(' + ') || '0'}) / ${number(of)} = ${shareText(share)}`;
}

/** A share that does not end is shown cut, and says so. */
function shareText(share: Rational): string {
  const exact = r.exactDecimal(percent(share), 4);
  return exact === undefined ? `≈ ${number(r.round(percent(share), 4))}%` : `${formatVietnamese(exact)}%`;
}

function percent(share: Rational): Rational {
  return r.multiply(share, r.rational(100));
}

function number(value: Rational): string {
  return formatVietnamese(r.toDecimal(value, 4));
}
