import { cellName } from '../grid/address';
import { formatVietnamese } from '../rulebook/points';
import * as r from '../rulebook/rational';
import type { Rational } from '../rulebook/rational';
import type { CellRef } from '../result';
import type { Form, StatisticsRow } from '../sheet/form';
import { MEASURED_UNIT } from './vocabulary';
import { plainWords } from './words';

/** One figure of a statistics form in its place in the tree of codes. */
export interface Figure {
  readonly code: string;
  /** How sentences name it: its code, or its words where it has none. */
  readonly label: string;
  readonly title: string;
  /** The title without accents, case or punctuation: what checks compare. */
  readonly words: string;
  readonly unit: string;
  readonly cell: CellRef;
  readonly isPercent: boolean;
  /** Counted in whole things, as far as its unit tells. */
  readonly isCount: boolean;
  readonly value?: Rational;
  /** As typed. */
  readonly typed: string;
  /** Decimals printed, for a declared rate. */
  readonly decimals: number;
  readonly parent?: Figure;
  readonly children: Figure[];
}

/** Ensures the figures of one statistics form with codes nested by their numbers (`3.2.1.` under `3.2.`). */
export function figuresOf(form: Form): Figure[] {
  const open: { path: string[]; figure: Figure }[] = [];
  return form.statistics.map((row) => {
    const path = codePath(row.code);
    while (open.length > 0 && !isPrefix(open.at(-1)?.path ?? [], path)) open.pop();
    const figure = toFigure(row, form, path.length > 0 ? open.at(-1)?.figure : undefined);
    figure.parent?.children.push(figure);
    if (path.length > 0) open.push({ path, figure });
    return figure;
  });
}

function toFigure(row: StatisticsRow, form: Form, parent: Figure | undefined): Figure {
  const value = row.figure?.value;
  const code = row.code.replace(/[.,\s]+$/, '');
  const unit = plainWords(row.unit);
  return {
    code,
    label: code === '' ? row.title : code,
    title: row.title,
    words: plainWords(row.title),
    unit,
    isCount: unit !== '' && !row.isPercent && !MEASURED_UNIT.test(unit),
    cell: row.figure?.cell ?? { sheet: form.sheet, cell: cellName(row.row, figureColumn(form)) },
    isPercent: row.isPercent,
    typed: row.figure?.typed ?? (value === undefined ? '' : showNumber(value)),
    decimals: row.decimals ?? printedDecimals(value),
    children: [],
    ...(value === undefined ? {} : { value }),
    ...(parent === undefined ? {} : { parent }),
  };
}

function figureColumn(form: Form): number {
  return form.columns.find(({ role }) => role === 'figure')?.index ?? 0;
}

/** A computed cell has no printed precision: four decimals of a percentage are finer than any clerk prints. */
function printedDecimals(value: Rational | undefined): number {
  const decimal = value === undefined ? '' : r.toDecimal(value, 4);
  return decimal.split('.')[1]?.length ?? 0;
}

function codePath(code: string): string[] {
  return code.split(/[.,\s]+/).filter((part) => part !== '');
}

function isPrefix(shorter: readonly string[], longer: readonly string[]): boolean {
  return shorter.length < longer.length && shorter.every((part, n) => part === longer[n]);
}

/** Ensures a number as sentences show it: grouped thousands, decimal comma, at most four decimals. */
export function showNumber(value: Rational, places = 4): string {
  return formatVietnamese(r.toDecimal(value, places));
}

/** Ensures a rate as printed, e.g. `98,57 %`. */
export function showRate(value: Rational, decimals: number): string {
  return `${formatVietnamese(r.toDecimal(value, decimals), decimals)} %`;
}
