import { cellName } from '../grid/address';
import type { Highlighted } from './highlights';
import type { ResultsPlace } from './own-columns';
import type { ScoredSheet } from './row';
import type { ColumnRole } from '../sheet/form';

/** The cells of a row that carry its colour: enough to find it, few enough to stay calm. */
const COLOURED: ReadonlySet<ColumnRole> = new Set(['code', 'title', 'selfScore']);

/** Ensures the risk layer of one table; the word of each risk stands in our own column and is coloured with it. */
export function riskLayer({ form, rows }: ScoredSheet, place: ResultsPlace | undefined): Highlighted[] {
  const columns = form.columns.filter(({ role }) => COLOURED.has(role)).map(({ index }) => index);
  return rows.flatMap(({ row, risk }): Highlighted[] => {
    if (risk === undefined) return [];
    const onTable = columns.map((column) => cellName(row, column));
    const word = place?.riskCells.get(row);
    const table = { sheet: form.sheet, tone: risk.tone, cells: onTable };
    if (place === undefined || word === undefined || place.kind === 'separateWorkbook') return [table];
    return [table, { sheet: place.sheet, tone: risk.tone, cells: [word] }];
  });
}
