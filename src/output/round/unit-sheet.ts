import { ROUND_LABELS } from '../../messages/round';
import { problem } from '../../result';
import { rational, toDouble } from '../../rulebook/rational';
import type { AgencyKind } from '../../rulebook/rulebook';
import type { LastResult, Period, Predecessor, Unit } from '../../round/unit';
import type { BookRecord, BookSheet } from '../book/book-sheet';
import { dayAt, numberAt, placeOf, wordsAt } from '../book/cells';
import type { BookRow, ReadBook } from '../book/read';
import { choiceOf, type RoundProblem } from './labels';

export type UnitKey =
  | 'id'
  | 'name'
  | 'aliases'
  | 'group'
  | 'kind'
  | 'rulebook'
  | 'notApplicable'
  | 'existsFrom'
  | 'existsUntil'
  | 'periodFrom'
  | 'periodUntil'
  | 'lastIndex'
  | 'lastRank';

export type PredecessorKey = 'unit' | 'name' | 'on' | 'who' | 'when';

const KINDS: readonly AgencyKind[] = ['department', 'commune', 'province', 'ministry', 'vertical', 'other'];
const KIND_CHOICE = choiceOf<AgencyKind>('kind', KINDS);

/** The register: people keep it, only a unit's code is needed to find it again. */
export const UNIT_SHEET: BookSheet<UnitKey> = {
  sheet: ROUND_LABELS['sheet.units'].vi,
  columns: [
    { key: 'id', heading: ROUND_LABELS['unit.id'], format: 'text', width: 12, isKey: true },
    { key: 'name', heading: ROUND_LABELS['unit.name'], format: 'wrapped', width: 40 },
    { key: 'aliases', heading: ROUND_LABELS['unit.aliases'], format: 'wrapped', width: 30 },
    { key: 'group', heading: ROUND_LABELS['unit.group'], format: 'text', width: 20 },
    {
      key: 'kind',
      heading: ROUND_LABELS['unit.kind'],
      format: 'text',
      width: 20,
      choices: KIND_CHOICE.options,
    },
    { key: 'rulebook', heading: ROUND_LABELS['unit.rulebook'], format: 'text', width: 20 },
    { key: 'notApplicable', heading: ROUND_LABELS['unit.notApplicable'], format: 'wrapped', width: 24 },
    { key: 'existsFrom', heading: ROUND_LABELS['unit.existsFrom'], format: 'date', width: 13 },
    { key: 'existsUntil', heading: ROUND_LABELS['unit.existsUntil'], format: 'date', width: 13 },
    { key: 'periodFrom', heading: ROUND_LABELS['unit.periodFrom'], format: 'date', width: 13 },
    { key: 'periodUntil', heading: ROUND_LABELS['unit.periodUntil'], format: 'date', width: 13 },
    { key: 'lastIndex', heading: ROUND_LABELS['unit.lastIndex'], format: 'percent', width: 13 },
    { key: 'lastRank', heading: ROUND_LABELS['unit.lastRank'], format: 'whole', width: 10 },
  ],
};

/** Which former units a unit continues, one per row. */
export const PREDECESSOR_SHEET: BookSheet<PredecessorKey> = {
  sheet: ROUND_LABELS['sheet.predecessors'].vi,
  columns: [
    { key: 'unit', heading: ROUND_LABELS['unit.id'], format: 'text', width: 12, isKey: true },
    { key: 'name', heading: ROUND_LABELS['predecessor.name'], format: 'wrapped', width: 40, isKey: true },
    { key: 'on', heading: ROUND_LABELS['predecessor.on'], format: 'date', width: 14 },
    { key: 'who', heading: ROUND_LABELS['predecessor.who'], format: 'text', width: 24 },
    { key: 'when', heading: ROUND_LABELS['predecessor.when'], format: 'text', width: 24 },
  ],
};

/** Several spellings, or several codes, in one cell. */
const SEPARATOR = '; ';

/** Ensures the register row of a unit. */
export function recordOfUnit(unit: Unit): BookRecord<UnitKey> {
  const { exists, period, lastYear } = unit;
  return withoutBlanks({
    id: unit.id,
    name: unit.name,
    aliases: unit.aliases.join(SEPARATOR),
    group: unit.group,
    kind: unit.kind && KIND_CHOICE.wordOf(unit.kind),
    rulebook: unit.rulebookId,
    notApplicable: unit.notApplicable.join(SEPARATOR),
    existsFrom: exists?.from,
    existsUntil: exists?.until,
    periodFrom: period?.from,
    periodUntil: period?.until,
    lastIndex: lastYear?.index,
    lastRank: lastYear?.rank === undefined ? undefined : rational(lastYear.rank),
  });
}

