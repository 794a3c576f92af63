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
  return { cells, merges: headingMerges(columns, frame), widths: blockWidths(columns), columns };
}

function headingCells(columns: BlockColumns, { headings, language }: Frame): WrittenCell[] {
  const heading = (column: number, value: string): WrittenCell => ({
    row: headings.first,
    column,
    value,
    style: 'header',
  });
  return [
    ...columns.inputs.map((column, index) =>
      heading(column, label('column.input', language, { n: index + 1 })),
    ),
    ...(columns.source === undefined ? [] : [heading(columns.source, label('column.source', language))]),
    ...OWN_COLUMNS.map((column) => heading(columns[column], label(`column.${column}`, language))),
  ];
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
