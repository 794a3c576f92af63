import { compare } from '../../rulebook/rational';
import type { Clause, Doubt, Parsed, Reading, Token } from '../clause';
import { doubt, rule } from '../clause';
import { dayBefore } from '../decision/days';
import type { Day } from '../answers';
import { isElse, isFlat, isNone, NO_POINTS, pointsOf, topDoubts } from '../roles';
import type { DueDay, Level, OpenPoint, Worth } from '../spec';
import { openAt, yearDoubt, yearOf } from './due-day';
import { own as ownWord } from '../own-words';

/** One end of a stretch of days. */
interface End {
  readonly day: Token;
  readonly inclusive: boolean;
}

/** A line for the days from one to another, either of which may be left out. */
interface Stretch {
  readonly clause: Clause;
  readonly from?: End;
  readonly to?: End;
}

const UNTIL = new Set(['đến', 'tới', '-', 'hết', 'cuối']);

/** Which end of a stretch a day is, from the words before and after it. */
function endAt(
  tokens: readonly Token[],
  at: number,
): { readonly side: 'from' | 'to'; readonly inclusive: boolean } | undefined {
  let i = at - 1;
  while (['ngày', 'là', 'vào'].includes(tokens[i]?.text ?? '')) i -= 1;
  const [before, word] = [tokens[i - 1]?.text ?? '', tokens[i]?.text ?? ''];
  if (word === 'trước') return { side: 'to', inclusive: false };
  if (word === 'nhất' && (before === 'chậm' || before === 'muộn')) return { side: 'to', inclusive: true };
  if (word === 'quá')
    return before === 'không' ? { side: 'to', inclusive: true } : { side: 'from', inclusive: false };
  if (word === 'sau') return { side: 'from', inclusive: false };
  if (word === 'từ') return { side: 'from', inclusive: true };
  if (UNTIL.has(word)) return { side: 'to', inclusive: true };
  return undefined;
}

/** The days a clause speaks of, or undefined where its words do not say which way they reach. */
function stretchOf(clause: Clause): Stretch | undefined {
  let stretch: Stretch = { clause };
  for (const [i, day] of clause.tokens.entries()) {
    if (day.kind !== 'date') continue;
    const end = endAt(clause.tokens, i);
    if (!end || stretch[end.side]) return undefined;
    stretch = { ...stretch, [end.side]: { day, inclusive: end.inclusive } };
  }
  return stretch;
}

function hasDay({ tokens }: Clause): boolean {
  return tokens.some((token) => token.kind === 'date');
}

/** "Sau ngày 28/02 hoặc không ban hành": what stands after "hoặc" was not done at all. */
function levelBeside({ label, price }: Clause): Level[] {
  const text = / hoặc ((?:không|chưa) .+)/iu.exec(label)?.[1];
  return text ? [{ text, worth: price?.worth ?? NO_POINTS }] : [];
}

interface Lines {
  readonly stretches: readonly Stretch[];
  readonly otherwise?: Clause;
  readonly levels: readonly Level[];
}

function linesOf(clauses: readonly Clause[]): Lines | undefined {
  const dated = clauses.filter(hasDay);
  const stretches = dated.map(stretchOf);
  const [otherwise, ...more] = clauses.filter((clause) => !hasDay(clause) && isElse(clause));
  const nones = clauses.filter((clause) => !hasDay(clause) && !isElse(clause));
  const last = stretches.at(-1);
  if (!stretches.every((each) => each !== undefined) || more.length > 0 || !nones.every(isNone))
    return undefined;
  if (stretches.filter((each) => each.to).length < 2) return undefined;
  const levels = nones.map(({ label, price }) => ({ text: label, worth: price?.worth ?? NO_POINTS }));
  return {
    stretches,
    ...(otherwise ? { otherwise } : {}),
    levels: [...levels, ...(last ? levelBeside(last.clause) : [])],
  };
}

/** Stands for the one year that days without a stated year are in: only their order matters. */
const ANY_YEAR = 2001;

function calendarDay({ day, month, year }: DueDay): Day {
  return { day, month, year: typeof year === 'number' ? year : ANY_YEAR };
}

function ordinal(due: DueDay): number {
  const { day, month, year } = calendarDay(due);
  return (year * 12 + month) * 31 + day;
}

/** Whether one day follows the other; where February ends only a stated year tells. */
function isNext(before: DueDay, day: DueDay): boolean {
  if (typeof day.year !== 'number' && day.day === 1 && day.month === 3) return false;
  const last = dayBefore(calendarDay(day));
  const wanted = calendarDay(before);
  return last.day === wanted.day && last.month === wanted.month && last.year === wanted.year;
}

interface Dated {
  readonly clause: Clause;
  readonly from?: { readonly day: DueDay; readonly inclusive: boolean };
  readonly to?: { readonly day: DueDay; readonly inclusive: boolean };
}

/** "Từ ngày 05/12 đến hết ngày 15/12/2025": the year told once is that of both days, where they are in order. */
function sharedYear(from: Token, to: Token): number | undefined {
  const [low, high] = [from.date, to.date];
  if (!low || !high || (low.year === undefined) === (high.year === undefined)) return undefined;
  const inOrder = low.month * 31 + low.day <= high.month * 31 + high.day;
  return inOrder ? (low.year ?? high.year) : undefined;
}

