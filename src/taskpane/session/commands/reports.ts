import type { WorkbookContent } from '../../../grid/cell-grid';
import { planReports } from '../../../output/reports/official/plan-reports';
import type { Table } from '../../../output/table';
import { verifySheets } from '../../../output/verify-sheets';
import { failed, ok, type Result } from '../../../result';
import { refusedCells } from '../../../workflows/appraise';
import type { Desk } from '../desk';
import { changeRound } from './round';

export interface SheetsRequest {
  readonly command: string;
  /** Made on the cells as they stand when they are written. */
  readonly tables: (content: WorkbookContent) => Result<readonly Table[]>;
  readonly said: (sheets: string) => string;
}

/**
 * Ensures tables as sheets of the workbook in hand, read back and found to say what was meant, else taken back. A
 * sheet of an earlier run is replaced unless somebody has worked on it.
 */
export async function writeTables(desk: Desk, { command, tables, said }: SheetsRequest): Promise<boolean> {
  let sheets = '';
  const change = {
    command,
    plan: (content: WorkbookContent) => {
      const made = tables(content);
      if (!made.ok) return made;
      const planned = planReports(content, made.value);
      sheets = planned.sheets.map(({ sheet }) => sheet).join('; ');
      const verify = (now: WorkbookContent): Result<unknown> => {
        const differing = verifySheets(planned.sheets, now);
        return differing.length > 0 ? failed(...differing) : ok(null);
      };
      return ok({ edits: planned.edits, verify }, planned.problems);
    },
    refused: refusedCells,
    said: () => said(sheets),
  };
  return changeRound(desk, change, (cells) => {
    desk.store.dispatch({ type: 'kept', key: 'round.cells', value: cells });
  });
}
