import { asMethod } from '../as-method';
import type { SurveySpec } from '../spec';
import { decideSurvey } from './decision';
import { explainSurvey } from './explain';
import { parseSurvey } from './parse';

export const survey = asMethod<SurveySpec>({
  decide: decideSurvey,
  explain: explainSurvey,
  parse: parseSurvey,
});
