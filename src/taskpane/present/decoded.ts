import type { CellGrid } from '../../grid/cell-grid';
import { oncePer } from '../../grid/kept';
import { decodedCells, type DecodedCell } from '../../sheet';

/** Ensures the texts of a sheet that a reader would not recognise on the screen, as they were read, by cell. */
export const decodedTexts: (grid: CellGrid) => ReadonlyMap<string, DecodedCell> = oncePer(decodedCells);
