import type { Clause, Doubt, Parsed, Reading, Token } from '../clause';
import { doubt, rule } from '../clause';
import { isElse, isNone, isTaking, isZeroWorth, NO_POINTS, quoteOf, topDoubts, worthOf } from '../roles';
import type { DueDay, Level, TimelinessSpec, Worth } from '../spec';
import { parseCalendarBands } from './calendar-bands';
import { DATED } from '../word-kinds';
import { openAt, yearDoubt, yearOf } from './due-day';
import { own } from '../own-words';

const IN_TIME_INCLUDED =
  /(?:chậm nhất|muộn nhất|hết ngày|đến hết|hết|không quá|trước hoặc trong|trong)(?: là)?(?: vào)?(?: ngày)? @|đến(?: hết)?(?: ngày)? @|(?:trước|đến) (?:hết|cuối) ngày @/;
const IN_TIME = /(?:trước|chậm nhất|muộn nhất|hết|không quá|đến|trong)(?: là)?(?: hết)?(?: vào)?(?: ngày)? @/;
const AFTER = /(?:sau|quá|từ)(?: hết)?(?: ngày)? @/;
const FROM_DAY = /từ(?: ngày)? @/;
const LATE =
  /(?:^| )(?:sau|chậm|muộn|trễ|quá hạn|quá thời hạn|quá thời gian|không đúng hạn|không đúng thời hạn|không đúng thời gian)(?: |$)/;
interface Sorted {
  readonly onTime: Clause;
  readonly late?: Clause;
  readonly levels: readonly Clause[];
}

function dayIn(clause: Clause): Token | undefined {
  const days = clause.tokens.filter((token) => token.kind === 'date');
  return days.length === 1 ? days[0] : undefined;
}

/** "Trước ngày 30/6 và 15/12": which of two days is meant, where the second stands without "ngày". */
function namesSecondDay({ tokens }: Clause): boolean {
  const day = tokens.findIndex(({ kind }) => kind === 'date');
  return tokens.some(({ text }, i) => {
    return i > day && ['và', 'hoặc', ','].includes(text) && tokens[i + 1]?.kind === 'number';
  });
}

function isPlain(clause: Clause): boolean {
  return !clause.formula && clause.price?.wording === 'exact';
}

function sort(clauses: readonly Clause[]): Sorted | undefined {
  const [onTime, ...rest] = clauses;
  if (!onTime || !dayIn(onTime) || !IN_TIME.test(onTime.words) || isTaking(onTime)) return undefined;
  const late = rest.filter((clause) => LATE.test(clause.words) || AFTER.test(clause.words) || isElse(clause));
  const others = rest.filter((clause) => !late.includes(clause));
  if (late.length > 1 || !others.every((clause) => isNone(clause) && !clause.price?.per)) return undefined;
  return { onTime, ...(late[0] ? { late: late[0] } : {}), levels: others };
}

function sameDay({ onTime, late }: Sorted): DueDay['sameDay'] {
  if (IN_TIME_INCLUDED.test(onTime.words)) return 'inTime';
  return late && FROM_DAY.test(late.words) ? 'late' : 'open';
}

function uncovered(clause: Clause): Doubt {
  return {
    code: 'scoring-text.uncovered-case',
    quote: clause.text,
    readings: [
      { reading: own('reading.late-nothing'), example: own('reading.day-late'), points: '0' },
      {
        reading: own('reading.late-counts'),
        example: own('reading.day-late'),
        points: quoteOf(clause),
      },
    ],
  };
}

function lateOf(late: Clause | undefined): TimelinessSpec['late'] | undefined {
  const { price } = late ?? {};
  if (!price?.worth) return undefined;
  if (!price.per) return price.sign === 'minus' ? undefined : { kind: 'flat', worth: price.worth };
  if (price.sign !== 'minus' || price.per.direction !== 'late') return undefined;
  const floor: { floor?: Worth } = price.floor ? { floor: price.floor } : {};
  return { kind: 'perDay', each: price.worth, per: price.per.size, ...floor };
}

function levelsOf(clauses: readonly Clause[]): Level[] {
  return clauses.map((clause) => ({ text: clause.label, worth: worthOf(clause) ?? NO_POINTS }));
}

/** Ensures a rule on a due day: in time, late, not done at all. */
export function parseTimeliness(reading: Reading): Parsed {
  const { clauses, setting, terms } = reading;
  if (!clauses.some(({ kinds }) => kinds & DATED) || !clauses.every(isPlain)) return undefined;
  const scale = parseCalendarBands(reading);
  if (scale) return scale;
  const sorted = sort(clauses);
  const day = sorted && dayIn(sorted.onTime);
  const worth = worthOf(sorted?.onTime);
  if (!sorted || !day?.date || !worth || isZeroWorth(worth)) return undefined;
  const others = sorted.late ? clauses : [];
  if (others.some((clause) => clause.tokens.some((token) => token.kind === 'date') && !dayFits(clause, day)))
    return undefined;
  if (namesSecondDay(sorted.onTime)) {
    return doubt({ code: 'scoring-text.two-readings', quote: sorted.onTime.text });
  }
  const words = `${sorted.onTime.words} / ${setting.nameWords}`;
  const year = yearOf(day, words);
  if (year === undefined) return doubt(yearDoubt(sorted.onTime));
  const late =
    lateOf(sorted.late) ??
    (setting.bonus && !sorted.late ? { kind: 'flat' as const, worth: NO_POINTS } : undefined);
  if (!late) return sorted.late ? undefined : doubt(uncovered(sorted.onTime));
  const top = topDoubts([worth], reading);
  if (top.length > 0) return doubt(...top);
  const due: DueDay = { day: day.date.day, month: day.date.month, year, sameDay: sameDay(sorted) };
  const withFloor =
    late.kind === 'perDay' && !late.floor && terms.floor ? { ...late, floor: terms.floor } : late;
  return rule(
    { kind: 'timeliness', due, onTime: worth, late: withFloor, levels: levelsOf(sorted.levels) },
    openAt(due),
  );
}

function dayFits(clause: Clause, due: Token): boolean {
  const other = dayIn(clause)?.date;
  return other !== undefined && other.day === due.date?.day && other.month === due.date.month;
}
