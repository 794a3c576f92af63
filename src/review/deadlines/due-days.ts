import type { Day } from '../../methods/answers';
import type { DueDay, MethodSpec } from '../../methods/spec';
import type { CellRef } from '../../result';
import { isDay } from '../../sheet/dates';
import { dayIn } from '../risks/days';
import type { ScoredItem } from '../scored-form/score-form';

/** A day by which something of an item must be done, and where it is said. */
export interface DueDate {
  readonly day: Day;
  /** The item's rule prices it, a text names it, or the sheet has a column for it. */
  readonly from: 'rule' | 'text' | 'column';
  /** The words that say so. */
  readonly words: string;
  readonly cell: CellRef;
}

/** Ensures every due date of an item, its rule's first; the same day is told once. */
export function dueDatesOf(item: ScoredItem, year: number | undefined): DueDate[] {
  const all = [...fromRule(item, year), ...fromColumn(item), ...fromTexts(item, year)];
  return all.filter(({ day }, at) => all.findIndex((one) => isSameDay(one.day, day)) === at);
}

function isSameDay(a: Day, b: Day): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

function fromRule({ score, row }: ScoredItem, year: number | undefined): DueDate[] {
  const { compiled } = score;
  if (compiled?.status !== 'understood') return [];
  const cell = row.scoringText?.cell ?? row.cell;
  return stated(compiled.spec).flatMap((due): DueDate[] => {
    const day = dayOfDue(due, year);
    return day ? [{ day, from: 'rule', words: row.scoringText?.value ?? row.title, cell }] : [];
  });
}

function stated(spec: MethodSpec): DueDay[] {
  if (spec.kind === 'timeliness') return spec.due ? [spec.due] : [];
  return spec.kind === 'composite' ? spec.parts.flatMap((part) => stated(part.spec)) : [];
}

/** Ensures the calendar day of a rule's due day, or undefined while the assessment year is not known. */
export function dayOfDue({ day, month, year: stated }: DueDay, year: number | undefined): Day | undefined {
  const inYear = typeof stated === 'number' ? stated : yearOf(stated, year);
  if (inYear === undefined) return undefined;
  return isDay({ year: inYear, month, day }) ? { year: inYear, month, day } : undefined;
}

function yearOf(stated: 'assessment' | 'before' | 'after', year: number | undefined): number | undefined {
  return year === undefined ? undefined : year + { assessment: 0, before: -1, after: 1 }[stated];
}

function fromColumn({ row: { dueDate } }: ScoredItem): DueDate[] {
  const day = dueDate && dayIn(dueDate.value);
  return day ? [{ day, from: 'column', words: dueDate.value, cell: dueDate.cell }] : [];
}

function fromTexts({ row }: ScoredItem, year: number | undefined): DueDate[] {
  const texts = [row.scoringText, row.requirements].flatMap((text) => text ?? []);
  const named = texts.flatMap(({ value, cell }) =>
    dueDaysIn(value, year).map((found) => ({ ...found, cell })),
  );
  const inTitle = dueDaysIn(row.title, year).map((found) => ({ ...found, cell: row.cell }));
  return [...named, ...inTitle].map((found) => ({ ...found, from: 'text' }));
}

const DONE =
  '(?:ban hành|gửi|trình|nộp|hoàn thành|báo cáo|công khai|cập nhật|phê duyệt|đăng ký|xây dựng|xong|tổ chức|thực hiện)';
const DUE = new RegExp(
  `(?:${DONE}[^.;:\\n]{0,80}?trước|chậm nhất|muộn nhất|hạn (?:cuối|chót)|không (?:muộn|chậm|quá) hơn)\\s*(?:là|vào)?\\s*(?:hết\\s+)?(?:ngày\\s+)?(\\d{1,2})(?:\\s?[/.-]\\s?|\\s+tháng\\s+)(\\d{1,2})(?:(?:\\s?[/.-]\\s?|\\s+năm\\s+)((?:19|20)\\d{2}))?(?!\\s*[/%]?\\d)([^.;:\\n]{0,40})`,
  'giu',
);

/** Ensures the due dates a text names: `gửi trước ngày 15/12`, `chậm nhất ngày 20/01 của năm đánh giá`. */
export function dueDaysIn(
  text: string,
  year: number | undefined,
): { readonly day: Day; readonly words: string }[] {
  return [...text.matchAll(DUE)].flatMap(([words, day, month, typed, after = '']) => {
    const inYear = typed === undefined ? relativeYear(after, year) : Number(typed);
    if (inYear === undefined) return [];
    const found = { year: inYear, month: Number(month), day: Number(day) };
    return isDay(found) ? [{ day: found, words: words.slice(0, words.length - after.length).trim() }] : [];
  });
}

function relativeYear(after: string, year: number | undefined): number | undefined {
  if (year === undefined) return undefined;
  if (/^\s*(?:của\s+)?năm (?:trước|liền trước|liền kề trước)/iu.test(after)) return year - 1;
  return /^\s*(?:của\s+)?năm (?:sau|kế tiếp|tiếp theo|liền kề)/iu.test(after) ? year + 1 : year;
}
