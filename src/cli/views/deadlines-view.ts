import { DEADLINE_LABELS, dueLabel, ROUND_STEP_WORDS, WEEKDAYS } from '../../messages/deadlines';
import { fill, type Language } from '../../messages/language';
import type { Day } from '../../methods/answers';
import { dueByDay, type Deadline } from '../../review/deadlines/find-deadlines';
import { showDay } from '../../review/risks/days';
import { isoDay } from '../../sheet/dates';
import { cellJson } from '../door';
import { pointsJson, pointsWords } from '../figures';
import { hanging } from '../terminal';

/** Ensures one due date as JSON carries it. */
export function deadlineJson(deadline: Deadline, language: Language): Record<string, unknown> {
  const { kind, day, state, workingDays, lastWorkingDay, points } = deadline;
  const base = {
    kind,
    date: isoDay(day),
    state: state.kind,
    days: 'days' in state ? state.days : null,
    label: dueLabel(state, language).words,
    workingDays,
    lastWorkingDay: lastWorkingDay ? isoDay(lastWorkingDay) : null,
    points: pointsJson(points),
  };
  if (deadline.kind === 'round') {
    return { ...base, round: deadline.round, step: deadline.step, open: deadline.open };
  }
  const { code, title, cell, from, responsible = null } = deadline;
  return { ...base, code, title, ...cellJson(cell), from, responsible };
}

/** Ensures the calendar: each day with what is due on it and the points behind it. */
export function deadlineLines(deadlines: readonly Deadline[], language: Language): string[] {
  return dueByDay(deadlines).flatMap(({ day, deadlines: due, points }) => {
    const shown =
      points > 0
        ? ` · ${fill(DEADLINE_LABELS.points, { points: pointsWords(points, language) }, language)}`
        : '';
    return ['', `${dayWords(day, language)}${shown}`, ...due.flatMap((one) => line(one, language))];
  });
}

function dayWords(day: Day, language: Language): string {
  const weekday = WEEKDAYS[new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay()];
  return fill(DEADLINE_LABELS.day, { weekday: weekday?.[language] ?? '', day: showDay(day) }, language);
}

function line(deadline: Deadline, language: Language): string[] {
  const { state, workingDays, lastWorkingDay } = deadline;
  const { sign, words } = dueLabel(state, language);
  const isAhead = state.kind === 'soon' || state.kind === 'left';
  const parts = [
    `${sign} ${nameOf(deadline, language)}`,
    words,
    ...(isAhead ? [fill(DEADLINE_LABELS['working-days'], { days: workingDays }, language)] : []),
    ...(isAhead && lastWorkingDay
      ? [fill(DEADLINE_LABELS['day-off'], { day: showDay(lastWorkingDay) }, language)]
      : []),
    ...(deadline.kind === 'item' && deadline.responsible !== undefined
      ? [fill(DEADLINE_LABELS.responsible, { who: deadline.responsible }, language)]
      : []),
    ...(deadline.kind === 'item' ? [deadline.cell.cell] : []),
  ];
  return hanging(`  ${parts.join(' · ')}`, '    ');
}

function nameOf(deadline: Deadline, language: Language): string {
  if (deadline.kind === 'item') return `${deadline.code} ${deadline.title}`;
  const { round, step, open } = deadline;
  const name = round === '' ? DEADLINE_LABELS['round.unnamed'][language] : round;
  const left = open > 0 ? ` (${fill(DEADLINE_LABELS['round.open'], { open }, language)})` : '';
  return `${name}: ${ROUND_STEP_WORDS[step][language]}${left}`;
}
