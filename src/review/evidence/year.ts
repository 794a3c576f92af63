import type { Day } from '../../methods/answers';
import type { CitedDocument, DocumentDate, DocumentKind } from '../../sheet/evidence';
import type { Policy } from '../policy';

/**
 * How a document's date fits the assessment year: inside it, outside but as such documents are, outside in a way worth
 * asking about, or outside.
 */
export type YearFit = 'inside' | 'accepted' | 'question' | 'outside' | 'unknown';

/** Issued before the year for the year. */
const AHEAD: readonly DocumentKind[] = ['plan', 'programme', 'decision', 'dispatch', 'directive'];
/** Stays in force for years. */
const STANDING: readonly DocumentKind[] = [
  'decision',
  'regulation',
  'scheme',
  'resolution',
  'directive',
  'circular',
  'option',
  'programme',
  'guidance',
  'contract',
];
/** Tells of a year once it is over. */
const AFTERWARDS: readonly DocumentKind[] = [
  'report',
  'list',
  'extract',
  'dispatch',
  'notice',
  'conclusion',
  'decision',
  'minutes',
  'appendix',
  'text',
];

const YEAR_BEFORE = /năm (?:trước|liền trước|liền kề trước|liền kề)|trước năm (?:đánh giá|kế hoạch)/iu;

export interface YearRule {
  readonly year: number;
  /** The rule's texts: they may allow the year before. */
  readonly texts: readonly string[];
  readonly policy: Policy;
}

/** Ensures how a document's dates fit the year; `ban hành trước 31/12 năm trước` in the rule makes the year before right. */
export function yearFit({ date, otherDates, kind }: CitedDocument, rule: YearRule): YearFit {
  const dates = [...(date ? [date] : []), ...otherDates];
  const [first] = dates;
  if (first === undefined) return 'unknown';
  if (dates.some(({ year }) => year === rule.year)) return 'inside';
  if (first.year > rule.year) return fitAfter(first, kind, rule);
  if (first.year === rule.year - 1 && allowsYearBefore(rule)) return 'accepted';
  const isAhead = kind !== undefined && AHEAD.includes(kind) && isLate(first, rule);
  const isStanding = kind === undefined || STANDING.includes(kind);
  return isAhead || isStanding ? 'question' : 'outside';
}

function fitAfter(
  { year, month = 1 }: DocumentDate,
  kind: DocumentKind | undefined,
  rule: YearRule,
): YearFit {
  const isSoon = year === rule.year + 1 && month <= rule.policy.reportMonths;
  const tells = kind === undefined || AFTERWARDS.includes(kind);
  return isSoon && tells ? 'accepted' : 'outside';
}

function isLate({ year, month = 12 }: DocumentDate, rule: YearRule): boolean {
  return year === rule.year - 1 && month > 12 - rule.policy.planMonths;
}

function allowsYearBefore({ texts }: YearRule): boolean {
  return texts.some((text) => YEAR_BEFORE.test(text));
}

/** Ensures the day of a date that is known to the day. */
export function dayOf({ year, month, day }: DocumentDate): Day | undefined {
  return month === undefined || day === undefined ? undefined : { year, month, day };
}
