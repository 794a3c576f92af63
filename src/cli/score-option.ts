import { ok, type Result } from '../result';
import { scoreWorkbook, type ScoredWorkbook } from '../workflows/score-workbook';
import type { DocxWorkbook } from '../workbook/docx';
import type { XlsxWorkbook } from '../workbook/xlsx';
import { operand, type ParsedArguments } from './arguments';
import { dayOption } from './dates';
import { openFile } from './files';
import { rulebookOption } from './rulebook-option';

/** The options of every command that scores one file and writes nothing. */
export const SCORING_OPTIONS = { date: 'string', rulebook: 'string', sheet: 'string' } as const;

export interface ScoredOperand {
  readonly port: XlsxWorkbook | DocxWorkbook;
  readonly workbook: ScoredWorkbook;
}

/** Ensures the file of the first operand scored by the rulebook, sheet and date of the options. */
export async function scoredOperand(args: ParsedArguments): Promise<Result<ScoredOperand>> {
  const opened = openFile(operand(args, 0, 'FILE'));
  if (!opened.ok) return opened;
  const rulebook = await rulebookOption(args.text('rulebook'));
  if (!rulebook.ok) return rulebook;
  const sheet = args.text('sheet');
  const scored = await scoreWorkbook(opened.value, {
    today: dayOption(args.text('date')),
    ...(rulebook.value === undefined ? {} : { rulebook: rulebook.value }),
    ...(sheet === undefined ? {} : { sheet }),
  });
  if (!scored.ok) return scored;
  const problems = [...opened.problems, ...rulebook.problems, ...scored.problems];
  return ok({ port: opened.value, workbook: scored.value }, problems);
}
