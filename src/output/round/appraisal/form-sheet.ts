import type { WorkbookContent } from '../../../grid/cell-grid';
import type { Language } from '../../../messages/language';
import { failed, ok, problem } from '../../../result';
import type { Problem, Result } from '../../../result';
import type { AskedField, ReturnedRow, SentForm, SentRow } from '../../../round/appraisal/merge';
import { exactPoints, pointsToDecimal } from '../../../rulebook/points';
import { toDecimal } from '../../../rulebook/rational';
import type { BookSheet } from '../../book/book-sheet';
import { numberAt, placeOf, wordsAt } from '../../book/cells';
import { readBook, type BookRow, type ReadBook } from '../../book/read';
import { entriesOf, readState, type StateEntry } from '../../state';
import { planState } from '../../state-plan';
import type { AddSheet } from '../../table-sheet';
import { validSheetName } from '../../sheet-names';
import type { Stamp } from '../settings';
import { pageSheet, type FormKey, type FormPage } from './form-page';

export interface FormRequest {
  readonly spec: BookSheet<FormKey>;
  /** What is filled in. */
  readonly asked: readonly AskedField[];
  readonly pages: readonly FormPage[];
  readonly form: SentForm;
  readonly sent: readonly SentRow[];
  readonly stamp: Stamp;
  readonly language: Language;
}

const FORM = 'sent-form';
const ROW = 'sent-row/';
const EMPTY: WorkbookContent = { sheets: [], names: [], structureProtected: false, date1904: false };

/** Ensures the sheets of a form: only what is asked is unlocked, and a hidden sheet keeps what every row said. */
export function formSheets(request: FormRequest): Result<readonly AddSheet[], Problem> {
  const names: string[] = [];
  const pages = request.pages.map((page) => {
    const sheet = validSheetName(page.name, names);
    names.push(sheet);
    return pageSheet(page, sheet, request);
  });
  const keep = (id: string, value: unknown) => {
    const entry: StateEntry = { kind: 'setting', id, value, ...request.stamp };
    return { change: 'append', entry } as const;
  };
  const state = planState(EMPTY, [
    keep(FORM, request.form),
    ...request.sent.map((row) => keep(`${ROW}${row.unit}/${row.item}`, row)),
  ]);
  if (!state.ok) return failed(...state.problems);
  return ok([...pages, ...state.value.filter((edit) => edit.kind === 'addSheet')]);
}

export interface ReadForm {
  readonly form: SentForm;
  readonly sent: readonly SentRow[];
  readonly returned: readonly ReturnedRow[];
}

/** Ensures a form that came back: what it was sent with and what stands in it now; undefined for any other workbook. */
export function readForm(
  content: WorkbookContent,
  specOf: (form: SentForm) => BookSheet<FormKey>,
): Result<ReadForm | undefined, Problem> {
  const settings = entriesOf(readState(content), 'setting');
  const form = settings.find(({ id }) => id === FORM)?.value;
  if (!isForm(form)) return ok(undefined);
  const sent = settings.flatMap(({ id, value }) => (id.startsWith(ROW) && isRow(value) ? [value] : []));
  const problems: Problem[] = [];
  const visible = content.sheets.filter(({ visibility }) => visibility === 'visible');
  const returned = visible.flatMap((grid): ReturnedRow[] => {
    const spec = { ...specOf(form), sheet: grid.sheet };
    const book = readBook({ ...content, sheets: [grid] }, spec);
    problems.push(...book.problems);
    if (!book.ok || book.value === undefined) return [];
    const { value } = book;
    return value.rows.flatMap((row) => returnedRow(row, value, problems) ?? []);
  });
  return ok({ form, sent, returned }, problems);
}

const ASKED: readonly AskedField[] = ['points', 'opinion', 'explanation'];

function returnedRow(
  row: BookRow<FormKey>,
  book: ReadBook<FormKey>,
  problems: Problem[],
): ReturnedRow | undefined {
  const [unit, item] = [wordsAt(row, 'unit'), wordsAt(row, 'item')];
  if (unit === undefined || item === undefined) return undefined;
  const values: Partial<Record<AskedField, string>> = {};
  const at: Partial<Record<AskedField, ReturnType<typeof placeOf>>> = {};
  for (const field of ASKED) {
    if (!book.columnOf.has(field) || row.unreadable.has(field)) continue;
    const place = placeOf(book, row, field);
    const text = field === 'points' ? pointsText(row, place, problems) : (wordsAt(row, field) ?? '');
    if (text === undefined) continue;
    values[field] = text;
    at[field] = place;
  }
  return { unit, item, values, at };
}

function pointsText(
  row: BookRow<FormKey>,
  place: ReturnType<typeof placeOf>,
  problems: Problem[],
): string | undefined {
  const value = numberAt(row, 'points');
  if (value === undefined) return '';
  const points = exactPoints(value);
  if (points !== undefined) return pointsToDecimal(points);
  problems.push(problem('round.points-too-fine', 'error', { typed: toDecimal(value, 8) }, place));
  return undefined;
}

function isForm(value: unknown): value is SentForm {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, year, round, to } = value as Partial<Record<keyof SentForm, unknown>>;
  const isKind = kind === 'horizontal' || kind === 'pack';
  return isKind && typeof year === 'number' && (round === 1 || round === 2) && typeof to === 'string';
}

function isRow(value: unknown): value is SentRow {
  if (typeof value !== 'object' || value === null) return false;
  const { unit, item, values } = value as Partial<Record<keyof SentRow, unknown>>;
  return (
    typeof unit === 'string' && typeof item === 'string' && typeof values === 'object' && values !== null
  );
}
