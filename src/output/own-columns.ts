import type { CellGrid, WorkbookContent } from '../grid/cell-grid';
import type { Edit, WritePlan } from '../grid/plan';
import type { Language } from '../messages/language';
import { problem } from '../result';
import { blockOf } from './block';
import { fillEmptyScores, NOTHING_FILLED } from './fill-empty';
import type { FilledScores } from './fill-empty';
import { label } from './labels';
import type { OutputProblem } from './labels';
import { absoluteReference, ownAreas, resultName, sameSheet, sourceName } from './own-area';
import type { Located, OwnArea } from './own-area';
import { isFree, placeBeside, tableArea } from './place';
import type { Beside, Blocked } from './place';
import { belongsTo, clearEdits, retireOld } from './retire';
import type { ScoredSheet } from './row';
import { validSheetName } from './sheet-names';
import { sideSheet } from './side-sheet';
import type { SideSheet } from './side-sheet';

export interface WriteBackRequest {
  /** The workbook as it is, results of earlier runs included. */
  readonly content: WorkbookContent;
  readonly sheets: readonly ScoredSheet[];
  /** Fill empty, unlocked score cells with the rule's points. */
  readonly fillEmpty: boolean;
  readonly language: Language;
}

/** Where the results of one table are. */
export interface ResultsPlace extends Located {
  readonly table: Located;
  readonly kind: 'besideTable' | 'sideSheet' | 'separateWorkbook';
  /** Cells of the risk words by the item's row in the table: what a colour doubles. */
  readonly riskCells: ReadonlyMap<number, string>;
  /** Likewise the signs of problems and gaps. */
  readonly markCells: ReadonlyMap<number, string>;
}

export interface WriteBack {
  readonly plan: WritePlan;
  /** Results that no sheet of this workbook can hold: to be written into a new workbook. */
  readonly separate?: WritePlan;
  readonly places: readonly ResultsPlace[];
  readonly problems: readonly OutputProblem[];
}

export const SCORE_COMMAND = 'score';

/** Ensures one plan that replaces all earlier results of these tables, and says where the new ones are. */
export function planWriteBack(request: WriteBackRequest): WriteBack {
  const own = ownAreas(request.content);
  const taken: Taken = {
    numbers: new Set(own.map(({ number }) => number)),
    sheets: request.content.sheets.map(({ sheet }) => sheet),
  };
  const written = request.sheets.flatMap((scored) => writeOne(scored, request, { own, taken }) ?? []);
  const separate = written.flatMap((one) => one.separate ?? []);
  return {
    plan: { command: SCORE_COMMAND, edits: written.flatMap(({ edits }) => edits) },
    ...(separate.length === 0 ? {} : { separate: { command: SCORE_COMMAND, edits: separate } }),
    places: written.map(({ place }) => place),
    problems: written.flatMap(({ problems }) => problems),
  };
}

/** Numbers and sheet names in use; grows while the tables are placed one after the other. */
interface Taken {
  readonly numbers: Set<number>;
  readonly sheets: string[];
}

interface Written {
  readonly edits: readonly Edit[];
  readonly separate?: readonly Edit[];
  readonly place: ResultsPlace;
  readonly problems: readonly OutputProblem[];
}

/** One table with what is known of its workbook. */
interface Task {
  readonly scored: ScoredSheet;
  readonly content: WorkbookContent;
  readonly grid: CellGrid;
  readonly table: Located;
  readonly old: OwnArea | undefined;
  readonly number: number;
  readonly filled: FilledScores;
  readonly taken: Taken;
  readonly language: Language;
}

function writeOne(
  scored: ScoredSheet,
  { content, fillEmpty, language }: WriteBackRequest,
  { own, taken }: { readonly own: readonly OwnArea[]; readonly taken: Taken },
): Written | undefined {
  const grid = content.sheets.find(({ sheet }) => sameSheet(sheet, scored.form.sheet));
  if (grid === undefined) return undefined;
  const table = { sheet: grid.sheet, area: tableArea(scored, grid) };
  const old = own.find((one) => belongsTo(one, table));
  const number = old?.number ?? firstFree(taken.numbers);
  taken.numbers.add(number);
  const filled = fillEmpty ? fillEmptyScores(scored, grid) : NOTHING_FILLED;
  const task: Task = { scored, content, grid, table, old, number, filled, taken, language };
  const beside = placeBeside(scored, grid, old);
  const written = beside.kind === 'beside' ? writeBeside(task, beside) : writeAside(task, beside);
  const { cells, problems } = filled;
  const scores: Edit[] = cells.length === 0 ? [] : [{ kind: 'cells', sheet: grid.sheet, cells }];
  return { ...written, edits: [...scores, ...written.edits], problems: [...problems, ...written.problems] };
}

function firstFree(numbers: ReadonlySet<number>): number {
  let number = 1;
  while (numbers.has(number)) number += 1;
  return number;
}

