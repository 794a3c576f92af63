import type { WorkbookContent } from '../../../grid/cell-grid';
import { fileNames } from '../../../output/province/file-names';
import type { AddSheet } from '../../../output/table-sheet';
import { failed, ok, problem, type Result } from '../../../result';
import type { WorkbookPort } from '../../../workbook/workbook';
import { horizontalFile, packFiles, type FormOptions } from '../../../workflows/appraise-forms';
import type { OpenAppraisal } from '../../../workflows/appraise';

/** A file of ours before it is written. */
export interface FormToSend {
  readonly name: string;
  readonly sheets: readonly AddSheet[];
}

/** Ensures every agency that is named to appraise anything, in the order of the criteria. */
export function leadsOf({ assignments }: OpenAppraisal): string[] {
  return [...new Set(assignments.flatMap(({ appraiser }) => appraiser ?? []))];
}

/** Ensures a lead agency's form with the name of its file. */
export function horizontalForm(
  opened: OpenAppraisal,
  lead: string,
  options: FormOptions,
): Result<FormToSend> {
  const sheets = horizontalFile(opened, lead, options);
  if (!sheets.ok) return sheets;
  const [name = ''] = fileNames([`bieu-ngang ${lead}`]);
  return ok({ name, sheets: sheets.value }, sheets.problems);
}

/** Ensures one pack per unit that has anything to explain. */
export function packForms(
  opened: OpenAppraisal,
  options: FormOptions & { readonly deadline?: string },
): Result<readonly FormToSend[]> {
  const packs = packFiles(opened, options);
  if (!packs.ok) return packs;
  const names = fileNames(packs.value.map(({ unit }) => `giai-trinh ${unit.name}`));
  const files = packs.value.map(({ unit, sheets }, at) => {
    return { name: names[at] ?? `${unit.id}.xlsx`, sheets };
  });
  return ok(files, packs.problems);
}

/** Ensures cells that were read already as a workbook to read; nothing can be written to it. */
export function contentPort(cells: Result<WorkbookContent>): WorkbookPort {
  const refuse = async () => failed(problem('pane.stopped', 'error'));
  return { read: async () => cells, apply: refuse, undo: refuse, select: refuse };
}
