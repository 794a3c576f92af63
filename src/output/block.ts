import { cellName } from '../grid/address';
import type { Area } from '../grid/cell-grid';
import type { WrittenCell } from '../grid/plan';
import { blockColumns, blockWidths } from './block-columns';
import type { BlockColumns } from './block-columns';
import { itemLine, subtotalLine, totalLine } from './block-lines';
import { OWN_COLUMNS } from './headings';
import { label } from './labels';
import type { ScoredSheet } from './row';
import type { Frame } from './scene';

/** The own columns as cells, with what is merged and how wide each column shall be. */
export interface Block {
  readonly cells: readonly WrittenCell[];
  readonly merges: readonly Area[];
  readonly widths: Readonly<Record<number, number>>;
  readonly columns: BlockColumns;
  /** Where the word of each item's risk stands, by the item's row in the table. */
  readonly riskCells: ReadonlyMap<number, string>;
  /** Likewise the signs of what is to be reviewed or missing. */
  readonly markCells: ReadonlyMap<number, string>;
}

/** Ensures every cell of the own columns: headings, a line per item, subtotals and the total. */
export function blockOf(scored: ScoredSheet, frame: Frame): Block {
  const columns = blockColumns(scored, frame.left, frame.grid);
  const scene = { scored, frame, columns };
  const cells = [
    ...headingCells(columns, frame),
    ...scored.rows.flatMap((row) => itemLine(row, scene)),
    ...scored.subtotals.flatMap((row) => subtotalLine(row, scene)),
    ...totalLine(scene),
  ];
  const cellsIn = (column: number): Map<number, string> =>
    new Map(scored.rows.map(({ row }) => [row, cellName(frame.rowOf(row), column)]));
  const merges = headingMerges(columns, frame);
  return {
    cells,
    merges,
    widths: blockWidths(columns),
    columns,
    riskCells: cellsIn(columns.risk),
    markCells: cellsIn(columns.marks),
  };
}

/** Every heading cell is written, also those a merge hides: their borders show. */
function headingCells(columns: BlockColumns, { headings, language }: Frame): WrittenCell[] {
  const { inputs, source } = columns;
  const words = new Map<number, string>([
    ...inputs.map((column, index): [number, string] => [
      column,
      label('column.input', language, { n: index + 1 }),
    ]),
    ...(source === undefined ? [] : [[source, label('column.source', language)] as [number, string]]),
    ...OWN_COLUMNS.map((own): [number, string] => [columns[own], label(`column.${own}`, language)]),
  ]);
  return [...words].flatMap(([column, value]) => {
    const rows = Array.from(
      { length: headings.last - headings.first + 1 },
      (_, index) => headings.first + index,
    );
    return rows.map((row): WrittenCell => {
      return { row, column, value: row === headings.first ? value : null, style: 'header' };
    });
  });
}

function headingMerges(columns: BlockColumns, { left, headings }: Frame): Area[] {
  if (headings.first === headings.last) return [];
  return Array.from({ length: columns.right - left + 1 }, (_, index) => ({
    top: headings.first,
    bottom: headings.last,
    left: left + index,
    right: left + index,
  }));
}
