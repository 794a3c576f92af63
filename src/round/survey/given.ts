import { problem } from '../../result';
import { pointsToDecimal } from '../../rulebook/points';
import type { GivenPoints } from '../given';
import { pointsOn } from '../results';
import type { Round } from '../round';
import type { SurveyProblem } from './counts';
import type { SurveyResult } from './results';

/** Ensures what survey results give each item; where there are none the item keeps waiting. */
export function givenBySurvey(results: readonly SurveyResult[]): GivenPoints[] {
  return results.flatMap(({ unit, item, state, points }): GivenPoints[] => {
    if (state === 'notApplicable') return [{ unit, item, score: { kind: 'notApplicable' } }];
    return points === undefined ? [] : [{ unit, item, score: { kind: 'points', points } }];
  });
}

/** Ensures every survey item named whose points somebody typed otherwise: what was typed stands. */
export function typedOtherwise(round: Round, results: readonly SurveyResult[]): SurveyProblem[] {
  const lines = new Map(round.lines.map((line) => [`${line.unit}\n${line.item}`, line]));
  const names = new Map(round.units.map(({ id, name }) => [id, name]));
  return results.flatMap(({ unit, item, points }): SurveyProblem[] => {
    const line = lines.get(`${unit}\n${item}`);
    const typed = line && pointsOn(line, 'appraised2');
    if (typed === undefined || points === undefined || typed === points) return [];
    const figures = { typed: pointsToDecimal(typed), survey: pointsToDecimal(points) };
    return [problem('survey.typed-differs', 'warning', { unit: names.get(unit) ?? unit, item, ...figures })];
  });
}
