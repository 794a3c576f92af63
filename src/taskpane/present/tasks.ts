import { pointsWords } from '../../messages/figures';
import { fill, type Language } from '../../messages/language';
import { TASKS_PANE } from '../../messages/pane-tasks';
import { dueWords } from '../../output/province/due-words';
import type { CellRef } from '../../result';
import type { LeadAgency, LedItem } from '../../review/province/leads';
import { showDay } from '../../review/risks/days';
import type { AssignedProvince } from '../../workflows/assign-province';

export interface TaskItem {
  readonly key: string;
  readonly title: string;
  readonly stake: string;
  readonly cell: CellRef;
}

export interface LeadView {
  readonly name: string;
  readonly stakes: string;
  readonly due: readonly string[];
  readonly heading: string;
  /** Only what may be lost, the most points first. */
  readonly items: readonly TaskItem[];
}

/** Ensures what each lead agency answers for and may lose, in the words of the pane. */
export function leadViews({ leads }: AssignedProvince, language: Language): LeadView[] {
  return leads.map((lead) => leadView(lead, language));
}

function leadView(lead: LeadAgency, language: Language): LeadView {
  const { name, items, maximum, atStake, recoverable, due, led } = lead;
  const params = {
    items,
    maximum: pointsWords(maximum, language),
    atStake: pointsWords(atStake, language),
    recoverable: pointsWords(recoverable, language),
  };
  const open = led
    .filter(({ risk }) => (risk?.atStake ?? 0) > 0)
    .sort((a, b) => (b.risk?.atStake ?? 0) - (a.risk?.atStake ?? 0));
  return {
    name,
    stakes: fill(TASKS_PANE['tasks.stakes'], params, language),
    due: due.map((group) => dueWords(group, language)),
    heading: fill(TASKS_PANE['tasks.items'], { count: open.length }, language),
    items: open.flatMap((item) => itemOf(item, language)),
  };
}

function itemOf({ duty, risk }: LedItem, language: Language): TaskItem[] {
  if (risk === undefined) return [];
  const { code, title, at, due } = duty;
  const points = pointsWords(risk.atStake, language);
  const stake =
    due?.day === undefined
      ? fill(TASKS_PANE['tasks.item'], { points }, language)
      : fill(TASKS_PANE['tasks.item-due'], { points, day: showDay(due.day) }, language);
  return [{ key: `${at.sheet}!${at.cell}`, title: `${code} ${title}`, stake, cell: at }];
}
