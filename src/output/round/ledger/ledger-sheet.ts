import { LEDGER_LABELS } from '../../../messages/ledger';
import { problem } from '../../../result';
import { exactPoints, NO_POINTS, type Points } from '../../../rulebook/points';
import { comparableCode } from '../../../review/scored-form/rulebook-match';
import { isOutsideScale } from '../../../scoring/outcome';
import type { LedgerEntry, LedgerProblem } from '../../../round/ledger/entry';
import { itemsById } from '../../../round/items';
import type { Round } from '../../../round/round';
import type { Unit } from '../../../round/unit';
import type { BookSheet } from '../../book/book-sheet';
import { dayAt, numberAt, placeOf, wordsAt } from '../../book/cells';
import type { BookRow, ReadBook } from '../../book/read';

export type LedgerKey = 'number' | 'event' | 'document' | 'date' | 'units' | 'item' | 'points' | 'note';

/** People write it: an event, the document that proves it, whom it hits and by how much. */
export const LEDGER_SHEET: BookSheet<LedgerKey> = {
  sheet: LEDGER_LABELS['sheet.ledger'].vi,
  columns: [
    { key: 'number', heading: LEDGER_LABELS['ledger.number'], format: 'text', width: 7, isKey: true },
    { key: 'event', heading: LEDGER_LABELS['ledger.event'], format: 'wrapped', width: 44 },
    { key: 'document', heading: LEDGER_LABELS['ledger.document'], format: 'wrapped', width: 28 },
    { key: 'date', heading: LEDGER_LABELS['ledger.date'], format: 'date', width: 13 },
    { key: 'units', heading: LEDGER_LABELS['ledger.units'], format: 'wrapped', width: 34 },
    { key: 'item', heading: LEDGER_LABELS['ledger.item'], format: 'text', width: 9 },
    { key: 'points', heading: LEDGER_LABELS['ledger.points'], format: 'points', width: 9 },
    { key: 'note', heading: LEDGER_LABELS['ledger.note'], format: 'wrapped', width: 30 },
  ],
};

export interface LedgerReading {
  readonly round: Round;
  readonly find: (words: string) => Unit | undefined;
  /** The one name that is clearly meant by a misspelt one, to be proposed. */
  readonly near: (words: string) => string | undefined;
}

/** Ensures the entries that can count; what is missing in the others is told at its cell, never guessed. */
export function entriesOfLedger(
  book: ReadBook<LedgerKey>,
  reading: LedgerReading,
): { readonly entries: readonly LedgerEntry[]; readonly problems: readonly LedgerProblem[] } {
  const problems: LedgerProblem[] = [];
  const entries = book.rows.flatMap((row) => entryOf(row, { ...reading, book, problems }) ?? []);
  return { entries, problems };
}

interface Reading extends LedgerReading {
  readonly book: ReadBook<LedgerKey>;
  readonly problems: LedgerProblem[];
}

function entryOf(row: BookRow<LedgerKey>, reading: Reading): LedgerEntry | undefined {
  const { book, problems, round } = reading;
  const number = wordsAt(row, 'number') ?? String(row.row + 1);
  const event = wordsAt(row, 'event') ?? '';
  const tell = (code: LedgerProblem['code'], key: LedgerKey, params: LedgerProblem['params'] = {}): void => {
    const severity =
      code === 'ledger.without-document' || code === 'ledger.outside-year' ? 'warning' : 'error';
    problems.push(problem(code, severity, { number, event, ...params }, placeOf(book, row, key)));
  };
  if (event === '' && wordsAt(row, 'units') === undefined && numberAt(row, 'points') === undefined)
    return undefined;
  const units = unitsOf(row, reading, tell);
  const item = itemOf(row, reading);
  const points = pointsOf(row, item?.part);
  if (item === undefined) tell('ledger.unknown-item', 'item', { unit: '', item: wordsAt(row, 'item') ?? '' });
  if (points === 'wrongSign') tell('ledger.wrong-sign', 'points', { item: item?.id ?? '' });
  if (points === undefined) tell('ledger.without-points', 'points');
  const document = wordsAt(row, 'document');
  const date = dayAt(row, 'date');
  if (document === undefined) tell('ledger.without-document', 'document');
  if (date !== undefined && date.year !== round.year) {
    tell('ledger.outside-year', 'date', { year: round.year, found: date.year });
  }
  if (item === undefined || typeof points !== 'number' || units.length === 0) return undefined;
  return {
    number,
    event,
    units,
    item: item.id,
    points,
    at: placeOf(book, row, 'event'),
    ...(document === undefined ? {} : { document }),
    ...(date === undefined ? {} : { date }),
  };
}

/** Units stand apart by semicolons or lines; a comma may be part of a name. */
function unitsOf(
  row: BookRow<LedgerKey>,
  { find, near }: Reading,
  tell: (code: LedgerProblem['code'], key: LedgerKey, params?: LedgerProblem['params']) => void,
): string[] {
  const names = (wordsAt(row, 'units') ?? '').split(/[;\n]/).map((name) => name.trim());
  const typed = names.filter((name) => name !== '');
  if (typed.length === 0) tell('ledger.without-unit', 'units');
  const found = typed.flatMap((name) => {
    const unit = find(name);
    if (unit !== undefined) return [unit.id];
    const meant = near(name);
    if (meant === undefined) tell('ledger.unknown-unit', 'units', { unit: name });
    else tell('ledger.unit-proposed', 'units', { unit: name, near: meant });
    return [];
  });
  return [...new Set(found)];
}

function itemOf(
  row: BookRow<LedgerKey>,
  { round }: Reading,
): { readonly id: string; readonly part: string } | undefined {
  const wanted = comparableCode(wordsAt(row, 'item') ?? '');
  if (wanted === '') return undefined;
  const known = [...round.masters.values()].flatMap(({ plan }) => [...itemsById(plan)]);
  const found = known.filter(([id]) => comparableCode(id) === wanted);
  const best = found.find(([, { node }]) => isOutsideScale(node.part)) ?? found[0];
  return best && { id: best[0], part: best[1].node.part };
}

/** A bonus below 0 is somebody's slip; a penalty may be typed either way. */
function pointsOf(row: BookRow<LedgerKey>, part: string | undefined): Points | 'wrongSign' | undefined {
  const value = numberAt(row, 'points');
  const points = value && exactPoints(value);
  if (points === undefined) return undefined;
  return part === 'bonus' && points < NO_POINTS ? 'wrongSign' : points;
}
