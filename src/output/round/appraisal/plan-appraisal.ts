import type { WorkbookContent } from '../../../grid/cell-grid';
import type { Edit } from '../../../grid/plan';
import type { Language } from '../../../messages/language';
import { failed, ok } from '../../../result';
import type { Result } from '../../../result';
import type { Assignment } from '../../../round/appraisal/assignment';
import { TYPED_FIELDS } from '../../../round/appraisal/fields';
import type { Lock } from '../../../round/appraisal/lock';
import type { Round } from '../../../round/round';
import { planRound } from '../plan-round';
import type { Stamp } from '../settings';
import { planAssignments } from './assignment-sheet';
import { keepLock } from './locks';
import { planPhrases } from './phrases';

export interface AppraisalRequest {
  readonly round: Round;
  readonly assignments: readonly Assignment[];
  /** Of units whose points this command fixes. */
  readonly locks: readonly Lock[];
  readonly stamp: Stamp;
  readonly language: Language;
}

/**
 * Ensures the edits after which the workbook says what was decided: the cells appraisers and units fill in, the
 * journal, and the sheets appraising needs.
 */
export function planAppraisal(
  content: WorkbookContent,
  { round, assignments, locks, stamp, language }: AppraisalRequest,
): Result<readonly Edit[]> {
  const keep = locks.map((lock) => keepLock(lock, stamp));
  const planned = planRound(content, { round, stamp, language, mayWrite: { lines: TYPED_FIELDS }, keep });
  const assigned = planAssignments(content, assignments, language);
  const phrases = planPhrases(content, language);
  if (!planned.ok || !assigned.ok || !phrases.ok) {
    return failed(...planned.problems, ...assigned.problems, ...phrases.problems);
  }
  return ok(
    [...planned.value.edits, ...assigned.value, ...phrases.value],
    [...planned.problems, ...assigned.problems],
  );
}
