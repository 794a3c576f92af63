import { parseAreaName } from '../../../grid/address';
import { contains, type Area } from '../../../grid/cell-grid';
import { translateFormula } from '../formula/translate';
import type { Splice } from '../xml/splice';
import { escapeXml } from '../xml/text';
import { withPrefix } from '../xml/prefix';
import type { FormulaPlace } from './row-cells';
import type { SheetPatch } from './sheet-patch';

const GROUPED = /\bt\s*=\s*["'](?:array|dataTable|shared)["']/;

/** Formulas that stand for several cells at once. */
export interface FormulaGroups {
  /** Cells of array formulas and data tables: they change together or not at all. */
  readonly arrays: readonly Area[];
  readonly hasShared: boolean;
}

/** Ensures where the sheet's grouped formulas are. */
export function formulaGroups(sheet: SheetPatch): FormulaGroups {
  if (!GROUPED.test(sheet.text)) return { arrays: [], hasShared: false };
  const formulas = allFormulas(sheet);
  const ofType = (...types: string[]): FormulaPlace[] =>
    formulas.map((one) => one.formula).filter(({ attributes }) => types.includes(attributes.get('t') ?? ''));
  const arrays = ofType('array', 'dataTable').flatMap(({ attributes }) => {
    const area = parseAreaName(attributes.get('ref') ?? '');
    return area && (area.top !== area.bottom || area.left !== area.right) ? [area] : [];
  });
  return { arrays, hasShared: ofType('shared').length > 0 };
}

interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: FormulaPlace;
}

function allFormulas(sheet: SheetPatch): readonly PlacedFormula[] {
  return sheet.rows.flatMap((row) =>
    sheet.cells(row).flatMap(({ column, formula }) => (formula ? [{ row: row.row, column, formula }] : [])),
  );
}

export function isInArray(groups: FormulaGroups, row: number, column: number): boolean {
  return groups.arrays.some((area) => contains(area, row, column));
}

/**
 * Ensures that no cell about to be overwritten holds a formula for others: shared formulas it belongs to are written out
 * in each of their cells.
 */
export function unshare(sheet: SheetPatch, isTouched: (row: number, column: number) => boolean): void {
  const shared = allFormulas(sheet).filter(({ formula }) => formula.attributes.get('t') === 'shared');
  const touched = new Set(
    shared.filter(({ row, column }) => isTouched(row, column)).map(({ formula }) => groupOf(formula)),
  );
  const splices = [...touched].flatMap((group) =>
    writeOut(
      shared.filter(({ formula }) => groupOf(formula) === group),
      sheet.part.prefix,
    ),
  );
  sheet.part.apply(splices);
}

function groupOf(formula: FormulaPlace): string {
  return formula.attributes.get('si') ?? '';
}

function writeOut(members: readonly PlacedFormula[], prefix: string): readonly Splice[] {
  const master = members.find(({ formula }) => formula.text !== '' && formula.attributes.has('ref'));
  return members.flatMap(({ row, column, formula }) => {
    const text = formula.text !== '' ? formula.text : master && moved(master, row, column);
    if (text === undefined) return [];
    return [
      { start: formula.start, end: formula.end, text: withPrefix(`<f>${escapeXml(text)}</f>`, prefix) },
    ];
  });
}

function moved(master: PlacedFormula, row: number, column: number): string {
  return translateFormula(master.formula.text, { rows: row - master.row, columns: column - master.column });
}
