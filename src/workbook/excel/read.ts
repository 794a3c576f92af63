import type { Area, WorkbookContent } from '../../grid/cell-grid';
import { failed, ok, problem, type Problem, type Result } from '../../result';
import { missingSheets } from './diagnose';
import { problemFor, type Failure } from './failure';
import { gridFrom, type RawRows } from './read-grid';
import { askBareIndex, askIndex, type SheetEntry, type SheetIndex } from './read-index';
import { askNotePlaces, type Notes } from './read-notes';
import { askWindow } from './read-rows';
import { areaFrom } from './area-from';
import { askSheet, askSurroundings, type SheetFound } from './read-sheets';
import { inExcel, sheetOn, type Send, type Sent } from './session';

/** A read, with what only the adapter needs to know. */
export interface ReadAnswer {
  readonly content: WorkbookContent;
  readonly highlightIds: ReadonlyMap<string, readonly string[]>;
  readonly usedAreas: ReadonlyMap<string, Area>;
}

/** Ensures the sheets asked for (all when none are named) in two requests; more only where 5 MB do not hold them. */
export async function readWorkbook(wanted?: readonly string[]): Promise<Result<ReadAnswer>> {
  const answer = await inExcel((send) => readWith(send, wanted));
  return answer.ok ? answer.value : failed(problemFor(answer.failure));
}

async function readWith(send: Send, wanted: readonly string[] | undefined): Promise<Result<ReadAnswer>> {
  const index = await askedIndex(send);
  if (!index.ok) return failed(problemFor(index.failure));
  const entries = wanted === undefined ? index.value.sheets : index.value.sheets.filter(isAmong(wanted));
  const unknown = (wanted ?? []).filter((name) => !index.value.sheets.some(isAmong([name])));
  if (unknown.length > 0) {
    return failed(...unknown.map((sheet) => problem('workbook.sheet-unknown', 'error', { sheet })));
  }
  const found = await readSheets(send, entries, index.value);
  if (!found.ok) return failed(...(await whyNot(send, found.failure, entries)));
  const tooLarge = found.value.filter((sheet) => sheet.isTooLarge);
  if (tooLarge.length > 0) return failed(...tooLarge.map(({ raw }) => tooManyCells(raw.name)));
  return ok(answerFrom(index.value, found.value), noticed(index.value));
}

async function askedIndex(send: Send): Promise<Sent<SheetIndex>> {
  const index = await send(askIndex);
  if (index.ok || index.failure.code !== 'ResponsePayloadSizeLimitExceeded') return index;
  return send((book) => askBareIndex(book));
}

/** A sheet may be deleted between the two requests: then it is named. */
async function whyNot(send: Send, failure: Failure, entries: readonly SheetEntry[]): Promise<Problem[]> {
  if (failure.code !== 'ItemNotFound') return [problemFor(failure)];
  return missingSheets(
    send,
    failure,
    entries.map((entry) => entry.name),
  );
}

function isAmong(names: readonly string[]): (entry: SheetEntry) => boolean {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  return (entry) => wanted.has(entry.name.toLowerCase());
}

function tooManyCells(sheet: string): Problem {
  return problem('workbook.too-many-cells', 'error', { sheet, limit: MOST_CELLS });
}

function noticed(index: SheetIndex): Problem[] {
  return index.calculationPending ? [problem('excel.calculation-pending', 'warning')] : [];
}

function answerFrom(index: SheetIndex, found: readonly SheetFound[]): ReadAnswer {
  return {
    content: {
      sheets: found.map(({ raw }) => gridFrom(raw, index.normalFont)),
      names: [...index.names, ...found.flatMap(({ names }) => names)],
      structureProtected: index.structureProtected,
      date1904: index.date1904,
      activeSheet: index.activeSheet,
    },
    highlightIds: new Map(found.map(({ raw, highlightIds }) => [raw.name, highlightIds])),
    usedAreas: new Map(found.map(({ raw }) => [raw.name, usedArea(raw.parts)])),
  };
}

/** The area that was read, as Excel gave it: parts lie below each other. */
function usedArea(parts: readonly RawRows[]): Area {
  const [first] = parts;
  const rows = parts.reduce((sum, part) => sum + part.values.length, 0);
  const columns = first?.values[0]?.length ?? 1;
  const [top, left] = [first?.top ?? 0, first?.left ?? 0];
  return { top, left, bottom: top + Math.max(rows, 1) - 1, right: left + columns - 1 };
}

