import { kindAtStart, listDocuments } from '../../sheet/evidence';
import type { CitedDocument, DocumentKind } from '../../sheet/evidence';

/** One document that a requirement names, by its kind: nothing is required that the text does not say. */
export interface RequiredDocument {
  readonly text: string;
  /** Any of these will do: `Văn bản công nhận hoặc báo cáo kết quả`. */
  readonly kinds: readonly DocumentKind[];
}

const OPTIONAL = /nếu có|\(nếu|trường hợp có|khi có|nếu phát sinh/iu;

/** Ensures the documents a requirement names; sentences that name none are no requirement of documents. */
export function requiredDocuments(text: string): RequiredDocument[] {
  return listDocuments(text)
    .flatMap(partKinds)
    .flatMap((part): RequiredDocument[] => {
      const kinds = part.split(/\s+hoặc\s+/iu).flatMap((one) => kindAtStart(one)?.kind ?? []);
      return kinds.length === 0 || OPTIONAL.test(part) ? [] : [{ text: part, kinds }];
    });
}

/** `Kế hoạch, Báo cáo kết quả`: a comma parts what begins with the kind of a numbered document. */
function partKinds(text: string): string[] {
  const parts: string[] = [];
  for (const piece of text.split(/,\s+/)) {
    const kind = kindAtStart(piece)?.kind;
    if (parts.length === 0 || (kind !== undefined && isNumbered(kind))) parts.push(piece);
    else parts[parts.length - 1] += `, ${piece}`;
  }
  return parts;
}

const NUMBERED: readonly DocumentKind[] = [
  'resolution',
  'decision',
  'directive',
  'notice',
  'programme',
  'plan',
  'report',
  'submission',
  'conclusion',
];

function isNumbered(kind: DocumentKind): boolean {
  return NUMBERED.includes(kind);
}

/** Ensures true for a requirement of a numbered document; lists and pictures may be attached to another one. */
export function isOfNumberedDocument({ kinds }: RequiredDocument): boolean {
  return kinds.every(isNumbered);
}

/** What offices issue under another name: a quy chế comes with a quyết định, a report may be sent as công văn. */
const STANDS_FOR: Partial<Record<DocumentKind, readonly DocumentKind[]>> = {
  regulation: ['decision'],
  programme: ['decision', 'plan'],
  plan: ['decision', 'programme'],
  option: ['decision', 'plan', 'submission'],
  scheme: ['decision', 'submission'],
  guidance: ['dispatch', 'decision'],
  report: ['dispatch', 'minutes'],
  submission: ['dispatch'],
  notice: ['conclusion', 'dispatch'],
  conclusion: ['notice', 'minutes', 'decision'],
  minutes: ['conclusion', 'notice', 'report'],
  directive: ['dispatch'],
  resolution: ['decision'],
  link: ['list'],
  list: ['appendix', 'extract', 'report'],
  extract: ['list', 'appendix', 'report', 'dispatch', 'notice', 'decision', 'minutes', 'conclusion'],
  appendix: ['list', 'report', 'decision', 'plan'],
  picture: ['link'],
};

/** Ensures whether a citation may be what is required: by kind, and in doubt it is. */
export function covers({ kinds }: RequiredDocument, document: CitedDocument): boolean {
  const { kind } = document;
  if (kind === undefined || kind === 'text' || document.files.length > 0) return true;
  return kinds.some((one) => {
    if (one === 'text' || one === kind) return true;
    if (one === 'link' && document.links.length > 0) return true;
    return STANDS_FOR[one]?.includes(kind) ?? false;
  });
}
