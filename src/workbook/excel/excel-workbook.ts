import type { Area, CellGrid, WorkbookContent } from '../../grid/cell-grid';
import type { Chart } from '../../grid/chart';
import type { Receipt, WritePlan } from '../../grid/plan';
import { failed, ok, problem, type CellRef, type Problem, type Result } from '../../result';
import type { WorkbookPort } from '../workbook';
import { carryOut } from './carry-out';
import { problemFor } from './failure';
import { checkPlan } from './plan-check';
import { stepsFor, type Known } from './plan-steps';
import { readWorkbook } from './read';
import { refusedByExcel, refusedBySight, within, without, type Refused } from './refusals';
import { FLOOR, supports } from './requirement';
import { inExcel, type Send } from './session';
import { selectCell } from './select';
import { chartsNotKept } from './step-charts';
import { clearHighlightsStep } from './step-highlights';
import { undoAll } from './undo';
import { excelUndo, type UndoRecord } from './undo-record';

type Leftover = (sheet: string, ids: readonly string[]) => void;

interface Tried {
  readonly done: Result<readonly UndoRecord[]>;
  readonly refused: Refused;
}

/** Locks and merges may each turn up only once the other is out of the way. */
const MOST_ATTEMPTS = 3;

/** Highlights that the same command laid down and took off again leave nothing to put back. */
function withoutOwn(records: readonly UndoRecord[]): (record: UndoRecord) => UndoRecord {
  const own = new Set(records.flatMap((record) => (record.kind === 'highlightsAdded' ? record.ids : [])));
  return (record) => {
    if (record.kind !== 'highlightsRemoved') return record;
    return { ...record, rules: record.rules.filter(({ id }) => !own.has(id)) };
  };
}

const isProtected = (grid: CellGrid): boolean => grid.isProtected;

/**
 * The workbook that is open in Excel, through Office.js. Calls wait for each other; nothing of Office.js
 * leaves this folder.
 */
export class ExcelWorkbook implements WorkbookPort {
  private readonly seen = new Map<string, CellGrid>();
  private readonly usedAreas = new Map<string, Area>();
  private readonly highlightIds = new Map<string, readonly string[]>();
  private readonly charts = new Map<string, readonly Chart[]>();
  private last: Promise<unknown> = Promise.resolve();

  read(sheets?: readonly string[]): Promise<Result<WorkbookContent>> {
    return this.inTurn(async () => {
      const answer = await readWorkbook(sheets);
      if (!answer.ok) return answer;
      for (const grid of answer.value.content.sheets) this.seen.set(grid.sheet, grid);
      for (const [sheet, ids] of answer.value.highlightIds) this.highlightIds.set(sheet, ids);
      for (const [sheet, area] of answer.value.usedAreas) this.usedAreas.set(sheet, area);
      return ok(answer.value.content, answer.problems);
    });
  }

  apply(plan: WritePlan): Promise<Result<Receipt>> {
    return this.inTurn(async () => {
      const wrong = checkPlan(plan);
      if (wrong.length > 0) return failed(...wrong);
      const answer = await inExcel((send) => this.write(send, plan));
      return answer.ok ? answer.value : failed(problemFor(answer.failure));
    });
  }

  undo(receipt: Receipt): Promise<Result<null>> {
    return this.inTurn(async () => {
      const ours = excelUndo(receipt.undo);
      if (!ours) return failed(problem('excel.foreign-receipt', 'error', { command: receipt.command }));
      const answer = await inExcel((send) => undoAll(send, ours.records));
      if (!answer.ok) return failed(problemFor(answer.failure));
      if (!answer.value.ok) return answer.value;
      this.forget(ours.records);
      for (const record of ours.records)
        if (record.kind === 'sheetRemoved') this.charts.set(record.sheet, record.charts);
      const charts = chartsNotKept(ours.records, 'excel.charts-lost');
      return ok(null, [...answer.value.problems, ...charts]);
    });
  }

  select(ref: CellRef): Promise<Result<null>> {
    return this.inTurn(() => selectCell(ref));
  }

