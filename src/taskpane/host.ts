import type { CellRef, Result } from '../result';
import type { WorkbookPort } from '../workbook/workbook';
import type { LookBeside } from './look/beside';

/** What the pane runs in: Excel, or a browser page that holds a file. */
export interface Host {
  readonly kind: 'excel' | 'file';
  /** Gives the user a workbook of ours: a file to keep, or a new window of Excel. */
  deliver(bytes: Uint8Array, name: string): Promise<Result<null>>;
  /** Calls back whenever the user selects a cell; absent where the pane itself shows the sheet. */
  onSelection?(listener: (ref: CellRef) => void): void;
  /** Calls back whenever somebody has changed a cell, until what it gives is called; absent where nothing changes but by us. */
  onChange?(listener: () => void): () => void;
}

/** A workbook the pane works on. */
export interface OpenWorkbook {
  readonly name: string;
  readonly port: WorkbookPort;
  /** Its bytes as they now stand; absent in Excel, which saves itself. */
  readonly save?: () => Promise<Result<Uint8Array>>;
}

/** A file the user chose, not read yet. */
export interface ChosenFile {
  readonly name: string;
  /** From the folder that was chosen; absent where the file was chosen by itself. */
  readonly path?: string;
  bytes(): Promise<Result<Uint8Array>>;
  /** A sample of ours that is looked at while the page comes: what was seen of it, or nothing. */
  readonly look?: Promise<LookBeside | undefined>;
}
