import type { Clause, Limit } from '../clause';
import { rational, ZERO, compare, equals } from '../../rulebook/rational';
import type { Measure } from '../spec';
import type { Domain, Stretch } from './cover';

const AMOUNTS = new Set([
  'triệu',
  'tỷ',
  'đồng',
  'tr',
  'km',
  'km2',
  'ha',
  'giờ',
  'phút',
  'giây',
  'm2',
  'nghìn',
  'tấn',
]);
const WORKING_DAYS = /(?:^| )ngày làm việc(?: |$)/;
const AVERAGE = /trung bình|bình quân/;
const TIMES = new Set(['ngày', 'tuần', 'tháng', 'phút', 'giờ', 'giây', 'buổi']);
const HUNDRED = rational(100);

/** One clause with the limit that decides it. */
export interface Measured {
  readonly clause: Clause;
  readonly limit: Limit;
}

/** A clause with where in it the number of the counted thing stands. */
type Counted = Pick<Measured, 'clause'> & { readonly limit: Pick<Limit, 'start'> };

/** Words that a clause has beside its limits: what is measured. */
function subject(clause: Clause): Set<string> {
  const limited = new Set<number>();
  for (const limit of clause.limits) for (let i = limit.start; i < limit.end; i += 1) limited.add(i);
  const words = clause.tokens.filter((token, i) => token.kind === 'word' && !limited.has(i));
  return new Set(words.map((token) => token.text).filter((word) => !GRAMMAR.has(word)));
}

const GRAMMAR = new Set(
  'từ đến dưới trên trở lên xuống đạt có số tỷ lệ các và hoặc của được thì nếu trường hợp là tổng đã cho với hơn quá không ít nhất tối thiểu đa'.split(
    ' ',
  ),
);

/** Whether a clause speaks of the thing these words tell: one says nothing of it, or they share enough words. */
function sameSubject(left: ReadonlySet<string>, clause: Clause): boolean {
  const right = subject(clause);
  const smaller = Math.min(left.size, right.size);
  if (smaller <= 2) return true;
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared * 5 >= smaller * 2;
}

function sameLimit(a: Limit, b: Limit): boolean {
  const sameEdge = (x: Limit['from'], y: Limit['from']) =>
    x === undefined || y === undefined ? x === y : equals(x.at, y.at) && x.inclusive === y.inclusive;
  return sameEdge(a.from, b.from) && sameEdge(a.to, b.to);
}

function pick(clause: Clause, unit: string): Limit | undefined {
  const fitting = clause.limits.filter((limit) => limit.unit === unit || limit.unit === '' || unit === '');
  const open = fitting.filter((limit) => !limit.aside);
  const known = (open.length > 0 ? open : fitting).filter((limit) => limit.unit === unit);
  const candidates = known.length > 0 ? known : fitting;
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** Ensures the one figure all these clauses limit, or undefined when they limit different things. */
export function measureOf(
  clauses: readonly Clause[],
): { unit: string; measured: readonly Measured[] } | undefined {
  const units = [...new Set(clauses.flatMap((clause) => clause.limits.map((limit) => limit.unit)))];
  if (clauses.length === 1 && units.length > 1 && !units.includes('%')) return undefined;
  units.sort((a, b) => Number(b === '%') - Number(a === '%') || Number(a === '') - Number(b === ''));
  for (const unit of units) {
    const measured = clauses.flatMap((clause) => {
      const limit = pick(clause, unit);
      return limit ? [{ clause, limit }] : [];
    });
    const [first, ...others] = measured;
    if (!first || measured.length !== clauses.length) continue;
    if (unit === '' && measured.some(({ limit }) => limit.unit === '%')) continue;
    if (others.length > 0 && others.every((other) => sameLimit(other.limit, first.limit))) continue;
    const told = subject(first.clause);
    const agree = others.every((other) => sameSubject(told, other.clause));
    if (agree) return { unit, measured };
  }
  return undefined;
}

/** A longer run of words is no noun any more: its first two syllables tell what is counted. */
const LONGEST_NOUN = 6;

/** Ensures the counted thing in the text's own words ("mô hình", not only "mô"). */
export function unitWords(unit: string, measured: readonly Counted[]): string {
  const average = measured.some(({ clause }) => AVERAGE.test(clause.words));
  const working = measured.some(({ clause }) => WORKING_DAYS.test(clause.words));
  if (unit === 'ngày' && working) return 'ngày làm việc';
  if (TIMES.has(unit)) return average ? `${unit} trung bình` : unit;
  const [first] = measured
    .map(({ clause, limit }) => {
      const words: string[] = [];
      const number = clause.tokens.findIndex((token, i) => i >= limit.start && token.kind === 'number');
      for (let i = number + 1; i < clause.tokens.length && words.length < LONGEST_NOUN; i += 1) {
        const token = clause.tokens[i];
        if (token?.kind !== 'word' || UNIT_ENDS.has(token.text)) break;
        words.push(token.text);
      }
      const plain = (words.length < LONGEST_NOUN ? words : words.slice(0, 2)).join(' ');
      const at = clause.label.toLowerCase().indexOf(plain);
      return at < 0 || plain === '' ? '' : clause.label.slice(at, at + plain.length);
    })
    .filter((words) => words.toLowerCase().startsWith(unit));
  return first ?? unit;
}

const UNIT_ENDS = new Set(
  'trở đến tới dưới trên hoặc và là thì bị được đạt từ trừ cộng điểm hay có không so trong tại của cho'.split(
    ' ',
  ),
);

/** Ensures which declared figure the unit asks for. */
export function measureFor(unit: string, domain: Domain, clauses: readonly Clause[]): Measure {
  if (unit === '%') return 'rate';
  const late = clauses.some((clause) => /(?:^| )(?:chậm|trễ|muộn|quá hạn)(?: |$)/.test(clause.words));
  if (TIMES.has(unit)) return late ? 'daysLate' : 'value';
  return domain.whole ? 'count' : 'value';
}

/** "Từ 100% trở lên", "trên 100%": a plan or a target may be exceeded. */
export function goesBeyond({ from, to }: Stretch | Limit): boolean {
  if (from && !to) return compare(from.at, HUNDRED) >= 0;
  return [from, to].some((edge) => edge !== undefined && compare(edge.at, HUNDRED) > 0);
}

/** Ensures what values the figure can take: rates run from 0 to 100 unless the text itself goes beyond. */
export function domainOf(unit: string, measured: readonly Measured[]): Domain {
  const decimals = Math.max(...measured.map(({ limit }) => limit.decimals), 0);
  if (unit === '%') {
    const beyond = measured.some(({ limit }) => goesBeyond(limit));
    return { whole: false, low: ZERO, ...(beyond ? {} : { high: HUNDRED }), decimals };
  }
  const negative = measured.some(({ limit }) => limit.from !== undefined && compare(limit.from.at, ZERO) < 0);
  const average = measured.some(({ clause }) => AVERAGE.test(clause.words));
  const whole = decimals === 0 && !AMOUNTS.has(unit) && !average;
  return { whole, ...(negative ? {} : { low: ZERO }), decimals };
}
