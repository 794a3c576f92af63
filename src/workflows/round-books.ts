import type { WorkbookContent } from '../grid/cell-grid';
import type { Edit } from '../grid/plan';
import type { Language } from '../messages/language';
import type { Day } from '../methods/answers';
import { wordsAt } from '../output/book/cells';
import type { BookRecord, BookSheet } from '../output/book/book-sheet';
import { planBook } from '../output/book/plan';
import { readBook } from '../output/book/read';
import { LEDGER_SHEET } from '../output/round/ledger/ledger-sheet';
import { PETITION_SHEET } from '../output/round/standing/petition-sheet';
import { ok, type Result } from '../result';
import { fromPoints, type Points } from '../rulebook/points';

/** One event of the ledger as a person states it; it may hit several units. */
export interface NewEvent {
  readonly event: string;
  readonly document?: string;
  readonly date?: Day;
  /** Names or codes of units. */
  readonly units: readonly string[];
  readonly item: string;
  readonly points: Points;
}

/** Ensures the edits that add an event below those of the ledger, with the next free number. */
export function addEvent(
  content: WorkbookContent,
  { event, document, date, units, item, points }: NewEvent,
  language: Language,
): Result<readonly Edit[]> {
  const record = {
    event,
    item,
    units: units.join('; '),
    points: fromPoints(points),
    ...(document === undefined ? {} : { document }),
    ...(date === undefined ? {} : { date }),
  };
  return addRow(content, { spec: LEDGER_SHEET, record, language });
}

export interface NewPetition {
  readonly unit: string;
  readonly item?: string;
  readonly content: string;
  readonly document?: string;
  readonly date: Day;
}

/** Ensures the edits that log a kiến nghị below the others, with the next free number. */
export function addPetition(
  content: WorkbookContent,
  { item, document, ...petition }: NewPetition,
  language: Language,
): Result<readonly Edit[]> {
  const record = {
    ...petition,
    ...(item === undefined ? {} : { item }),
    ...(document === undefined ? {} : { document }),
  };
  return addRow(content, { spec: PETITION_SHEET, record, language });
}

export interface PetitionAnswer {
  readonly number: string;
  readonly answer: string;
  readonly answeredBy: string;
  readonly answeredOn: Day;
}

/** Ensures the edits that answer a kiến nghị in its own row. */
export function answerPetition(
  content: WorkbookContent,
  record: PetitionAnswer,
  language: Language,
): Result<readonly Edit[]> {
  const mayWrite = ['answer', 'answeredBy', 'answeredOn'] as const;
  const plan = planBook(content, { spec: PETITION_SHEET, records: [{ ...record }], language, mayWrite });
  return plan.ok ? ok(plan.value.edits, plan.problems) : plan;
}

interface NewRow<K extends string> {
  readonly spec: BookSheet<K>;
  readonly record: BookRecord<K>;
  readonly language: Language;
}

function addRow<K extends 'number' | string>(
  content: WorkbookContent,
  { spec, record, language }: NewRow<K>,
): Result<readonly Edit[]> {
  const read = readBook(content, spec);
  if (!read.ok) return read;
  const taken = (read.value?.rows ?? []).map((row) => Number(wordsAt(row, 'number' as K)));
  const number = 1 + Math.max(0, ...taken.filter(Number.isSafeInteger));
  const records = [{ ...record, number: String(number) } as BookRecord<K>];
  const plan = planBook(content, { spec, records, language });
  return plan.ok ? ok(plan.value.edits, plan.problems) : plan;
}
