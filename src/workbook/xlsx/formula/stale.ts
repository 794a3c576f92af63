import { contains, type Area, type CellGrid, type DefinedName } from '../../../grid/cell-grid';
import { formulaReferences, type SheetArea } from './references';

/** A cell by its sheet and place. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface Dependent extends Place {
  readonly areas: readonly SheetArea[];
  readonly isOpen: boolean;
}

/** What the formulas of a workbook are resolved against. */
export interface FormulaWorld {
  readonly grids: readonly CellGrid[];
  readonly names: readonly DefinedName[];
}

/**
 * Ensures every formula cell whose stored value may be wrong once the given cells have changed: those that look at one of them
 * directly or through other formulas, and those whose text does not tell where they look.
 */
export function staleCells(world: FormulaWorld, changed: readonly Place[]): readonly Place[] {
  const dirty = new DirtyCells();
  for (const place of changed) dirty.add(place);
  const isChanged = new DirtyCells();
  for (const place of changed) isChanged.add(place);
  let waiting = dependents(world).filter((one) => !isChanged.has(one));
  const stale: Place[] = [];
  for (let found = true; found;) {
    const before = waiting.length;
    waiting = waiting.filter((one) => {
      if (!one.isOpen && !one.areas.some(({ sheet, area }) => dirty.meets(sheet ?? one.sheet, area)))
        return true;
      dirty.add(one);
      stale.push(one);
      return false;
    });
    found = waiting.length < before;
    // Chains run up as often as down; turning round keeps a long one from taking a pass per link.
    waiting.reverse();
  }
  return stale;
}

function dependents(world: FormulaWorld): Dependent[] {
  const resolver = new NameResolver(world);
  const found: Dependent[] = [];
  for (const grid of world.grids) {
    grid.rows.forEach((cells, row) =>
      cells?.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        found.push({ sheet: grid.sheet, row, column, ...resolver.resolve(cell.formula, grid.sheet) });
      }),
    );
  }
  return found;
}

/** Follows names and tables to the cells they stand for. */
class NameResolver {
  private readonly names = new Map<string, string>();
  private readonly tables = new Map<string, SheetArea>();

  constructor(world: FormulaWorld) {
    for (const { name, refersTo, sheet } of world.names) {
      this.names.set(nameKey(name, sheet), refersTo);
    }
    for (const grid of world.grids) {
      for (const table of grid.tables ?? []) {
        this.tables.set(table.name.toLowerCase(), { sheet: grid.sheet, area: table.area });
      }
    }
  }

  resolve(
    formula: string,
    sheet: string,
    seen: ReadonlySet<string> = new Set(),
  ): Pick<Dependent, 'areas' | 'isOpen'> {
    const direct = formulaReferences(formula);
    const areas = [...direct.areas];
    let { isOpen } = direct;
    for (const name of direct.names) {
      const reached = this.resolveName(name, sheet, seen);
      areas.push(...reached.areas);
      isOpen ||= reached.isOpen;
    }
    return { areas, isOpen };
  }

  private resolveName(
    name: string,
    sheet: string,
    seen: ReadonlySet<string>,
  ): Pick<Dependent, 'areas' | 'isOpen'> {
    if (/^(true|false)$/i.test(name)) return { areas: [], isOpen: false };
    const table = this.tables.get(name.toLowerCase());
    if (table) return { areas: [table], isOpen: false };
    const own = nameKey(name, sheet);
    const key = this.names.has(own) ? own : nameKey(name);
    const refersTo = this.names.get(key);
    if (refersTo === undefined || seen.has(key)) return { areas: [], isOpen: true };
    return this.resolve(refersTo, sheet, new Set([...seen, key]));
  }
}

function nameKey(name: string, sheet = ''): string {
  return `${sheet}!${name}`.toLowerCase();
}

/** Changed cells by sheet and column, so that asking for an area does not look at each of them. */
class DirtyCells {
  private readonly sheets = new Map<string, Map<number, Set<number>>>();

  add({ sheet, row, column }: Place): void {
    const key = sheet.toLowerCase();
    const columns = this.sheets.get(key) ?? new Map<number, Set<number>>();
    this.sheets.set(key, columns);
    const rows = columns.get(column) ?? new Set<number>();
    columns.set(column, rows.add(row));
  }

  has({ sheet, row, column }: Place): boolean {
    return this.sheets.get(sheet.toLowerCase())?.get(column)?.has(row) ?? false;
  }

  meets(sheet: string, area: Area): boolean {
    const columns = this.sheets.get(sheet.toLowerCase());
    if (!columns) return false;
    for (const [column, rows] of columns) {
      if (column < area.left || column > area.right) continue;
      if (area.bottom - area.top < rows.size) {
        for (let row = area.top; row <= area.bottom; row += 1) if (rows.has(row)) return true;
      } else {
        for (const row of rows) if (contains(area, row, column)) return true;
      }
    }
    return false;
  }
}
