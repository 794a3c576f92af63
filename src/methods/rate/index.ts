import { asMethod } from '../as-method';
import type { RateSpec } from '../spec';
import { decideRate } from './decision';
import { explainRate } from './explain';

export const rate = asMethod<RateSpec>({ kind: 'rate', decide: decideRate, explain: explainRate });
