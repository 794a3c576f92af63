import type { WorkbookContent } from '../../../grid/cell-grid';
import { fileNames } from '../../../output/province/file-names';
import type { AddSheet } from '../../../output/table-sheet';
import { failed, ok, problem, type Result } from '../../../result';
import type { WorkbookPort } from '../../../workbook/workbook';
import {
  horizontalFile,
  horizontalFiles,
  packFiles,
  type FormOptions,
  type HorizontalFile,
} from '../../../workflows/appraise-forms';
import type { OpenAppraisal } from '../../../workflows/appraise';

/** A file of ours before it is written. */
export interface FormToSend {
  readonly name: string;
  readonly sheets: readonly AddSheet[];
}

/** Ensures the form of one lead agency, or of each where none is chosen, with the names of their files. */
export function horizontalForms(
  opened: OpenAppraisal,
  lead: string | undefined,
  options: FormOptions,
): Result<readonly FormToSend[]> {
  if (lead === undefined) {
    const all = horizontalFiles(opened, options);
    return all.ok ? ok(named(all.value), all.problems) : all;
  }
  const sheets = horizontalFile(opened, lead, options);
  return sheets.ok ? ok(named([{ lead, sheets: sheets.value }]), sheets.problems) : sheets;
}

function named(files: readonly HorizontalFile[]): FormToSend[] {
  const names = fileNames(files.map(({ lead }) => `bieu-ngang ${lead}`));
  return files.map(({ sheets }, at) => ({ name: names[at] ?? '', sheets }));
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
