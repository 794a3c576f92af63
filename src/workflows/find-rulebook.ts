import { parseRulebook } from '../rulebook/parse';
import type { RulebookProblem } from '../rulebook/problems';
import type { Rulebook } from '../rulebook/rulebook';
import { rulebookById } from '../rulebook/shipped';
import { failed, problem, type Result } from '../result';
import type { WorkflowProblem } from './problems';

/** Ensures the shipped rulebook of an id, or the one a JSON text describes, or why there is none. */
export function findRulebook(source: {
  readonly id?: string;
  readonly json?: string;
}): Result<Rulebook, RulebookProblem | WorkflowProblem> {
  if (source.id !== undefined) return rulebookById(source.id);
  try {
    return parseRulebook(JSON.parse(source.json ?? ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failed(problem('workflow.rulebook-not-json', 'error', { reason }));
  }
}
