import type { Day } from '../../methods/answers';
import type { CellRef } from '../../result';
import { NO_POINTS } from '../../rulebook/points';
import type { Points } from '../../rulebook/points';
import { isSurveyPart } from '../../scoring/outcome';
import { isoDay } from '../../sheet/dates';
import { POLICY } from '../policy';
import type { Policy } from '../policy';
import { daysFrom } from '../risks/days';
import type { ScoredForm, ScoredItem } from '../scored-form/score-form';
import { dueDatesOf } from './due-days';
import type { DueDate } from './due-days';
import { officeCalendar } from './holidays';
import type { OfficeCalendar } from './holidays';
import { NO_TIME_SETTINGS, ROUND_STEPS } from './round-dates';
import type { RoundStep, TimeSettings } from './round-dates';
import { lastWorkingDay, stateOf, workingDaysLeft } from './time-left';
import type { DueState } from './time-left';

interface Dated {
  readonly day: Day;
  readonly state: DueState;
  readonly workingDays: number;
  /** Present when the due day itself is a day off. */
  readonly lastWorkingDay?: Day;
  /** What depends on it: maxima of items not done yet, or points in dispute. */
  readonly points: Points;
}

/** A date of a round. */
export interface RoundDeadline extends Dated {
  readonly kind: 'round';
  readonly round: string;
  readonly step: RoundStep;
  /** Items that are not done for it. */
  readonly open: number;
}

/** A due date inside a criterion. */
export interface ItemDeadline extends Dated {
  readonly kind: 'item';
  readonly code: string;
  readonly title: string;
  /** Where the due date is said. */
  readonly cell: CellRef;
  readonly from: DueDate['from'];
  readonly words: string;
  /** Who is responsible, where the sheet has a column for it. */
  readonly responsible?: string;
}

export type Deadline = RoundDeadline | ItemDeadline;

export interface DeadlineOptions {
  readonly today: Day;
  readonly settings?: TimeSettings;
  readonly policy?: Policy;
}

/** One day of the calendar with everything due on it. */
export interface DueOnDay {
  readonly day: Day;
  readonly deadlines: readonly Deadline[];
  readonly points: Points;
}

/** Ensures every due date of a form and of its rounds, the earliest first. */
export function findDeadlines(scored: ScoredForm, options: DeadlineOptions): Deadline[] {
  const { settings = NO_TIME_SETTINGS } = options;
  const clock: Clock = {
    today: options.today,
    calendar: officeCalendar(settings.holidays),
    nearDays: (options.policy ?? POLICY).nearDays,
  };
  const year = scored.plan.terms.assessmentYear;
  const items = scored.items.filter(isOwed);
  const ofRounds = settings.rounds.flatMap(({ name, dates }) =>
    ROUND_STEPS.flatMap((step): RoundDeadline[] => {
      const day = dates[step];
      return day ? [roundDeadline({ name, step, day }, items, clock)] : [];
    }),
  );
  const ofItems = items.flatMap((item) =>
    dueDatesOf(item, year).map((due) => itemDeadline(item, due, clock)),
  );
  return [...ofRounds, ...ofItems].sort((a, b) => daysFrom(b.day, a.day));
}

/** Ensures the days on which something is due, each with the points behind it. */
export function dueByDay(deadlines: readonly Deadline[]): DueOnDay[] {
  const days = new Map<string, Deadline[]>();
  for (const one of deadlines) days.set(isoDay(one.day), [...(days.get(isoDay(one.day)) ?? []), one]);
  return [...days.values()].flatMap((group) => {
    const [first] = group;
    return first
      ? [{ day: first.day, deadlines: group, points: sum(group.map(({ points }) => points)) }]
      : [];
  });
}

interface Clock {
  readonly today: Day;
  readonly calendar: OfficeCalendar;
  readonly nearDays: number;
}

function isOwed({ score }: ScoredItem): boolean {
  return !isSurveyPart(score.part) && score.rule.kind !== 'notApplicable';
}

