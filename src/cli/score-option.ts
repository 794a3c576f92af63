import { failed, ok, type Problem, type Result } from '../result';
import { scoreWorkbook, type ScoredWorkbook } from '../workflows/score-workbook';
import type { DocxWorkbook } from '../workbook/docx';
import type { XlsxWorkbook } from '../workbook/xlsx';
import { operand, type ParsedArguments } from './arguments';
import { dayOption } from './dates';
import { openFile } from './files';
import { rulebookOption } from './rulebook-option';

/** The options of every command that scores one file. */
export const SCORING_OPTIONS = { date: 'string', rulebook: 'string', sheet: 'string' } as const;

export interface ScoredFile {
  readonly port: XlsxWorkbook | DocxWorkbook;
  readonly workbook: ScoredWorkbook;
  /** Problems of the file and of the rulebook given, and those of the scored sheet: a result holds both. */
  readonly opening: readonly Problem[];
  readonly scoring: readonly Problem[];
}

/** Ensures the file of the first operand scored by the rulebook, sheet and date of the options. */
export function scoredOperand(args: ParsedArguments): Promise<Result<ScoredFile>> {
  return scoredFile(operand(args, 0, 'FILE'), args);
}

/** Ensures a file scored by the rulebook, sheet and date of the options. */
export async function scoredFile(file: string, args: ParsedArguments): Promise<Result<ScoredFile>> {
  const opened = openFile(file);
  if (!opened.ok) return opened;
  const rulebook = await rulebookOption(args.text('rulebook'));
  if (!rulebook.ok) return rulebook;
  const sheet = args.text('sheet');
  const scored = await scoreWorkbook(opened.value, {
    today: dayOption(args.text('date')),
    ...(rulebook.value === undefined ? {} : { rulebook: rulebook.value }),
    ...(sheet === undefined ? {} : { sheet }),
  });
  const opening = [...opened.problems, ...rulebook.problems];
  const scoring = scored.problems;
  if (!scored.ok) return failed(...opening, ...scoring);
  return ok({ port: opened.value, workbook: scored.value, opening, scoring }, [...opening, ...scoring]);
}
