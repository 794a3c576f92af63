import { scoredForms } from './choose-form';
import type { AgencyFile } from './rank-agencies';
import { readWorkbook } from './read-workbook';
import type { WorkbookPort } from '../workbook/workbook';

/** The files of agencies, and the register of agencies among them, if any. */
export interface SortedFiles {
  readonly files: readonly AgencyFile[];
  readonly register?: WorkbookPort;
}

/** Ensures a register chosen together with the score sheets is told apart: it lists agencies and scores none. */
export async function findRegister(chosen: readonly AgencyFile[]): Promise<SortedFiles> {
  const files: AgencyFile[] = [];
  let register: WorkbookPort | undefined;
  for (const each of chosen) {
    if (register === undefined && each.port.ok && (await isRegister(each.port.value))) {
      register = each.port.value;
    } else files.push(each);
  }
  return register === undefined ? { files } : { files, register };
}

async function isRegister(port: WorkbookPort): Promise<boolean> {
  const read = await readWorkbook(port);
  if (!read.ok) return false;
  const { forms } = read.value;
  return scoredForms(forms).length === 0 && forms.some(({ kind }) => kind === 'register');
}
