import { asMethod } from '../as-method';
import type { ManualSpec } from '../spec';
import { decideManual } from './decision';
import { explainManual } from './explain';

export const manual = asMethod<ManualSpec>({ kind: 'manual', decide: decideManual, explain: explainManual });
