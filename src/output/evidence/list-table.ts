import { EVIDENCE_LABELS, KIND_WORDS } from '../../messages/evidence-labels';
import { fill } from '../../messages/language';
import type { Language } from '../../messages/language';
import type { EvidenceReview, ReviewedEvidence } from '../../review/evidence/find-evidence';
import { filesOf, placeOf } from '../../review/evidence/register';
import { rational } from '../../rulebook/rational';
import { showDate, showSign } from '../../sheet/evidence';
import type { CitedDocument } from '../../sheet/evidence';
import type { FormAbout } from '../../sheet/form';
import type { Table, TableColumn, TableRow } from '../table';

export interface EvidenceListRequest {
  readonly about: FormAbout;
  readonly review: EvidenceReview;
  readonly language: Language;
}

type Label = keyof typeof EVIDENCE_LABELS;

/** Ensures the list that goes with the submission: every item with its documents, and the items that have none. */
export function evidenceList({ about, review, language }: EvidenceListRequest): Table {
  const words = (label: Label, params: Record<string, string | number> = {}): string =>
    fill(EVIDENCE_LABELS[label], params, language);
  const listed = review.items.filter(({ documents, isClaimed }) => documents.length > 0 || isClaimed);
  const year = about.year?.value;
  const documents = listed.reduce((sum, item) => sum + item.documents.length, 0);
  const missing = listed.filter(({ status }) => status === 'missing').length;
  const body = about.agency?.value;
  return {
    key: 'evidence',
    sheet: words('list.sheet'),
    ...(body === undefined
      ? {}
      : {
          letterhead: {
            kind: 'office',
            body: body.toLocaleUpperCase('vi'),
            placeAndDate: words('list.place-and-date'),
          } as const,
        }),
    title: words('list.title'),
    subtitles: [year === undefined ? words('list.no-year') : words('list.year', { year })],
    columns: columns(words),
    rows: listed.flatMap((item) => itemRows(item, words, language)),
    notes: [words('list.count', { documents, items: listed.length, missing })],
    signature: { preparedBy: words('list.prepared-by'), title: [words('list.signer')] },
  };
}

type Words = (label: Label, params?: Record<string, string | number>) => string;

function columns(words: Words): TableColumn[] {
  const column = (key: string, label: Label, width: number): TableColumn => {
    return { key, header: words(label), format: 'wrapped', width };
  };
  return [
    { key: 'number', header: words('list.number'), format: 'rank', width: 6 },
    column('document', 'list.document', 34),
    column('sign', 'register.sign', 18),
    column('date', 'register.date', 13),
    column('issuer', 'register.issuer', 18),
    column('place', 'register.place', 14),
    column('file', 'register.file', 20),
  ];
}

function itemRows(item: ReviewedEvidence, words: Words, language: Language): TableRow[] {
  const section: TableRow = {
    kind: 'section',
    cells: { number: words('list.section', { code: item.code, title: item.title }) },
  };
  if (item.documents.length === 0) {
    const none = words(item.status === 'explained' ? 'list.explained' : 'list.none');
    return [section, { kind: 'data', cells: { document: none } }];
  }
  const rows = item.documents.map(({ document }, at): TableRow => {
    return {
      kind: 'data',
      cells: { number: { value: rational(at + 1) }, ...documentCells(document, language) },
    };
  });
  return [section, ...rows];
}

function documentCells(document: CitedDocument, language: Language): Record<string, string> {
  const { kind, sign, date, issuer, subject, text } = document;
  const named = [kind && KIND_WORDS[kind][language], subject]
    .filter((part) => part !== undefined)
    .join(' – ');
  const cells = {
    // What has no number is known by the words people gave it.
    document: sign === undefined || named === '' ? text : named,
    sign: sign && showSign(sign),
    date: date && showDate(date),
    issuer,
    place: placeOf(document),
    file: filesOf(document),
  };
  return Object.fromEntries(
    Object.entries(cells).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
