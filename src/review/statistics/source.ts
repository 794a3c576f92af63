import type { CellGrid } from '../../grid/cell-grid';
import type { CellRef } from '../../result';
import type { Rational } from '../../rulebook/rational';
import type { Form, UnitFigure, UnitTable } from '../../sheet';
import { figuresOf } from '../figures';
import type { Figure } from '../figures';
import { definedFraction, isValued } from '../rates';
import { plainWords } from '../words';
import { stampOf } from './stamp';
import type { Stamp } from './stamp';
import { tableRecipes } from './table-relations';
import type { Recipe } from './table-relations';

/** A kind of figure that a source has for its units: a column of a table, a row of a statistics form. */
export interface SourceColumn {
  /** What a person matches by: the header, or the row's words under its heading; unique in the source. */
  readonly name: string;
  readonly isPercent: boolean;
}

export interface SourceFigure {
  readonly value: Rational;
  readonly cell: CellRef;
  readonly typed: string;
}

export interface SourceUnit {
  readonly agency: string;
  readonly cell?: CellRef;
  /** By the column's name; what is blank has no entry. */
  readonly figures: ReadonlyMap<string, SourceFigure>;
}

/** A rate as the source itself defines it. */
export interface SourceRate {
  readonly name: string;
  readonly numerator: string;
  readonly denominator: readonly string[];
}

/** Figures of units from one place, whatever system it was. */
export interface FigureSource {
  readonly file: string;
  readonly sheet: string;
  readonly stamp: Stamp;
  readonly columns: readonly SourceColumn[];
  readonly units: readonly SourceUnit[];
  readonly rates: readonly SourceRate[];
}

/** Ensures a table of units as a source. */
export function sourceOfTable(table: UnitTable, file: string): FigureSource {
  const names = uniqueNames(table.columns.map(({ index, header }) => [index, header]));
  const nameOf = (index: number): string => names.get(index) ?? '';
  return {
    file,
    sheet: table.sheet,
    stamp: stampOf(table.lines.map(({ value }) => value)),
    columns: table.columns.map(({ index, kind }) => ({ name: nameOf(index), isPercent: kind === 'percent' })),
    units: table.units.map(({ name, figures }) => ({
      agency: name.value,
      cell: name.cell,
      figures: new Map([...figures].map(([index, figure]) => [nameOf(index), plain(figure)])),
    })),
    rates: [...tableRecipes(table)].flatMap(([index, recipe]) => rateOfRecipe(nameOf(index), recipe, nameOf)),
  };
}

function plain({ value, cell, typed = '' }: UnitFigure): SourceFigure {
  return { value, cell, typed };
}

function rateOfRecipe(name: string, recipe: Recipe, nameOf: (index: number) => string): SourceRate[] {
  if (recipe.kind !== 'rate') return [];
  const numerator = nameOf(recipe.of);
  const denominator = recipe.over.map(nameOf);
  // A header that only says "rate" does not tell which: then the fraction names it.
  const isTelling = plainWords(name) !== 'ty le';
  return [{ name: isTelling ? name : `${numerator} / ${denominator.join(' + ')}`, numerator, denominator }];
}

/** Ensures a statistics form of one unit as a source; `around` are the lines above and below it. */
export function sourceOfForm(form: Form, file: string, around: readonly string[]): FigureSource {
  const figures = figuresOf(form);
  const names = uniqueNames(figures.map((figure) => [figure, nameOfRow(figure)]));
  const nameOf = (figure: Figure): string => names.get(figure) ?? '';
  const valued = figures.filter(isValued);
  const { agency } = form.about;
  return {
    file,
    sheet: form.sheet,
    stamp: stampOf(around),
    columns: figures.map((figure) => ({ name: nameOf(figure), isPercent: figure.isPercent })),
    units: [
      {
        agency: agency?.value ?? '',
        ...(agency === undefined ? {} : { cell: agency.cell }),
        figures: new Map(
          valued.map((figure) => {
            const { value, cell, typed } = figure;
            return [nameOf(figure), { value, cell, typed }];
          }),
        ),
      },
    ],
    rates: figures.flatMap((figure) => rateOfRow(figure, nameOf)),
  };
}

/** A row's words alone repeat under every heading: the heading goes before them. */
function nameOfRow({ code, title, parent }: Figure): string {
  const own = [code, title].filter((part) => part !== '').join(' ');
  return parent === undefined || parent.title === '' ? own : `${own} (${parent.title})`;
}

/** A rate printed above its own numerator and denominator, whether or not it has a value. */
function rateOfRow(figure: Figure, nameOf: (figure: Figure) => string): SourceRate[] {
  const defined = definedFraction(figure);
  if (!defined) return [];
  const [numerator, denominator] = defined;
  return [{ name: figure.title, numerator: nameOf(numerator), denominator: [nameOf(denominator)] }];
}

/** Ensures the lines of words around a form, above its header and below its last row. */
export function linesAround(grid: CellGrid, { headerRows, lastRow }: Form): string[] {
  return grid.rows.flatMap((row, at) => {
    if (at >= headerRows.first && at <= lastRow) return [];
    return (row ?? []).flatMap((cell) => (typeof cell?.value === 'string' ? cell.value.split('\n') : []));
  });
}

function uniqueNames<K>(named: readonly (readonly [K, string])[]): Map<K, string> {
  const times = new Map<string, number>();
  return new Map(
    named.map(([key, name]) => {
      const count = (times.get(name) ?? 0) + 1;
      times.set(name, count);
      return [key, count === 1 ? name : `${name} [${count}]`];
    }),
  );
}
