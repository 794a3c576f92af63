import type { Points } from '../../rulebook/points';
import { comparableCode } from '../../review/scored-form/rulebook-match';
import type { PlannedItem, PlannedNode } from '../../scoring/plan';
import { itemIds } from '../items';
import type { Master } from '../master';
import { wordsOf } from './words';

/** A row of the criteria or of a unit's file, as the two are laid beside each other. */
export interface Place {
  readonly code: string;
  readonly title: string;
  /** The title's words as compared. */
  readonly words: string;
  readonly field: string;
  readonly above: string;
  readonly isScored: boolean;
  readonly maximum?: Points;
  readonly scoringText?: string;
  /** `itemIds`, for scored items. */
  readonly id?: string;
}

export interface MasterPlace extends Place {
  readonly item?: PlannedItem;
}

/** The criteria prepared once for any number of files. */
export interface MasterIndex {
  readonly master: Master;
  readonly places: readonly MasterPlace[];
  readonly ids: readonly string[];
}

export function masterIndex(master: Master): MasterIndex {
  const ids = itemIds(master.plan);
  const places: MasterPlace[] = [];
  const add = (planned: PlannedNode, field: string, above: string): void => {
    const { node, item, children } = planned;
    const id = item === undefined ? undefined : ids[item.index];
    places.push({
      code: comparableCode(node.code),
      title: node.title,
      words: wordsOf(node.title),
      field,
      above,
      isScored: children.length === 0,
      ...(node.maximum === undefined ? {} : { maximum: node.maximum }),
      ...(node.scoringText === undefined ? {} : { scoringText: node.scoringText }),
      ...(item === undefined ? {} : { item }),
      ...(id === undefined ? {} : { id }),
    });
    for (const child of children) add(child, field === '' ? wordsOf(node.title) : field, wordsOf(node.title));
  };
  for (const root of master.plan.nodes) add(root, '', '');
  return { master, places, ids };
}
