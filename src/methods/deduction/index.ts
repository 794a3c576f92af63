import { asMethod } from '../as-method';
import type { DeductionSpec } from '../spec';
import { decideDeduction } from './decision';
import { explainDeduction } from './explain';
import { parseDeduction } from './parse';

export const deduction = asMethod<DeductionSpec>({
  decide: decideDeduction,
  explain: explainDeduction,
  parse: parseDeduction,
});
