import type { Problem } from '../../result';
import type { UndoRecord } from './undo-record';

/**
 * One change on its way to Excel. All steps of a request first queue their questions (`ask`), then their
 * changes (`write`), so that a missing sheet is found before anything is written.
 */
export interface Step {
  readonly sheet: string;
  /** Where it writes, for messages: an area's name, or empty for the whole sheet. */
  readonly place: string;
  /** Decides which problem an access error means. */
  readonly touches: 'cells' | 'formats' | 'structure' | 'newSheet';
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Queues what must be known to put things back; the function reads it after the request. */
  ask(book: Excel.Workbook): () => Remembered;
  /** Queues the change; gives what is known only once Excel has made it. */
  write(book: Excel.Workbook): (() => UndoRecord[]) | undefined;
}

export interface Remembered {
  readonly records: readonly UndoRecord[];
  /** Reasons why the change must not stand, seen only now: the step is taken back. */
  readonly problems: readonly Problem[];
  /** Changes that turn out to be needed as well. */
  readonly repairs?: readonly Step[];
}

export const NOTHING: () => Remembered = () => ({ records: [], problems: [] });
