import * as r from '../../../rulebook/rational';
import type { Rational } from '../../../rulebook/rational';
import { YEAR_PARTS, type UnitYears } from '../../../round/years/compare';
import type { Locator, TableNumber, TableRow } from '../../table';

/** Digits of the parts, and of an index as it is published. */
export const PART_DECIMALS = 4;
export const INDEX_DECIMALS = 2;

type Key = 'before' | (typeof YEAR_PARTS)[number] | 'after';
const AVERAGED: readonly Exclude<Key, 'rounding'>[] = [
  'before',
  ...YEAR_PARTS.filter((part) => part !== 'rounding'),
  'after',
];

/** Ensures the mean of the units compared as a row; the others have no figures, and AVERAGE passes over blanks. */
export function meanRow(units: readonly UnitYears[], words: string): TableRow[] {
  const means = meanYears(units);
  if (means === undefined) return [];
  const averaged = AVERAGED.map((key): [Key, TableNumber] => {
    const decimals = decimalsOf(key);
    const formula = (at: Locator): string => {
      return `ROUND(AVERAGE(${at.range(key, { from: 0, to: units.length - 1 })}),${decimals})`;
    };
    return [key, { value: means[key], formula }];
  });
  const rounding = (at: Locator): string => {
    const cell = (key: Key): string => at.cell(key, units.length);
    return `ROUND(${cell('after')}-SUM(${cell('before')}:${cell('outside')}),${PART_DECIMALS})`;
  };
  const figures = { ...Object.fromEntries(averaged), rounding: { value: means.rounding, formula: rounding } };
  return [{ kind: 'total', cells: { agency: words, ...figures } }];
}

/**
 * Ensures the means as the table prints them, undefined where nobody is compared: the mean index is that of the printed
 * ones, and what rounding leaves over is a part of its own, so that the parts lead exactly to it.
 */
export function meanYears(units: readonly UnitYears[]): Readonly<Record<Key, Rational>> | undefined {
  const compared = units.flatMap((unit) => (unit.kind === 'compared' ? [unit] : []));
  if (compared.length === 0) return undefined;
  const means = Object.fromEntries(
    AVERAGED.map((key) => {
      const decimals = decimalsOf(key);
      const values = compared.map((unit) => {
        return r.round(key === 'before' || key === 'after' ? unit[key] : unit.parts[key], decimals);
      });
      const total = values.reduce((sum, value) => r.add(sum, value), r.ZERO);
      return [key, r.round(r.divide(total, r.rational(compared.length)), decimals)];
    }),
  ) as Record<Exclude<Key, 'rounding'>, Rational>;
  const before = AVERAGED.filter((key) => key !== 'after').reduce(
    (sum, key) => r.add(sum, means[key]),
    r.ZERO,
  );
  return { ...means, rounding: r.subtract(means.after, before) };
}

function decimalsOf(key: Key): number {
  return key === 'after' ? INDEX_DECIMALS : PART_DECIMALS;
}
