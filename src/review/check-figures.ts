import * as r from '../rulebook/rational';

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
  /** The rows themselves, where they are known. */
  readonly rows?: readonly Figure[];
}

/** Ensures the rows a check figure is the total of: at least two, or none. */
export function rowsAddingUp(check: CheckFigure, figures: readonly Figure[]): readonly Figure[] {
  const rows = check.rows ?? named(check, figures);
  return rows.length > 1 && rows.every(({ value }) => value !== undefined) ? rows : [];
}

function named({ codes, label }: CheckFigure, figures: readonly Figure[]): readonly Figure[] {
  return codes ? byCodes(codes, figures) : byTitle(label, figures);
}

function byCodes(codes: readonly string[], figures: readonly Figure[]): Figure[] {
  const wanted = new Set(codes.map((code) => code.replace(/[.,\s]+$/, '')));
  return figures.filter(({ code }) => wanted.has(code));
}

/** Rows of one title under different headings (one per level of government) are what such a total adds up. */
function byTitle(label: string, figures: readonly Figure[]): Figure[] {
  const words = new Set(plainWords(label).split(' '));
  const fitting = [...equallyNamed(figures)].filter(([title, rows]) => {
    return rows.length > 1 && title.split(' ').every((word) => words.has(word));
  });
  return fitting.length === 1 ? (fitting[0]?.[1] ?? []) : [];
}

/** Ensures a check figure from a plain decimal, or undefined. */
export function checkFigure(label: string, decimal: string): CheckFigure | undefined {
  const value = r.parseDecimal(decimal);
  return value === undefined ? undefined : { label, value };
}

/** Ensures the check figure as a quantity that relations can hold against the rows. */
export function checkFigureQuantity({ label, value, cell }: CheckFigure): Quantity {
  return { label, value, typed: showNumber(value), isCount: true, ...(cell === undefined ? {} : { cell }) };
}

/** Words by which a title says that it counts all levels of government, or the whole province. */
const OF_ALL =
  /\b(?:cua )?(?:ca )?(?:0?[234]|hai|ba|bon|cac) cap\b(?: (?:chinh quyen|tinh|so|nganh|huyen|xa|phuong|va)\b)*|\b(?:tren dia ban )?(?:toan|ca) tinh\b|\btren dia ban tinh\b/;

/** Words that may stand in one title and be left out of another of the same fact. */
const FILLERS = new Set('tong so cong cac cua da duoc tthc doi chieu chung'.split(' '));

/**
 * Ensures the rows of a form that say they are the total of equally named rows elsewhere in it
 * ("Tổng số hồ sơ giải quyết đúng hạn của ba cấp"). A title that adds any other word counts something else.
 */
export function impliedTotals(figures: readonly Figure[]): CheckFigure[] {
  const groups = [...equallyNamed(figures).values()].filter((rows) => rows.length > 1);
  return figures.flatMap((figure): CheckFigure[] => {
    const { title, value, cell, isPercent } = figure;
    if (value === undefined || isPercent) return [];
    const [rows, ...others] = groups.filter((group) => isTotalOf(figure, group));
    return rows && others.length === 0 ? [{ label: title, value, cell, rows }] : [];
  });
}

function isTotalOf({ words, unit, value }: Figure, rows: readonly Figure[]): boolean {
  const [first] = rows;
  if (first === undefined || first.words === words || first.unit !== unit) return false;
  const isOfAll = OF_ALL.test(words);
  if (!isOfAll && (!TOTAL_START.test(words) || TOTAL_START.test(first.words))) return false;
  const [own, each] = [factOf(words), factOf(first.words)];
  const isSameFact = own.every((word) => each.includes(word)) && (isOfAll || own.length === each.length);
  const isPart = rows.some((row) => row.value && value && r.compare(row.value, value) > 0);
  return isSameFact && own.length > 1 && !isPart;
}

/** The words that tell what is counted. */
function factOf(words: string): string[] {
  const bare = words.replace(OF_ALL, ' ').replace(/\bthu tuc hanh chinh\b/g, ' ');
  return [...new Set(bare.split(' '))].filter((word) => word !== '' && !FILLERS.has(word));
}

function equallyNamed(figures: readonly Figure[]): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.isPercent) continue;
    groups.set(figure.words, [...(groups.get(figure.words) ?? []), figure]);
  }
  return groups;
}
