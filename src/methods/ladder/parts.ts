import { compare, floor, rational, ZERO } from '../../rulebook/rational';
import type { Clause, Limit, Parsed, Reading } from '../clause';
import { rule } from '../clause';
import { isElse, isNone, isZeroWorth, NO_POINTS, pointsOf, topDoubts, worthOf } from '../roles';
import type { Band, PartCondition } from '../spec';

interface Told {
  readonly subject: string;
  readonly limit: Limit;
}

const LEADS = new Set(['có', 'đã', 'được', 'đạt']);

/** "chủ trì ít nhất 3 buổi hoặc dự 5 buổi": each limit with the words before it. */
function told(clause: Clause): Told[] {
  let from = 0;
  return clause.limits.map((limit) => {
    const before = clause.tokens.slice(from, limit.start).filter((token) => token.kind === 'word');
    from = limit.end;
    const words = before.map((token) => token.text);
    const at = words.lastIndexOf('hoặc');
    const subject = words.slice(at + 1).filter((word) => !LEADS.has(word));
    return { subject: subject.join(' '), limit };
  });
}

function conditionOf({ limit }: Told, part: number): PartCondition {
  return { part, ...(limit.from ? { from: limit.from } : {}), ...(limit.to ? { to: limit.to } : {}) };
}

function holds(condition: PartCondition, values: readonly number[]): boolean {
  const value = rational(values[condition.part] ?? 0);
  const { from, to } = condition;
  const low = from ? compare(value, from.at) : 1;
  const high = to ? compare(value, to.at) : -1;
  return (
    (low > 0 || (low === 0 && from?.inclusive === true)) &&
    (high < 0 || (high === 0 && to?.inclusive === true))
  );
}

/** More than any table that people write: every pair of counts around the limits is tried on all of them. */
const MOST_LIMITS = 24;

/** Every pair of counts falls in some band, except none of either; between the limits and their neighbours nothing changes. */
function coversAll(bands: readonly Band[], limits: readonly Limit[]): boolean {
  if (limits.length > MOST_LIMITS) return false;
  const ends = limits
    .flatMap((limit) => [limit.from, limit.to])
    .flatMap((edge) => (edge ? [Number(floor(edge.at))] : []));
  const counts = [...new Set([0, ...ends.flatMap((end) => [end, end + 1])])];
  return counts.every((a) => counts.every((b) => isInBand(bands, [a, b]) === a + b > 0));
}

function isInBand(bands: readonly Band[], counts: readonly number[]): boolean {
  return bands.some(({ anyOf = [] }) => anyOf.some((set) => set.every((each) => holds(each, counts))));
}

/** Ensures a ladder over two counts, each line naming one of them or either ("hoặc"). */
export function parseParts(reading: Reading): Parsed {
  const { clauses, setting } = reading;
  if (!clauses.some(({ limits }) => limits.length > 1)) return undefined;
  const zero = clauses.filter((clause) => (isNone(clause) && clause.limits.length === 0) || isElse(clause));
  const limited = clauses.filter((clause) => !zero.includes(clause));
  if (zero.length !== 1 || !isZeroWorth(worthOf(zero[0]))) return undefined;
  if (clauses.some((clause) => !clause.price?.worth || clause.price.per || clause.price.sign === 'minus'))
    return undefined;
  const lines = limited.map(told);
  const subjects = [...new Set(lines.flat().map((each) => each.subject))];
  const either = lines.some((line) => line.length > 1);
  if (subjects.length !== 2 || !either || subjects.includes('') || lines.some((line) => line.length === 0))
    return undefined;
  const bands = limited.map((clause, i) => ({
    anyOf: (lines[i] ?? []).map((each) => [conditionOf(each, subjects.indexOf(each.subject))]),
    worth: worthOf(clause) ?? NO_POINTS,
    text: clause.label,
  }));
  const points = bands.map((band) => pointsOf(band.worth, setting) ?? ZERO);
  const falls = points.every((each, i) => i === 0 || compare(points[i - 1] ?? each, each) > 0);
  const doubts = topDoubts(
    bands.map((band) => band.worth),
    reading,
  );
  if (
    !falls ||
    doubts.length > 0 ||
    !coversAll(
      bands,
      lines.flat().map((each) => each.limit),
    )
  )
    return undefined;
  return rule({ kind: 'ladder', on: 'count', parts: subjects, bands, levels: [], otherwise: NO_POINTS });
}
