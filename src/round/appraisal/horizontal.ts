import { comparableName } from '../../review/names';
import { isNamed } from './assignment';
import { byCriterion, type CriterionRow } from './by-criterion';
import type { Appraising } from './decide';
import { deskOf, isLockedState, stateOf } from './desk';

/** One item of a lead agency over all units it applies to. */
export interface HorizontalItem {
  readonly item: string;
  readonly title: string;
  /** `isOpen`: the agency may fill it in; its own row and locked units are for reading. */
  readonly rows: readonly (CriterionRow & { readonly isOpen: boolean })[];
}

/** Ensures the items a lead agency appraises, in the order of the criteria, each with all units. */
export function horizontalOf(appraising: Appraising, lead: string): HorizontalItem[] {
  const { round, assignments } = appraising;
  const desk = deskOf(round, assignments);
  const same = round.units.find((unit) => isNamed(unit, lead));
  const leads = (name: string | undefined): boolean => {
    if (name === undefined) return false;
    return comparableName(name) === comparableName(lead) || (same !== undefined && isNamed(same, name));
  };
  const led = assignments.filter(({ appraiser }) => leads(appraiser));
  const items = [...new Map(led.map((one) => [one.item, one])).values()];
  return items.map(({ item, title }) => {
    const rows = byCriterion(appraising, item).rows.filter(({ unit }) =>
      leads(desk.assignment(unit, item)?.appraiser),
    );
    return {
      item,
      title,
      rows: rows.map((row) => {
        const isOpen = row.unit !== same && !isLockedState(stateOf(desk, row.unit.id));
        return { ...row, isOpen };
      }),
    };
  });
}
