import { DRIFT_WORDS, GATHER_LABELS } from '../../messages/gather';
import { ROUND_LABELS } from '../../messages/round';
import type { Drift } from '../../round/gather/drift';
import type { BookRecord, BookSheet } from '../book/book-sheet';
import { wordsAt } from '../book/cells';
import type { ReadBook } from '../book/read';

export type DriftKey =
  'file' | 'cell' | 'kind' | 'unit' | 'item' | 'title' | 'before' | 'after' | 'standing' | 'handled';

/** Where files depart from their criteria, found again by file, cell and kind. */
export const DRIFT_SHEET: BookSheet<DriftKey> = {
  sheet: GATHER_LABELS['sheet.drifts'].vi,
  columns: [
    { key: 'file', heading: ROUND_LABELS['line.file'], format: 'text', width: 28, isKey: true },
    { key: 'cell', heading: ROUND_LABELS['line.cell'], format: 'text', width: 20, isKey: true },
    { key: 'kind', heading: GATHER_LABELS['drift.kind'], format: 'text', width: 22, isKey: true },
    { key: 'item', heading: ROUND_LABELS['line.item'], format: 'text', width: 9, isKey: true },
    { key: 'unit', heading: ROUND_LABELS['unit.name'], format: 'wrapped', width: 28, isOurs: true },
    { key: 'title', heading: ROUND_LABELS['line.title'], format: 'wrapped', width: 40, isOurs: true },
    { key: 'before', heading: ROUND_LABELS['journal.before'], format: 'wrapped', width: 36, isOurs: true },
    { key: 'after', heading: ROUND_LABELS['journal.after'], format: 'wrapped', width: 36, isOurs: true },
    { key: 'standing', heading: GATHER_LABELS['drift.standing'], format: 'text', width: 12, isOurs: true },
    { key: 'handled', heading: GATHER_LABELS['drift.handled'], format: 'wrapped', width: 28 },
  ],
};

/** Ensures the rows of what departs now, and of what departed before in files that were read again and no longer does. */
export function driftRecords(
  drifts: readonly { readonly drift: Drift; readonly unitName: string }[],
  book: ReadBook<DriftKey> | undefined,
  readAgain: ReadonlySet<string>,
): BookRecord<DriftKey>[] {
  const now = drifts.map(({ drift, unitName }): BookRecord<DriftKey> => {
    const { file, at, kind, code, title, before, after } = drift;
    return {
      file,
      cell: `${at.sheet}!${at.cell}`,
      kind: DRIFT_WORDS[kind].vi,
      item: code === '' ? '–' : code,
      unit: unitName,
      title,
      before,
      after,
      standing: GATHER_LABELS['drift.open'].vi,
    };
  });
  const standing = new Set(now.map(keyOf));
  const gone = (book?.rows ?? []).flatMap((row): BookRecord<DriftKey>[] => {
    const isGone = readAgain.has(wordsAt(row, 'file') ?? '') && !standing.has(keyOf(row.values));
    return isGone ? [{ ...row.values, standing: GATHER_LABELS['drift.gone'].vi }] : [];
  });
  return [...withoutBlank(now), ...gone];
}

function keyOf({ file, cell, kind, item }: BookRecord<DriftKey>): string {
  return [file, cell, kind, item].join('\n');
}

/** An empty text is a blank cell. */
function withoutBlank(records: readonly BookRecord<DriftKey>[]): BookRecord<DriftKey>[] {
  return records.map((record) =>
    Object.fromEntries(Object.entries(record).filter(([, value]) => value !== '')),
  );
}

export type ChangeKey =
  'number' | 'when' | 'unit' | 'unitName' | 'item' | 'column' | 'before' | 'after' | 'note';

/** What running again changed, one row each, added and never rewritten. */
export const CHANGE_SHEET: BookSheet<ChangeKey> = {
  sheet: GATHER_LABELS['sheet.changes'].vi,
  columns: [
    { key: 'number', heading: ROUND_LABELS['journal.number'], format: 'text', width: 9, isKey: true },
    { key: 'when', heading: ROUND_LABELS['journal.when'], format: 'text', width: 22 },
    { key: 'unit', heading: ROUND_LABELS['unit.id'], format: 'text', width: 12 },
    { key: 'unitName', heading: ROUND_LABELS['unit.name'], format: 'wrapped', width: 30 },
    { key: 'item', heading: ROUND_LABELS['line.item'], format: 'text', width: 10 },
    { key: 'column', heading: GATHER_LABELS['change.column'], format: 'text', width: 24 },
    { key: 'before', heading: ROUND_LABELS['journal.before'], format: 'wrapped', width: 34 },
    { key: 'after', heading: ROUND_LABELS['journal.after'], format: 'wrapped', width: 34 },
    { key: 'note', heading: GATHER_LABELS['receipt.note'], format: 'wrapped', width: 34 },
  ],
};

/** One thing that running again changed. */
export interface GatherChange {
  readonly unit: string;
  readonly unitName: string;
  readonly item?: string;
  readonly column?: string;
  readonly before?: string;
  readonly after?: string;
  readonly note?: string;
}

/** Ensures the rows that a run adds below those of earlier runs. */
export function changeRecords(
  changes: readonly GatherChange[],
  when: string,
  book: ReadBook<ChangeKey> | undefined,
): BookRecord<ChangeKey>[] {
  const last = (book?.rows ?? []).reduce(
    (most, row) => Math.max(most, Number(wordsAt(row, 'number')) || 0),
    0,
  );
  return changes.map((change, index) => ({ ...change, number: String(last + 1 + index), when }));
}
