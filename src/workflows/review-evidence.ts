import { evidenceList } from '../output/evidence/list-table';
import { planEvidenceList } from '../output/evidence/list-sheet';
import { planEvidenceRegister, readEvidenceRegister } from '../output/evidence/register-book';
import type { Language } from '../messages/language';
import { ok, type CellRef, type Problem, type Result } from '../result';
import { findEvidence, type EvidenceReview } from '../review/evidence/find-evidence';
import type { RegisterRow } from '../review/evidence/register';
import { comparableCode, nodesByCode } from '../review/scored-form/rulebook-match';
import { linkedCells } from '../sheet/evidence';
import type { WorkbookPort } from '../workbook/workbook';
import type { ScoredWorkbook } from './score-workbook';

/** A workbook's evidence, with the register that people keep in it. */
export interface ReviewedWorkbook {
  readonly review: EvidenceReview;
  readonly register: readonly RegisterRow[];
}

/** Ensures the evidence of a scored workbook checked, its register and the files of a folder taken into account. */
export function reviewEvidence(
  { read, scored, rulebook }: ScoredWorkbook,
  files?: readonly string[],
): Result<ReviewedWorkbook> {
  const register = readEvidenceRegister(read.content);
  const rows = register.ok ? register.value : [];
  const known = nodesByCode(rulebook);
  const review = findEvidence(scored, {
    links: linksOf(read.content.sheets),
    required: (code) => known.get(comparableCode(code))?.evidence ?? [],
    register: rows,
    ...(files === undefined ? {} : { files }),
  });
  return ok({ review, register: rows }, [...register.problems, ...review.problems]);
}

function linksOf(sheets: ScoredWorkbook['read']['content']['sheets']): (at: CellRef) => readonly string[] {
  const known = new Map(sheets.map((grid) => [grid.sheet, linkedCells(grid)]));
  return ({ sheet, cell }) => known.get(sheet)?.get(cell) ?? [];
}

export interface WrittenEvidence {
  /** The register's sheet, and the printable list where it was asked for. */
  readonly sheets: readonly string[];
  /** Documents that the register did not hold before. */
  readonly added: number;
  readonly changed: number;
}

/** Ensures the register in the workbook brought up to date; with `list`, a sheet to print and submit is added. */
export async function writeEvidence(
  port: WorkbookPort,
  { scored, reviewed }: { readonly scored: ScoredWorkbook; readonly reviewed: ReviewedWorkbook },
  options: { readonly language: Language; readonly list: boolean },
): Promise<Result<WrittenEvidence>> {
  const { content } = scored.read;
  const { language } = options;
  const { review, register } = reviewed;
  const book = planEvidenceRegister({ content, review, rows: register, language });
  if (!book.ok) return book;
  const table = evidenceList({ about: scored.scored.form.about, review, language });
  const list = options.list ? planEvidenceList({ content, table, alsoTaken: [book.value.sheet] }) : undefined;
  const edits = [...book.value.edits, ...(list?.edits ?? [])];
  const receipt = await port.apply({ command: 'evidence', edits });
  if (!receipt.ok) return receipt;
  const problems: Problem[] = [...book.problems, ...(list?.problems ?? []), ...receipt.problems];
  const sheets = [book.value.sheet, ...(list ? [list.sheet] : [])];
  return ok({ sheets, added: book.value.added, changed: book.value.changed.length }, problems);
}
