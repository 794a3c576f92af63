import type { WorkbookContent } from '../../grid/cell-grid';
import { failed, ok, problem } from '../../result';
import type { Problem, Result } from '../../result';
import { itemsById } from '../../round/items';
import type { RoundLine } from '../../round/line';
import { masterOf, type MasterOptions } from '../../round/master';
import { masterFor, type Round } from '../../round/round';
import type { BookSheet } from '../book/book-sheet';
import { placeOf, wordsAt } from '../book/cells';
import { readBook, type ReadBook } from '../book/read';
import { readState } from '../state';
import { entriesOfBook, JOURNAL_SHEET } from './journal-sheet';
import { LINE_SHEET, type LineKey } from './line-columns';
import { linesOfBook } from './line-records';
import { readSettings } from './settings';
import { PREDECESSOR_SHEET, UNIT_SHEET, unitsOfBooks } from './unit-sheet';

/** Ensures the round a workbook holds, with everything odd in its sheets; a workbook without one is refused. */
export function readRound(content: WorkbookContent, options: Omit<MasterOptions, 'year'>): Result<Round> {
  const kept = readSettings(readState(content));
  if (kept === undefined) return failed(notARound());
  const { settings } = kept;
  const problems: Problem[] = [...kept.problems];
  const read = <K extends string>(spec: BookSheet<K>): ReadBook<K> | undefined => {
    const book = readBook(content, spec);
    problems.push(...book.problems);
    return book.ok ? book.value : undefined;
  };
  const [registered, predecessors] = [read(UNIT_SHEET), read(PREDECESSOR_SHEET)];
  const [written, journal] = [read(LINE_SHEET), read(JOURNAL_SHEET)];
  if (registered === undefined || written === undefined) return failed(...problems, notARound());
  const units = unitsOfBooks(registered, predecessors);
  const lines = linesOfBook(written);
  const history = journal === undefined ? { entries: [], problems: [] } : entriesOfBook(journal);
  problems.push(...units.problems, ...lines.problems, ...history.problems);
  const masters = new Map(
    settings.rulebooks.map((rulebook) => {
      return [rulebook.id, masterOf(rulebook, { ...options, year: settings.year })] as const;
    }),
  );
  const round: Round = {
    year: settings.year,
    masters,
    units: units.units,
    lines: lines.lines,
    journal: history.entries,
  };
  const strangers = strangersIn(round, written);
  const counted = { ...round, lines: round.lines.filter((line) => !strangers.lines.has(line)) };
  return ok(counted, [...problems, ...strangers.problems]);
}

function notARound(): Problem {
  return problem('round.not-a-round', 'error', { sheet: LINE_SHEET.sheet });
}

/** Rows of nobody in the register, or of no item of the unit's criteria: named, never counted. */
function strangersIn(
  round: Round,
  book: ReadBook<LineKey>,
): { readonly lines: ReadonlySet<RoundLine>; readonly problems: readonly Problem[] } {
  const units = new Map(round.units.map((unit) => [unit.id, unit]));
  const items = new Map([...round.masters].map(([id, { plan }]) => [id, itemsById(plan)]));
  const rows = new Map(book.rows.map((row) => [`${wordsAt(row, 'unit')}\n${wordsAt(row, 'item')}`, row]));
  const lines = new Set<RoundLine>();
  const problems = round.lines.flatMap((line): Problem[] => {
    const unit = units.get(line.unit);
    const master = unit && masterFor(round, unit);
    const isKnown = master !== undefined && items.get(master.rulebook.id)?.has(line.item) === true;
    if (isKnown) return [];
    lines.add(line);
    const row = rows.get(`${line.unit}\n${line.item}`);
    const at = (key: LineKey) => (row === undefined ? undefined : placeOf(book, row, key));
    if (unit === undefined) return [problem('round.unknown-unit', 'error', { unit: line.unit }, at('unit'))];
    return [problem('round.unknown-item', 'error', { item: line.item }, at('item'))];
  });
  return { lines, problems };
}
