import { comparableName } from '../../review/names';
import type { PointsSource } from '../../rulebook/rulebook';
import { itemIds } from '../items';
import type { Responsibility } from '../line';
import { masterFor } from '../round';
import type { Round } from '../round';
import type { Unit } from '../unit';

/** Who appraises an item of a set of criteria, and who does so for the unit that appraises it for the others. */
export interface Assignment extends Responsibility {
  /** `Rulebook.id`. */
  readonly rulebook: string;
  readonly item: string;
  readonly title: string;
  readonly secondAppraiser?: string;
}

/** Ensures one assignment per item of every set of criteria, with the names people gave kept. */
export function assignmentsOf(
  { masters }: Pick<Round, 'masters'>,
  named: readonly Pick<Assignment, 'rulebook' | 'item' | 'appraiser' | 'secondAppraiser'>[],
): Assignment[] {
  const known = new Map(named.map((one) => [`${one.rulebook}\n${one.item}`, one]));
  return [...masters].flatMap(([rulebook, { plan }]) => {
    const ids = itemIds(plan);
    return plan.items.map(({ index, node }): Assignment => {
      const item = ids[index] ?? node.code;
      const { appraiser, secondAppraiser } = known.get(`${rulebook}\n${item}`) ?? {};
      const source: PointsSource = node.source;
      return {
        rulebook,
        item,
        title: node.title,
        source,
        ...(appraiser === undefined ? {} : { appraiser }),
        ...(secondAppraiser === undefined ? {} : { secondAppraiser }),
      };
    });
  });
}

/** Ensures whether a name means the unit: its code, its name, or a spelling a person confirmed. */
export function isNamed({ id, name, aliases }: Unit, words: string): boolean {
  const plain = comparableName(words);
  return [id, name, ...aliases].some((one) => comparableName(one) === plain);
}

/** Ensures the assignment of one item of one unit, or undefined where its criteria have none. */
export type AssignmentOf = (unit: Unit, item: string) => Assignment | undefined;

export function assignmentLookup(
  round: Pick<Round, 'masters'>,
  assignments: readonly Assignment[],
): AssignmentOf {
  const known = new Map(assignments.map((one) => [`${one.rulebook}\n${one.item}`, one]));
  return (unit, item) => known.get(`${masterFor(round, unit)?.rulebook.id ?? ''}\n${item}`);
}
