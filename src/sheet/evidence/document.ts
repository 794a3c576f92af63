import { findDates } from './dates';
import type { DocumentDate } from './dates';
import { findFile, findLink } from './files';
import { kindAtStart, kindOfSign } from './kinds';
import type { DocumentKind } from './kinds';
import { findPage, findSection } from './places';
import { findNumber, findSign } from './signs';
import type { DocumentSign } from './signs';

/** One document as cited. Only what was written is there; nothing is derived from habit. */
export interface CitedDocument {
  /** As written. */
  readonly text: string;
  readonly kind?: DocumentKind;
  readonly sign?: DocumentSign;
  /** The document's own date: the first one given with its number. */
  readonly date?: DocumentDate;
  /** Further dates in the same line. */
  readonly otherDates: readonly DocumentDate[];
  readonly issuer?: string;
  readonly subject?: string;
  readonly section?: string;
  readonly page?: string;
  readonly files: readonly string[];
  readonly links: readonly string[];
  /** Words that found no place. */
  readonly rest: string;
}

const ABOUT = /(?<![A-Za-zÀ-ÖØ-öø-ỹ])(?:về việc|v\/v|trích yếu\s*:?|về)\s+/iu;
const OFFICE =
  'UBND|Ủy ban|Uỷ ban|HĐND|Hội đồng|Sở|Ban|Bộ|Chủ tịch|Thủ tướng|Chính phủ|Văn phòng|Phòng|Cục|Chi cục|Tổng cục|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Thanh tra|Kho bạc|Trung tâm|Giám đốc|Công an|Viện|Trường|Quỹ|Đoàn|Tổ công tác|Tòa án|Viện kiểm sát|Thuế|Bảo hiểm';
const ISSUER = new RegExp(
  `(?<![A-Za-zÀ-ÖØ-öø-ỹ])(?:của|do)\\s+((?:${OFFICE})(?![A-Za-zÀ-ÖØ-öø-ỹ])[^,;:()\\u0000]*?)(?=\\s+(?:ban hành|ký|cung cấp|công bố|cấp|gửi|ngày|số|năm \\d)(?![A-Za-zÀ-ÖØ-öø-ỹ])|\\s*[,;:()\\u0000.]|\\s*$)(?:\\s+(?:ban hành|ký|cung cấp|công bố|cấp|gửi)(?![A-Za-zÀ-ÖØ-öø-ỹ]))?`,
  'iu',
);

/** `UBND tỉnh ban hành Kế hoạch …`: the issuer comes first. */
const ISSUER_FIRST = new RegExp(
  `^((?:${OFFICE})(?![A-Za-zÀ-ÖØ-öø-ỹ])[^,;:()]*?)\\s+(?:đã\\s+)?(?:ban hành|công bố|có)\\s+`,
  'iu',
);

