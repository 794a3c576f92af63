import type { Area, CellGrid } from '../../../grid/cell-grid';
import type { Relationship } from '../relationships';

/** A linked range of a sheet with the relationship that says where to (ECMA-376-1 §18.3.1.47). */
export interface LinkedArea {
  readonly area: Area;
  readonly id: string;
}

/** Ensures where cells link to outside the file, in the sheet's order. */
export function linksOf(
  linked: readonly LinkedArea[],
  relationships: readonly Relationship[],
): NonNullable<CellGrid['links']> {
  const targets = new Map(relationships.map(({ id, external }) => [id, external]));
  return linked.flatMap(({ area, id }) => {
    const target = targets.get(id);
    return target === undefined || target === '' ? [] : [{ area, target }];
  });
}
