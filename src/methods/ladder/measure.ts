import type { Clause, Limit } from '../clause';
import { rational, compare, equals } from '../../rulebook/rational';
import type { Measure } from '../spec';
import { AVERAGED, LATENESS, wordKind } from '../word-kinds';
import type { Domain, Stretch } from './cover';
import { LATE } from './lines';

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
const AVERAGE = /trung bình|bình quân/;

function isAverage({ kinds, words }: Clause): boolean {
  return (kinds & AVERAGED) !== 0 && AVERAGE.test(words);
}
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
function subject({ tokens, limits }: Clause): Set<string> {
  const words = new Set<string>();
  tokens.forEach(({ kind, kinds, text }, i) => {
    if (kind !== 'word' || kinds & GRAMMATICAL) return;
    if (!limits.some(({ start, end }) => start <= i && i < end)) words.add(text);
  });
  return words;
}

const GRAMMATICAL = wordKind(
  'từ đến dưới trên trở lên xuống đạt có số tỷ lệ các và hoặc của được thì nếu trường hợp là tổng đã cho với hơn quá không ít nhất tối thiểu đa',
);

/** Whether a clause speaks of the thing these words tell: one says nothing of it, or they share enough words. */
function sameSubject(left: ReadonlySet<string>, clause: Clause): boolean {
  const right = subject(clause);
  const smaller = Math.min(left.size, right.size);
  if (smaller <= 2) return true;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared += 1;
  return shared * 5 >= smaller * 2;
}

export function sameLimit(a: Limit, b: Limit): boolean {
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
  const units = unitsOf(clauses);
  if (clauses.length === 1 && units.length > 1 && !units.includes('%')) return undefined;
  for (const unit of units) {
    const measured = measuredIn(clauses, unit);
    const first = measured?.[0];
    if (!measured || !first) continue;
    // Numbers without a unit beside numbers of different things: which thing they count is not said.
    if (unit === '' && measured.some(({ limit }) => limit.unit !== '')) continue;
    if (measured.length > 1 && measured.every(({ limit }) => sameLimit(limit, first.limit))) continue;
    const told = subject(first.clause);
    const agree = measured.every(({ clause }) => sameSubject(told, clause));
    if (agree) return { unit, measured };
  }
  return undefined;
}

/** The units of all limits, percentages first and numbers without a unit last. */
function unitsOf(clauses: readonly Clause[]): readonly string[] {
  const found = clauses.flatMap(({ limits }) => limits.map(({ unit }) => unit));
  const ordered = new Set(['%', ...found.filter((unit) => unit !== ''), '']);
  return [...ordered].filter((unit) => found.includes(unit));
}

/** Every clause with its limit in this unit, or undefined where one has none or several. */
function measuredIn(clauses: readonly Clause[], unit: string): readonly Measured[] | undefined {
  const measured: Measured[] = [];
  for (const clause of clauses) {
    const limit = pick(clause, unit);
    if (!limit) return undefined;
    measured.push({ clause, limit });
  }
  return measured;
}

/** A longer run of words is no noun any more: its first two syllables tell what is counted. */
const LONGEST_NOUN = 6;

/** Ensures the counted thing in the text's own words ("mô hình", not only "mô"). */
export function unitWords(unit: string, measured: readonly Counted[]): string {
  if (unit === 'ngày' && measured.some(({ clause }) => clause.words.includes('ngày làm việc')))
    return 'ngày làm việc';
  if (TIMES.has(unit)) return measured.some(({ clause }) => isAverage(clause)) ? `${unit} trung bình` : unit;
  const [first] = measured
    .map(({ clause, limit }) => {
      const words: string[] = [];
      const number = clause.tokens.findIndex((token, i) => i >= limit.start && token.kind === 'number');
      for (let i = number + 1; ; i += 1) {
        const token = clause.tokens[i];
        if (token?.kind !== 'word' || UNIT_ENDS.has(token.text)) break;
        words.push(token.text);
      }
      const plain = (words.length < LONGEST_NOUN ? words : words.slice(0, 2)).join(' ');
      const at = clause.label.toLowerCase().indexOf(plain);
      // Where the label spells it in another way, nothing is cut out.
      return clause.label.slice(at, at + plain.length);
    })
    .filter((words) => words.toLowerCase().startsWith(unit));
  return first ?? unit;
}

const UNIT_ENDS = new Set(
  'trở đến tới dưới trên hoặc và là thì bị được đạt từ trừ cộng điểm hay có không so trong tại của cho'.split(
    ' ',
  ),
);

function isLate({ kinds, words }: Clause): boolean {
  return (kinds & LATENESS) !== 0 && LATE.test(words);
}

/** "Không quá 45 ngày tính từ ngày ký": days since then, however late that is called. */
function isSince({ words }: Clause): boolean {
  return /(?:^| )(?:tính|kể) từ (?:ngày|khi|lúc|thời điểm)(?: |$)/.test(words);
}

/** Ensures which declared figure the unit asks for. */
export function measureFor(unit: string, domain: Domain, clauses: readonly Clause[]): Measure {
  if (unit === '%') return 'rate';
  if (TIMES.has(unit)) return clauses.some(isLate) && !clauses.some(isSince) ? 'daysLate' : 'value';
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
    return { whole: false, ...(beyond ? {} : { high: HUNDRED }), decimals };
  }
  const average = measured.some(({ clause }) => isAverage(clause));
  const whole = decimals === 0 && !AMOUNTS.has(unit) && !average;
  return { whole, decimals };
}
