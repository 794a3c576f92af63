import { parseAreaName } from '../../../grid/address';
import type { Area } from '../../../grid/cell-grid';
import { ok, type Result } from '../../../result';
import type { WorkbookProblem } from '../../problems';
import type { Package } from '../package';

/** Ensures a table's name and area, or undefined when the part gives none. */
export function readTable(
  pack: Package,
  part: string,
): Result<{ readonly name: string; readonly area: Area } | undefined, WorkbookProblem> {
  const tree = pack.tree(part);
  if (!tree.ok) return tree;
  const { attributes } = tree.value;
  const area = parseAreaName(attributes['ref'] ?? '');
  const name = attributes['displayName'] ?? attributes['name'];
  return ok(area && name !== undefined ? { name, area } : undefined);
}
