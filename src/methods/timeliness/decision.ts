import { dayBefore, dayWords, isDay } from '../decision/days';
import { fact, fixed, minus, NOTHING, over, times } from '../decision/amount';
import type { Amount } from '../decision/amount';
import { figureNeed, levelNeed, onLevel, onYesNo, partNeed, sound } from '../decision/build';
import type { Build } from '../decision/build';
import { all, ask, compare, first, give, given } from '../decision/decision';
import type { Case, Decision, Way } from '../decision/decision';
import { amountOf, inside, limited, limitOf, NO_MAXIMUM, outcome } from '../decision/worth';
import type { Day } from '../answers';
import type { InputNeed } from '../method';
import type { DueDay, TimelinessSpec } from '../spec';
import type { LaterDays } from './spec';
import { own } from '../own-words';

const BELOW_FLOOR = own('ask.days-below-zero');
const NO_BAND = own('ask.no-days-band');
const NO_YEAR = own('ask.no-year');

/** Ensures the due day in the calendar, or undefined while the assessment year is not known. */
function dueDayOf(due: DueDay, build: Build): Day | undefined {
  const { assessmentYear } = build.context;
  const shift = { assessment: 0, before: -1, after: 1 } as const;
  if (typeof due.year === 'number') return { year: due.year, month: due.month, day: due.day };
  if (assessmentYear === undefined) return undefined;
  return { year: assessmentYear + shift[due.year], month: due.month, day: due.day };
}

function perDay(
  late: Extract<TimelinessSpec['late'], { kind: 'perDay' }>,
  days: Amount,
  onTime: Amount,
  build: Build,
): Decision {
  const each = amountOf(late.each, build);
  if (!each) return ask(NO_MAXIMUM);
  const points = minus(onTime, times(each, over(days, fixed(late.per))));
  const result = give(limited(points, { floor: limitOf(late.floor, build) }), own('quote.late-days'));
  if (late.floor) return result;
  return first([{ when: compare(points, '<', NOTHING), then: ask(BELOW_FLOOR) }], result);
}

function whenLate(spec: TimelinessSpec, days: Amount, build: Build): Decision {
  const { late } = spec;
  if (late.kind === 'laterDays') return outcome(late.otherwise, own('quote.after-days'), build);
  if (late.kind === 'flat') return outcome(late.worth, own('quote.late'), build);
  if (late.kind === 'perDay') {
    const onTime = amountOf(spec.onTime, build);
    return onTime ? perDay(late, days, onTime, build) : ask(NO_MAXIMUM);
  }
  const cases = late.bands.map((band): Case => ({
    when: all(...inside(days, band)),
    then: outcome(band.worth, band.text, build),
  }));
  const otherwise = late.otherwise ? outcome(late.otherwise, own('quote.too-late'), build) : ask(NO_BAND);
  return first(cases, otherwise);
}

/** The days late decide; a day that is not late at all is in time. */
function byDaysLate(spec: TimelinessSpec, build: Build): Way {
  const need = figureNeed('daysLate', build, 'ngày');
  const days = fact(need);
  const inTime: Case = {
    when: compare(days, '=', NOTHING),
    then: outcome(spec.onTime, own('input.in-time'), build),
  };
  const then = first([inTime], whenLate(spec, days, build), { amount: days, unit: own('working.days-late') });
  return { needs: [need], then: sound(need, then), ...(spec.due ? { unasked: true } : {}) };
}

function sameDayCases(due: DueDay, day: Day, need: InputNeed): readonly Case[] {
  if (due.sameDay !== 'open') return [];
  const question = own('ask.on-due-day', { day: dayWords(day) });
  return [{ when: { kind: 'byDay', need, is: '=', day }, then: ask(question) }];
}

/** By which of several due days it was done. */
function byCalendar(spec: TimelinessSpec, late: LaterDays, need: InputNeed, build: Build): Decision {
  const dues = [...(spec.due ? [{ due: spec.due, worth: spec.onTime }] : []), ...late.days];
  const cases = dues.flatMap(({ due, worth }): readonly Case[] => {
    const day = dueDayOf(due, build);
    if (!day || !isDay(day)) return [{ when: all(), then: ask(NO_YEAR) }];
    const last = due.sameDay === 'late' ? dayBefore(day) : day;
    const then = outcome(worth, own('quote.until-day', { day: dayWords(last) }), build);
    return [...sameDayCases(due, day, need), { when: { kind: 'byDay', need, is: '<=', day: last }, then }];
  });
  const afterLast = outcome(late.otherwise, own('quote.after-days'), build);
  return first(cases, afterLast, { amount: fact(need) });
}

function byDate(spec: TimelinessSpec, due: DueDay, build: Build): Way {
  const need: InputNeed = { key: 'date', label: own('input.date'), type: 'date' };
  const day = dueDayOf(due, build);
  if (!day || !isDay(day)) return { needs: [need], then: ask(NO_YEAR) };
  if (spec.late.kind === 'laterDays')
    return { needs: [need], then: byCalendar(spec, spec.late, need, build) };
  const last = due.sameDay === 'late' ? dayBefore(day) : day;
  const inTime: Case = {
    when: { kind: 'byDay', need, is: '<=', day: last },
    then: outcome(spec.onTime, own('quote.in-time-day', { day: dayWords(last) }), build),
  };
  const days: Amount = { kind: 'daysAfter', need, day: last };
  const then = first([...sameDayCases(due, day, need), inTime], whenLate(spec, days, build), {
    amount: fact(need),
  });
  return { needs: [need], then };
}

/** A plain yes or no: in time, or late where lateness has one price. */
function byYesNo(spec: TimelinessSpec, build: Build): readonly Way[] {
  if (spec.late.kind !== 'flat' || !(build.alone || build.figureIsPart)) return [];
  const need = partNeed(build, 0, own('input.in-time'), 'yesNo');
  const then = onYesNo(
    need,
    outcome(spec.onTime, own('input.in-time'), build),
    outcome(spec.late.worth, own('quote.late'), build),
  );
  return [{ needs: [need], then, unasked: true }];
}

function byLevel(spec: TimelinessSpec, build: Build): readonly Way[] {
  const lines = spec.late.kind === 'laterDays' ? spec.late.lines : [];
  const levels = [...spec.levels, ...lines];
  if (levels.length === 0) return [];
  const need = levelNeed(levels.map((level) => level.text));
  const outcomes = levels.map((level) => outcome(level.worth, level.text, build));
  const then = onLevel(need, outcomes);
  return [spec.levels.length > 0 ? { needs: [need], then } : { needs: [need], then, unasked: true }];
}

/** Ensures the worth of being in time, or what lateness leaves of it. */
export function decideTimeliness(spec: TimelinessSpec, build: Build): Decision {
  return given(
    ...byLevel(spec, build),
    ...(spec.due && !build.figureIsPart ? [byDate(spec, spec.due, build)] : []),
    ...(spec.late.kind === 'laterDays' ? [] : [byDaysLate(spec, build)]),
    ...byYesNo(spec, build),
  );
}
