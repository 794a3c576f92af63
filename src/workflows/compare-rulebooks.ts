import { compareRulebooks, type RulebookChanges } from '../review/rulebook-changes/changes';
import type { Rulebook } from '../rulebook/rulebook';
import { rememberingCompiler } from './score-workbook';

/** Two sets of criteria and what changed from the earlier to the later. */
export interface ComparedRulebooks {
  readonly before: Rulebook;
  readonly after: Rulebook;
  readonly found: RulebookChanges;
}

/** Ensures what changed since an earlier set of criteria, each text compiled as scoring would. */
export function compareWithEarlier(after: Rulebook, before: Rulebook): ComparedRulebooks {
  return { before, after, found: compareRulebooks(before, after, rememberingCompiler()) };
}
