import { asMethod } from '../as-method';
import type { RateSpec } from '../spec';
import { decideRate } from './decision';
import { explainRate } from './explain';
import { parseRate } from './parse';

export const rate = asMethod<RateSpec>({
  decide: decideRate,
  explain: explainRate,
  parse: parseRate,
});
