import { asMethod } from '../as-method';
import type { JudgedSpec } from '../spec';
import { decideJudged } from './decision';
import { explainJudged } from './explain';

export const judged = asMethod<JudgedSpec>({ kind: 'judged', decide: decideJudged, explain: explainJudged });
