import { asMethod } from '../as-method';
import type { LadderSpec } from '../spec';
import { decideLadder } from './decision';
import { explainLadder } from './explain';

export const ladder = asMethod<LadderSpec>({ kind: 'ladder', decide: decideLadder, explain: explainLadder });