async function readSheets(
  send: Send,
  entries: readonly SheetEntry[],
  index: SheetIndex,
): Promise<Sent<SheetFound[]>> {
  const whole = await send((book) => {
    const asked = entries.map((entry) => askSheet(book, entry, index));
    const notes = askNotePlaces(book, index.notes);
    return () =>
      withNotes(
        asked.map((read) => read()),
        notes(),
      );
  });
  // One that is deleted between the two requests must not keep the sheets from being read.
  if (!whole.ok && whole.failure.code === 'ItemNotFound' && index.notes.length > 0) {
    return readSheets(send, entries, { ...index, notes: [] });
  }
  if (whole.ok && whole.value.some(isMoved)) return readSheets(send, entries, { ...index, probe: undefined });
  if (whole.ok) return completed(send, whole.value);
  if (whole.failure.code !== 'ResponsePayloadSizeLimitExceeded') return whole;
  return readPiecewise(send, entries, index);
}

function withNotes(found: readonly SheetFound[], notes: ReadonlyMap<string, Notes>): SheetFound[] {
  return found.map((sheet) => {
    const here = notes.get(sheet.raw.name);
    return here === undefined ? sheet : { ...sheet, raw: { ...sheet.raw, notes: here } };
  });
}

function isMoved({ raw }: SheetFound): boolean {
  return raw.parts.some((part) => part.isMoved);
}

/** Where formulas were not told apart from texts (dynamic arrays), the values are asked for once more. */
async function completed(send: Send, found: SheetFound[]): Promise<Sent<SheetFound[]>> {
  const isOpen = ({ raw }: SheetFound): boolean => raw.parts.some((part) => part.isIncomplete);
  if (!found.some(isOpen)) return { ok: true, value: found };
  return send((book) => {
    const asked = found.map((sheet) => {
      if (!isOpen(sheet)) return () => sheet;
      const range = sheetOn(book, sheet.raw.name).getUsedRange(true).untrack().load('values');
      return () => withValues(sheet, range.values as unknown[][]);
    });
    return () => asked.map((read) => read());
  });
}

function withValues(sheet: SheetFound, values: readonly (readonly unknown[])[]): SheetFound {
  const parts = sheet.raw.parts.map((part) => ({ ...part, values }));
  return { ...sheet, raw: { ...sheet.raw, parts } };
}

/** Cells of a sheet's used area: reading more in pieces would take minutes. */
const MOST_CELLS = 1_000_000;

/** For workbooks whose answer would exceed 5 MB: sheet by sheet, in windows of rows that fit. */
async function readPiecewise(
  send: Send,
  entries: readonly SheetEntry[],
  index: SheetIndex,
): Promise<Sent<SheetFound[]>> {
  const notes = index.notes.length === 0 ? NO_NOTES : await send((book) => askNotePlaces(book, index.notes));
  if (!notes.ok) return notes;
  const found: SheetFound[] = [];
  for (const entry of entries) {
    const place = await send((book) => {
      const used = sheetOn(book, entry.name).getUsedRange(true).untrack();
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      const rest = askSurroundings(book, { entry, index, used });
      return () => ({ area: areaFrom(used), rest: rest([]) });
    });
    if (!place.ok) return place;
    const { area, rest } = place.value;
    const isTooLarge = (area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_CELLS;
    const parts = isTooLarge ? NO_ROWS : await readWindows(send, entry, area);
    if (!parts.ok) return parts;
    found.push({ ...rest, raw: { ...rest.raw, parts: parts.value }, isTooLarge });
  }
  return { ok: true, value: withNotes(found, notes.value) };
}

const NO_ROWS: Sent<RawRows[]> = { ok: true, value: [] };
const NO_NOTES: Sent<ReadonlyMap<string, Notes>> = { ok: true, value: new Map() };

/** About a quarter of what an answer may hold, so that long texts fit as well. */
const CELLS_AT_ONCE = 8_000;

async function readWindows(send: Send, entry: SheetEntry, area: Area): Promise<Sent<RawRows[]>> {
  const width = area.right - area.left + 1;
  const parts: RawRows[] = [];
  let height = Math.max(1, Math.floor(CELLS_AT_ONCE / width));
  for (let top = area.top; top <= area.bottom;) {
    const window = { ...area, top, bottom: Math.min(area.bottom, top + height - 1) };
    // Here every part brings its values: pieces are not asked for a second time.
    const rows = await send((book) => askWindow(book, { ...entry, isProtected: true }, window));
    if (!rows.ok) {
      if (!canHalve(rows.failure, height)) return rows;
      height = Math.floor(height / 2);
      continue;
    }
    if (rows.value) parts.push(rows.value);
    top = window.bottom + 1;
  }
  return { ok: true, value: parts };
}

function canHalve(failure: Failure, height: number): boolean {
  return failure.code === 'ResponsePayloadSizeLimitExceeded' && height > 1;
}
