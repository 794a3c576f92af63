import { fill, type Language } from '../../../messages/language';
import { REPORT_LABELS, REPORT_TEXTS, type ReportName } from '../../../messages/reports';
import type { Letterhead, Signature, Table } from '../../table';
import type { Bands } from './figures';

/** What one report prints around and above its figures; blanks such as `{year}` are filled. */
export interface ReportForm {
  readonly title?: string;
  readonly subtitles?: readonly string[];
  readonly sheet?: string;
  /** Headings by the column's key. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Printed after the report's own notes. */
  readonly notes?: readonly string[];
  readonly letterhead?: Letterhead;
  readonly signature?: Signature;
}

/** An office's own words for its reports: what it leaves out is printed as by default. */
export interface ReportTemplate {
  readonly letterhead?: Letterhead;
  readonly signature?: Signature;
  /** Bounds of classes in percent, per group; `*` for every other. */
  readonly classes?: Bands;
  readonly reports?: Readonly<Partial<Record<ReportName, ReportForm>>>;
}

export type Blanks = Readonly<Record<string, string | number>>;

/** What of a table a report decides itself; the rest comes from the template. */
export interface Framed extends Omit<Table, 'title' | 'sheet' | 'letterhead' | 'signature'> {
  /** Where it is not the report's own, e.g. a list that follows it. */
  readonly title?: string;
  readonly sheet?: string;
}

export interface Framing {
  readonly template: ReportTemplate;
  readonly name: ReportName;
  readonly language: Language;
  readonly blanks: Blanks;
}

/** Ensures the table with title, letterhead, headings, notes and signers of the template, or the defaults. */
export function framed(table: Framed, { template, name, language, blanks }: Framing): Table {
  const form = template.reports?.[name] ?? {};
  const text = REPORT_TEXTS[name];
  const filled = (words: string): string => fill({ vi: words, en: words }, blanks, language);
  return {
    ...table,
    title: table.title ?? filled(form.title ?? text.title[language]),
    sheet: table.sheet ?? filled(form.sheet ?? text.sheet[language]),
    subtitles: form.subtitles?.map(filled) ?? table.subtitles,
    columns: table.columns.map((column) => ({
      ...column,
      header: form.columns?.[column.key] ?? column.header,
    })),
    notes: [...table.notes, ...(form.notes ?? []).map(filled)],
    letterhead: form.letterhead ?? template.letterhead ?? defaultLetterhead(language),
    signature: form.signature ?? template.signature ?? defaultSignature(language),
  };
}

function defaultLetterhead(language: Language): Letterhead {
  return {
    kind: 'office',
    parentBody: REPORT_LABELS['office.parent'][language],
    body: REPORT_LABELS['office.body'][language],
    placeAndDate: REPORT_LABELS['office.place-and-date'][language],
  };
}

function defaultSignature(language: Language): Signature {
  return {
    preparedBy: REPORT_LABELS['signature.prepared-by'][language],
    title: [REPORT_LABELS['signature.title'][language]],
  };
}
