import type { CellGrid, WorkbookContent } from '../../../src/grid/cell-grid';
import type { Result } from '../../../src/result';
import { excelWorkbook } from '../../../src/workbook/excel';
import type { WorkbookPort } from '../../../src/workbook/workbook';
import { hostWith } from '../../excel-host/build';
import type { ExcelHost } from '../../excel-host/host';
import { connectOffice, type Profile } from '../../excel-host/office-in-node';

export interface Connected {
  readonly host: ExcelHost;
  readonly port: WorkbookPort;
}

const hosts: ExcelHost[] = [];

/** Ensures the adapter under test talking to Excel with these sheets. */
export function connect(
  sheets: readonly CellGrid[],
  more: Partial<WorkbookContent> = {},
  profile: Profile = '1.14',
): Connected {
  const host = hostWith(sheets, more);
  hosts.push(host);
  connectOffice(host, profile);
  return { host, port: excelWorkbook() };
}

/** Fails a test that asked the host for something it does not know. */
export function assertComplete(): void {
  for (const host of hosts.splice(0)) host.assertComplete();
}

/** Ensures the value of a result; a test that meets problems instead shows them. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

export function codesOf(result: Result<unknown>): string[] {
  return result.problems.map((one) => one.code);
}
