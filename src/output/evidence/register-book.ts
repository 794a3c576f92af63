import type { WorkbookContent } from '../../grid/cell-grid';
import type { Edit } from '../../grid/plan';
import { fill } from '../../messages/language';
import type { Language } from '../../messages/language';
import { EVIDENCE_LABELS, EVIDENCE_STATUS, KIND_WORDS } from '../../messages/evidence-labels';
import { EVIDENCE_PROBLEMS } from '../../messages/evidence';
import { ok } from '../../result';
import type { Result } from '../../result';
import type { EvidenceReview, ReviewedEvidence } from '../../review/evidence/find-evidence';
import type { PlacedDocument } from '../../review/evidence/item-evidence';
import { filesOf, placeOf } from '../../review/evidence/register';
import type { RegisterFields, RegisterRow } from '../../review/evidence/register';
import { dayOf } from '../../review/evidence/year';
import { comparableSign, readDocument, showSign } from '../../sheet/evidence';
import type { BookProblem, BookRecord, BookSheet } from '../book/book-sheet';
import { dayAt, placeOf as cellOf, wordsAt } from '../book/cells';
import { planBook } from '../book/plan';
import type { BookPlan } from '../book/plan';
import { readBook } from '../book/read';
import { absoluteReference } from '../own-area';
import type { BookRow, ReadBook } from '../book/read';

type Key =
  | 'item'
  | 'title'
  | 'source'
  | 'kind'
  | 'sign'
  | 'date'
  | 'issuer'
  | 'subject'
  | 'place'
  | 'file'
  | 'status'
  | 'found'
  | 'note';

/**
 * *Sổ tài liệu kiểm chứng*: one row per document of an item. Code and citation say which row is meant; title, status and
 * findings are ours and written afresh; everything else is filled once and then belongs to people.
 */
export const EVIDENCE_REGISTER: BookSheet<Key> = {
  sheet: EVIDENCE_LABELS['register.sheet'].vi,
  columns: [
    { key: 'item', heading: EVIDENCE_LABELS['register.item'], format: 'centred', width: 10, isKey: true },
    { key: 'title', heading: EVIDENCE_LABELS['register.title'], format: 'wrapped', width: 32, isOurs: true },
    { key: 'source', heading: EVIDENCE_LABELS['register.source'], format: 'wrapped', width: 34, isKey: true },
    { key: 'kind', heading: EVIDENCE_LABELS['register.kind'], format: 'text', width: 14 },
    { key: 'sign', heading: EVIDENCE_LABELS['register.sign'], format: 'text', width: 18 },
    { key: 'date', heading: EVIDENCE_LABELS['register.date'], format: 'date', width: 12 },
    { key: 'issuer', heading: EVIDENCE_LABELS['register.issuer'], format: 'wrapped', width: 20 },
    { key: 'subject', heading: EVIDENCE_LABELS['register.subject'], format: 'wrapped', width: 34 },
    { key: 'place', heading: EVIDENCE_LABELS['register.place'], format: 'wrapped', width: 14 },
    { key: 'file', heading: EVIDENCE_LABELS['register.file'], format: 'wrapped', width: 24 },
    {
      key: 'status',
      heading: EVIDENCE_LABELS['register.status'],
      format: 'wrapped',
      width: 20,
      isOurs: true,
    },
    { key: 'found', heading: EVIDENCE_LABELS['register.found'], format: 'wrapped', width: 44, isOurs: true },
    { key: 'note', heading: EVIDENCE_LABELS['register.note'], format: 'wrapped', width: 20 },
  ],
};

/** Ensures the rows of a workbook's register as people left them; none where there is no such sheet. */
export function readEvidenceRegister(content: WorkbookContent): Result<readonly RegisterRow[], BookProblem> {
  const read = readBook(content, EVIDENCE_REGISTER);
  if (!read.ok) return read;
  const book = read.value;
  if (book === undefined) return ok([], read.problems);
  return ok(
    book.rows.flatMap((row) => registerRow(book, row)),
    read.problems,
  );
}

function registerRow(book: ReadBook<Key>, row: BookRow<Key>): RegisterRow[] {
  const item = wordsAt(row, 'item');
  if (item === undefined) return [];
  const source = wordsAt(row, 'source');
  return [
    {
      item,
      fields: fieldsOf(row),
      cell: cellOf(book, row, 'item'),
      ...(source === undefined ? {} : { source }),
    },
  ];
}

function fieldsOf(row: BookRow<Key>): RegisterFields {
  const words = (['kind', 'sign', 'issuer', 'subject', 'place', 'file', 'note'] as const).flatMap((key) => {
    const value = wordsAt(row, key);
    return value === undefined ? [] : [[key, value] as const];
  });
  const date = dayAt(row, 'date');
  return { ...Object.fromEntries(words), ...(date === undefined ? {} : { date }) };
}

