import { asMethod } from '../as-method';
import type { LadderSpec } from '../spec';
import { decideLadder } from './decision';
import { parseComparison } from './comparison';
import { explainLadder } from './explain';
import { parseLadder } from './parse';
import { parseParts } from './parts';

export const ladder = asMethod<LadderSpec>({
  decide: decideLadder,
  explain: explainLadder,
  parse: (reading) => parseComparison(reading) ?? parseParts(reading) ?? parseLadder(reading),
});
