import { asMethod } from '../as-method';
import type { ShareSpec } from '../spec';
import { decideShare } from './decision';
import { explainShare } from './explain';
import { parseShare } from './parse';

export const share = asMethod<ShareSpec>({
  decide: decideShare,
  explain: explainShare,
  parse: parseShare,
});
