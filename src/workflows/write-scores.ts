import type { Language } from '../messages/language';
import type { AddSheet } from '../output/table-sheet';
import type { LayerKind } from '../grid/highlight';
import { planHighlights } from '../output/highlights';
import { planWriteBack, type ResultsPlace } from '../output/own-columns';
import { ok, type Problem, type Result } from '../result';
import type { WorkbookPort } from '../workbook/workbook';
import type { ScoredWorkbook } from './score-workbook';
import { markedSheets } from './show-layer';

export interface WriteOptions {
  /** Put the rule's points into empty, unlocked score cells: only when the user says so. */
  readonly fillEmpty: boolean;
  /** What colours the sheet; absent = no colours. */
  readonly layer?: LayerKind;
  /** What reading, checking and scoring found: its signs stand beside the items. */
  readonly problems: readonly Problem[];
  readonly language: Language;
}

export interface WrittenScores {
  readonly places: readonly ResultsPlace[];
  /** Results that no sheet of this workbook can hold: to be written as a workbook of their own. */
  readonly separate?: readonly AddSheet[];
}

/** Ensures the results stand beside the table (or where there is room), live and replaced on the next run. */
export async function writeScores(
  port: WorkbookPort,
  scored: ScoredWorkbook,
  options: WriteOptions,
): Promise<Result<WrittenScores>> {
  const { language, fillEmpty, layer: kind } = options;
  const { content } = scored.read;
  const { sheets, layer } = markedSheets(scored, options);
  const written = planWriteBack({ content, sheets, fillEmpty, language });
  const coloured = kind === undefined ? [] : layer(kind, written.places);
  const edits = [...written.plan.edits, ...planHighlights(content, coloured, written.plan.edits).edits];
  const receipt = await port.apply({ command: written.plan.command, edits });
  if (!receipt.ok) return receipt;
  const separate = written.separate?.edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit] : []));
  return ok({ places: written.places, ...(separate === undefined ? {} : { separate }) }, [
    ...written.problems,
    ...receipt.problems,
  ]);
}