  private async write(send: Send, plan: WritePlan): Promise<Result<Receipt>> {
    const unknown = new Map<string, readonly string[]>();
    const tried = await this.tryPlan(send, plan, (sheet, ids) => unknown.set(sheet, ids));
    if (!tried.done.ok) return tried.done;
    const rest = await this.clearUnknown(send, unknown);
    if (!rest.ok) {
      await undoAll(send, tried.done.value);
      return rest;
    }
    const records = [...tried.done.value, ...rest.value.map(withoutOwn(tried.done.value))];
    this.forget(records);
    for (const edit of plan.edits)
      if (edit.kind === 'addSheet') this.charts.set(edit.sheet, edit.layout.charts ?? []);
    const receipt = { command: plan.command, undo: { holder: 'excel', records }, refused: tried.refused };
    const charts = chartsNotKept(records, 'excel.charts-in-doubt');
    return ok(receipt, [...tried.done.problems, ...charts]);
  }

  /** Once as the sheets were read; again without what Excel itself refuses (a lock or a merge set since). */
  private async tryPlan(send: Send, plan: WritePlan, leftover: Leftover): Promise<Tried> {
    const protectedSheets = new Set([...this.seen.values()].filter(isProtected).map(({ sheet }) => sheet));
    let refused = refusedBySight(plan, this.seen);
    for (let attempt = 1; ; attempt++) {
      const steps = stepsFor(without(plan, refused), { ...this.known(), protectedSheets }, leftover);
      const done = await carryOut(send, steps);
      if (!done.ok && attempt === 1 && this.dropHighlightIds(plan, done.problems)) continue;
      const more = done.ok ? undefined : refusedByExcel(done.problems);
      if (more === undefined || attempt === MOST_ATTEMPTS) return { done, refused };
      for (const { sheet, code } of more) if (code === 'workbook.cell-locked') protectedSheets.add(sheet);
      refused = [...refused, ...within(more, plan)];
    }
  }

  /** Highlights that a person deleted since are asked for in vain: then they are looked for anew. */
  private dropHighlightIds(plan: WritePlan, problems: readonly Problem[]): boolean {
    const cleared = plan.edits.flatMap((edit) => (edit.kind === 'clearHighlights' ? [edit.sheet] : []));
    const known = cleared.filter((sheet) => (this.highlightIds.get(sheet) ?? []).length > 0);
    const isOfThem = problems.some(({ code }) => code === 'excel.sheet-gone' || code === 'excel.unexpected');
    if (!isOfThem) return false;
    for (const sheet of known) this.highlightIds.delete(sheet);
    return known.length > 0;
  }

  private known(): Omit<Known, 'protectedSheets'> {
    const { seen, usedAreas, highlightIds, charts } = this;
    return { seen, usedAreas, highlightIds, charts };
  }

  /** Highlights of another session, which only showed up while the known ones were removed. */
  private async clearUnknown(
    send: Send,
    unknown: ReadonlyMap<string, readonly string[]>,
  ): Promise<Result<readonly UndoRecord[]>> {
    const sheets = [...unknown].filter(([, ids]) => ids.length > 0);
    if (sheets.length === 0) return ok([]);
    return carryOut(
      send,
      sheets.map(([sheet, ids]) => clearHighlightsStep(sheet, ids, () => undefined)),
    );
  }

  /** What was read no longer holds once it was written to. */
  private forget(records: readonly UndoRecord[]): void {
    for (const record of records) {
      if (!('sheet' in record)) continue;
      if (record.kind === 'highlightsRemoved') this.highlightIds.delete(record.sheet);
      else if (record.kind !== 'highlightsAdded') this.forgetSheet(record.sheet);
    }
    for (const record of records) {
      if (record.kind !== 'highlightsAdded') continue;
      const known = this.highlightIds.get(record.sheet) ?? [];
      this.highlightIds.set(record.sheet, [...known, ...record.ids]);
    }
  }

  private forgetSheet(sheet: string): void {
    this.seen.delete(sheet);
    this.usedAreas.delete(sheet);
  }

  private inTurn<T, P extends Problem>(task: () => Promise<Result<T, P>>): Promise<Result<T, P | Problem>> {
    if (!supports(FLOOR))
      return Promise.resolve(failed(problem('excel.too-old', 'error', { needed: FLOOR })));
    const turn = this.last.then(task);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
