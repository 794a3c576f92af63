import { asMethod } from '../as-method';
import type { PerUnitSpec } from '../spec';
import { decidePerUnit } from './decision';
import { explainPerUnit } from './explain';

export const perUnit = asMethod<PerUnitSpec>({
  kind: 'perUnit',
  decide: decidePerUnit,
  explain: explainPerUnit,
});