/** Ensures the rows that say which former units the units continue. */
export function recordsOfPredecessors(units: readonly Unit[]): BookRecord<PredecessorKey>[] {
  return units.flatMap(({ id, predecessors }) =>
    predecessors.map(({ name, on, confirmed }) =>
      withoutBlanks<PredecessorKey>({ unit: id, name, on, who: confirmed?.who, when: confirmed?.when }),
    ),
  );
}

function withoutBlanks<K extends string>(record: {
  readonly [key in K]?: BookRecord<K>[K] | undefined;
}): BookRecord<K> {
  const filled = Object.entries(record).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(filled) as BookRecord<K>;
}

/** Ensures the units of the register with their former units; a kind nobody offers is a problem at its cell. */
export function unitsOfBooks(
  units: ReadBook<UnitKey>,
  predecessors: ReadBook<PredecessorKey> | undefined,
): { units: Unit[]; problems: RoundProblem[] } {
  const problems: RoundProblem[] = [];
  const before = predecessorsOf(predecessors);
  const read = units.rows.flatMap((row): Unit[] => {
    const id = wordsAt(row, 'id');
    if (id === undefined) return [];
    return [unitOf(id, row, { book: units, predecessors: before.get(id) ?? [], problems })];
  });
  return { units: read, problems };
}

interface Reading {
  readonly book: ReadBook<UnitKey>;
  readonly predecessors: readonly Predecessor[];
  readonly problems: RoundProblem[];
}

function unitOf(id: string, row: BookRow<UnitKey>, reading: Reading): Unit {
  const group = wordsAt(row, 'group');
  const rulebookId = wordsAt(row, 'rulebook');
  const kind = kindOf(row, reading);
  const exists = periodOf(row, 'existsFrom', 'existsUntil');
  const period = periodOf(row, 'periodFrom', 'periodUntil');
  const lastYear = lastResultOf(row);
  return {
    id,
    name: wordsAt(row, 'name') ?? id,
    aliases: listAt(row, 'aliases'),
    notApplicable: listAt(row, 'notApplicable'),
    predecessors: reading.predecessors,
    cell: placeOf(reading.book, row, 'name'),
    ...(group === undefined ? {} : { group }),
    ...(rulebookId === undefined ? {} : { rulebookId }),
    ...(kind === undefined ? {} : { kind }),
    ...(exists === undefined ? {} : { exists }),
    ...(period === undefined ? {} : { period }),
    ...(lastYear === undefined ? {} : { lastYear }),
  };
}

function kindOf(row: BookRow<UnitKey>, { book, problems }: Reading): AgencyKind | undefined {
  const words = wordsAt(row, 'kind');
  if (words === undefined) return undefined;
  const kind = KIND_CHOICE.valueOf(words);
  if (kind === undefined) {
    const params = { typed: words, heading: ROUND_LABELS['unit.kind'].vi };
    problems.push(problem('round.unknown-word', 'warning', params, placeOf(book, row, 'kind')));
  }
  return kind;
}

function listAt(row: BookRow<UnitKey>, key: UnitKey): string[] {
  const parts = (wordsAt(row, key) ?? '').split(/[;\n]/);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function periodOf(row: BookRow<UnitKey>, first: UnitKey, last: UnitKey): Period | undefined {
  const [from, until] = [dayAt(row, first), dayAt(row, last)];
  if (from === undefined && until === undefined) return undefined;
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
}

function lastResultOf(row: BookRow<UnitKey>): LastResult | undefined {
  const index = numberAt(row, 'lastIndex');
  if (index === undefined) return undefined;
  const rank = numberAt(row, 'lastRank');
  return { index, ...(rank === undefined ? {} : { rank: toDouble(rank) }) };
}

function predecessorsOf(book: ReadBook<PredecessorKey> | undefined): Map<string, Predecessor[]> {
  const byUnit = new Map<string, Predecessor[]>();
  for (const row of book?.rows ?? []) {
    const [unit, name] = [wordsAt(row, 'unit'), wordsAt(row, 'name')];
    if (unit === undefined || name === undefined) continue;
    const [on, who, when] = [dayAt(row, 'on'), wordsAt(row, 'who'), wordsAt(row, 'when')];
    const predecessor: Predecessor = {
      name,
      ...(on === undefined ? {} : { on }),
      ...(who === undefined ? {} : { confirmed: { who, when: when ?? '' } }),
    };
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), predecessor]);
  }
  return byUnit;
}
