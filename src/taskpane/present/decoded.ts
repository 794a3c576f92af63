import type { WorkbookContent } from '../../grid/cell-grid';
import { decodedCells, type DecodedCell } from '../../sheet';

/** What was read of texts in an older encoding, by sheet and then by cell. */
export type DecodedTexts = ReadonlyMap<string, ReadonlyMap<string, DecodedCell>>;

/** Ensures the texts a reader would not recognise on the screen, as they were read. */
export function decodedTexts({ sheets }: WorkbookContent): DecodedTexts {
  return new Map(sheets.map((grid) => [grid.sheet, decodedCells(grid)]));
}
