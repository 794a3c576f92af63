import { asMethod } from '../as-method';
import type { ChecklistSpec } from '../spec';
import { decideChecklist } from './decision';
import { explainChecklist } from './explain';
import { parseChecklist } from './parse';

export const checklist = asMethod<ChecklistSpec>({
  decide: decideChecklist,
  explain: explainChecklist,
  parse: parseChecklist,
});
