import type { WorkbookContent } from '../grid/cell-grid';
import { readRound } from '../output/round/read-round';
import { readState } from '../output/state';
import type { Result } from '../result';
import type { Compile } from '../review/scored-form/compile-once';
import type { Round } from '../round/round';
import { confirmedReadingsOf } from './confirmed-readings';
import { rememberingCompiler } from './score-workbook';

/** Ensures the round a workbook holds, its criteria read as people confirmed them in that workbook. */
export function openRound(content: WorkbookContent, compile: Compile = rememberingCompiler()): Result<Round> {
  return readRound(content, { compile, confirmed: confirmedReadingsOf(readState(content)) });
}
