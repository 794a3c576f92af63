import { asMethod } from '../as-method';
import type { CompositeSpec } from '../spec';
import { decideComposite } from './decision';
import type { DecidePart } from './decision';
import { explainComposite } from './explain';
import type { ExplainPart } from './explain';
import { parseComposite } from './parse';

/** Ensures the method of several rules in one item; the registry says how each of them works. */
export function compositeOf(decidePart: DecidePart, explainPart: ExplainPart) {
  return asMethod<CompositeSpec>({
    decide: (spec, build) => decideComposite(spec, build, decidePart),
    explain: (spec, context) => explainComposite(spec, context, explainPart),
    parse: parseComposite,
  });
}
