import { cellName, parseCellName } from '../../grid/address';
import { oncePer } from '../../grid/kept';
import { cellAt, type Cell, type CellGrid } from '../../grid/cell-grid';
import { formulaOverwritten } from '../../review/checks/formula-overwritten';
import type { ColumnRole, Form } from '../../sheet/form';
import type { CellRef } from '../../result';
import type { Drift } from './drift';
import type { MasterPlace } from './master-index';
import type { RowMatch, RowMatches } from './match-rows';
import { wordsOf } from './words';

/** A cell of a file that holds a number or a formula, by what it is of rather than where it stands. */
export interface NumberCell {
  readonly key: string;
  readonly at: CellRef;
  readonly code: string;
  readonly title: string;
  readonly cell: Cell;
}

type NumberRole = Extract<ColumnRole, 'maximum' | 'selfScore'>;

function isOfNumbers(role: ColumnRole): role is NumberRole {
  return role === 'maximum' || role === 'selfScore';
}

/** The keys of one row's cells are the same in every file: made once, and compared as one and the same text. */
const keysOf = oncePer(({ code, field }: MasterPlace) => keysNamed(`${code}\n${field}`));

function keysNamed(name: string): Readonly<Record<NumberRole, string>> {
  return { maximum: `maximum\n${name}`, selfScore: `selfScore\n${name}` };
}

interface Looked {
  readonly parts: readonly Form[];
  readonly grids: readonly CellGrid[];
  readonly matches: RowMatches;
}

/** Ensures the cells of maxima and self-scores, of rows of the criteria and of totals. */
export function numberCells({ parts, grids, matches }: Looked): NumberCell[] {
  const byCell = new Map(matches.matches.map(({ file, master }) => [keyOfCell(file.row.cell), master]));
  return parts.flatMap((form) => {
    const grid = grids.find(({ sheet }) => sheet === form.sheet);
    if (grid === undefined) return [];
    const columns = form.columns.flatMap(({ index, role }) => (isOfNumbers(role) ? [{ index, role }] : []));
    const rows = [
      ...form.items.flatMap(({ row, cell }) => {
        const master = byCell.get(keyOfCell(cell));
        if (master === undefined) return [];
        return [{ row, keys: keysOf(master), code: master.code, title: master.title }];
      }),
      ...form.totals.map(({ row, label }) => ({
        row,
        keys: keysNamed(wordsOf(label)),
        code: '',
        title: label,
      })),
    ];
    return rows.flatMap(({ row, keys, code, title }) =>
      columns.flatMap(({ index, role }): NumberCell[] => {
        const cell = cellAt(grid, row, index);
        if (cell?.formula === undefined && typeof cell?.value !== 'number') return [];
        const at = { sheet: grid.sheet, cell: cellName(row, index) };
        return [{ key: keys[role], at, code, title, cell }];
      }),
    );
  });
}

function keyOfCell({ sheet, cell }: CellRef): string {
  return `${sheet}!${cell}`;
}

/** Ensures typed numbers that stand out among formulas of one pattern in the same file. */
export function overwrittenInFile(file: string, { parts, grids, matches }: Looked): Drift[] {
  const none = { forms: [], figures: [] };
  const context = { figures: [], relations: [], lastYear: none, tables: [], isScored: true };
  return formulaOverwritten({ ...context, forms: parts, grids }).flatMap(({ at, params }): Drift[] => {
    const row = at && parseCellName(at.cell)?.row;
    if (at === undefined) return [];
    const isThere = ({ file }: RowMatch): boolean => file.row.cell.sheet === at.sheet && file.row.row === row;
    const master = matches.matches.filter(isThere).at(-1)?.master;
    const { formula = '', found = '' } = params;
    const of = { file, at, code: master?.code ?? '', title: master?.title ?? '' };
    return [{ kind: 'formulaOverwritten', ...of, before: String(formula), after: String(found) }];
  });
}

/** From so many files a formula that nearly all have is the form's, and a typed number in its place is not. */
const ENOUGH_FILES = 3;

/** Ensures typed numbers where at least two thirds of the files of one form have a formula. */
export function overwrittenAmongFiles(
  files: readonly { readonly file: string; readonly cells: readonly NumberCell[] }[],
): Drift[] {
  const byKey = new Map<string, { formulas: Map<string, number>; count: number }>();
  for (const { cells } of files) {
    for (const { key, cell } of cells) {
      const { formula } = cell;
      const known = byKey.get(key) ?? { formulas: new Map<string, number>(), count: 0 };
      known.count += 1;
      if (formula !== undefined) known.formulas.set(formula, (known.formulas.get(formula) ?? 0) + 1);
      byKey.set(key, known);
    }
  }
  const usual = new Map<string, string>();
  for (const [key, { formulas, count }] of byKey) {
    const having = [...formulas.values()].reduce((sum, each) => sum + each, 0);
    const [most] = [...formulas].sort((a, b) => b[1] - a[1]);
    if (most && having >= ENOUGH_FILES && having * 3 >= count * 2) usual.set(key, most[0]);
  }
  return files.flatMap(({ file, cells }) =>
    cells.flatMap(({ key, at, code, title, cell }): Drift[] => {
      const expected = usual.get(key);
      if (expected === undefined || cell.formula !== undefined) return [];
      const after = String(cell.value);
      return [{ kind: 'formulaOverwritten', file, at, code, title, before: `=${expected}`, after }];
    }),
  );
}
