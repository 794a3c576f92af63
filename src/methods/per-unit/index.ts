import { asMethod } from '../as-method';
import type { PerUnitSpec } from '../spec';
import { decidePerUnit } from './decision';
import { explainPerUnit } from './explain';
import { parsePerUnit } from './parse';

export const perUnit = asMethod<PerUnitSpec>({
  decide: decidePerUnit,
  explain: explainPerUnit,
  parse: parsePerUnit,
});
