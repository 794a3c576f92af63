import type { WorkbookContent } from '../../grid/cell-grid';
import { GATHER_LABELS, type GatherLabel } from '../../messages/gather';
import { fill, type Language } from '../../messages/language';
import { ROUND_LABELS } from '../../messages/round';
import type { Result } from '../../result';
import { ok } from '../../result';
import { itemIds } from '../../round/items';
import type { Master } from '../../round/master';
import { masterFor, type Round } from '../../round/round';
import type { Unit } from '../../round/unit';
import { addPoints, fromPoints, NO_POINTS, type Points } from '../../rulebook/points';
import { isOutsideScale } from '../../scoring/outcome';
import type { PlannedNode } from '../../scoring/plan';
import { placeOf, wordsAt } from '../book/cells';
import { readBook } from '../book/read';
import type { Locator, Table, TableColumn, TableRow, TableValue } from '../table';
import { LINE_SHEET } from './line-columns';

/** Where one unit's line of one item stands on the sheet of lines. */
interface LinePlace {
  readonly unit: string;
  readonly item: string;
  readonly self: string;
}

type Places = ReadonlyMap<string, LinePlace>;

/** What a cell shows once the lines were sorted after the table was made: never another unit's points. */
const MOVED = '?';

/**
 * Ensures units × items of what the units claimed, a table per set of criteria. Every cell is a formula over its own
 * line, which names the file, the sheet and the cell it was read from; where the lines were sorted meanwhile it says
 * so, until the table is made again.
 */
export function matrixTables(content: WorkbookContent, round: Round, language: Language): Result<Table[]> {
  const book = readBook(content, LINE_SHEET);
  if (!book.ok) return book;
  const lines = book.value;
  const places = new Map<string, LinePlace>();
  for (const row of lines?.rows ?? []) {
    const [unit, item] = [wordsAt(row, 'unit'), wordsAt(row, 'item')];
    if (lines === undefined || unit === undefined || item === undefined) continue;
    const address = (key: 'unit' | 'item' | 'self'): string => {
      const { sheet, cell } = placeOf(lines, row, key);
      return `'${sheet.replace(/'/g, "''")}'!${cell}`;
    };
    places.set(keyOf(unit, item), { unit: address('unit'), item: address('item'), self: address('self') });
  }
  const tables = [...round.masters.values()].flatMap((master): Table[] => {
    const units = round.units.filter((unit) => masterFor(round, unit) === master);
    return units.length === 0 ? [] : [matrixOf(master, units, { round, places, language })];
  });
  return ok(tables, book.problems);
}

interface Making {
  readonly round: Round;
  readonly places: Places;
  readonly language: Language;
}

interface ItemColumn extends TableColumn {
  readonly isInScale: boolean;
}

function matrixOf(master: Master, units: readonly Unit[], { round, places, language }: Making): Table {
  const say = (key: GatherLabel, params = {}): string => fill(GATHER_LABELS[key], params, language);
  const items = itemColumns(master);
  const selves = new Map(round.lines.map(({ unit, item, self }) => [keyOf(unit, item), self]));
  return {
    key: `matrix/${master.rulebook.id}`,
    sheet: say('matrix.sheet'),
    title: say('matrix.title', { year: round.year }),
    subtitles: [master.rulebook.title],
    columns: [
      { key: 'unit', header: ROUND_LABELS['unit.id'][language], format: 'text', width: 10 },
      { key: 'name', header: ROUND_LABELS['unit.name'][language], format: 'wrapped', width: 32 },
      { key: 'group', header: ROUND_LABELS['unit.group'][language], format: 'text', width: 16 },
      { key: 'total', header: say('matrix.total'), format: 'points', width: 10 },
      ...items,
    ],
    rows: units.map((unit, at) => rowOf(unit, at, { items, selves, places })),
    notes: [say('matrix.traced', { sheet: LINE_SHEET.sheet, moved: MOVED })],
  };
}

/** Under the field they stand in; bonus and penalty last, as in the annex. */
function itemColumns({ plan }: Master): ItemColumn[] {
  const ids = itemIds(plan);
  const columnsOf = (planned: PlannedNode, field: string): ItemColumn[] => {
    const { node, item, children } = planned;
    if (item === undefined) return children.flatMap((child) => columnsOf(child, field));
    const key = ids[item.index] ?? node.code;
    const isInScale = !isOutsideScale(node.part);
    return [{ key: itemKey(key), header: key, group: field, format: 'points', width: 8, isInScale }];
  };
  return plan.nodes.flatMap((field) => columnsOf(field, `${field.node.code}. ${field.node.title}`));
}

interface Filling {
  readonly items: readonly ItemColumn[];
  readonly selves: ReadonlyMap<string, Points | undefined>;
  readonly places: Places;
}

function rowOf(unit: Unit, at: number, { items, selves, places }: Filling): TableRow {
  const cells: Record<string, TableValue> = {
    unit: unit.id,
    name: unit.name,
    ...(unit.group === undefined ? {} : { group: unit.group }),
  };
  const counted: Points[] = [];
  for (const { key, header: item, isInScale } of items) {
    const self = selves.get(keyOf(unit.id, item));
    const place = places.get(keyOf(unit.id, item));
    if (self === undefined) continue;
    if (isInScale) counted.push(self);
    const formula = place && tracedTo(place, unit.id, item);
    cells[key] = { value: fromPoints(self), ...(formula === undefined ? {} : { formula: () => formula }) };
  }
  const total = addPoints(NO_POINTS, ...counted);
  if (counted.length > 0)
    cells['total'] = { value: fromPoints(total), formula: (where) => sumOf(items, at, where) };
  return { kind: 'data', cells };
}

function tracedTo({ unit, item, self }: LinePlace, id: string, code: string): string {
  const isOwn = `AND(${unit}="${quoted(id)}",${item}="${quoted(code)}")`;
  return `IF(${isOwn},IF(${self}="","",${self}),"${MOVED}")`;
}

/** A total over lines that moved would be somebody else's too. */
function sumOf(items: readonly ItemColumn[], at: number, where: Locator): string {
  const inScale = items.filter(({ isInScale }) => isInScale);
  const cells = [inScale[0], inScale.at(-1)].map((column) => where.cell(column?.key ?? 'total', at));
  const range = cells.join(':');
  return `IF(COUNTIF(${range},"~${MOVED}")>0,"${MOVED}",SUM(${range}))`;
}

function quoted(text: string): string {
  return text.replace(/"/g, '""');
}

function itemKey(id: string): string {
  return `item/${id}`;
}

function keyOf(unit: string, item: string): string {
  return `${unit}\n${item}`;
}
