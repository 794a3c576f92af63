import { areaName } from '../../grid/address';
import { failed, ok, problem, type Problem, type Result } from '../../result';
import { diagnose } from './diagnose';
import { isUncertain, type Failure } from './failure';
import { chunksOf } from './plan-steps';
import { restore } from './restore';

import { rangeOn, type Send } from './session';
import type { Remembered, Step } from './step';
import { chartsAgain, chartsNotKept } from './step-charts';
import type { UndoRecord } from './undo-record';
import { sameContent } from './values';

const BEGUN = 'begun';

/** Ensures all steps carried out, or the workbook as it was, or problems that say exactly what is not. */
export async function carryOut(send: Send, steps: readonly Step[]): Promise<Result<readonly UndoRecord[]>> {
  const done: UndoRecord[] = [];
  const noticed: Problem[] = [];
  for (const chunk of chunksOf(steps)) {
    const outcome = await sendSteps(send, chunk);
    done.push(...outcome.records);
    noticed.push(...outcome.warnings);
    const repaired = outcome.repairs.length > 0 ? await sendSteps(send, outcome.repairs) : NOTHING_DONE;
    const problems = [...outcome.problems, ...repaired.problems];
    if (problems.length === 0) continue;
    const left = await takeBack(send, done, repaired.problems.length > 0 ? repaired : outcome);
    return failed(...problems, ...left);
  }
  return ok(done, noticed);
}

interface Outcome {
  /** Changes that were made, so that they can be taken back. */
  readonly records: readonly UndoRecord[];
  /** Changes of the step that failed: it may have been made in part. */
  readonly doubtful: readonly UndoRecord[];
  readonly problems: readonly Problem[];
  readonly repairs: readonly Step[];
  readonly warnings: readonly Problem[];
  /** Excel may have done the work although its answer was lost. */
  readonly uncertain: readonly Step[];
  readonly eventsAreOff: boolean;
}

const NOTHING_DONE: Outcome = {
  records: [],
  doubtful: [],
  problems: [],
  repairs: [],
  warnings: [],
  uncertain: [],
  eventsAreOff: false,
};

async function sendSteps(send: Send, steps: readonly Step[]): Promise<Outcome> {
  const asked: (() => Remembered)[] = [];
  const written: ((() => UndoRecord[]) | undefined)[] = [];
  const sent = await send((book, trace) => {
    book.load('readOnly');
    for (const step of steps) asked.push(step.ask(book));
    trace(BEGUN);
    hush(book);
    steps.forEach((step, index) => {
      written.push(step.write(book));
      trace(String(index));
    });
    book.context.runtime.enableEvents = true;
    return () => book.readOnly;
  });
  if (!sent.ok) return afterFailure(send, steps, { failure: sent.failure, asked, written });
  const remembered = asked.map((read) => read());
  return {
    ...NOTHING_DONE,
    records: [...remembered.flatMap(({ records }) => records), ...written.flatMap((read) => read?.() ?? [])],
    problems: remembered.flatMap(({ problems }) => problems),
    repairs: remembered.flatMap(({ repairs }) => repairs ?? []),
    warnings: sent.value ? [problem('excel.read-only', 'warning')] : [],
  };
}

/** One recalculation and one repaint at the end; our own writes raise no events. */
function hush(book: Excel.Workbook): void {
  book.application.suspendApiCalculationUntilNextSync();
  book.application.suspendScreenUpdatingUntilNextSync();
  book.context.runtime.enableEvents = false;
}

interface Failed {
  readonly failure: Failure;
  readonly asked: readonly (() => Remembered)[];
  readonly written: readonly ((() => UndoRecord[]) | undefined)[];
}

async function afterFailure(send: Send, steps: readonly Step[], failed: Failed): Promise<Outcome> {
  const { failure } = failed;
  const hasBegun = failure.passed.includes(BEGUN);
  const passed = hasBegun ? failure.passed.length - 1 : 0;
  const problems = await diagnose(send, failure, steps[passed] ?? steps[0], steps);
  if (!hasBegun) {
    const uncertain = isUncertain(failure) ? steps : [];
    return { ...NOTHING_DONE, problems, uncertain, eventsAreOff: uncertain.length > 0 };
  }
  const salvaged = salvage(failed, passed);
  if (!salvaged)
    return { ...NOTHING_DONE, problems, uncertain: steps.slice(0, passed + 1), eventsAreOff: true };
  return { ...NOTHING_DONE, ...salvaged, problems, eventsAreOff: true };
}

