import type { CellRef } from '../../src/result';
import { parseDecimal } from '../../src/rulebook/rational';
import type { Form, FormItem, FormTotal, StatisticsRow } from '../../src/sheet/form';
import { points } from './builders';

/** One printed row: code, words, unit, figure, note. */
export type PrintedRow = readonly [string, string, string, string, string?];

const at = (cell: string): CellRef => ({ sheet: 'Biểu', cell });

/** A statistics form as the sheet reader gives it: separators of thousands gone, rates with their decimals. */
export function statisticsForm(rows: readonly PrintedRow[]): Form {
  return { ...emptyForm('statistics'), statistics: rows.map(statisticsRow) };
}

function statisticsRow([code, title, unit, text]: PrintedRow, row: number): StatisticsRow {
  const isPercent = unit === '%';
  const typed = isPercent
    ? text.replace('%', '').trim().replace(',', '.')
    : text.replace(/[.,](?=\d{3})/g, '').replace(',', '.');
  const value = parseDecimal(typed);
  const decimals = typed.split('.')[1]?.length ?? 0;
  const base = { code, title, unit, row, isPercent, decimals };
  return value === undefined ? base : { ...base, figure: { value, cell: at(`D${row + 1}`), typed: text } };
}

export interface ItemParts {
  readonly code: string;
  readonly parent?: string;
  readonly maximum?: string;
  readonly self?: string;
  readonly part?: FormItem['part'];
  readonly extra?: Partial<FormItem>;
}

/** A self-scoring form whose items stand in rows 1, 2, 3 …, maxima in C and scores in G. */
export function scoreForm(items: readonly ItemParts[], totals: readonly FormTotal[] = []): Form {
  return { ...emptyForm('selfScore'), items: items.map(formItem), totals };
}

function formItem(
  { code, parent, maximum, self, part = 'appraised', extra }: ItemParts,
  row: number,
): FormItem {
  return {
    code,
    title: `Mục ${code}`,
    level: parent === undefined ? 'field' : 'criterion',
    part,
    row,
    lastRow: row,
    cell: at(`A${row + 1}`),
    evidence: [],
    declared: [],
    ...(parent === undefined ? {} : { parent }),
    ...(maximum === undefined ? {} : { maximum: { value: points(maximum), cell: at(`C${row + 1}`) } }),
    ...(self === undefined ? {} : { selfScore: { value: points(self), cell: at(`G${row + 1}`) } }),
    ...extra,
  };
}

/** A row *Điểm thưởng* or *Điểm trừ* without items. */
export function loneRow(part: 'bonus' | 'penalty', column: FormTotal['column'], value: string): FormTotal {
  return { ...totalRow(part === 'bonus' ? 'Điểm thưởng' : 'Điểm trừ', column, value, 8), part };
}

export function totalRow(label: string, column: FormTotal['column'], value: string, row: number): FormTotal {
  return { row, label, column, value: { value: points(value), cell: at(`G${row + 1}`) } };
}

function emptyForm(kind: Form['kind']): Form {
  return {
    sheet: 'Biểu',
    kind,
    headerRows: { first: 0, last: 0 },
    columns: [],
    firstRow: 1,
    lastRow: 1,
    items: [],
    totals: [],
    statistics: [],
    agencies: [],
    about: { decisions: [] },
  };
}
