import type { Day } from '../../methods/answers';
import { dayIn, daysIn } from '../risks/days';
import { plainWords } from '../words';

/** Where figures come from, what they cover and when they were taken; what nobody stated is absent. */
export interface Stamp {
  readonly source?: string;
  readonly from?: Day;
  readonly to?: Day;
  readonly taken?: Day;
  /** Whether what was carried over from the period before is counted. */
  readonly carriedOver?: 'included' | 'excluded';
}

export type StampPart = 'source' | 'period' | 'taken' | 'carriedOver';

/** Ensures what lines around a table say of its figures; later lines never overrule earlier ones. */
export function stampOf(lines: readonly string[]): Stamp {
  return lines.map(ofLine).reduceRight<Stamp>((later, earlier) => ({ ...later, ...earlier }), {});
}

function ofLine(line: string): Stamp {
  const words = plainWords(line);
  const source = /^\s*nguồn(?:\s+số\s+liệu)?\s*:\s*(.+)$/iu.exec(line)?.[1];
  const taken = isTaken(words) ? dayIn(line) : undefined;
  const carriedOver = carriedOverOf(words);
  return {
    ...(source === undefined ? {} : { source: source.trim() }),
    ...(taken === undefined ? periodOf(line, words) : { taken }),
    ...(carriedOver === undefined ? {} : { carriedOver }),
  };
}

function isTaken(words: string): boolean {
  return /\b(ngay|thoi diem) (lay|xuat|ket xuat|trich xuat|in|tai)\b|\b(xuat|ket xuat|lay so lieu) (luc|ngay|vao)\b/.test(
    words,
  );
}

const CARRIED =
  '(?:ton dau ky|ton ky truoc|(?:ky|nam|thang) truoc chuyen (?:sang|qua)|chuyen tu (?:ky|nam) truoc)';

function carriedOverOf(words: string): Stamp['carriedOver'] {
  const without = new RegExp(
    `\\b(?:khong (?:tinh|bao gom|gom)|chua tinh|tru)\\b[a-z0-9 ]{0,30}\\b${CARRIED}`,
  );
  if (without.test(words)) return 'excluded';
  const included = new RegExp(`\\b(?:tinh ca|bao gom|gom ca|co tinh|ke ca)\\b[a-z0-9 ]{0,30}\\b${CARRIED}`);
  return included.test(words) ? 'included' : undefined;
}

function periodOf(line: string, words: string): Pick<Stamp, 'from' | 'to'> {
  const days = daysIn(line);
  const [first, second] = days;
  if (/\btu\b.*\bden\b/.test(words) && first && second) return { from: first, to: second };
  if (/\b(tinh den|luy ke den|den het|den ngay|chot den|so lieu den)\b/.test(words) && first) {
    return { to: first, ...(/\bluy ke\b/.test(words) ? { from: yearStart(first.year) } : {}) };
  }
  // "ngày 12 tháng 01 năm 2026" above a signature dates the paper, not its figures.
  const isDated = days.length > 0 || /\bngay (?:\d{1,2} )?thang\b/.test(words);
  return isDated ? {} : namedPeriod(words);
}

/** "tháng 6 năm 2025", "quý II năm 2025", "6 tháng đầu năm 2025", "9 tháng năm 2025". */
function namedPeriod(words: string): Pick<Stamp, 'from' | 'to'> {
  const months = /\b(\d{1,2}) thang (?:dau )?nam (20\d\d)\b/.exec(words);
  if (months) return span(Number(months[2]), 1, Number(months[1]));
  const quarter = /\bquy (iv|iii|ii|i|[1-4])(?: nam)? (20\d\d)\b/.exec(words);
  if (quarter) {
    const number = ['i', 'ii', 'iii', 'iv'].indexOf(quarter[1] ?? '') + 1 || Number(quarter[1]);
    return span(Number(quarter[2]), number * 3 - 2, number * 3);
  }
  const month = /\bthang (\d{1,2})(?: nam)? (20\d\d)\b/.exec(words);
  return month ? span(Number(month[2]), Number(month[1]), Number(month[1])) : {};
}

function span(year: number, first: number, last: number): Pick<Stamp, 'from' | 'to'> {
  if (first < 1 || last > 12 || last < first) return {};
  const end = new Date(Date.UTC(year, last, 0)).getUTCDate();
  return { from: { year, month: first, day: 1 }, to: { year, month: last, day: end } };
}

function yearStart(year: number): Day {
  return { year, month: 1, day: 1 };
}

/** Ensures the parts of a stamp that nobody stated. */
export function missingParts({ source, to, taken, carriedOver }: Stamp): StampPart[] {
  const missing: StampPart[] = [];
  if (source === undefined) missing.push('source');
  if (to === undefined) missing.push('period');
  if (taken === undefined) missing.push('taken');
  if (carriedOver === undefined) missing.push('carriedOver');
  return missing;
}
