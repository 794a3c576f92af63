import { add, equals, isWhole, ONE } from '../../rulebook/rational';
import type { Clause, Limit, Reading } from '../clause';
import { clauseWith, limitBetween, priceWith } from '../rewritten';
import { ALL_POINTS, isZeroWorth, maximumOf, pointsOf } from '../roles';

export interface Sorted {
  readonly causes: readonly Clause[];
  readonly bases: readonly Clause[];
  readonly events: readonly Clause[];
}

/** Ensures takings, the full score they are taken from, and events that leave nothing. */
export function sort(clauses: readonly Clause[]): Sorted | undefined {
  const causes: Clause[] = [];
  const bases: Clause[] = [];
  const events: Clause[] = [];
  for (const clause of clauses) {
    const { price } = clause;
    if (!price?.worth || clause.formula) return undefined;
    const isExact = price.wording === 'exact' || price.wording === 'everything';
    if (!isExact) return undefined;
    if (price.sign === 'minus') causes.push(clause);
    else if (price.per) return undefined;
    else if (isZeroWorth(price.worth)) events.push(clause);
    else if (price.sign === 'plus' || /^có (?!đủ |đầy đủ )/.test(`${clause.words} `)) return undefined;
    else bases.push(clause);
  }
  return { causes, bases, events };
}

/** "Chậm quá 4 ngày: 0 điểm" beside "chậm 01 ngày trừ 0,5 điểm": from the fifth on nothing is left. */
function asTakingAll(event: Clause, cause: Clause): Clause | undefined {
  const [limit, ...more] = event.limits;
  const counted = cause.price?.per?.unit.split(' ')[0] ?? '';
  if (!event.price || !limit?.from || limit.to || more.length > 0 || !isWhole(limit.from.at))
    return undefined;
  if (limit.unit !== counted) return undefined;
  const { at, inclusive } = limit.from;
  const from = { at: inclusive ? at : add(at, ONE), inclusive: true };
  const price = priceWith(event.price, { worth: ALL_POINTS, wording: 'everything', sign: 'minus' });
  return clauseWith(event, { limits: [limitBetween(limit, { from, to: undefined })], price });
}

/**
 * Ensures that a line without points from so many breaches on stands among the lines that take, where the full score
 * is told too: alone, "0 điểm" may as well be what is taken.
 */
export function withTakingAll(sorted: Sorted): Sorted {
  if (sorted.bases.length === 0) return sorted;
  const [cause, ...more] = sorted.causes;
  const [event, ...others] = sorted.events;
  const all =
    cause && event && more.length === 0 && others.length === 0 ? asTakingAll(event, cause) : undefined;
  return cause && all ? { causes: [cause, all], bases: sorted.bases, events: [] } : sorted;
}

const BOUND = new Set(['từ', 'quá', 'trên', 'hơn']);

/** "chậm quá ngày: 0 điểm" beside "chậm 01 ngày trừ …": how many days was lost. */
export function tornEvent({ causes, events }: Sorted): Clause | undefined {
  const counted = new Set(causes.flatMap(({ price }) => price?.per?.unit.split(' ')[0] ?? []));
  return events.find(({ words }) => {
    const all = words.split(' ');
    return all.some((word, i) => BOUND.has(word) && counted.has(all[i + 1] ?? ''));
  });
}

/** "Gửi đủ 4 báo cáo: 4 điểm" only says how many there are to be. */
function saysHowMany({ words, limits }: Clause): boolean {
  return limits.length === 1 && limits[0]?.exact === true && /(?:^| )đủ (?:cả )?#/.test(words);
}

/** "100% thủ tục được công khai: 1 điểm" only says that nothing is wrong. */
function isAll({ unit, exact, from }: Limit): boolean {
  return unit === '%' && exact && from?.at.n === 100 && from.at.d === 1;
}

/** Ensures whether the lines are bands of a scale: they limit the very figure that is counted. */
export function isScale({ causes, bases, events }: Sorted): boolean {
  const missing = causes.every((clause) => /(?:^| )thiếu(?: |$)/.test(clause.words) && clause.price?.per);
  const wanted = missing ? events : [...bases.filter((base) => !saysHowMany(base)), ...events];
  const figures = wanted.flatMap((clause) => clause.limits);
  if (figures.some((limit) => !limit.aside && !isAll(limit))) return true;
  const fixed = causes.filter((clause) => !clause.price?.per && clause.limits.length > 0);
  return fixed.length > 1;
}

/**
 * Ensures whose ceilings those on the lines are: each its own where every line has one or list items stand apart,
 * of all together where there is a single line; on the last of several plain lines it is not said.
 */
export function ceilingsOf({ causes }: Sorted, { setting }: Reading): 'own' | 'all' | 'unsaid' {
  const capped = causes.filter((clause) => clause.price?.cap);
  const maximum = maximumOf(setting);
  const most = pointsOf(causes.at(-1)?.price?.cap, setting);
  if (capped.length === 0 || causes.length === 1) return 'all';
  if (capped.length === causes.length) return 'own';
  if (new Set(causes.map((clause) => clause.line)).size < 2 || (most && maximum && equals(most, maximum)))
    return 'all';
  return causes.every((clause) => clause.mark !== '') ? 'own' : 'unsaid';
}

/** Ensures whether the clause takes per step, which is another kind of rule. */
export function isStep(clause: Clause): boolean {
  const per = clause.price?.per;
  return per !== undefined && (!equals(per.size, ONE) || per.wholeOnly || per.unit === '%');
}
