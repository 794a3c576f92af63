import { asMethod } from '../as-method';
import type { ManualSpec } from '../spec';
import { decideManual } from './decision';
import { explainManual } from './explain';

/** Points typed by hand belong to items whose text says nothing of them: no text is read so. */
const neverWritten = () => undefined;

export const manual = asMethod<ManualSpec>({
  decide: decideManual,
  explain: explainManual,
  parse: neverWritten,
});
