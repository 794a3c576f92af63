import type { Points } from '../../rulebook/points';
import type { Part } from '../../rulebook/rulebook';
import type { Body } from '../body';
import type { FormTotal } from '../form';
import { printsThreeDecimals, readPoints } from '../points';
import type { RowKind } from './classify';
import { isCarriedOver, partOfWords } from './words';

const ROLES = ['maximum', 'selfScore', 'appraised1', 'appraised2'] as const;

/** Ensures every number of the total rows, as typed: they are checked against the items and never scored. */
export function readTotals(body: Body, rows: readonly RowKind[]): FormTotal[] {
  return rows
    .filter(({ title }) => !isCarriedOver(title))
    .flatMap((kind) =>
      ROLES.flatMap((role): FormTotal[] => {
        const column = body.filled(kind.row, role)[0]?.column;
        if (column === undefined) return [];
        const value = readPoints(body, {
          row: kind.row,
          column,
          threeDecimals: printsThreeDecimals(body, column),
        });
        if (value === undefined) return [];
        return [
          { row: kind.row, label: kind.title.replace(/\n/g, ' '), column: role, value, ...lonePart(kind) },
        ];
      }),
    );
}

function lonePart(kind: RowKind): { readonly part?: Part } {
  const part = partOfWords(kind.title);
  return part === 'bonus' || part === 'penalty' ? { part } : {};
}

/** Ensures the grand total of the maxima, which no item can exceed; undefined where no total states it. */
export function highestMaximum(totals: readonly FormTotal[]): Points | undefined {
  const maxima = totals.filter((total) => total.column === 'maximum').map((total) => total.value.value);
  return maxima.length === 0 ? undefined : (Math.max(...maxima) as Points);
}
