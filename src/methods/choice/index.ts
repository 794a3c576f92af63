import { asMethod } from '../as-method';
import type { ChoiceSpec } from '../spec';
import { decideChoice } from './decision';
import { explainChoice } from './explain';

export const choice = asMethod<ChoiceSpec>({ kind: 'choice', decide: decideChoice, explain: explainChoice });