function dated(day: Day, points: Points, clock: Clock): Omit<Dated, 'state'> {
  const { today, calendar } = clock;
  const isOff = !calendar.isWorkingDay(day);
  return {
    day,
    workingDays: workingDaysLeft(today, day, calendar),
    points,
    ...(isOff ? { lastWorkingDay: lastWorkingDay(day, calendar) } : {}),
  };
}

interface RoundDay {
  readonly name: string;
  readonly step: RoundStep;
  readonly day: Day;
}

function roundDeadline(
  { name, step, day }: RoundDay,
  items: readonly ScoredItem[],
  clock: Clock,
): RoundDeadline {
  const open = items.filter((item) => IS_OPEN[step](item));
  const points = sum(open.map((item) => POINTS_BEHIND[step](item)));
  const state = stateOf(clock.today, day, clock.nearDays);
  return {
    kind: 'round',
    round: name,
    step,
    open: open.length,
    ...dated(day, points, clock),
    state: open.length === 0 ? withoutWork(state, step) : state,
  };
}

/** Nothing undone is known: past dates are over, and a self-score sheet that is full is done before its date. */
function withoutWork(state: DueState, step: RoundStep): DueState {
  if (step === 'selfCloses') return { kind: 'done' };
  return state.kind === 'overdue' ? { kind: 'passed' } : state;
}

const isScored = (item: ScoredItem, basis: 'self' | 'appraised1' | 'appraised2'): boolean => {
  return item.score[basis].kind === 'scored';
};

/** The appraisal gave less than was claimed and nobody has explained yet. */
const isContested = ({ score: { self, appraised1, appraised2 }, row }: ScoredItem): boolean => {
  const isLower = self.kind === 'scored' && appraised1.kind === 'scored' && appraised1.points < self.points;
  return isLower && appraised2.kind !== 'scored' && row.explanation === undefined;
};

const IS_OPEN: Readonly<Record<RoundStep, (item: ScoredItem) => boolean>> = {
  selfOpens: () => false,
  selfCloses: (item) =>
    item.score.part !== 'penalty' && item.score.part !== 'bonus' && !isScored(item, 'self'),
  appraisal1Closes: () => false,
  explanationCloses: isContested,
  appraisal2Closes: () => false,
};

const maximumOf = ({ score }: ScoredItem): Points => score.maximum ?? NO_POINTS;

const inDispute = ({ score: { self, appraised1 } }: ScoredItem): Points => {
  const isKnown = self.kind === 'scored' && appraised1.kind === 'scored';
  return isKnown ? ((self.points - appraised1.points) as Points) : NO_POINTS;
};

const POINTS_BEHIND: Readonly<Record<RoundStep, (item: ScoredItem) => Points>> = {
  selfOpens: maximumOf,
  selfCloses: maximumOf,
  appraisal1Closes: maximumOf,
  explanationCloses: inDispute,
  appraisal2Closes: maximumOf,
};

function itemDeadline(item: ScoredItem, due: DueDate, clock: Clock): ItemDeadline {
  const { score, row } = item;
  const isDone = due.from === 'column' ? row.evidence.length > 0 : isDecided(item);
  const responsible = row.responsible?.value ?? row.lead?.value;
  return {
    kind: 'item',
    code: score.code,
    title: score.title,
    cell: due.cell,
    from: due.from,
    words: due.words,
    ...(responsible === undefined ? {} : { responsible }),
    ...dated(due.day, isDone ? NO_POINTS : maximumOf(item), clock),
    state: isDone ? { kind: 'done' } : stateOf(clock.today, due.day, clock.nearDays),
  };
}

/** The figures are there, or the unit has at least scored it with evidence. */
function isDecided({ score, row }: ScoredItem): boolean {
  return score.rule.kind === 'scored' || (score.self.kind === 'scored' && row.evidence.length > 0);
}

function sum(values: readonly Points[]): Points {
  return values.reduce<number>((total, value) => total + value, 0) as Points;
}
