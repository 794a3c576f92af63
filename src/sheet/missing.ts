import type { Body } from './body';
import { parseCellName } from '../grid/address';
import type { FormItem } from './form';
import type { TreeRow } from './rows/tree';

/** Ensures scored items without a maximum are named, once for the table when it has no such column at all. */
export function reportMissing(body: Body, items: readonly FormItem[]): void {
  if (items.length === 0) return;
  const parents = new Set(items.map((item) => item.parent));
  const scored = items.filter(
    (item) => !parents.has(item.code) && item.part !== 'bonus' && item.part !== 'penalty',
  );
  const without = scored.filter((item) => item.maximum === undefined);
  if (!body.has('maximum') && without.length === scored.length) {
    body.problems.add('sheet.no-maximum-column', 'warning', { row: body.rows.firstRow, column: body.left });
    return;
  }
  for (const item of without) {
    const column = body.indexes('maximum')[0] ?? body.left;
    const at = parseCellName(item.cell.cell);
    if (body.filled(item.row, 'maximum').length > 0) continue;
    body.problems.add(
      'sheet.maximum-missing',
      'warning',
      { row: at?.row ?? item.row, column },
      { code: item.code },
    );
  }
}

/** Ensures rows with a code but no words are named: a number nobody can name may stand in the wrong row. */
export function reportUntitled(body: Body, rows: readonly TreeRow[]): void {
  for (const { kind, code } of rows) {
    if (kind.title !== '' || body.filled(kind.row, 'title').length > 0) continue;
    body.problems.add(
      'sheet.title-missing',
      'warning',
      { row: kind.row, column: kind.titleColumn },
      { code },
    );
  }
}
