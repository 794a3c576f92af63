import * as r from '../rulebook/rational';
import type { Rational } from '../rulebook/rational';
import type { Body } from './body';
import { readFigure } from './figures';
import type { FigureCell } from './figures';
import type { ReadNumber, StatisticsRow } from './form';
import { plainVietnamese } from './numbers';
import type { Tree, TreeRow } from './rows/tree';
import { kindOfUnit } from './units';

interface Draft {
  readonly row: TreeRow;
  readonly unit: string;
  readonly column: number | undefined;
  readonly figure: FigureCell | undefined;
}

/** Ensures the rows of a statistics form with their figures; the unit decides first, then the row's own arithmetic. */
export function readStatistics(body: Body, tree: Pick<Tree, 'rows'>): StatisticsRow[] {
  const rows = [...tree.rows, ...uncodedRows(body, tree.rows)];
  const drafts = rows.map((row): Draft => {
    const unit = body.text(row.kind.row, 'unit');
    const column = body.filled(row.kind.row, 'figure')[0]?.column;
    const figure = column === undefined ? undefined : readFigure(body, { row: row.kind.row, column, unit });
    return { row, unit, column, figure };
  });
  return drafts
    .map((draft, index) => toRow(body, draft, settle(body, drafts, index)))
    .sort((a, b) => a.row - b.row);
}

/** A figure without a code is a figure all the same, often the total of those above it. */
function uncodedRows(body: Body, rows: readonly TreeRow[]): TreeRow[] {
  const place = { code: '', parent: undefined, depth: 0, level: 'criterion', details: [] } as const;
  return rows
    .flatMap(({ details }) => details)
    .filter(({ row, title }) => title !== '' && body.filled(row, 'figure').length > 0)
    .map((kind) => ({ ...place, kind }));
}

function toRow(body: Body, { row, unit, column, figure }: Draft, value: Rational | undefined): StatisticsRow {
  const note = body.text(row.kind.row, 'note');
  const read: ReadNumber | undefined =
    value === undefined || column === undefined
      ? undefined
      : { value, cell: body.problems.ref(row.kind.row, column), typed: figure?.typed ?? '' };
  return {
    code: row.code,
    title: row.kind.title.replace(/\n/g, ' '),
    unit,
    row: row.kind.row,
    isPercent: figure?.isPercent ?? kindOfUnit(unit) === 'percent',
    ...(read === undefined ? {} : { figure: read }),
    ...(figure?.decimals === undefined ? {} : { decimals: figure.decimals }),
    ...(note === '' ? {} : { note }),
  };
}

/** One reading is the figure; of two, the one that makes the rate above it true; else a question. */
function settle(body: Body, drafts: readonly Draft[], index: number): Rational | undefined {
  const draft = drafts[index];
  const figure = draft?.figure;
  if (draft === undefined || figure === undefined) return undefined;
  if (figure.readings.length === 1) return figure.readings[0];
  const fitting = figure.readings.filter((reading) => fitsRate(drafts, index, reading));
  if (fitting.length === 1) return fitting[0];
  const [first = r.ZERO, second = r.ZERO] = figure.readings;
  body.problems.add(
    'sheet.number-ambiguous',
    'error',
    { row: draft.row.kind.row, column: draft.column ?? 0 },
    {
      typed: figure.typed,
      first: plainVietnamese(first),
      second: plainVietnamese(second),
    },
  );
  return undefined;
}

/** The other count under the same rate, in whichever order the two stand, gives the printed rate. */
function fitsRate(drafts: readonly Draft[], index: number, reading: Rational): boolean {
  const parent = drafts[index]?.row.parent;
  const rate = parent === undefined ? undefined : drafts[parent]?.figure;
  const percent = rate?.isPercent === true && rate.readings.length === 1 ? rate.readings[0] : undefined;
  if (percent === undefined) return false;
  const others = drafts.filter(
    (other, at) => at !== index && other.row.parent === parent && other.figure !== undefined,
  );
  const [other] = others;
  if (others.length !== 1 || other?.figure === undefined) return false;
  return other.figure.readings.some((value) => {
    const [part, whole] = r.compare(reading, value) <= 0 ? [reading, value] : [value, reading];
    if (r.isZero(whole)) return false;
    const unitOfLast = r.rational(1, 10 ** (rate?.decimals ?? 0));
    const difference = r.subtract(r.divide(r.multiply(part, r.rational(100)), whole), percent);
    return r.compare(r.max(difference, r.negate(difference)), unitOfLast) < 0;
  });
}
