import { cellAt } from '../../grid/cell-grid';
import type { Body } from '../body';
import type { Tree, TreeRow } from './tree';

const NUMBERS = ['maximum', 'selfScore', 'appraised1', 'appraised2', 'inputs'] as const;

/** Ensures numbers merged over several scored rows are named and not read: nobody can say how much each row has. */
export function withholdShared(body: Body, tree: Tree): void {
  const parents = new Set(tree.rows.map(({ parent }) => parent));
  const leaves = tree.rows.filter((_, index) => !parents.has(index));
  for (const column of NUMBERS.flatMap((role) => body.indexes(role))) {
    for (const { kind } of leaves) withholdCell(body, leaves, { row: kind.row, column });
  }
}

/** Where values of their own lie under the merge, the one that shows is the first row's, and the others are named. */
function hidesOthers(body: Body, [, ...under]: readonly TreeRow[], column: number): boolean {
  return under.some(({ kind }) => (cellAt(body.cells.grid, kind.row, column)?.value ?? null) !== null);
}

function withholdCell(
  body: Body,
  leaves: readonly TreeRow[],
  at: { readonly row: number; readonly column: number },
): void {
  const area = body.cells.merge(at.row, at.column);
  if (area === undefined || area.top !== at.row || body.cells.isBlank(at.row, at.column)) return;
  const over = leaves.filter(({ kind }) => kind.row >= area.top && kind.row <= area.bottom);
  if (over.length < 2 || hidesOthers(body, over, at.column)) return;
  const text = body.cells.text(at.row, at.column).slice(0, 80);
  const codes = over.map(({ code }) => code).join(', ');
  body.problems.add('sheet.merged-over-items', 'error', at, { text, items: over.length, codes });
  body.withhold(at.row, at.column);
}
