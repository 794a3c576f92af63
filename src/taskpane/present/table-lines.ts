import { showNumber } from '../../review/figures';
import { isNumber, type Table, type TableRow, type TableValue } from '../../output/table';

/** One row of a table where there is only one column to show it in. */
export interface TableLine {
  readonly key: string;
  readonly isHeading: boolean;
  readonly title: string;
  /** `Tử số 95 · Mẫu số 100` */
  readonly details: string;
}

/** Ensures the rows of a table as lines: what the row is about, then each figure after its heading. */
export function tableLines(table: Table): TableLine[] {
  return table.rows.map((row, at) => lineOf(table, row, at));
}

function lineOf({ columns }: Table, { kind, cells }: TableRow, at: number): TableLine {
  const filled = columns.filter(({ key, format }) => cells[key] !== undefined && format !== 'rank');
  const isHeading = kind === 'section';
  const words = columns.flatMap(({ key }) => (typeof cells[key] === 'string' ? [cells[key]] : []));
  if (isHeading || filled.length === 0) {
    return { key: String(at), isHeading, title: words.join(' '), details: '' };
  }
  const named = filled.filter(({ key }) => !isNumber(cells[key]));
  const figures = filled.filter(({ key }) => isNumber(cells[key]));
  return {
    key: String(at),
    isHeading,
    title: named.map(({ key }) => textOf(cells[key])).join(' '),
    details: figures.map(({ key, header }) => `${header} ${textOf(cells[key])}`).join(' · '),
  };
}

function textOf(value: TableValue | undefined): string {
  if (value === undefined) return '';
  return isNumber(value) ? showNumber(value.value, 2) : value;
}
