import { asMethod } from '../as-method';
import type { StepsSpec } from '../spec';
import { decideSteps } from './decision';
import { explainSteps } from './explain';
import { parseSteps } from './parse';

export const steps = asMethod<StepsSpec>({
  decide: decideSteps,
  explain: explainSteps,
  parse: parseSteps,
});
