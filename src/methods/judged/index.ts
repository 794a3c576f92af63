import { asMethod } from '../as-method';
import type { JudgedSpec } from '../spec';
import { decideJudged } from './decision';
import { explainJudged } from './explain';
import { parseJudged } from './parse';

export const judged = asMethod<JudgedSpec>({
  decide: decideJudged,
  explain: explainJudged,
  parse: parseJudged,
});
