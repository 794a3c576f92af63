import { sentence } from '../../messages';
import { EVIDENCE_STATUS } from '../../messages/evidence-labels';
import type { Language } from '../../messages/language';
import type { CellRef } from '../../result';
import type { EvidenceStatus, ReviewedEvidence } from '../../review/evidence/find-evidence';
import { reviewEvidence } from '../../workflows/review-evidence';
import type { ScoredWorkbook } from '../../workflows/score-workbook';

export interface EvidenceRow {
  readonly key: string;
  readonly title: string;
  readonly cell: CellRef;
  /** Sign and word: never a colour alone. */
  readonly status: string;
  readonly documents: readonly string[];
  readonly findings: readonly { readonly key: string; readonly text: string }[];
}

export interface EvidenceView {
  /** `✓ Đủ TLKC: 33 · ✖ Thiếu TLKC: 1` */
  readonly counts: string;
  /** What a person has to look at, the worst first. */
  readonly open: readonly EvidenceRow[];
  readonly complete: readonly EvidenceRow[];
  /** What concerns several items or the folder: `1.1.2; 1.2` share a document. */
  readonly across: readonly { readonly key: string; readonly text: string; readonly cell?: CellRef }[];
  readonly folder?: { readonly found: number; readonly uncited: number };
}

const ORDER: readonly EvidenceStatus[] = ['missing', 'incomplete', 'question', 'explained', 'complete'];

/** Ensures the evidence of a workbook as the pane shows it. */
export function evidenceView(
  workbook: ScoredWorkbook,
  files: readonly string[] | undefined,
  language: Language,
): EvidenceView | undefined {
  const reviewed = reviewEvidence(workbook, files);
  if (!reviewed.ok) return undefined;
  const { items, problems, folder } = reviewed.value.review;
  const shown = items.filter(({ status }) => status !== 'notOwed');
  if (shown.length === 0) return undefined;
  const of = (status: EvidenceStatus): ReviewedEvidence[] => shown.filter((item) => item.status === status);
  const counts = ORDER.filter((status) => of(status).length > 0).map((status) => {
    return `${wordOf(status, language)}: ${of(status).length}`;
  });
  const own = new Set(items.flatMap((item) => item.problems));
  const across = problems.filter((problem) => !own.has(problem));
  return {
    counts: counts.join(' · '),
    open: (['missing', 'incomplete', 'question'] as const).flatMap(of).map((item) => rowOf(item, language)),
    complete: (['explained', 'complete'] as const).flatMap(of).map((item) => rowOf(item, language)),
    across: across.map((problem, at) => ({
      key: `${problem.code}:${at}`,
      text: sentence(problem, language),
      ...(problem.at === undefined ? {} : { cell: problem.at }),
    })),
    ...(folder ? { folder: { found: folder.found.size, uncited: folder.uncited.length } } : {}),
  };
}

function rowOf(
  { code, title, cell, status, documents, problems }: ReviewedEvidence,
  language: Language,
): EvidenceRow {
  return {
    key: `${code}:${cell.cell}`,
    title: `${code} ${title}`,
    cell,
    status: wordOf(status, language),
    documents: documents.map(({ document }) => document.text),
    findings: problems.map((problem, at) => ({
      key: `${problem.code}:${at}`,
      text: sentence(problem, language),
    })),
  };
}

function wordOf(status: EvidenceStatus, language: Language): string {
  const words = EVIDENCE_STATUS[status];
  return `${words.sign} ${words[language]}`;
}