export interface RegisterRequest {
  readonly content: WorkbookContent;
  readonly review: EvidenceReview;
  readonly rows: readonly RegisterRow[];
  readonly language: Language;
}

/**
 * Ensures the register says what the sheet cites now: new documents below, findings written afresh, nothing of a
 * person's written over, and rows whose citation is gone or was changed in the sheet kept and marked.
 */
export function planEvidenceRegister(request: RegisterRequest): Result<BookPlan<Key>, BookProblem> {
  const { content, review, rows, language } = request;
  const gone = rows.flatMap((row) => goneRecord(row, request));
  const changed = new Set(gone.map(({ now }) => now).filter((key) => key !== undefined));
  const current = review.items
    .flatMap((item) => item.documents.flatMap((placed) => recordOf(item, placed, language)))
    .filter((record, at, all) => all.findIndex((one) => keyOf(one) === keyOf(record)) === at)
    .filter((record) => !changed.has(keyOf(record)));
  const records = [...current, ...gone.map(({ record }) => record)];
  const book = planBook(content, { spec: EVIDENCE_REGISTER, records, language });
  if (!book.ok) return book;
  return ok({ ...book.value, edits: withOwnName(book.value.edits, REGISTER_NAME) }, book.problems);
}

const REGISTER_NAME = '_cchc_so_tlkc';
/** Room for what people add. */
const WHOLE_SHEET = { top: 0, left: 0, bottom: 9_999, right: 99 };

/** Ensures a new sheet of ours is known by a name, so that readers do not take it for a table of figures. */
export function withOwnName(edits: readonly Edit[], name: string): Edit[] {
  return edits.flatMap((edit): Edit[] => {
    if (edit.kind !== 'addSheet') return [edit];
    const refersTo = absoluteReference({ sheet: edit.sheet, area: WHOLE_SHEET });
    return [edit, { kind: 'defineName', name, refersTo, hidden: true }];
  });
}

function keyOf({ item, source }: BookRecord<Key>): string {
  return `${String(item)}\n${String(source)}`;
}

function recordOf(
  item: ReviewedEvidence,
  { document, cell }: PlacedDocument,
  language: Language,
): BookRecord<Key>[] {
  // Rows that people added have no citation in the sheet: they stay as they are.
  if (!item.item.row.evidence.some(({ value }) => value === document.text)) return [];
  const { kind, sign, date, issuer, subject, text } = document;
  const words = {
    kind: kind && KIND_WORDS[kind][language],
    sign: sign && showSign(sign),
    issuer,
    subject,
    place: placeOf(document),
    file: filesOf(document),
    found: foundAt(item, cell, text, language),
  };
  const day = date && dayOf(date);
  const told = Object.entries(words).filter(([, value]) => value !== undefined && value !== '');
  const status = EVIDENCE_STATUS[item.status];
  return [
    {
      item: item.code,
      title: item.title,
      source: text,
      status: `${status.sign} ${status[language]}`,
      ...Object.fromEntries(told),
      ...(day ? { date: day } : {}),
    },
  ];
}

/** What was found of this document, and of its item as a whole. */
function foundAt(
  { problems }: ReviewedEvidence,
  cell: PlacedDocument['cell'],
  text: string,
  language: Language,
): string {
  return problems
    .filter(
      ({ params, at }) =>
        params['document'] === undefined || (params['document'] === text && at?.cell === cell.cell),
    )
    .map(({ code, params }) => fill(EVIDENCE_PROBLEMS[code], params, language))
    .join(' ');
}

interface Gone {
  readonly record: BookRecord<Key>;
  /** The key of the citation that stands in its place now. */
  readonly now?: string;
}

function goneRecord({ item, source }: RegisterRow, { review, language }: RegisterRequest): Gone[] {
  if (source === undefined) return [];
  const owner = review.items.find(({ code }) => code === item);
  const cited = owner?.item.row.evidence ?? [];
  if (cited.some(({ value }) => value === source)) return [];
  const was = readDocument(source).sign;
  const now = cited.find(({ value }) => {
    const sign = readDocument(value).sign;
    return was?.symbol !== undefined && sign !== undefined && comparableSign(sign) === comparableSign(was);
  });
  const label = EVIDENCE_LABELS[now === undefined ? 'register.gone' : 'register.changed'];
  const status = fill(label, { now: now?.value ?? '' }, language);
  const record = { item, source, status, ...(owner ? { title: owner.title } : {}) };
  return [{ record, ...(now === undefined ? {} : { now: `${item}\n${now.value}` }) }];
}
