import { asMethod } from '../as-method';
import type { TimelinessSpec } from '../spec';
import { decideTimeliness } from './decision';
import { explainTimeliness } from './explain';
import { parseTimeliness } from './parse';

export const timeliness = asMethod<TimelinessSpec>({
  decide: decideTimeliness,
  explain: explainTimeliness,
  parse: parseTimeliness,
});