function writeBeside(task: Task, { area, totalRow, totalBlockedBy }: Beside): Written {
  const { scored, grid, language } = task;
  const block = blockOf(scored, {
    sheet: grid.sheet,
    left: area.left,
    headings: scored.form.headerRows,
    rowOf: (row) => row,
    ...(totalRow === undefined ? {} : { totalRow }),
    grid,
    filled: task.filled.rows,
    language,
  });
  const results = { sheet: grid.sheet, area };
  const retired = retireOld(task, results);
  return {
    edits: [
      ...retired.edits,
      { kind: 'cells', sheet: grid.sheet, cells: block.cells },
      ...block.merges.map((merge): Edit => ({ kind: 'mergeCells', sheet: grid.sheet, area: merge })),
      { kind: 'columnWidths', sheet: grid.sheet, widths: block.widths },
      ...nameEdits(task, results),
    ],
    place: { ...results, table: task.table, kind: 'besideTable', ...signCells(block) },
    problems: [...retired.problems, ...totalProblem(totalBlockedBy, grid.sheet)],
  };
}

type SignCells = Pick<ResultsPlace, 'riskCells' | 'markCells'>;

function signCells({ riskCells, markCells }: SignCells): SignCells {
  return { riskCells, markCells };
}

function totalProblem(cell: string | undefined, sheet: string): OutputProblem[] {
  if (cell === undefined) return [];
  return [problem('output.total-row-occupied', 'info', { cell }, { sheet, cell })];
}

/** The table's own sheet has no room: our sheet of an earlier run, a new one, or a separate workbook. */
function writeAside(task: Task, blocked: Blocked): Written {
  const again = writeOnOldSheet(task);
  if (again) return withReason(again, task, blocked);
  const sheet = validSheetName(label('side.sheet', task.language), task.taken.sheets);
  task.taken.sheets.push(sheet);
  const isDetached = task.content.structureProtected;
  const side = sideSheetOf(task, sheet, isDetached);
  const results = { sheet, area: side.area };
  const add: Edit = { kind: 'addSheet', sheet, cells: side.cells, layout: side.layout };
  const retired = retireOld(task, results);
  const place = { ...results, table: task.table, ...signCells(side) };
  if (isDetached) {
    const { edits, problems } = retired;
    return withReason(
      { edits, problems, separate: [add], place: { ...place, kind: 'separateWorkbook' } },
      task,
      blocked,
    );
  }
  const edits = [...retired.edits, add, ...nameEdits(task, results)];
  return withReason(
    { edits, problems: retired.problems, place: { ...place, kind: 'sideSheet' } },
    task,
    blocked,
  );
}

function writeOnOldSheet(task: Task): Written | undefined {
  const { old, content, grid } = task;
  const side = old && content.sheets.find(({ sheet }) => sameSheet(sheet, old.results.sheet));
  if (!old || !side || side === grid || side.isProtected || old.parts.length === 0) return undefined;
  const block = sideSheetOf(task, side.sheet, false);
  const { cells, area, widths, merges } = block;
  if (!isFree(side, area, old.parts)) return undefined;
  const results = { sheet: side.sheet, area };
  return {
    edits: [
      ...clearEdits(side.sheet, old.parts),
      { kind: 'cells', sheet: side.sheet, cells },
      ...merges.map((merge): Edit => ({ kind: 'mergeCells', sheet: side.sheet, area: merge })),
      { kind: 'columnWidths', sheet: side.sheet, widths },
      ...nameEdits(task, results),
    ],
    place: { ...results, table: task.table, kind: 'sideSheet', ...signCells(block) },
    problems: [],
  };
}

function sideSheetOf(task: Task, sheet: string, isDetached: boolean): SideSheet {
  const { scored, grid, table, language } = task;
  return sideSheet({
    scored,
    sheet,
    grid,
    table: table.area,
    filled: task.filled.rows,
    language,
    isDetached,
  });
}

function withReason(written: Written, { grid, content, scored }: Task, blocked: Blocked): Written {
  const where = written.place.sheet;
  const params = { sheet: grid.sheet, where };
  const at = { sheet: grid.sheet, cell: scored.form.items[0]?.cell.cell ?? 'A1' };
  if (written.separate && content.structureProtected) {
    return withProblem(written, problem('output.structure-protected', 'warning', params, at));
  }
  if (blocked.kind === 'protected') {
    return withProblem(written, problem('output.sheet-protected', 'info', params, at));
  }
  const cell = { sheet: grid.sheet, cell: blocked.by };
  const occupied = problem('output.right-side-occupied', 'info', { ...params, cell: blocked.by }, cell);
  return withProblem(written, occupied);
}

function withProblem(written: Written, one: OutputProblem): Written {
  return { ...written, problems: [...written.problems, one] };
}

function nameEdits({ number, table }: Task, results: Located): Edit[] {
  return [
    { kind: 'defineName', name: resultName(number), refersTo: absoluteReference(results), hidden: true },
    { kind: 'defineName', name: sourceName(number), refersTo: absoluteReference(table), hidden: true },
  ];
}
