import type { Day } from '../../methods/answers';
import type { CellRef } from '../../result';
import { findSign, kindAtStart } from '../../sheet/evidence';
import type { CitedDocument } from '../../sheet/evidence';

/** What a row of the register says of one document: read from the sheet at first, then corrected by people. */
export interface RegisterFields {
  readonly kind?: string;
  readonly sign?: string;
  readonly date?: Day;
  readonly issuer?: string;
  readonly subject?: string;
  readonly place?: string;
  readonly file?: string;
  readonly note?: string;
}

export interface RegisterRow {
  /** The item's code as it stands there. */
  readonly item: string;
  /** The citation as it stood in the sheet when the row was made; absent in rows that people added. */
  readonly source?: string;
  readonly fields: RegisterFields;
  readonly cell: CellRef;
}

/** Ensures a citation as completed in the register: what a person wrote there counts, what is blank there stays as read. */
export function completed(document: CitedDocument, fields: RegisterFields): CitedDocument {
  const { kind, sign, date, issuer, subject, place, file } = fields;
  const readKind = kind === undefined ? undefined : kindAtStart(kind)?.kind;
  const readSign = sign === undefined ? undefined : findSign(sign)?.sign;
  const { files, links } = named(document, file);
  return {
    ...document,
    ...(readKind === undefined ? {} : { kind: readKind }),
    ...(readSign === undefined ? {} : { sign: readSign }),
    ...(date === undefined ? {} : { date }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(subject === undefined ? {} : { subject }),
    ...(place === undefined || place === placeOf(document) ? {} : { section: place }),
    files,
    links,
    // A date corrected there is no longer in doubt.
    rest: date === undefined ? document.rest : '',
  };
}

/** Ensures the place in a document as the register shows it: `mục II, trang 3`. */
export function placeOf({ section, page }: CitedDocument): string | undefined {
  const parts = [section, page === undefined ? undefined : `trang ${page}`].filter(
    (part) => part !== undefined,
  );
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** Ensures the files and links of a document as the register shows them. */
export function filesOf({ files, links }: CitedDocument): string | undefined {
  return files.length + links.length === 0 ? undefined : [...files, ...links].join('; ');
}

function named(document: CitedDocument, typed: string | undefined): Pick<CitedDocument, 'files' | 'links'> {
  if (typed === undefined || typed === filesOf(document)) return document;
  const names = typed.split(/\s*[;\n]\s*/).filter((name) => name !== '');
  const isLink = (name: string): boolean => /^(?:https?:\/\/|www\.)/i.test(name);
  return { files: names.filter((name) => !isLink(name)), links: names.filter(isLink) };
}

/** Ensures the document of a row that a person added: only what its columns say. */
export function documentOfRow({ fields }: RegisterRow): CitedDocument {
  const { kind, sign, subject, file } = fields;
  const text = [kind, sign, subject].filter((part) => part !== undefined).join(' ') || (file ?? '');
  return completed({ text, otherDates: [], files: [], links: [], rest: '' }, fields);
}
