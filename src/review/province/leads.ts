import type { Day } from '../../methods/answers';
import { addPoints, NO_POINTS } from '../../rulebook/points';
import type { Points } from '../../rulebook/points';
import { comparableName } from '../names';
import { daysFrom } from '../risks/days';
import type { ItemRisk, RiskMap } from '../risks/risk';
import type { Duty } from './duties';

/** An item of a lead agency with what it may lose. */
export interface LedItem {
  readonly duty: Duty;
  /** Absent for what cannot be lost: bonus points, items that do not apply. */
  readonly risk?: ItemRisk;
}

export interface AtStake {
  readonly items: number;
  readonly maximum: Points;
  readonly atStake: Points;
  readonly recoverable: Points;
}

export interface DueGroup extends AtStake {
  readonly day: Day;
  /** From today; negative when it has passed. */
  readonly days: number;
}

export interface LeadAgency extends AtStake {
  readonly name: string;
  readonly led: readonly LedItem[];
  /** The nearest due date first; items without one are in no group. */
  readonly due: readonly DueGroup[];
}

/** Ensures what each lead agency answers for and may lose, in all and per due date, the most at stake first. */
export function leadAgencies(duties: readonly Duty[], risks: RiskMap, today: Day): LeadAgency[] {
  const riskOf = riskByCell(risks);
  const leads = new Map<string, { readonly name: string; readonly led: LedItem[] }>();
  for (const duty of duties) {
    const risk = riskOf(duty);
    for (const name of duty.leads) {
      const lead = leads.get(comparableName(name)) ?? { name, led: [] };
      lead.led.push(risk === undefined ? { duty } : { duty, risk });
      leads.set(comparableName(name), lead);
    }
  }
  const all = [...leads.values()].map(({ name, led }): LeadAgency => ({
    name,
    led,
    ...sumOf(led),
    due: dueGroups(led, today),
  }));
  return all.sort((a, b) => b.atStake - a.atStake);
}

/** Ensures the risk of a duty's item, found by its cell: codes may repeat where numbering restarts. */
export function riskByCell({ items }: RiskMap): (duty: Duty) => ItemRisk | undefined {
  const byCell = new Map(items.map((risk) => [`${risk.cell.sheet}!${risk.cell.cell}`, risk]));
  return ({ at }) => byCell.get(`${at.sheet}!${at.cell}`);
}

function sumOf(led: readonly LedItem[]): AtStake {
  const total = (pointsOf: (risk: ItemRisk) => Points): Points => {
    return addPoints(NO_POINTS, ...led.flatMap(({ risk }) => (risk ? [pointsOf(risk)] : [])));
  };
  return {
    items: led.length,
    maximum: total(({ maximum }) => maximum),
    atStake: total(({ atStake }) => atStake),
    recoverable: total(({ canBeSaved }) => canBeSaved),
  };
}

function dueGroups(led: readonly LedItem[], today: Day): DueGroup[] {
  const groups = new Map<number, { readonly day: Day; readonly led: LedItem[] }>();
  for (const item of led) {
    const day = item.duty.due?.day;
    if (!day) continue;
    const days = daysFrom(today, day);
    const group = groups.get(days) ?? { day, led: [] };
    group.led.push(item);
    groups.set(days, group);
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([days, group]) => ({ day: group.day, days, ...sumOf(group.led) }));
}
