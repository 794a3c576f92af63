import { amountText, numberText, roundingText } from '../explain-worth';
import * as r from '../../rulebook/rational';
import type { SurveySpec } from '../spec';

/** Ensures the weighted counts over all answers, times what everything is worth. */
export function explainSurvey(spec: SurveySpec): string {
  const counts = spec.parts.map(({ text, weight }) =>
    r.equals(weight, r.ONE) ? text : `${numberText(weight)} x ${text}`,
  );
  const rule = `Điểm = (${counts.join(' + ')}) / (${spec.total}) * ${amountText(spec.full)}`;
  return [rule, ...roundingText(spec.decimals)].join('\n');
}
