import { asMethod } from '../as-method';
import type { ChoiceSpec } from '../spec';
import { decideChoice } from './decision';
import { explainChoice } from './explain';
import { parseChoice } from './parse';

export const choice = asMethod<ChoiceSpec>({
  decide: decideChoice,
  explain: explainChoice,
  parse: parseChoice,
});
