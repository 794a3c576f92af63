import { GATHER_LABELS } from '../messages/gather';
import { fill, type Language } from '../messages/language';
import type { WorkbookContent } from '../grid/cell-grid';
import type { Edit } from '../grid/plan';
import { isDay, type BookRecord, type BookSheet, type BookValue } from '../output/book/book-sheet';
import { planBook, type BookPlan } from '../output/book/plan';
import { readBook, type ReadBook } from '../output/book/read';
import {
  CHANGE_SHEET,
  type ChangeKey,
  changeRecords,
  DRIFT_SHEET,
  driftRecords,
  type GatherChange,
} from '../output/round/gather-sheets';
import { LINE_SHEET, type LineKey } from '../output/round/line-columns';
import { planRound } from '../output/round/plan-round';
import { RECEIPT_SHEET, type ReceiptKey } from '../output/round/receipt-sheet';
import type { Stamp } from '../output/round/settings';
import { recordOfUnit, UNIT_SHEET } from '../output/round/unit-sheet';
import { showDay } from '../review/risks/days';
import type { Drift } from '../round/gather/drift';
import type { Round } from '../round/round';
import { toDecimal } from '../rulebook/rational';
import { wordsAt } from '../output/book/cells';
import { failed, ok, type Problem, type Result } from '../result';
import type { GatheredFile } from './gather-file';
import { PEOPLES } from './gather-receipts';

export interface GatheredRound {
  readonly round: Round;
  readonly receipts: readonly BookRecord<ReceiptKey>[];
  readonly drifts: readonly { readonly drift: Drift; readonly unitName: string }[];
  readonly files: readonly GatheredFile[];
  /** Codes of units whose row gets a spelling that a person confirmed. */
  readonly respelt: readonly string[];
  readonly stamp: Stamp;
  readonly language: Language;
}

/** Ensures the edits that put a gathered round into its workbook, and the list of what they change there. */
export function planGathered(
  content: WorkbookContent,
  gathered: GatheredRound,
): Result<{ readonly edits: readonly Edit[]; readonly changes: readonly GatherChange[] }> {
  const { round, stamp, language } = gathered;
  const lines = planRound(content, { round, stamp, language, mayWrite: { lines: ['explanation'] } });
  if (!lines.ok) return lines;
  const book = bookOf(content, LINE_SHEET);
  const earlier = bookOf(content, CHANGE_SHEET);
  const found = book === undefined ? [] : changesOf(book, lines.value.lines, gathered);
  const changes = withoutOldNews(found, earlier);
  const problems: Problem[] = [...lines.problems];
  const edits: Edit[] = [...lines.value.edits];
  const plan = <K extends string>(
    spec: BookSheet<K>,
    records: readonly BookRecord<K>[],
    mayWrite: readonly K[] = [],
  ): boolean => {
    const planned = planBook(content, { spec, records, language, mayWrite });
    problems.push(...planned.problems);
    if (planned.ok) edits.push(...planned.value.edits);
    return planned.ok;
  };
  const files = new Set(gathered.files.map(({ file }) => file));
  const drifts = driftRecords(gathered.drifts, bookOf(content, DRIFT_SHEET), files);
  const changed = changeRecords(changes, stamp.when, earlier);
  const respelt = round.units.filter(({ id }) => gathered.respelt.includes(id)).map(recordOfUnit);
  const isPlanned = [
    respelt.length === 0 || plan(UNIT_SHEET, respelt, ['aliases']),
    plan(RECEIPT_SHEET, gathered.receipts, PEOPLES),
    plan(DRIFT_SHEET, drifts),
    changed.length === 0 || plan(CHANGE_SHEET, changed),
  ].every(Boolean);
  return isPlanned ? ok({ edits, changes }, problems) : failed(...problems);
}

function bookOf<K extends string>(content: WorkbookContent, spec: BookSheet<K>): ReadBook<K> | undefined {
  const book = readBook(content, spec);
  return book.ok ? book.value : undefined;
}

/** The difference follows from its neighbours, and a name or title is no news. */
const NO_NEWS: ReadonlySet<LineKey> = new Set(['difference', 'unitName', 'group']);

function changesOf(
  book: ReadBook<LineKey>,
  plan: BookPlan<LineKey>,
  { round, language }: GatheredRound,
): GatherChange[] {
  const names = new Map(round.units.map(({ id, name }) => [id, name]));
  const rows = new Map(book.rows.map((row) => [row.row, row]));
  const placed = (row: number): Pick<GatherChange, 'unit' | 'unitName' | 'item'> => {
    const found = rows.get(row);
    const unit = (found && wordsAt(found, 'unit')) ?? '';
    const item = found && wordsAt(found, 'item');
    return { unit, unitName: names.get(unit) ?? unit, ...(item === undefined ? {} : { item }) };
  };
  const changed = plan.changed
    .filter(({ key }) => !NO_NEWS.has(key))
    .map(({ row, key, before, after }): GatherChange => {
      const values = rows.get(row)?.values ?? {};
      const isAppraised = APPRAISED.some((each) => values[each] !== undefined);
      return {
        ...placed(row),
        column: LINE_SHEET.columns.find((column) => column.key === key)?.heading[language] ?? key,
        ...(before === undefined ? {} : { before: wordsOf(before) }),
        ...(after === undefined ? {} : { after: wordsOf(after) }),
        ...(key === 'self' && isAppraised ? { note: GATHER_LABELS['change.after-appraisal'][language] } : {}),
      };
    });
  const note = GATHER_LABELS['change.left-over'][language];
  const left = plan.leftOver.map(({ row }): GatherChange => ({ ...placed(row), note }));
  return [...addedUnits(book, round, language), ...changed, ...left];
}

/** A row that is left over stays so from run to run: it is told once. */
function withoutOldNews(
  changes: readonly GatherChange[],
  earlier: ReadBook<ChangeKey> | undefined,
): readonly GatherChange[] {
  const keys: readonly ChangeKey[] = ['unit', 'item', 'note'];
  const told = new Set(earlier?.rows.map((row) => keys.map((key) => wordsAt(row, key)).join('\n')));
  return changes.filter(({ unit, item, note, column }) => {
    return column !== undefined || !told.has([unit, item, note].join('\n'));
  });
}

const APPRAISED: readonly LineKey[] = [
  'points1',
  'decision1',
  'opinion1',
  'points2',
  'decision2',
  'opinion2',
];

/** New rows are told unit by unit. */
function addedUnits(book: ReadBook<LineKey>, round: Round, language: Language): GatherChange[] {
  const known = new Set(book.rows.map((row) => `${wordsAt(row, 'unit')}\n${wordsAt(row, 'item')}`));
  return round.units.flatMap(({ id, name }): GatherChange[] => {
    const fresh = round.lines.filter(({ unit, item }) => unit === id && !known.has(`${unit}\n${item}`));
    if (fresh.length === 0) return [];
    const note = fill(GATHER_LABELS['change.new-lines'], { count: fresh.length }, language);
    return [{ unit: id, unitName: name, note }];
  });
}

function wordsOf(value: BookValue): string {
  if (typeof value === 'string') return value;
  return isDay(value) ? showDay(value) : toDecimal(value, 4);
}
