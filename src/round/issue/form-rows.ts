import type { InputNeed } from '../../methods/method';
import type { Points } from '../../rulebook/points';
import type { NodeLevel, PointsSource } from '../../rulebook/rulebook';
import type { PlannedItem, PlannedNode } from '../../scoring/plan';
import { itemIds } from '../items';
import type { Master } from '../master';
import { formInputs } from './form-inputs';

interface NodeWords {
  readonly code: string;
  readonly title: string;
  readonly maximum?: Points;
}

/** A heading of the form. */
export interface GroupRow extends NodeWords {
  readonly kind: 'group';
  readonly level: NodeLevel;
}

/** A scored item of the form with the figures it asks for. */
export interface ItemRow extends NodeWords {
  readonly kind: 'item';
  readonly id: string;
  /** Place among the scored items, from 0: the weight of its row in the code of a version. */
  readonly place: number;
  readonly planned: PlannedItem;
  /** Of the unit itself; what others score takes nothing from it. */
  readonly source: PointsSource;
  /** Counts towards the scale; bonus and penalty stand outside. */
  readonly isInScale: boolean;
  readonly scoringText: string;
  readonly evidence: readonly string[];
  readonly inputs: readonly InputNeed[];
}

export type FormRow = GroupRow | ItemRow;

/** Ensures the rows of the form of a set of criteria, in the order of the annex: the same for every unit. */
export function formRows({ plan }: Master): readonly FormRow[] {
  const ids = itemIds(plan);
  const rows: FormRow[] = [];
  const add = ({ node, item, children }: PlannedNode): void => {
    const { code, title, maximum, level } = node;
    const words = { code, title, ...(maximum === undefined ? {} : { maximum }) };
    if (item === undefined) rows.push({ kind: 'group', level, ...words });
    else rows.push({ ...words, ...itemRow(item, ids[item.index] ?? code) });
    for (const child of children) add(child);
  };
  for (const node of plan.nodes) add(node);
  return rows;
}

function itemRow(planned: PlannedItem, id: string): Omit<ItemRow, keyof NodeWords> {
  const { source, part, scoringText = '', evidence = [] } = planned.node;
  return {
    kind: 'item',
    id,
    place: planned.index,
    planned,
    source,
    isInScale: part !== 'bonus' && part !== 'penalty',
    scoringText,
    evidence,
    inputs: formInputs(planned),
  };
}
