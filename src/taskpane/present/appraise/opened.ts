import type { WorkbookContent } from '../../../grid/cell-grid';
import type { Language } from '../../../messages/language';
import type { Result } from '../../../result';
import { readAppraisal, type OpenAppraisal } from '../../../workflows/appraise';
import { rememberingCompiler } from '../../../workflows/score-workbook';

/** Each text of the criteria is understood once for as long as the pane is open. */
export const sharedCompile = rememberingCompiler();

/** Ensures the round of a workbook for looking at; what was typed in it gets its name and time when it is written. */
export function openedRound(content: WorkbookContent, language: Language): Result<OpenAppraisal> {
  return readAppraisal(content, { who: '', when: '', language, compile: sharedCompile });
}
