import { asMethod } from '../as-method';
import type { RelativeSpec } from '../spec';
import { decideRelative } from './decision';
import { explainRelative } from './explain';
import { parseRelative } from './parse';

export const relative = asMethod<RelativeSpec>({
  decide: decideRelative,
  explain: explainRelative,
  parse: parseRelative,
});
