import type { Area, CellGrid, DefinedName, WorkbookContent } from '../grid/cell-grid';
import { parseAreaName } from '../grid/address';
import { readAbout } from './about';
import { readAgencies } from './agencies';
import { Body } from './body';
import { SheetCells } from './cells';
import type { Column, Form, FormAbout, FormKind } from './form';
import { findTables } from './header/find';
import type { FoundTable } from './header/find';
import { settleColumns } from './header/settle';
import { reportCovered, reportHidden, reportStruck } from './hidden';
import { ProblemList } from './problems';
import type { SheetProblem } from './problems';
import { classifyRows } from './rows/classify';
import { readItems } from './rows/items';
import { highestMaximum, readTotals } from './rows/totals';
import { withholdShared } from './rows/shared-cells';
import { buildTree } from './rows/tree';
import { reportMissing, reportUntitled } from './missing';
import { readStatistics } from './statistics';

/** Everything understood of a workbook's sheets. */
export interface ReadForms {
  readonly forms: readonly Form[];
  readonly problems: readonly SheetProblem[];
}

/** Names of our own sheets and areas begin with this; what stands there is output, never input. */
const OWN = '_cchc';

/**
 * Ensures every table of a workbook as a form, in sheet and reading order. Our state sheet and result areas are
 * left out; hidden sheets, rows and columns are read like any other and reported. Blank is never zero, and a
 * number that can be read two ways is a problem, not a value.
 */
export function readForms(content: WorkbookContent): ReadForms {
  const forms: Form[] = [];
  const problems: SheetProblem[] = [];
  for (const grid of content.sheets) {
    if (grid.sheet.toLowerCase().startsWith(OWN)) continue;
    const list = new ProblemList(grid.sheet);
    const cells = new SheetCells(grid, list, content.date1904, ownAreas(grid, content.names));
    const tables = findTables(cells);
    tables.forEach((table) =>
      forms.push(
        readTable(
          cells,
          table,
          forms.filter((form) => form.sheet === grid.sheet),
        ),
      ),
    );
    if (tables.length > 0) reportHidden(cells, tables);
    if (tables.length > 0) reportStruck(cells, tables);
    if (tables.length > 0) cells.reportConverted();
    problems.push(...list.all);
  }
  if (forms.length === 0) problems.push(noTable(content));
  return { forms, problems };
}

function noTable(content: WorkbookContent): SheetProblem {
  const sheets = content.sheets.map((grid) => grid.sheet).join(', ');
  return { code: 'sheet.no-table', severity: 'error', params: { sheets } };
}

/** Ensures the areas of this sheet that names of ours refer to: `_cchc_ketqua` → `'Chấm điểm'!$H$6:$N$80`. */
export function ownAreas(grid: CellGrid, names: readonly DefinedName[]): Area[] {
  return names
    .filter(({ name }) => name.toLowerCase().startsWith(OWN))
    .flatMap(({ refersTo }) => {
      const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(refersTo);
      if (!match) return [];
      const sheet = (match[1]?.replace(/''/g, "'") ?? match[2] ?? '').toLowerCase();
      const area = parseAreaName(match[3] ?? '');
      return area !== undefined && sheet === grid.sheet.toLowerCase() ? [area] : [];
    });
}

function readTable(cells: SheetCells, table: FoundTable, before: readonly Form[]): Form {
  const columns = settleColumns(cells, table);
  const body = new Body(cells, columns, table);
  const kind = kindOf(columns);
  reportCovered(cells, table);
  const about = inherit(readAbout(cells, table.aboveFrom, table.header.first), before[0]?.about);
  const base = {
    sheet: cells.grid.sheet,
    kind,
    headerRows: { first: table.header.first, last: table.header.last },
    columns,
    firstRow: table.firstRow,
    lastRow: table.lastRow,
    about,
  };
  if (kind === 'matrix' || kind === 'register') {
    return { ...base, items: [], totals: [], statistics: [], agencies: readAgencies(body) };
  }
  return { ...base, agencies: [], ...readTree(body, kind) };
}

function readTree(body: Body, kind: FormKind): Pick<Form, 'items' | 'totals' | 'statistics' | 'lastRow'> {
  const kinds = classifyRows(body);
  const tree = buildTree(body, kinds, kind === 'statistics');
  const lastRow = Math.max(body.rows.firstRow, ...kinds.slice(-1).map((each) => each.row));
  withholdShared(body, tree);
  reportUntitled(body, tree.rows);
  for (const stray of tree.strays) {
    body.problems.add(
      'sheet.row-unclear',
      'warning',
      { row: stray.row, column: stray.titleColumn },
      { text: stray.title.slice(0, 80) },
    );
  }
  if (kind === 'statistics')
    return { items: [], totals: [], statistics: readStatistics(body, tree), lastRow };
  const totals = readTotals(body, tree.totals);
  const items = readItems(body, tree, highestMaximum(totals));
  reportMissing(body, items);
  return { items, totals, statistics: [], lastRow };
}

/** A second table on a sheet belongs to the same agency and year unless it says otherwise. */
function inherit(own: FormAbout, first: FormAbout | undefined): FormAbout {
  if (first === undefined) return own;
  return { ...first, ...own, decisions: own.decisions.length > 0 ? own.decisions : first.decisions };
}

function kindOf(columns: readonly Column[]): FormKind {
  const has = (...roles: readonly Column['role'][]) => columns.some(({ role }) => roles.includes(role));
  if (has('agency') && !has('title')) {
    return has('rulebook', 'notApplicable', 'lastYear') || (has('group') && !has('share', 'rank'))
      ? 'register'
      : 'matrix';
  }
  if (has('figure') && !has('maximum', 'selfScore')) return 'statistics';
  if (!has('code') && has('maximum') && has('selfScore', 'appraised1')) return 'unitSheet';
  if (has('inputs')) return 'selfScore';
  if (has('appraised1', 'appraised2')) return 'appraisal';
  return has('selfScore') ? 'selfScore' : 'annex';
}
