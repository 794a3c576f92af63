import { DEADLINE_LABELS, dueLabel, ROUND_STEP_WORDS, WEEKDAYS } from '../../messages/deadlines';
import { decimalWords } from '../../messages/figures';
import { fill, type Language } from '../../messages/language';
import type { Day } from '../../methods/answers';
import { pointsToDecimal } from '../../rulebook/points';
import type { Points } from '../../rulebook/points';
import type { CellRef } from '../../result';
import { dueByDay, type Deadline } from '../../review/deadlines/find-deadlines';
import type { TimeSettings } from '../../review/deadlines/round-dates';
import { showDay } from '../../review/risks/days';
import { deadlinesOf } from '../../workflows/deadlines';
import type { ScoredWorkbook } from '../../workflows/score-workbook';

export interface DueLine {
  readonly key: string;
  /** Sign and words: never a colour alone. */
  readonly label: string;
  readonly title: string;
  readonly details: string;
  readonly cell?: CellRef;
}

export interface DueDayView {
  readonly key: string;
  /** `Thứ hai, 20/01/2025 · 3,00 điểm` */
  readonly heading: string;
  readonly lines: readonly DueLine[];
}

export interface DeadlinesView {
  readonly days: readonly DueDayView[];
  readonly settings: TimeSettings;
}

/** Ensures the calendar of what is due, computed from today each time. */
export function deadlinesView(workbook: ScoredWorkbook, today: Day, language: Language): DeadlinesView {
  const found = deadlinesOf(workbook, today);
  if (!found.ok) return { days: [], settings: { rounds: [], holidays: [] } };
  const { deadlines, settings } = found.value;
  const days = dueByDay(deadlines).map(({ day, deadlines: due, points }) => ({
    key: showDay(day),
    heading: [dayWords(day, language), ...pointsWords(points, language)].join(' · '),
    lines: due.map((one, at) => lineOf(one, at, language)),
  }));
  return { days, settings };
}

function dayWords(day: Day, language: Language): string {
  const weekday = WEEKDAYS[new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay()];
  return `${weekday?.[language] ?? ''}, ${showDay(day)}`;
}

function pointsWords(points: Points, language: Language): string[] {
  if (points <= 0) return [];
  const shown = decimalWords(pointsToDecimal(points), language);
  return [fill(DEADLINE_LABELS.points, { points: shown }, language)];
}

function lineOf(deadline: Deadline, at: number, language: Language): DueLine {
  const { state, workingDays, lastWorkingDay } = deadline;
  const { sign, words } = dueLabel(state, language);
  const isAhead = state.kind === 'soon' || state.kind === 'left';
  const details = [
    ...(isAhead ? [fill(DEADLINE_LABELS['working-days'], { days: workingDays }, language)] : []),
    ...(isAhead && lastWorkingDay
      ? [fill(DEADLINE_LABELS['day-off'], { day: showDay(lastWorkingDay) }, language)]
      : []),
    ...ofKind(deadline, language),
  ];
  return {
    key: String(at),
    label: `${sign} ${words}`,
    title: titleOf(deadline, language),
    details: details.join(' · '),
    ...(deadline.kind === 'item' ? { cell: deadline.cell } : {}),
  };
}

function ofKind(deadline: Deadline, language: Language): string[] {
  if (deadline.kind === 'round') {
    const { open } = deadline;
    return open > 0 ? [fill(DEADLINE_LABELS['round.open'], { open }, language)] : [];
  }
  const { responsible, from } = deadline;
  const who =
    responsible === undefined ? [] : [fill(DEADLINE_LABELS.responsible, { who: responsible }, language)];
  return [DEADLINE_LABELS[`from.${from}`][language], ...who];
}

function titleOf(deadline: Deadline, language: Language): string {
  if (deadline.kind === 'item') return `${deadline.code} ${deadline.title}`;
  const name = deadline.round === '' ? DEADLINE_LABELS['round.unnamed'][language] : deadline.round;
  return `${name}: ${ROUND_STEP_WORDS[deadline.step][language]}`;
}
