import type { WorkbookContent } from '../grid/cell-grid';
import { readRound } from '../output/round/read-round';
import { lateIn, receiptsOfBook } from '../output/round/receipt-sheet';
import { readState } from '../output/state';
import type { Result } from '../result';
import type { Compile } from '../review/scored-form/compile-once';
import type { Round } from '../round/round';
import { withLateDays } from '../round/receipts/late';
import { confirmedReadingsOf } from './confirmed-readings';
import { readReceipts } from './gather-receipts';
import { rememberingCompiler } from './score-workbook';

/** Ensures the round a workbook holds, its criteria read as people confirmed them in it, days late as its receipts say. */
export function openRound(content: WorkbookContent, compile: Compile = rememberingCompiler()): Result<Round> {
  const read = readRound(content, { compile, confirmed: confirmedReadingsOf(readState(content)) });
  if (!read.ok) return read;
  const receipts = receiptsOfBook(readReceipts(content));
  return { ...read, value: withLateDays(read.value, lateIn([...receipts.values()])) };
}
