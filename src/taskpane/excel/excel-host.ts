import { failed, ok, problem, type CellRef, type Result } from '../../result';
import type { Host } from '../host';

/** Excel as the pane's host: new windows for new workbooks, selections as they happen. */
export const excelHost: Host = {
  kind: 'excel',
  async deliver(bytes, name): Promise<Result<null>> {
    try {
      await Excel.createWorkbook(toBase64(bytes));
      return ok(null);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return failed(problem('pane.cannot-create', 'error', { file: name, reason }));
    }
  },
  onSelection: (listener) => void watchSelection(listener),
  onChange: (listener) => watchCells(listener),
};

/** A pane without selection events still works; only following the selection is lost. */
async function watchSelection(listener: (ref: CellRef) => void): Promise<void> {
  const names = new Map<string, string>();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      const cell = address.split(/[:,]/)[0]?.replace(/^.*!|\$/g, '') ?? '';
      const sheet = names.get(worksheetId) ?? (await sheetName(worksheetId));
      names.set(worksheetId, sheet);
      listener({ sheet, cell });
    });
    await context.sync();
  }).catch(() => undefined);
}

/** Excel answers later; whoever has left by then is not told. */
function watchCells(listener: () => void): () => void {
  let isOver = false;
  const stop = import(/* webpackChunkName: "excel" */ '../../workbook/excel').then(({ watchChanges }) =>
    watchChanges(() => {
      if (!isOver) listener();
    }),
  );
  return () => {
    isOver = true;
    void stop.then((watching) => (watching.ok ? watching.value() : undefined)).catch(() => undefined);
  };
}

async function sheetName(id: string): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id).load('name');
    await context.sync();
    return sheet.name;
  });
}

function toBase64(bytes: Uint8Array): string {
  // In pieces: the arguments of one call are limited.
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
