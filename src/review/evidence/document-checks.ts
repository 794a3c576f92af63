import { problem } from '../../result';
import { identificationOf, showSign } from '../../sheet/evidence';
import { dueDatesOf } from '../deadlines/due-days';
import type { Policy } from '../policy';
import { daysFrom, showDay } from '../risks/days';
import type { ItemEvidence, PlacedDocument } from './item-evidence';
import type { EvidenceProblem, EvidenceProblemCode } from './problems';
import { dayOf, yearFit } from './year';

export interface DocumentTerms {
  readonly year?: number;
  readonly policy: Policy;
}

/** Ensures what is odd about the documents of one item, each problem at the cell that cites it. */
export function checkDocuments(evidence: ItemEvidence, terms: DocumentTerms): EvidenceProblem[] {
  return [
    ...evidence.documents.flatMap((placed) => [
      ...identified(evidence, placed),
      ...datedInYear(evidence, placed, terms),
    ]),
    ...beforeDue(evidence, terms),
  ];
}

function identified({ code }: ItemEvidence, { document, cell }: PlacedDocument): EvidenceProblem[] {
  const { kind, sign, date, files, links, rest, text } = document;
  const params = { item: code, document: text };
  if (/\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,4}|ngày\s+\d/iu.test(rest) && date === undefined) {
    return [problem('evidence.date-impossible', 'warning', { ...params, found: rest }, cell)];
  }
  if (files.length > 0 || links.length > 0) return [];
  const isNothing = kind === undefined && sign === undefined && date === undefined;
  if (isNothing && SAYS_NONE.test(text)) return [];
  if (isNothing) return [problem('evidence.not-understood', 'info', params, cell)];
  const needs = identificationOf(kind);
  const lacksSign = needs === 'signAndDate' && sign?.symbol === undefined;
  const lacksDate = needs !== 'none' && date?.month === undefined;
  const lacking = lackingCode(lacksSign, lacksDate);
  return lacking ? [problem(lacking, 'warning', params, cell)] : [];
}

/** `Không phát sinh`, `Không có văn bản phê bình trong năm`: there is nothing to cite. */
const SAYS_NONE = /^(?:không|chưa)\s+(?:có|phát sinh|áp dụng|ghi nhận|bị|để xảy ra)/iu;

function lackingCode(lacksSign: boolean, lacksDate: boolean): EvidenceProblemCode | undefined {
  if (lacksSign && lacksDate) return 'evidence.no-sign-no-date';
  if (lacksSign) return 'evidence.no-sign';
  return lacksDate ? 'evidence.no-date' : undefined;
}

function datedInYear(
  evidence: ItemEvidence,
  { document, cell }: PlacedDocument,
  { year, policy }: DocumentTerms,
): EvidenceProblem[] {
  if (year === undefined) return [];
  const fit = yearFit(document, { year, policy, texts: textsOf(evidence) });
  if (fit !== 'outside' && fit !== 'question') return [];
  const code = fit === 'outside' ? 'evidence.outside-year' : 'evidence.year-question';
  const params = { item: evidence.code, document: document.text, year };
  return [problem(code, fit === 'outside' ? 'warning' : 'info', params, cell)];
}

/** Ensures what the item's own texts say: its title, its rule and its requirements. */
export function textsOf({ item: { row } }: ItemEvidence): string[] {
  return [row.title, row.scoringText?.value ?? '', row.requirements?.value ?? ''];
}

/** One document in time is enough: which of several the date is about, nobody can tell from the cell. */
function beforeDue(evidence: ItemEvidence, { year }: DocumentTerms): EvidenceProblem[] {
  const late = lateDocument(evidence, year);
  // A document of another year is told as such, not a second time as late.
  if (!late || (year !== undefined && late.day.year !== year && late.due.year === year)) return [];
  const { placed, due } = late;
  const { document, cell } = placed;
  const named = document.sign ? showSign(document.sign) : document.text;
  const params = { item: evidence.code, document: named, date: showDay(late.day), due: showDay(due) };
  return [problem('evidence.after-due', 'warning', params, cell)];
}

export interface LateDocument {
  readonly placed: PlacedDocument;
  readonly day: NonNullable<ReturnType<typeof dayOf>>;
  readonly due: NonNullable<ReturnType<typeof dayOf>>;
}

/** Ensures the earliest document of an item, when even that is dated after what was due; undefined otherwise. */
export function lateDocument(evidence: ItemEvidence, year: number | undefined): LateDocument | undefined {
  const due = dueDatesOf(evidence.item, year)[0];
  if (due === undefined || isLateAlready(evidence, due.day)) return undefined;
  const dated = evidence.documents.flatMap((placed) => {
    const day = placed.document.date && dayOf(placed.document.date);
    return day ? [{ placed, day, due: due.day }] : [];
  });
  const isAllDated = dated.length > 0 && dated.length === evidence.documents.length;
  if (!isAllDated || dated.some(({ day }) => daysFrom(due.day, day) <= 0)) return undefined;
  return dated.reduce((first, one) => (daysFrom(one.day, first.day) > 0 ? one : first));
}

/** The unit says itself that it was late: the rule has priced it. */
function isLateAlready({ item }: ItemEvidence, due: LateDocument['due']): boolean {
  const { date } = item.score.answers;
  const { rule } = item.score;
  const isNothingWon = rule.kind === 'scored' && rule.points <= 0;
  return isNothingWon || (date !== undefined && daysFrom(due, date) > 0);
}
