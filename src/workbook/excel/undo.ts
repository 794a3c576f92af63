import { areaName } from '../../grid/address';
import { failed, problem, type Result } from '../../result';
import { partOf, regionFor } from './blocks';
import { bytesOf } from './bytes';
import { carryOut } from './carry-out';
import { restore } from './restore';
import { askedOnce, rangeOn, type Send } from './session';
import type { Step } from './step';
import { chartsAgain } from './step-charts';
import { removeSheetStep } from './step-sheets';
import { askRules } from './step-highlights';
import { askLooks, askWidths } from './undo-ask';
import { askName } from './step-names';
import { checkUndo, writtenRegions, type Regions } from './undo-check';
import type { CellsBefore, UndoRecord } from './undo-record';

/**
 * Ensures that what the records remember is put back, all or nothing. What a person has changed since is
 * theirs: then nothing is undone and the cells are named.
 */
export async function undoAll(
  send: Send,
  records: readonly UndoRecord[],
): Promise<Result<readonly UndoRecord[]>> {
  const checked = await checkUndo(send, records);
  if (checked.problems.length > 0) {
    return failed(...checked.problems, problem('excel.nothing-written', 'info'));
  }
  const regions = writtenRegions(checked.records);
  const steps = [...checked.records].reverse().map((record) => undoStep(record, regions));
  return carryOut(send, [...steps, ...chartsAgain(checked.records)]);
}

/** Putting back is itself a step that can be taken back when a later one fails. */
function undoStep(record: UndoRecord, regions: Regions): Step {
  const shared = {
    sheet: 'sheet' in record ? record.sheet : '',
    place: 'area' in record && record.area ? areaName(record.area) : '',
    requestBytes: bytesOf(record) + 3_000,
    responseBytes: bytesOf(record) + 3_000,
    write: (book: Excel.Workbook) => {
      restore(book, record);
      return undefined;
    },
  } as const;
  return { ...shared, touches: touchedBy(record), ask: (book) => askFor(book, record, regions) };
}

function touchedBy(record: UndoRecord): Step['touches'] {
  if (record.kind === 'cells') return 'cells';
  const isStructure = ['sheetAdded', 'sheetRemoved', 'name'].includes(record.kind);
  return isStructure ? 'structure' : 'formats';
}

function askFor(book: Excel.Workbook, record: UndoRecord, regions: Regions): ReturnType<Step['ask']> {
  switch (record.kind) {
    case 'cells': {
      // What stands there is what we wrote: that has just been checked.
      const { sheet } = record;
      const region = regionFor(record.area, regions(sheet));
      const range = askedOnce(book, `formats ${areaName(region)} ${sheet}`, () =>
        rangeOn(book, sheet, areaName(region)).load('numberFormat'),
      );
      return () => {
        const now = partOf(record.area, region, range.numberFormat as unknown[][]);
        const formats = masked(now, record.wrote);
        return {
          records: [{ ...record, before: record.wrote, formats, wrote: record.before }],
          problems: [],
        };
      };
    }
    case 'looks':
      return askLooks(book, record);
    case 'widths':
      return askWidths(book, record);
    case 'merged':
      return () => ({ records: [], problems: [] });
    case 'sheetAdded':
      return removeSheetStep(record.sheet, {
        used: record.area ?? undefined,
        highlights: [],
        charts: [],
      }).ask(book);
    case 'sheetRemoved':
      return () => ({
        records: [{ kind: 'sheetAdded', sheet: record.sheet, area: record.area, wrote: record.before }],
        problems: [],
      });
    case 'name':
      return askName(book, record.name);
    case 'highlightsAdded':
      return askRules(book, record.sheet, record.ids);
    case 'highlightsRemoved':
      return () => ({ records: [], problems: [] });
  }
}

/** Cells that were not ours to change stay out of it. */
function masked(now: readonly (readonly unknown[])[], wrote: CellsBefore['wrote']): unknown[][] {
  return now.map((row, index) =>
    row.map((content, column) => (wrote[index]?.[column] === null ? null : content)),
  );
}
