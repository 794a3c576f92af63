import type { Message } from '../../messages/language';
import { CLIENT_NAMES, WORKS } from '../../messages/machine-clients';

/** One kind of Excel as offices have it, with the newest set of Excel's interface it offers. */
export interface ExcelClient {
  readonly id: keyof typeof CLIENT_NAMES;
  readonly name: Message;
  /** `1.14`; a dash where there is no Excel. */
  readonly api: string;
  /** What its panes are drawn by: React does not run in Internet Explorer's. */
  readonly engine: 'explorer' | 'modern' | 'none';
}

/** Source of the sets: Microsoft's “Excel JavaScript API requirement sets”, read in November 2026. */
export const EXCEL_CLIENTS: readonly ExcelClient[] = [
  client('volume2016', '1.1', 'explorer'),
  client('volume2019', '1.7', 'explorer'),
  client('ltsc2021', '1.14', 'modern'),
  client('ltsc2024', '1.17', 'modern'),
  client('m365', '1.21', 'modern'),
  client('web', '1.21', 'modern'),
  client('none', '–', 'none'),
];

function client(id: ExcelClient['id'], api: string, engine: ExcelClient['engine']): ExcelClient {
  return { id, name: CLIENT_NAMES[id], api, engine };
}

/** What of the product works in one kind of Excel. */
export interface WorksThere {
  readonly pane: Message;
  readonly writes: Message;
  readonly undo: Message;
}

/** Undo of a whole command by Excel itself needs this set; below it the pane's own button puts everything back. */
const GROUPED_UNDO = 20;

/** Ensures what works where: in the pane from LTSC 2021 on, elsewhere in the browser version. */
export function worksThere({ api, engine }: ExcelClient): WorksThere {
  if (engine !== 'modern')
    return { pane: WORKS['pane.browser'], writes: WORKS['writes.copy'], undo: WORKS['undo.copy'] };
  const minor = Number(api.split('.')[1]);
  return {
    pane: WORKS['pane.yes'],
    writes: WORKS['writes.cells'],
    undo: minor >= GROUPED_UNDO ? WORKS['undo.both'] : WORKS['undo.button'],
  };
}
