import type { Day } from '../../methods/answers';
import { failed, ok, problem } from '../../result';
import type { Problem, Result } from '../../result';
import { isDay, isoDay, parseDay } from '../../sheet/dates';
import { daysFrom, showDay } from '../risks/days';
import type { Holiday } from './holidays';

/** The five dates of a round, in their order. */
export const ROUND_STEPS = [
  'selfOpens',
  'selfCloses',
  'appraisal1Closes',
  'explanationCloses',
  'appraisal2Closes',
] as const;
export type RoundStep = (typeof ROUND_STEPS)[number];

/** One round with dates of its own: what closes in one says nothing about another. */
export interface RoundDates {
  readonly name: string;
  readonly dates: Readonly<Partial<Record<RoundStep, Day>>>;
}

/** Everything about time that people set. */
export interface TimeSettings {
  readonly rounds: readonly RoundDates[];
  readonly holidays: readonly Holiday[];
}

export const NO_TIME_SETTINGS: TimeSettings = { rounds: [], holidays: [] };

export type DeadlineProblemCode =
  'deadline.settings-unreadable' | 'deadline.date-unreadable' | 'deadline.order' | 'deadline.no-dates';
export type DeadlineProblem = Problem<DeadlineProblemCode>;

/**
 * Ensures settings from JSON: `{ "rounds": [{ "name", "selfOpens": "2025-12-01", … }], "holidays": [{ "date", "name" }] }`,
 * or one round alone. A date that is none is a problem and left out; dates out of order are told.
 */
export function timeSettingsFrom(json: unknown): Result<TimeSettings, DeadlineProblem> {
  if (!isRecord(json)) return failed(problem('deadline.settings-unreadable', 'error'));
  const problems: DeadlineProblem[] = [];
  const given = Array.isArray(json['rounds']) ? json['rounds'] : [json];
  const rounds = given.filter(isRecord).map((one) => roundFrom(one, problems));
  const holidays = (Array.isArray(json['holidays']) ? json['holidays'] : [])
    .filter(isRecord)
    .flatMap((one) => {
      const day = dateIn(one, 'date', problems);
      return day ? [{ day, name: textIn(one, 'name') }] : [];
    });
  const dated = rounds.filter(({ dates }) => Object.keys(dates).length > 0);
  if (dated.length === 0 && holidays.length === 0 && problems.length === 0) {
    return failed(problem('deadline.settings-unreadable', 'error'));
  }
  return ok({ rounds: dated, holidays }, [...problems, ...dated.flatMap(outOfOrder)]);
}

function roundFrom(json: Json, problems: DeadlineProblem[]): RoundDates {
  const dates = ROUND_STEPS.flatMap((step) => {
    const day = dateIn(json, step, problems);
    return day ? [[step, day] as const] : [];
  });
  return { name: textIn(json, 'name'), dates: Object.fromEntries(dates) };
}

/** Ensures a warning for each date of a round that comes before the one it follows. */
export function outOfOrder({ name, dates }: RoundDates): DeadlineProblem[] {
  const known = ROUND_STEPS.flatMap((step) => {
    const day = dates[step];
    return day ? [{ step, day }] : [];
  });
  return known.slice(1).flatMap(({ step, day }, at) => {
    const before = known[at];
    if (!before || daysFrom(before.day, day) >= 0) return [];
    const params = {
      round: name,
      step: ROUND_STEPS.indexOf(step) + 1,
      date: showDay(day),
      before: ROUND_STEPS.indexOf(before.step) + 1,
      beforeDate: showDay(before.day),
    };
    return [problem('deadline.order', 'warning', params)];
  });
}

type Json = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textIn(json: Json, key: string): string {
  const value = json[key];
  return typeof value === 'string' ? value : '';
}

function dateIn(json: Json, key: string, problems: DeadlineProblem[]): Day | undefined {
  const value = json[key];
  if (value === undefined || value === null || value === '') return undefined;
  const day = typeof value === 'string' ? readDay(value) : undefined;
  if (day === undefined) {
    problems.push(problem('deadline.date-unreadable', 'error', { key, found: String(value) }));
  }
  return day;
}

/** Ensures a day from `2025-12-31` or `31/12/2025`, or undefined. */
export function readDay(text: string): Day | undefined {
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/.exec(text);
  if (!iso) return parseDay(text);
  const day = { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  return isDay(day) ? day : undefined;
}

/** Ensures settings as JSON keeps them. */
export function timeSettingsToJson({ rounds, holidays }: TimeSettings): Json {
  return {
    rounds: rounds.map(({ name, dates }) => ({
      name,
      ...Object.fromEntries(Object.entries(dates).map(([step, day]) => [step, isoDay(day)])),
    })),
    holidays: holidays.map(({ day, name }) => ({ date: isoDay(day), name })),
  };
}
