import { problem } from '../../result';
import { POLICY } from '../policy';
import type { Policy } from '../policy';
import type { ScoredForm } from '../scored-form/score-form';
import { checkDocuments } from './document-checks';
import { matchFolder, needsFile } from './folder';
import type { FolderMatch } from './folder';
import { checkItem, checkRepeats, missingRequired } from './item-checks';
import { documentKey, expectsEvidence, itemsWithEvidence } from './item-evidence';
import type { EvidenceSources, ItemEvidence } from './item-evidence';
import type { EvidenceProblem } from './problems';
import type { RequiredDocument } from './required';
import { checkAcrossItems } from './same-document';

/** Where an item's evidence stands, in the clerks' words: see `EVIDENCE_STATUS`. */
export type EvidenceStatus = 'missing' | 'incomplete' | 'question' | 'explained' | 'complete' | 'notOwed';

export interface ReviewedEvidence extends ItemEvidence {
  readonly status: EvidenceStatus;
  readonly missing: readonly RequiredDocument[];
  readonly problems: readonly EvidenceProblem[];
}

/** Everything known of a form's evidence. */
export interface EvidenceReview {
  readonly items: readonly ReviewedEvidence[];
  /** Present when a folder was given. */
  readonly folder?: FolderMatch;
  readonly problems: readonly EvidenceProblem[];
}

export interface EvidenceOptions extends EvidenceSources {
  readonly policy?: Policy;
  /** Paths of the files of a folder, relative to it. */
  readonly files?: readonly string[];
}

/** Ensures a form's evidence read and checked; an annex only says what is required, so nothing is owed there. */
export function findEvidence(scored: ScoredForm, options: EvidenceOptions = {}): EvidenceReview {
  if (scored.form.kind === 'annex') return { items: [], problems: [] };
  const { policy = POLICY, files } = options;
  const year = scored.plan.terms.assessmentYear;
  const items = itemsWithEvidence(scored, options);
  const otherYear = yearInDoubt(items, year);
  const terms = { policy, ...(year === undefined || otherYear ? {} : { year }) };
  const expects = expectsEvidence(scored.form);
  const found = items.map((item) => [
    ...(expects ? checkItem(item) : []),
    ...(isBegun(item) ? checkDocuments(item, terms) : []),
    ...checkRepeats(item, ({ document }) => documentKey(document)),
  ]);
  const folder = files && matchFolder(items, files);
  const ofFolder = folder ? folderProblems(items, folder) : [];
  const problems = [...(otherYear ?? []), ...found.flat(), ...checkAcrossItems(items), ...ofFolder];
  return {
    items: items.map((item, at) =>
      reviewed(item, [
        ...(found[at] ?? []),
        ...ofFolder.filter(({ params }) => params['item'] === item.code),
      ]),
    ),
    ...(folder ? { folder } : {}),
    problems,
  };
}

/** When no document at all is of the year, the year read from the sheet is the likelier mistake: one question, not one per document. */
function yearInDoubt(
  items: readonly ItemEvidence[],
  year: number | undefined,
): EvidenceProblem[] | undefined {
  const dated = items.flatMap(({ documents }) => documents.filter(({ document }) => document.date));
  const years = new Set(dated.map(({ document }) => document.date?.year));
  const [first] = dated;
  if (!first || year === undefined || dated.length < FEW || years.has(year)) return undefined;
  const params = { year, documents: dated.length, years: [...years].sort().join('; ') };
  return [problem('evidence.year-doubtful', 'warning', params, first.cell)];
}

/** Fewer documents than this say nothing about the year of a sheet. */
const FEW = 3;

/** A form sent out with its requirements filled in is not evidence yet. */
function isBegun({ item: { row, score }, isClaimed }: ItemEvidence): boolean {
  return isClaimed || score.self.kind === 'scored' || row.declared.some(({ text }) => text !== '');
}

function reviewed(item: ItemEvidence, problems: readonly EvidenceProblem[]): ReviewedEvidence {
  const missing = item.documents.length === 0 ? item.required : missingRequired(item);
  return { ...item, missing, problems, status: statusOf(item, problems) };
}

function statusOf(
  { documents, isClaimed, item }: ItemEvidence,
  problems: readonly EvidenceProblem[],
): EvidenceStatus {
  if (problems.some(({ code }) => code === 'evidence.missing' || code === 'evidence.missing-all'))
    return 'missing';
  const isExplained = item.row.explanation !== undefined || item.row.note !== undefined;
  if (documents.length === 0) return isClaimed && isExplained ? 'explained' : 'notOwed';
  if (problems.some(({ severity }) => severity === 'warning')) return 'incomplete';
  return problems.length > 0 ? 'question' : 'complete';
}

function folderProblems(items: readonly ItemEvidence[], folder: FolderMatch): EvidenceProblem[] {
  const isShort = (item: ItemEvidence): boolean => folder.short.some((one) => one.item === item);
  const absent = items.flatMap((item) =>
    item.documents
      .filter((placed) => needsFile(placed) && !folder.found.has(placed) && !isShort(item))
      .map(({ document, cell }) => {
        return problem(
          'evidence.file-missing',
          'warning',
          { item: item.code, document: document.text },
          cell,
        );
      }),
  );
  const short = folder.short.map(({ item, files, documents }) => {
    return problem('evidence.files-fewer', 'warning', { item: item.code, files, documents }, item.cell);
  });
  const uncited = folder.uncited.map(({ file, item }) => {
    return problem('evidence.file-uncited', 'info', { file, item: item?.code ?? '' }, item?.cell);
  });
  return [...absent, ...short, ...uncited];
}
