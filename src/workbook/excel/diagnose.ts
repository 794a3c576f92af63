import { areaName, cellName } from '../../grid/address';
import type { Area } from '../../grid/cell-grid';
import { parseAreaName } from '../../grid/address';
import { problem, type Problem } from '../../result';
import { problemFor, type Failure } from './failure';
import { rangeOn, sheetOn, type Send } from './session';
import type { Step } from './step';

/** Ensures problems that name the cells or the sheet, where Excel only gives a code. */
export async function diagnose(
  send: Send,
  failure: Failure,
  step: Step | undefined,
  steps: readonly Step[],
): Promise<Problem[]> {
  if (failure.code === 'ItemNotFound') {
    return missingSheets(
      send,
      failure,
      steps.map((one) => one.sheet),
    );
  }
  if (failure.code === 'AccessDenied' && step) return refused(send, failure, step);
  if (step?.touches === 'newSheet' && NAME_TAKEN.includes(failure.code)) {
    return [problem('workbook.sheet-exists', 'error', { sheet: step.sheet })];
  }
  if (step?.touches === 'structure' && failure.code === 'InvalidOperation') {
    return [problem('workbook.last-sheet', 'error', { sheet: step.sheet })];
  }
  return [problemFor(failure, step && step.sheet !== '' ? atSheet(step.sheet) : undefined)];
}

/** The name itself was checked before: it can only be taken. */
const NAME_TAKEN = ['InvalidArgument', 'ItemAlreadyExists'];

function atSheet(sheet: string): { sheet: string; cell: string } {
  return { sheet, cell: 'A1' };
}

/** Ensures a problem for each of the sheets that is no longer there. */
export async function missingSheets(
  send: Send,
  failure: Failure,
  wanted: readonly string[],
): Promise<Problem[]> {
  const sent = await send((book) => {
    const sheets = book.worksheets.load('items/name');
    return () => sheets.items.map((sheet) => sheet.name);
  });
  const there = new Set(sent.ok ? sent.value : []);
  const missing = [...new Set(wanted)].filter((sheet) => sheet !== '' && !there.has(sheet));
  if (!sent.ok || missing.length === 0) return [problemFor(failure)];
  return missing.map((sheet) => problem('excel.sheet-gone', 'error', { sheet }));
}

async function refused(send: Send, failure: Failure, step: Step): Promise<Problem[]> {
  if (step.touches === 'structure' || step.touches === 'newSheet') {
    return [problem('workbook.structure-protected', 'error', { sheet: step.sheet })];
  }
  if (step.touches === 'formats') {
    return [
      problem(
        'workbook.format-locked',
        'error',
        { sheet: step.sheet, cell: step.place },
        atSheet(step.sheet),
      ),
    ];
  }
  const area = parseAreaName(step.place);
  const locked = area ? await lockedCells(send, step.sheet, area) : [];
  if (locked.length === 0) return [problemFor(failure, atSheet(step.sheet))];
  return locked.map((cell) =>
    problem('workbook.cell-locked', 'error', { sheet: step.sheet, cell }, { sheet: step.sheet, cell }),
  );
}

async function lockedCells(send: Send, sheet: string, area: Area): Promise<string[]> {
  const sent = await send((book) => {
    const protection = sheetOn(book, sheet).protection.load('protected');
    const locks = rangeOn(book, sheet, areaName(area)).getCellProperties({ format: { protection: true } });
    return () => ({ isProtected: protection.protected, locks: locks.value });
  });
  if (!sent.ok || !sent.value.isProtected) return [];
  return sent.value.locks.flatMap((row, rowOffset) =>
    row.flatMap((cell, columnOffset) =>
      cell.format?.protection?.locked === false
        ? []
        : [cellName(area.top + rowOffset, area.left + columnOffset)],
    ),
  );
}
