import * as r from '../../rulebook/rational';
import type { UnitColumn, UnitRow, UnitTable } from '../../sheet';
import { POLICY } from '../policy';
import { holds } from '../relations';
import type { Quantity, Relation } from '../relations';
import type { StatisticsRelation } from '../statistics-relations';

/** How a column follows from others of its row, as most rows of the table show. */
export type Recipe =
  | { readonly kind: 'rate'; readonly of: number; readonly over: readonly number[] }
  | { readonly kind: 'sum'; readonly of: readonly number[] };

/** Ensures the recipe of every column that has one, by the column's index. */
export function tableRecipes(table: UnitTable): ReadonlyMap<number, Recipe> {
  const quantityAt = quantities(table);
  return new Map(
    table.columns.flatMap((column) => {
      const recipe = recipeOf(column, table, quantityAt);
      return recipe ? [[column.index, recipe] as const] : [];
    }),
  );
}

type QuantityAt = (unit: UnitRow, column: number) => Quantity | undefined;

/**
 * Ensures the relations of a table of units: rates and sums that nearly all its rows obey (the table itself defines
 * them, no word does), and each column's total over its units.
 */
export function tableRelations(table: UnitTable): StatisticsRelation[] {
  const quantityAt = quantities(table);
  const rows = [...table.units, ...table.groups, ...(table.total ? [table.total] : [])];
  const inRows = table.columns.flatMap((column) => {
    const recipe = recipeOf(column, table, quantityAt);
    if (!recipe) return [];
    return rows.flatMap((unit) => relationAt(recipe, { unit, column: column.index, quantityAt }) ?? []);
  });
  return [...inRows.map(asStatistics), ...columnTotals(table, quantityAt)];
}

function asStatistics(relation: Relation): StatisticsRelation {
  if (relation.kind === 'rate') return { relation, source: 'rate', at: relation.rate };
  return { relation, source: 'checkFigure', at: relation.total };
}

/** One object per cell: relations meet in it. */
function quantities({ columns }: UnitTable): QuantityAt {
  const known = new Map<string, Quantity>();
  const byIndex = new Map(columns.map((column) => [column.index, column]));
  return (unit, index) => {
    const figure = unit.figures.get(index);
    const column = byIndex.get(index);
    if (!figure || !column) return undefined;
    const key = `${unit.row}:${index}`;
    const quantity = known.get(key) ?? {
      label: `${unit.name.value} – ${column.header}`,
      value: figure.value,
      typed: figure.typed ?? '',
      cell: figure.cell,
      isCount: column.kind === 'count',
    };
    known.set(key, quantity);
    return quantity;
  };
}

interface Place {
  readonly unit: UnitRow;
  readonly column: number;
  readonly quantityAt: QuantityAt;
}

function relationAt(recipe: Recipe, { unit, column, quantityAt }: Place): Relation | undefined {
  const own = quantityAt(unit, column);
  if (!own) return undefined;
  if (recipe.kind === 'sum') {
    const parts = allKnown(recipe.of.map((index) => quantityAt(unit, index)));
    return parts && { kind: 'sum', total: own, parts };
  }
  const numerator = quantityAt(unit, recipe.of);
  const denominator = allKnown(recipe.over.map((index) => quantityAt(unit, index)));
  if (!numerator || !denominator) return undefined;
  const decimals = unit.figures.get(column)?.decimals ?? printedDecimals(own.value);
  return { kind: 'rate', rate: own, decimals, numerator, denominator };
}

function printedDecimals(value: r.Rational): number {
  return r.toDecimal(value, 4).split('.')[1]?.length ?? 0;
}

function allKnown(all: readonly (Quantity | undefined)[]): Quantity[] | undefined {
  const known = all.filter((one) => one !== undefined);
  return known.length === all.length ? known : undefined;
}

/** The recipe most rows obey; of several the one with fewest exceptions, then with fewest columns. */
function recipeOf(column: UnitColumn, table: UnitTable, quantityAt: QuantityAt): Recipe | undefined {
  const recipes = column.kind === 'percent' ? rateRecipes(column, table) : sumRecipes(column, table);
  let best: { readonly recipe: Recipe; readonly failing: number } | undefined;
  for (const recipe of recipes) {
    const failing = exceptions(recipe, { table, column: column.index, quantityAt });
    if (failing !== undefined && (!best || failing < best.failing)) best = { recipe, failing };
    if (best?.failing === 0) break;
  }
  return best?.recipe;
}

interface Trial {
  readonly table: UnitTable;
  readonly column: number;
  readonly quantityAt: QuantityAt;
}

/** Ensures how many telling rows break a recipe, or undefined where too few rows speak for it. */
function exceptions(recipe: Recipe, { table, column, quantityAt }: Trial): number | undefined {
  const allowed = Math.floor((table.units.length * POLICY.exceptionsPercent) / 100);
  let failing = 0;
  let telling = 0;
  for (const unit of table.units) {
    const relation = relationAt(recipe, { unit, column, quantityAt });
    if (!relation || !isTelling(relation)) continue;
    if (holds(relation)) telling += 1;
    else failing += 1;
    if (failing > allowed) return undefined;
  }
  return telling >= POLICY.tellingRows && failing * 4 <= telling ? failing : undefined;
}

/** Zeros agree with everything: only rows in which every figure counts say how the table is made. */
function isTelling(relation: Relation): boolean {
  if (relation.kind === 'sum') return relation.parts.every(({ value }) => !r.isZero(value));
  const parts = [relation.numerator, ...relation.denominator];
  const isWhole = r.compare(relation.rate.value, r.rational(100)) === 0;
  return parts.every(({ value }) => !r.isZero(value)) && !isWhole;
}

function* rateRecipes(own: UnitColumn, { columns }: UnitTable): Generator<Recipe> {
  const counted = columns.filter(({ index, kind }) => index !== own.index && kind !== 'percent');
  for (const { index: of } of counted) {
    for (const { index: over } of counted) if (over !== of) yield { kind: 'rate', of, over: [over] };
  }
  for (const { index: of } of counted) {
    const others = counted.filter(({ index }) => index !== of);
    for (const [n, a] of others.entries()) {
      for (const b of others.slice(n + 1)) yield { kind: 'rate', of, over: [a.index, b.index] };
    }
  }
}

/** Parts of a sum stand side by side, or are any two columns. */
function* sumRecipes(own: UnitColumn, { columns }: UnitTable): Generator<Recipe> {
  const others = columns.filter(({ index, kind }) => index !== own.index && kind === own.kind);
  for (const [n, a] of others.entries()) {
    for (const b of others.slice(n + 1)) yield { kind: 'sum', of: [a.index, b.index] };
  }
  for (let from = 0; from < others.length; from += 1) {
    for (let to = from + 3; to <= Math.min(others.length, from + 8); to += 1) {
      yield { kind: 'sum', of: others.slice(from, to).map(({ index }) => index) };
    }
  }
}

/** A total over units of which one is blank says nothing certain: blank is not zero. */
function columnTotals(table: UnitTable, quantityAt: QuantityAt): StatisticsRelation[] {
  const { total: row, units, columns } = table;
  if (!row || units.length < 2) return [];
  return columns.flatMap(({ index, kind }): StatisticsRelation[] => {
    const total = quantityAt(row, index);
    const parts = allKnown(units.map((unit) => quantityAt(unit, index)));
    if (!total || !parts || kind === 'percent' || kind === 'points') return [];
    return [{ relation: { kind: 'sum', total, parts }, source: 'unitsTotal', at: total }];
  });
}
