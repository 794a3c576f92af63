import { decimalWords } from '../../../messages/figures';
import { fill, type Language } from '../../../messages/language';
import { REPORT_LABELS, type ReportLabel } from '../../../messages/reports';
import { fromPoints } from '../../../rulebook/points';
import type { Points } from '../../../rulebook/points';
import * as r from '../../../rulebook/rational';
import type { Rational } from '../../../rulebook/rational';
import type { RankingTerms } from '../../../review/ranking/entry';
import type { PlannedNode } from '../../../scoring/plan';
import type { Basis } from '../../../scoring/scorecard';
import { isNumber, type ColumnFormat, type Locator, type TableColumn, type TableNumber } from '../../table';
import type { TableRow, TableValue } from '../../table';
import type { UnitFigures } from './figures';
import { leavesOf } from './tree';

export type Say = (key: ReportLabel, params?: Readonly<Record<string, string | number>>) => string;

export function sayIn(language: Language): Say {
  return (key, params = {}) => fill(REPORT_LABELS[key], params, language);
}

export function column(key: string, header: string, format: ColumnFormat, width: number): TableColumn {
  return { key, header, format, width };
}

/** Ensures what stands for a node on a basis: its points, or the words that say why there are none; never 0 for a blank. */
export function nodeValue(one: UnitFigures, planned: PlannedNode, basis: Basis, say: Say): TableValue {
  const leaves = leavesOf(planned);
  const tally = one.tally(planned, basis);
  if (tally !== undefined && leaves.some(({ item }) => item && one.outcome(item, basis).kind === 'scored')) {
    return { value: fromPoints(tally.points) };
  }
  const outcomes = leaves.flatMap(({ item }) => (item ? [one.outcome(item, basis)] : []));
  if (outcomes.every(({ kind }) => kind === 'notApplicable')) return say('word.not-applicable');
  const isAwaited = outcomes.some((each) => each.kind === 'cannotTell' && each.reason === 'awaitingSurvey');
  return isAwaited ? say('word.awaiting') : say('word.open');
}

/**
 * Ensures a number with the sum of other cells of its column as its formula, where that sum is the number: a cap or
 * rounding of the total alone make it another, and then the number stands by itself.
 */
export function summed(
  value: TableValue,
  parts: readonly (TableValue | undefined)[],
  formula: (at: Locator) => string,
): TableValue {
  if (!isNumber(value)) return value;
  const numbers = parts.filter(isNumber);
  const sum = numbers.reduce((total, each) => r.add(total, each.value), r.ZERO);
  return numbers.length > 0 && r.equals(sum, value.value) ? withFormula(value, formula) : value;
}

function withFormula({ value, format, tone }: TableNumber, formula: (at: Locator) => string): TableNumber {
  return { value, formula, ...(format && { format }), ...(tone && { tone }) };
}

/** Ensures `ROUND(SUM(…),4)` over rows of one column, neighbours as a range: Excel takes no more than 255 arguments. */
export function sumOfRows(key: string, rows: readonly number[]): (at: Locator) => string {
  return (at) => {
    const runs: [number, number][] = [];
    for (const row of rows) {
      const last = runs.at(-1);
      if (last !== undefined && last[1] === row - 1) last[1] = row;
      else runs.push([row, row]);
    }
    const areas = runs.map(([from, to]) => {
      return from === to ? at.cell(key, from) : `${at.cell(key, from)}:${at.cell(key, to)}`;
    });
    return `ROUND(SUM(${areas.join(',')}),4)`;
  };
}

/** Ensures the native formula of a rank among the first `count` rows of a column, where figures alone decide it. */
export function rankFormula(
  key: string,
  row: number,
  { count, terms: { tieRule, hasTieKeys } }: RankTerms,
): ((at: Locator) => string) | undefined {
  if (hasTieKeys === true) return undefined;
  return (at) => {
    const own = at.cell(key, row);
    const all = at.range(key, { from: 0, to: count - 1 });
    if (tieRule === '1-1-3') return `RANK(${own},${all},0)`;
    return `ROUND(SUMPRODUCT((${all}>${own})/COUNTIF(${all},${all})),0)+1`;
  };
}

export interface RankTerms {
  readonly count: number;
  readonly terms: Pick<RankingTerms, 'tieRule' | 'hasTieKeys'>;
}

/** Ensures `a × 100 ÷ b`, multiplied first so that halves are rounded as on paper; undefined over nothing. */
export function percentOf(points: Points, maximum: Points, decimals: number): Rational | undefined {
  if (maximum <= 0) return undefined;
  return r.round(r.rational(points * 100, maximum), decimals);
}

export function number(value: Rational | Points, formula?: (at: Locator) => string): TableNumber {
  const exact = typeof value === 'number' ? fromPoints(value) : value;
  return formula === undefined ? { value: exact } : { value: exact, formula };
}

export function whole(value: number, formula?: (at: Locator) => string): TableNumber {
  return { format: 'whole', ...number(r.rational(value), formula) };
}

export function data(cells: Readonly<Record<string, TableValue | undefined>>): TableRow {
  return { kind: 'data', cells: present(cells) };
}

export function total(cells: Readonly<Record<string, TableValue | undefined>>): TableRow {
  return { kind: 'total', cells: present(cells) };
}

export function section(key: string, words: string): TableRow {
  return { kind: 'section', cells: { [key]: words } };
}

function present(cells: Readonly<Record<string, TableValue | undefined>>): Record<string, TableValue> {
  const shown: Record<string, TableValue> = {};
  for (const [key, value] of Object.entries(cells)) if (value !== undefined) shown[key] = value;
  return shown;
}

/** Ensures a figure as it is read in a sentence: `85,41`. */
export function inWords(value: Rational, decimals: number, language: Language): string {
  return decimalWords(r.toDecimal(value, decimals), language);
}

/** Ensures counts as the notices write them: `06/25`. */
export function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}
