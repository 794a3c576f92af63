import type { WorkbookContent } from '../../grid/cell-grid';
import type { Language } from '../../messages/language';
import type { Day } from '../../methods/answers';
import { receiptsOfBook, type Receipt } from '../../output/round/receipt-sheet';
import { reminderTable } from '../../output/round/receipt-reminder';
import { readSettings } from '../../output/round/settings';
import { readState } from '../../output/state';
import { isNumber, type Table } from '../../output/table';
import { shownNumber } from '../../output/table-number';
import { readReceipts } from '../../workflows/gather-receipts';

export interface Unsent {
  readonly table: Table;
  /** Tabs between columns: pasted into a letter or a sheet it is a table. */
  readonly text: string;
  readonly count: number;
}

export interface UnsentRequest {
  readonly receipts: readonly Receipt[];
  readonly year: number;
  readonly today: Day;
  readonly language: Language;
}

/** Ensures the list for the reminder as a table and as text to paste. */
export function unsentList(request: UnsentRequest): Unsent {
  const table = reminderTable(request);
  const { columns, rows, title, subtitles, notes } = table;
  const lines = rows.map(({ cells }) =>
    columns
      .map(({ key, format }) => {
        const value = cells[key];
        if (value === undefined) return '';
        return isNumber(value) ? shownNumber(value, format, request.language) : value;
      })
      .join('\t'),
  );
  const heading = columns.map(({ header }) => header).join('\t');
  const text = [title, ...subtitles, ...(rows.length === 0 ? notes : [heading, ...lines])].join('\n');
  return { table, text, count: rows.length };
}

/** Ensures the receipts a round's workbook keeps, or undefined where it holds no round. */
export function receiptsIn(content: WorkbookContent): Pick<UnsentRequest, 'receipts' | 'year'> | undefined {
  const kept = readSettings(readState(content));
  if (kept === undefined) return undefined;
  const receipts = [...receiptsOfBook(readReceipts(content)).values()];
  return { receipts, year: kept.settings.year };
}
