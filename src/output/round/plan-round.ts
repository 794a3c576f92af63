import type { WorkbookContent } from '../../grid/cell-grid';
import type { Edit } from '../../grid/plan';
import type { Language } from '../../messages/language';
import { failed, ok } from '../../result';
import type { Problem, Result } from '../../result';
import { itemsById } from '../../round/items';
import type { RoundLine } from '../../round/line';
import { masterFor, type Round } from '../../round/round';
import type { BookRecord, BookSheet } from '../book/book-sheet';
import { planBook, type BookPlan } from '../book/plan';
import { latest, readState } from '../state';
import { planState, type StateChange } from '../state-plan';
import { JOURNAL_SHEET, recordOfEntry } from './journal-sheet';
import { LINE_SHEET, type LineKey } from './line-columns';
import { recordOfLine } from './line-records';
import { keepSettings, type RoundSettings, type Stamp } from './settings';
import {
  PREDECESSOR_SHEET,
  recordOfUnit,
  recordsOfPredecessors,
  UNIT_SHEET,
  type UnitKey,
} from './unit-sheet';

/** What a command of the round may write besides what is ours. */
export interface RoundWrites {
  readonly lines?: readonly LineKey[];
  readonly units?: readonly UnitKey[];
}

export interface RoundRequest {
  readonly round: Round;
  readonly stamp: Stamp;
  readonly language: Language;
  readonly mayWrite?: RoundWrites;
  /** Further entries for the hidden sheet, written in the same go. */
  readonly keep?: readonly StateChange[];
}

export interface RoundPlan {
  readonly edits: readonly Edit[];
  readonly lines: BookPlan<LineKey>;
}

/**
 * Ensures the edits after which a workbook holds the round: units and lines that are new are added, what units
 * sent is written where it changed, and what people typed stays unless `mayWrite` names its column.
 */
export function planRound(
  content: WorkbookContent,
  { round, stamp, language, mayWrite = {}, keep = [] }: RoundRequest,
): Result<RoundPlan> {
  const problems: Problem[] = [];
  const edits: Edit[] = [];
  const rulebooks = [...round.masters.values()].map(({ rulebook }) => rulebook);
  const settings = planState(content, [
    ...newSettings(content, { year: round.year, rulebooks }, stamp),
    ...keep,
  ]);
  problems.push(...settings.problems);
  const plan = <K extends string>(
    spec: BookSheet<K>,
    records: readonly BookRecord<K>[],
    may?: readonly K[],
  ) => {
    const planned = planBook(content, { spec, records, language, ...(may && { mayWrite: may }) });
    problems.push(...planned.problems);
    if (planned.ok) edits.push(...planned.value.edits);
    return planned;
  };
  const units = plan(UNIT_SHEET, round.units.map(recordOfUnit), mayWrite.units);
  const before = plan(PREDECESSOR_SHEET, recordsOfPredecessors(round.units));
  const lines = plan(LINE_SHEET, recordsOfLines(round), mayWrite.lines);
  const journal = plan(JOURNAL_SHEET, round.journal.map(recordOfEntry));
  if (!settings.ok || !units.ok || !before.ok || !lines.ok || !journal.ok) return failed(...problems);
  return ok({ edits: [...edits, ...settings.value], lines: lines.value }, problems);
}

/** What is kept as it is needs no new line: one decision must not write the criteria again. */
function newSettings(content: WorkbookContent, settings: RoundSettings, stamp: Stamp): StateChange[] {
  const state = readState(content);
  return keepSettings(settings, stamp).filter((change) => {
    if (change.change !== 'keep') return true;
    const { kind, id, value } = change.entry;
    return JSON.stringify(latest(state, kind, id)?.value) !== JSON.stringify(value);
  });
}

/** Lines by unit in the register's order, each unit's in the order of its criteria. */
function recordsOfLines(round: Round): BookRecord<LineKey>[] {
  const byUnit = new Map<string, RoundLine[]>();
  for (const line of round.lines) {
    const known = byUnit.get(line.unit);
    if (known === undefined) byUnit.set(line.unit, [line]);
    else known.push(line);
  }
  const items = new Map([...round.masters].map(([id, { plan }]) => [id, itemsById(plan)]));
  return round.units.flatMap((unit) => {
    const known = items.get(masterFor(round, unit)?.rulebook.id ?? '');
    return (byUnit.get(unit.id) ?? [])
      .flatMap((line) => {
        const item = known?.get(line.item);
        return item === undefined ? [] : [{ at: item.index, record: recordOfLine(line, unit, item) }];
      })
      .sort((a, b) => a.at - b.at)
      .map(({ record }) => record);
  });
}
