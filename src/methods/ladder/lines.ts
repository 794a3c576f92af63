import { add, compare, equals, max as larger, ZERO } from '../../rulebook/rational';
import type { Clause, Reading } from '../clause';
import { clauseWith, limitBetween } from '../rewritten';
import { decimal, isElse, isNone, isZeroWorth, maximumOf, pointsOf, worthOf } from '../roles';

export interface Parts {
  readonly limited: readonly Clause[];
  readonly nones: readonly Clause[];
  readonly elses: readonly Clause[];
  readonly others: readonly Clause[];
}

/** Ensures whether the clause is one line of a scale: an exact price, or a rate formula. */
export function isPlain(clause: Clause): boolean {
  if (clause.formula) return clause.formula.shape === 'rate';
  const { price } = clause;
  const isExact = price?.wording === 'exact' || (price?.wording === 'everything' && price.sign === 'minus');
  return isExact && !price.per;
}

/** Ensures the lines sorted by what they speak of: a figure, nothing done, everything else, or something other. */
export function partsOf(clauses: readonly Clause[]): Parts {
  const parts = {
    limited: [] as Clause[],
    nones: [] as Clause[],
    elses: [] as Clause[],
    others: [] as Clause[],
  };
  for (const clause of clauses) {
    const isLimited = clause.limits.length > 0;
    if (isElse(clause)) parts.elses.push(clause);
    else if (isLimited) parts.limited.push(clause);
    else if (isNone(clause)) parts.nones.push(clause);
    else parts.others.push(clause);
  }
  return parts;
}

/** "Không đạt", "chưa đạt yêu cầu" beside one band is everything below it. */
const FALLS_SHORT =
  /^(?:nếu |trường hợp )?(?:không|chưa) đạt(?: (?:yêu cầu|chỉ tiêu|kế hoạch|mức|tỷ lệ).*)?$/;

/** Ensures that “không đạt” beside bands is read as what lies below them. */
export function shortfallsAsElse(parts: Parts): Parts {
  if (parts.elses.length > 0) return parts;
  const elses = parts.nones.filter((clause) => FALLS_SHORT.test(clause.words));
  const nones = parts.nones.filter((clause) => !elses.includes(clause));
  return { limited: parts.limited, elses, nones, others: parts.others };
}

/** "Đúng hạn" beside "chậm … ngày" is no day late at all. */
export const LATE = /(?:^| )(?:chậm|trễ|muộn|quá hạn)(?: |$)/;
export const IN_TIME = /đúng (?:thời )?(?:hạn|gian|kỳ|tiến độ)|kịp thời|trước (?:thời )?hạn/;

const EARLY = /(?:^| )(?:sớm|trước (?:thời )?hạn)(?: |$)/;

/** Ensures whether one line counts days late and another days before the time ("Trước hạn từ 5 ngày"): two figures. */
export function mixesEarlyAndLate(clauses: readonly Clause[]): boolean {
  const late = clauses.filter(({ words }) => LATE.test(words));
  return late.length > 0 && clauses.some((clause) => EARLY.test(clause.words) && !late.includes(clause));
}

/** Ensures whether the lines are contents to be added up, not bands. */
export function sumIsMaximum(clauses: readonly Clause[], reading: Reading): boolean {
  const points = clauses.map((clause) => pointsOf(worthOf(clause), reading.setting) ?? ZERO);
  const maximum = maximumOf(reading.setting);
  return (
    maximum !== undefined &&
    equals(points.reduce(add), maximum) &&
    compare(points.reduce(larger), maximum) < 0
  );
}

/** Ensures whether two figures decide one line ("Từ 5 thủ tục hoặc từ 10% trở lên"). */
export function hasSecondFigure({ limits, tokens }: Clause): boolean {
  const open = limits.filter((limit) => !limit.aside && !limit.exact);
  return open.slice(1).some((limit, i) => {
    const before = open[i];
    const between = before ? tokens.slice(before.end, limit.start) : [];
    return between.some((token) => token.text === 'hoặc' || token.text === 'và');
  });
}

/** "Từ 2/3 số phòng trở lên": a share of the rooms, not a number of them. */
export function hasShare({ limits, tokens }: Clause): boolean {
  return limits.some(({ start }) => {
    const at = tokens.findIndex(({ kind }, i) => i >= start && kind === 'number');
    const [slash, , next] = tokens.slice(at + 1).map(({ text }) => text);
    return slash === '/' && (next === 'số' || next === 'tổng');
  });
}

/** Ensures whether a line begins another scale in the middle of one ("UBND xã: từ 3 …"). */
export function hasOwnHead(clause: Clause): boolean {
  const first = clause.limits.find((limit) => !limit.aside);
  return first !== undefined && clause.tokens.slice(0, first.start).some((token) => token.text === ':');
}

/** Ensures that a formula holds from where the line without points ends ("Điểm = Tỷ lệ × 2; nếu dưới 50%: 0 điểm"). */
export function formulaAbove(clauses: readonly Clause[]): readonly Clause[] {
  if (clauses.length !== 2) return clauses;
  const [formula, below] = clauses[0]?.formula ? clauses : [clauses[1], clauses[0]];
  if (!formula?.formula || formula.limits.length > 0 || !below || below.formula) return clauses;
  const limit = below.limits.length === 1 ? below.limits[0] : undefined;
  if (!limit?.to || limit.from || limit.unit !== '%' || !isZeroWorth(worthOf(below))) return clauses;
  const from = { at: limit.to.at, inclusive: !limit.to.inclusive };
  const label = `Từ ${decimal(from.at)}% trở lên`;
  return clauses.map((clause) =>
    clause === formula
      ? clauseWith(clause, {
          label,
          words: below.words,
          kinds: below.kinds,
          limits: [limitBetween(limit, { from, to: undefined })],
        })
      : clause,
  );
}
