import type { Edit, WritePlan } from '../../../grid/plan';
import { failed, ok, type Result } from '../../../result';
import type { WorkbookProblem } from '../../problems';
import type { Package } from '../package';
import { readContent } from '../read/content';
import { readWorkbookPart } from '../read/workbook-part';
import { settleCalculation } from './calculation';
import { Draft } from './draft';
import { editCells } from './edit-cells';
import { editClear } from './edit-clear';
import { editColumnWidths, editMerge } from './edit-frame';
import { dropUnusedTones, editClearHighlights, editHighlight } from './edit-highlight';
import { editAddSheet, editDefineName, editRemoveName, editRemoveSheet } from './edit-sheets';
import { PlanContext, type Refusal } from './plan-context';
import { ensureStyles } from './styles-part';

/** A package after a plan, and the cells that refused it. */
export interface Applied {
  readonly pack: Package;
  readonly refused: readonly Refusal[];
}

/** Ensures the plan is carried out whole but for the cells that refuse; on any problem nothing has changed. */
export function applyPlan(pack: Package, plan: WritePlan): Result<Applied, WorkbookProblem> {
  const context = contextOf(pack);
  if (!context.ok) return context;
  const { value } = context;
  for (const edit of plan.edits) applyEdit(edit, value);
  if (value.highlightsCleared) dropUnusedTones(value);
  if (value.problems.length === 0 && plan.edits.some(mayChangeValues)) settleCalculation(value);
  if (value.problems.length > 0) return failed(...value.problems);
  value.flush();
  return ok({ pack: value.draft.finish(), refused: value.refused });
}

function contextOf(pack: Package): Result<PlanContext, WorkbookProblem> {
  const draft = new Draft(pack);
  const opened = readWorkbookPart(pack);
  if (!opened.ok) return opened;
  const workbook = ensureStyles(draft, opened.value);
  const content = readContent(pack, opened.value);
  if (!content.ok) return content;
  const styles = draft.text(workbook.styles);
  return styles.ok ? ok(new PlanContext(draft, workbook, content.value, styles.value)) : styles;
}

function applyEdit(edit: Edit, context: PlanContext): void {
  switch (edit.kind) {
    case 'cells':
      return editCells(edit, context);
    case 'clear':
      return editClear(edit, context);
    case 'columnWidths':
      return editColumnWidths(edit, context);
    case 'mergeCells':
      return editMerge(edit, context);
    case 'addSheet':
      return editAddSheet(edit, context);
    case 'removeSheet':
      return editRemoveSheet(edit, context);
    case 'defineName':
      return editDefineName(edit, context);
    case 'removeName':
      return editRemoveName(edit, context);
    case 'highlight':
      return editHighlight(edit, context);
    case 'clearHighlights':
      return editClearHighlights(edit, context);
  }
}

/** A highlight, a width or a merge computes nothing anew. */
function mayChangeValues({ kind }: Edit): boolean {
  return ['cells', 'clear', 'addSheet', 'removeSheet', 'defineName', 'removeName'].includes(kind);
}
