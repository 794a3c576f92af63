import { areaName } from '../../grid/address';
import type { Area } from '../../grid/cell-grid';
import { areaFrom } from './area-from';
import { askedOnce, askedRange } from './session';

/** Queues the merged areas that touch an area. */
export function mergesOn(book: Excel.Workbook, sheet: string, area: Area): () => Area[] {
  return askedOnce(book, `merges ${areaName(area)} ${sheet}`, () => {
    const merged = askedRange(book, sheet, areaName(area)).getMergedAreasOrNullObject().untrack();
    merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
    return () => (merged.isNullObject ? [] : merged.areas.items.map(areaFrom));
  });
}
