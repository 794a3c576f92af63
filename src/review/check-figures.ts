import { parseDecimal } from '../rulebook/rational';
import type { Rational } from '../rulebook/rational';
import type { CellRef } from '../result';
import type { Figure } from './figures';
import { showNumber } from './figures';
import type { Quantity } from './relations';
import { TOTAL_START } from './vocabulary';
import { plainWords } from './words';

/** A figure known from elsewhere (the body of the report, another table) that some rows must add up to. */
export interface CheckFigure {
  readonly label: string;
  readonly value: Rational;
  readonly cell?: CellRef;
  /** Codes of the rows that add up to it; otherwise the rows whose title the label names. */
  readonly codes?: readonly string[];
}

/** Ensures the rows a check figure is the total of: at least two, or none. */
export function rowsAddingUp(check: CheckFigure, figures: readonly Figure[]): Figure[] {
  const rows = check.codes ? byCodes(check.codes, figures) : byTitle(check.label, figures);
  return rows.length > 1 && rows.every(({ value }) => value !== undefined) ? rows : [];
}

function byCodes(codes: readonly string[], figures: readonly Figure[]): Figure[] {
  const wanted = new Set(codes.map((code) => code.replace(/[.,\s]+$/, '')));
  return figures.filter(({ code }) => wanted.has(code));
}

/** Rows of one title under different headings (one per level of government) are what such a total adds up. */
function byTitle(label: string, figures: readonly Figure[]): Figure[] {
  const words = new Set(plainWords(label).split(' '));
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.isPercent) continue;
    groups.set(figure.words, [...(groups.get(figure.words) ?? []), figure]);
  }
  const fitting = [...groups].filter(([title, rows]) => {
    return rows.length > 1 && title.split(' ').every((word) => words.has(word));
  });
  return fitting.length === 1 ? (fitting[0]?.[1] ?? []) : [];
}

/** Ensures a check figure from a plain decimal, or undefined. */
export function checkFigure(label: string, decimal: string): CheckFigure | undefined {
  const value = parseDecimal(decimal);
  return value === undefined ? undefined : { label, value };
}

/** Ensures the check figure as a quantity that relations can hold against the rows. */
export function checkFigureQuantity({ label, value, cell }: CheckFigure): Quantity {
  return { label, value, typed: showNumber(value), isCount: true, ...(cell === undefined ? {} : { cell }) };
}

/** What a title may add to the rows it is the total of: that it is a total, and of which levels. */
const OF_ALL = new Set(
  'tong so cong ca ba hai cac cap chung toan tinh cua va tren dia ban don vi 2 3'.split(' '),
);

/**
 * Ensures the rows of a form that say they are the total of equally named rows elsewhere in it
 * ("Tổng số hồ sơ giải quyết đúng hạn của ba cấp"). A title that adds any other word counts something else.
 */
export function impliedTotals(figures: readonly Figure[]): CheckFigure[] {
  return figures.flatMap((figure): CheckFigure[] => {
    const { title, words, value, cell, isPercent } = figure;
    if (value === undefined || isPercent || !TOTAL_START.test(words)) return [];
    const rows = byTitle(title, figures).filter((row) => row !== figure);
    const [first] = rows;
    const isTotal = first !== undefined && first.words !== words && first.unit === figure.unit;
    const added = words.split(' ').filter((word) => !first?.words.split(' ').includes(word));
    return isTotal && added.every((word) => OF_ALL.has(word)) ? [{ label: title, value, cell }] : [];
  });
}
