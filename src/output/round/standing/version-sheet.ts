import { STANDING_LABELS } from '../../../messages/standing';
import * as r from '../../../rulebook/rational';
import type { Unit } from '../../../round/unit';
import { STAGES, type Stage, type Version, type VersionRow } from '../../../round/standing/versions';
import type { BookRecord, BookSheet } from '../../book/book-sheet';
import { numberAt, wordsAt } from '../../book/cells';
import type { ReadBook } from '../../book/read';

export type VersionKey =
  | 'number'
  | 'unit'
  | 'stage'
  | 'when'
  | 'who'
  | 'unitName'
  | 'index'
  | 'rank'
  | 'indexBefore'
  | 'rankBefore'
  | 'why';

/** Every declared result, one row per unit: rows are added, never changed. */
export const VERSION_SHEET: BookSheet<VersionKey> = {
  sheet: STANDING_LABELS['sheet.versions'].vi,
  columns: [
    { key: 'number', heading: STANDING_LABELS['version.number'], format: 'text', width: 7, isKey: true },
    { key: 'unit', heading: STANDING_LABELS['version.unit'], format: 'text', width: 12, isKey: true },
    { key: 'stage', heading: STANDING_LABELS['version.stage'], format: 'text', width: 16 },
    { key: 'when', heading: STANDING_LABELS['version.when'], format: 'text', width: 22 },
    { key: 'who', heading: STANDING_LABELS['version.who'], format: 'text', width: 22 },
    { key: 'unitName', heading: STANDING_LABELS['version.unitName'], format: 'wrapped', width: 34 },
    { key: 'index', heading: STANDING_LABELS['version.index'], format: 'percent', width: 11 },
    { key: 'rank', heading: STANDING_LABELS['version.rank'], format: 'whole', width: 8 },
    { key: 'indexBefore', heading: STANDING_LABELS['version.indexBefore'], format: 'percent', width: 12 },
    { key: 'rankBefore', heading: STANDING_LABELS['version.rankBefore'], format: 'whole', width: 10 },
    { key: 'why', heading: STANDING_LABELS['version.why'], format: 'wrapped', width: 34 },
  ],
};

/** Ensures the rows of one version, with where each unit stood in the version before it. */
export function recordsOfVersion(
  { number, stage, when, who, why, rows }: Version,
  units: readonly Unit[],
  before: readonly VersionRow[],
): BookRecord<VersionKey>[] {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const old = new Map(before.map((row) => [row.unit, row]));
  return rows.map(({ unit, index, rank }): BookRecord<VersionKey> => {
    const was = old.get(unit);
    return {
      number: String(number),
      unit,
      stage: STANDING_LABELS[`stage.${stage}`].vi,
      when,
      who,
      unitName: names.get(unit) ?? unit,
      ...(index === undefined ? {} : { index }),
      ...(rank === undefined ? {} : { rank: r.rational(rank) }),
      ...(was?.index === undefined ? {} : { indexBefore: was.index }),
      ...(was?.rank === undefined ? {} : { rankBefore: r.rational(was.rank) }),
      ...(why === undefined ? {} : { why }),
    };
  });
}

/** Ensures the versions a workbook keeps, in the order of their numbers. */
export function versionsOfBook({ rows }: ReadBook<VersionKey>): Version[] {
  const versions = new Map<number, { version: Omit<Version, 'rows'>; rows: VersionRow[] }>();
  for (const row of rows) {
    const number = Number(wordsAt(row, 'number'));
    const [unit, stage] = [wordsAt(row, 'unit'), stageOf(wordsAt(row, 'stage'))];
    if (!Number.isSafeInteger(number) || unit === undefined || stage === undefined) continue;
    const why = wordsAt(row, 'why');
    const known = versions.get(number) ?? {
      version: {
        number,
        stage,
        when: wordsAt(row, 'when') ?? '',
        who: wordsAt(row, 'who') ?? '',
        ...(why === undefined ? {} : { why }),
      },
      rows: [],
    };
    versions.set(number, known);
    const [index, rank] = [numberAt(row, 'index'), numberAt(row, 'rank')];
    known.rows.push({
      unit,
      ...(index === undefined ? {} : { index }),
      ...(rank === undefined ? {} : { rank: r.toDouble(rank) }),
    });
  }
  return [...versions.values()]
    .sort((a, b) => a.version.number - b.version.number)
    .map(({ version, rows: own }) => ({ ...version, rows: own }));
}

function stageOf(words: string | undefined): Stage | undefined {
  return STAGES.find((stage) => {
    const { vi, en } = STANDING_LABELS[`stage.${stage}`];
    return words === vi || words === en;
  });
}