/** The answers that came before the error: all questions stand before the first change. */
function salvage(
  { asked, written }: Failed,
  passed: number,
): { records: UndoRecord[]; doubtful: UndoRecord[] } | undefined {
  try {
    const before = asked.slice(0, passed).flatMap((read) => [...read().records]);
    const after = written.slice(0, passed).flatMap((read) => read?.() ?? []);
    // A sheet that could not be added was not added: another of that name must not be removed.
    const doubtful = (asked[passed]?.().records ?? []).filter(({ kind }) => kind !== 'sheetAdded');
    return { records: [...before, ...after], doubtful };
  } catch {
    return undefined;
  }
}

/** Puts back what was done, last first, and says what could not be put back. */
async function takeBack(send: Send, done: readonly UndoRecord[], outcome: Outcome): Promise<Problem[]> {
  const left = await restoreAll(send, [...done].reverse(), outcome.eventsAreOff || done.length > 0);
  const doubtful = await restoreDoubtful(send, outcome.doubtful);
  const uncertain = outcome.uncertain.map((step) => unsure(step));
  const back = done.filter((record) => !left.includes(record));
  const charts = chartsNotKept(back, 'excel.charts-lost');
  const problems = [...left.map(notRestored), ...doubtful, ...uncertain, ...charts];
  return problems.length > 0 ? problems : [problem('excel.nothing-written', 'info')];
}

async function restoreAll(
  send: Send,
  records: readonly UndoRecord[],
  eventsAreOff: boolean,
): Promise<readonly UndoRecord[]> {
  if (records.length === 0 && !eventsAreOff) return [];
  const sent = await send((book, trace) => {
    hush(book);
    for (const record of records) {
      restore(book, record);
      trace(record.kind);
    }
    for (const chart of chartsAgain(records)) chart.write(book);
    book.context.runtime.enableEvents = true;
    return () => null;
  });
  return sent.ok ? [] : records.slice(sent.failure.passed.length);
}

/** The step that failed: usually none of it was done; if it cannot be put back it is compared. */
async function restoreDoubtful(send: Send, records: readonly UndoRecord[]): Promise<Problem[]> {
  const left = await restoreAll(send, records, false);
  if (left.length === 0) return [];
  const changed = await Promise.all(left.map((record) => isAsBefore(send, record)));
  return left.filter((_, index) => changed[index] !== true).map(notRestored);
}

async function isAsBefore(send: Send, record: UndoRecord): Promise<boolean> {
  if (record.kind !== 'cells') return record.kind === 'sheetRemoved' || record.kind === 'name';
  const sent = await send((book) => {
    const range = rangeOn(book, record.sheet, areaName(record.area)).load('formulas,numberFormat');
    return () => ({ formulas: range.formulas as unknown[][], formats: range.numberFormat as unknown[][] });
  });
  if (!sent.ok) return false;
  return agrees(sent.value.formulas, record.before) && agrees(sent.value.formats, record.formats);
}

function agrees(now: readonly (readonly unknown[])[], before: readonly (readonly unknown[])[]): boolean {
  return before.every((row, index) =>
    row.every((content, column) => content === null || sameContent(now[index]?.[column], content)),
  );
}

function notRestored(record: UndoRecord): Problem {
  return problem('excel.half-written', 'error', { sheet: sheetOf(record), place: placeOf(record) });
}

function unsure(step: Step): Problem {
  return problem('excel.written-unknown', 'error', { sheet: step.sheet, place: step.place });
}

function sheetOf(record: UndoRecord): string {
  return 'sheet' in record ? record.sheet : '';
}

function placeOf(record: UndoRecord): string {
  if (record.kind === 'name') return record.name;
  return 'area' in record && record.area ? areaName(record.area) : '';
}
