import { failed, ok, type CellRef, type Problem, type Result } from '../../result';
import { failureFrom, problemFor } from './failure';

/** Stops what `watch…` started. */
export type Stop = () => Promise<void>;

/**
 * Ensures that `told` hears of each cell the user selects: the first cell of the selection, by sheet name. Events
 * are hints, Excel loses some: what matters is read again when it is used.
 */
export function watchSelection(told: (ref: CellRef) => void): Promise<Result<Stop>> {
  return watching(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      const sheet = await nameOf(worksheetId);
      if (sheet !== undefined) told({ sheet, cell: address.split(/[:,]/)[0] ?? address });
    });
    await context.sync();
    return handler;
  });
}

/** Ensures that `told` hears the name of a sheet whenever a person has changed something on it. */
export function watchChanges(told: (sheet: string) => void): Promise<Result<Stop>> {
  return watching(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async ({ worksheetId }) => {
      const sheet = await nameOf(worksheetId);
      if (sheet !== undefined) told(sheet);
    });
    await context.sync();
    return handler;
  });
}

async function watching(
  start: (context: Excel.RequestContext) => Promise<OfficeExtension.EventHandlerResult<never>>,
): Promise<Result<Stop>> {
  try {
    const handler = await Excel.run(start);
    return ok(() => stop(handler));
  } catch (error) {
    const refused: Problem = problemFor(failureFrom(error));
    return failed(refused);
  }
}

async function stop(handler: OfficeExtension.EventHandlerResult<never>): Promise<void> {
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
}

/** Undefined when the sheet is gone by the time of the question, or Excel is busy: the hint is dropped. */
async function nameOf(worksheetId: string): Promise<string | undefined> {
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId).load('name');
      await context.sync();
      return sheet.isNullObject ? undefined : sheet.name;
    });
  } catch {
    return undefined;
  }
}
