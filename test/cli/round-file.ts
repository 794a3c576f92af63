import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newWorkbook } from '../../src/cli/files';
import type { WorkbookContent } from '../../src/grid/cell-grid';
import { planRound } from '../../src/output/round/plan-round';
import type { AddSheet } from '../../src/output/table-sheet';
import type { Round } from '../../src/round/round';
import { openXlsx } from '../../src/workbook/xlsx';
import { readFileSync } from 'node:fs';

export const NOTHING: WorkbookContent = {
  sheets: [],
  names: [],
  structureProtected: false,
  date1904: false,
};

/** Ensures the workbook of a round on disk, and gives its path. */
export function roundFile(folder: string, name: string, round: Round): string {
  const stamp = { who: 'Tổ giúp việc', when: '2026-01-20T08:00:00Z' };
  const plan = planRound(NOTHING, { round, stamp, language: 'vi' });
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  const path = join(folder, name);
  const sheets = plan.value.edits.filter((edit): edit is AddSheet => edit.kind === 'addSheet');
  writeFileSync(path, newWorkbook(sheets));
  return path;
}

/** Ensures the cells of a workbook on disk. */
export async function contentOf(path: string): Promise<WorkbookContent> {
  const opened = openXlsx(new Uint8Array(readFileSync(path)));
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const content = await opened.value.read();
  if (!content.ok) throw new Error(JSON.stringify(content.problems));
  return content.value;
}