function dated({ clause, from, to }: Stretch, words: string): Dated | Doubt {
  const years = [from, to].map((end) => (end ? yearOf(end.day, words) : 'assessment'));
  const shared = from && to && sharedYear(from.day, to.day);
  const [first, second] = shared === undefined ? years : [shared, shared];
  if (first === undefined || second === undefined) return yearDoubt(clause);
  const at = (end: End | undefined, year: DueDay['year']) =>
    end?.day.date && {
      inclusive: end.inclusive,
      day: { day: end.day.date.day, month: end.day.date.month, year, sameDay: 'open' } satisfies DueDay,
    };
  const [low, high] = [at(from, first), at(to, second)];
  return { clause, ...(low ? { from: low } : {}), ...(high ? { to: high } : {}) };
}

type Joint = { readonly due: DueDay } | Doubt;

/** How a line ends and the next one begins: on whose side the day between them is, or what does not fit. */
function jointOf(above: Dated, below: Dated | undefined): Joint {
  const quote = below ? `${above.clause.text} / ${below.clause.text}` : above.clause.text;
  if (!above.to)
    return { code: 'scoring-text.overlap', quote, params: { values: ownWord('limit.later-days') } };
  const { day, inclusive } = above.to;
  const own: DueDay['sameDay'] = inclusive ? 'inTime' : 'open';
  if (!below?.from) return { due: { ...day, sameDay: own } };
  const order = ordinal(below.from.day) - ordinal(day);
  const values = `${String(day.day)}/${String(day.month)}`;
  if (order === 0 && inclusive && below.from.inclusive)
    return { code: 'scoring-text.shared-bound', quote, params: { values } };
  if (order === 0) return { due: { ...day, sameDay: below.from.inclusive ? 'late' : own } };
  if (order < 0) return { code: 'scoring-text.overlap', quote, params: { values } };
  const fits = below.from.inclusive && isNext(day, below.from.day);
  return fits
    ? { due: { ...day, sameDay: own } }
    : { code: 'scoring-text.gap', quote, params: { values: ownWord('limit.after-day', { day: values }) } };
}

/** Later is never worth more: days that rise in points are no scale of lateness. */
function falls(worths: readonly Worth[], reading: Reading): boolean {
  const points = worths.map((worth) => pointsOf(worth, reading.setting));
  return points.every((each, i) => {
    const before = points[i - 1];
    return i === 0 || (each !== undefined && before !== undefined && compare(before, each) >= 0);
  });
}

/** The due days in order, each with what it earns; what is left after the last one comes at the end. */
function scaleOf(lines: Lines, reading: Reading): readonly Dated[] | Doubt {
  // "… hằng năm" and "sau ngày …" on the next line are not "năm sau".
  const words = [...reading.clauses.map((clause) => clause.words), reading.setting.nameWords].join(' / ');
  const made = lines.stretches.map((stretch) => dated(stretch, words));
  const asked = made.find((each) => 'code' in each);
  if (asked && 'code' in asked) return asked;
  const all = made.flatMap((each) => ('code' in each ? [] : [each]));
  const kinds = new Set(
    all.flatMap(({ from, to }) => [from, to]).flatMap((end) => (end ? [typeof end.day.year] : [])),
  );
  return kinds.size > 1 && all[0] ? yearDoubt(all[0].clause) : all;
}

/** Ensures a scale on days of the calendar ("trước 31/01: …; từ 31/01 đến 28/02: …; sau 28/02: …"). */
export function parseCalendarBands(reading: Reading): Parsed {
  const lines = reading.clauses.every(isFlat) ? linesOf(reading.clauses) : undefined;
  if (!lines) return undefined;
  const scale = scaleOf(lines, reading);
  if ('code' in scale) return doubt(scale);
  const last = scale.at(-1);
  const after = lines.otherwise ?? (last?.to ? undefined : last?.clause);
  const bands = last && !last.to ? scale.slice(0, -1) : scale;
  const [first, ...later] = bands;
  if (!first?.to || first.from || !last) return undefined;
  const quote = reading.text;
  if (!after?.price?.worth || (lines.otherwise && !last.to))
    return doubt({ code: 'scoring-text.uncovered-case', quote });
  const joints = bands.map((band, i) => jointOf(band, scale[i + 1]));
  const misfit = joints.find((joint) => 'code' in joint);
  if (misfit && 'code' in misfit) return doubt(misfit);
  const dues = joints.flatMap((joint) => ('due' in joint ? [joint.due] : []));
  const worths = [...bands.map(worthOf), after.price.worth];
  const ascending = dues.every((due, i) => i === 0 || ordinal(dues[i - 1] as DueDay) < ordinal(due));
  if (!ascending) return doubt(yearDoubt(first.clause));
  if (!falls(worths, reading)) return doubt({ code: 'scoring-text.order', quote });
  const top = topDoubts([worthOf(first)], reading);
  if (top.length > 0) return doubt(...top);
  const days = later.map((band, i) => ({ due: dues[i + 1] as DueDay, worth: worthOf(band) }));
  const open: OpenPoint[] = dues.flatMap(openAt);
  const told = [...bands.map(({ clause }) => clause), after];
  const spoken = told.map((clause) => ({ text: clause.label, worth: clause.price?.worth ?? NO_POINTS }));
  const late = { kind: 'laterDays' as const, days, otherwise: after.price.worth, lines: spoken };
  return rule(
    { kind: 'timeliness', due: dues[0] as DueDay, onTime: worthOf(first), late, levels: lines.levels },
    open,
  );
}

function worthOf({ clause }: Dated): Worth {
  return clause.price?.worth ?? NO_POINTS;
}