/** Ensures a citation taken apart; what was not understood is kept as text. */
export function readDocument(text: string): CitedDocument {
  const left = new Left(text);
  const links = left.takeAll(findLink).map(({ name }) => name);
  const files = left.takeAll(findFile).map(({ name }) => name);
  const page = left.take(findPage)?.text;
  const section = left
    .takeAll(findSection)
    .map((found) => found.text)
    .join('; ');
  const first = ISSUER_FIRST.exec(left.text);
  if (first && kindAtStart(left.text.slice(first[0].length))) left.text = left.text.slice(first[0].length);
  const head = kindAtStart(left.text);
  const sign = left.take(findSign)?.sign ?? (head ? left.take(findNumber)?.sign : undefined);
  const { dates, impossible } = takeDates(left);
  const about = left.takeFrom(ABOUT);
  const issuer = left.take(findIssuer)?.text ?? (head ? first?.[1] : undefined);
  const kind = head?.kind ?? (sign?.symbol === undefined ? undefined : kindOfSign(sign.symbol));
  const words = tidy(head ? left.text.replace(head.words, '') : left.text);
  const [date = sign?.year === undefined ? undefined : { year: sign.year }, ...otherDates] = dates;
  // Words behind a kind are the document's name; words behind nothing we know stay what they are.
  const isName = head !== undefined && words !== '' && about === undefined;
  const subject = isName ? words : about;
  return {
    text,
    ...(kind === undefined ? {} : { kind }),
    ...(sign === undefined ? {} : { sign }),
    ...(date === undefined ? {} : { date }),
    otherDates,
    ...(issuer === undefined ? {} : { issuer }),
    ...(subject === undefined ? {} : { subject }),
    ...(section === '' ? {} : { section }),
    ...(page === undefined ? {} : { page }),
    files,
    links,
    rest: [...(isName || words === '' ? [] : [words]), ...impossible].join('; '),
  };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** What is still to be understood of a citation: each reader takes its part out and leaves a mark. */
class Left {
  constructor(public text: string) {}

  take<T extends Place>(find: (text: string) => T | undefined): T | undefined {
    const found = find(this.text);
    if (found) this.cut(found);
    return found;
  }

  takeAll<T extends Place>(find: (text: string) => T | undefined): T[] {
    const all: T[] = [];
    for (let found = this.take(find); found; found = this.take(find)) all.push(found);
    return all;
  }

  /** Everything behind the words, up to the next part that was understood. */
  takeFrom(pattern: RegExp): string | undefined {
    const match = pattern.exec(this.text);
    if (!match) return undefined;
    const start = match.index + match[0].length;
    const stop = this.text.slice(start).search(/[\0;]/);
    const end = stop < 0 ? this.text.length : start + stop;
    const taken = tidy(this.text.slice(start, end));
    this.cut({ start: match.index, end });
    return taken === '' ? undefined : taken;
  }

  cut({ start, end }: Place): void {
    this.text = `${this.text.slice(0, start)}\0${this.text.slice(end)}`;
  }
}

/** Dates before what the document is about are its own; only without one may a later date be. */
function takeDates(left: Left): { dates: readonly DocumentDate[]; impossible: readonly string[] } {
  const about = ABOUT.exec(left.text)?.index ?? left.text.length;
  const { dates, impossible } = findDates(left.text);
  const own = dates.filter(({ start }) => start < about);
  const atEnd = dates.slice(-1).filter(({ end }) => /^[\s.)\0]*$/.test(left.text.slice(end)));
  const taken = own.length > 0 ? own : atEnd;
  for (const { start, end } of [...taken].reverse()) left.cut({ start, end });
  for (const text of impossible) left.text = left.text.replace(text, '\0');
  return { dates: taken.map(({ date }) => date), impossible };
}

function findIssuer(text: string): (Place & { readonly text: string }) | undefined {
  const match = ISSUER.exec(text);
  if (!match) return undefined;
  return { text: (match[1] ?? '').trim(), start: match.index, end: match.index + match[0].length };
}

/** Words without what held the parts together: `số`, `ngày`, empty brackets, stray commas. */
function tidy(text: string): string {
  const words = text
    .replace(
      /(?<![A-Za-zÀ-ÖØ-öø-ỹ])(?:(?:số|ngày|ký|đính kèm|kèm theo|tại|tệp|tập tin|file|link|xem|và)\s*:?\s*)+(?=\0)/giu,
      ' ',
    )
    .replace(/\0/g, ' ')
    .replace(/\(\s*[,;.]*\s*\)/g, ' ')
    .replace(/\s+([,;.:)])/g, '$1')
    .replace(/(?:[,;]\s*)+(?=[,;.]|$)/g, '')
    .replace(/\s{2,}/g, ' ')
    .replace(/^[\s,;:.\-–]+|[\s,;:.\-–]+$|\s+và\s*$/g, '')
    .trim();
  return bracketsMatch(words) ? words : words.replace(/^\(+|\)+$|\(+$/g, '').trim();
}

/** A part that was taken out of brackets leaves one of them behind. */
function bracketsMatch(text: string): boolean {
  return (text.match(/\(/g)?.length ?? 0) === (text.match(/\)/g)?.length ?? 0);
}
