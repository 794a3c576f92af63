import { isCellError } from '../../grid/cell-grid';
import type { Body } from '../body';
import { dateOfSerial, isDateFormat } from '../dates';
import type { DeclaredLine } from '../form';

/** Ensures the declaration cells of a row; several columns each under their own header's words. */
export function declaredCells(body: Body, row: number): DeclaredLine[] {
  const columns = body.indexes('inputs');
  return columns.flatMap((column) => {
    if (body.cells.isBlank(row, column)) return [];
    const header = body.headerOf(column).split(' / ').at(-1) ?? '';
    return [declaredLine(body, { row, column, label: columns.length > 1 ? header : '' })];
  });
}

/** Ensures one declared cell as it stands, with what Excel knows of it. */
export function declaredLine(
  body: Body,
  { row, column, label }: { readonly row: number; readonly column: number; readonly label: string },
): DeclaredLine {
  const cell = body.cells.cell(row, column);
  const unit = body.text(row, 'unit');
  const error = cell !== undefined && isCellError(cell.value) ? cell.value.error : undefined;
  const value = cell === undefined || isCellError(cell.value) ? null : cell.value;
  const isDate = typeof value === 'number' && isDateFormat(cell?.format);
  const date = isDate ? dateOfSerial(value, body.cells.date1904) : undefined;
  const issued = body.inputOf(row);
  const part = issued?.part === undefined ? {} : { part: issued.part };
  return {
    label: label.replace(/\n/g, ' '),
    text: error ?? body.cells.text(row, column),
    value: typeof value === 'string' ? body.cells.text(row, column) : value,
    cell: body.problems.ref(row, column),
    ...(issued === undefined ? {} : { need: { key: issued.key, ...part } }),
    ...(unit === '' ? {} : { unit }),
    ...(cell?.format === undefined ? {} : { format: cell.format }),
    ...(date === undefined ? {} : { date }),
    ...(cell?.uncached ? { unreadable: 'uncached' as const } : {}),
    ...(error === undefined ? {} : { unreadable: 'error' as const }),
  };
}
