import { cellName } from '../grid/address';
import { mergeAt, type WorkbookContent } from '../grid/cell-grid';
import { changedCells, type ChangedCell } from '../grid/changed-cells';
import { shownValue } from './cells';
import { parseCode } from './codes/code';
import { isDateFormat } from './dates';
import type { DeclaredLine, Form, FormItem } from './form';
import { parseNumeral } from './numbers';
import type { SheetProblem } from './problems';
import { cleanText } from './text/clean';

/** A workbook as it was read before an edit. */
export interface ReadBefore {
  readonly content: WorkbookContent;
  readonly forms: readonly Form[];
  readonly sheetProblems: readonly SheetProblem[];
}

/**
 * Ensures the forms `readForms` would give, where all that changed since are figures in declarations: their words tell
 * the reader nothing else, so every other row stands as it was read, and so does every problem. Undefined where
 * anything more changed, or where a figure might: the whole workbook is then to be read anew.
 */
export function rereadFigures(before: ReadBefore, content: WorkbookContent): readonly Form[] | undefined {
  const changed = changedCells(before.content, content);
  if (changed === undefined) return undefined;
  let forms: readonly Form[] = before.forms;
  for (const cell of changed) {
    const next = withFigure(forms, cell, { before, content });
    if (next === undefined) return undefined;
    forms = next;
  }
  return forms;
}

interface Around {
  readonly before: ReadBefore;
  readonly content: WorkbookContent;
}

function withFigure(
  forms: readonly Form[],
  changed: ChangedCell,
  { before, content }: Around,
): readonly Form[] | undefined {
  const { sheet, row, column } = changed;
  const name = cellName(row, column);
  const grid = content.sheets.find((one) => one.sheet === sheet);
  const isSpokenOf = before.sheetProblems.some(({ at }) => at?.sheet === sheet && at.cell === name);
  if (grid === undefined || isSpokenOf || mergeAt(grid, row, column) !== undefined) return undefined;
  const places = placesOf(forms, { sheet, cell: name });
  const [place] = places;
  if (place === undefined || places.length > 1) return undefined;
  const line = rereadLine(place.line, changed, content.date1904);
  return line && replaced(forms, place, line);
}

interface Place {
  readonly form: Form;
  readonly item: FormItem;
  readonly line: DeclaredLine;
}

function placesOf(forms: readonly Form[], { sheet, cell }: DeclaredLine['cell']): Place[] {
  return forms
    .filter((form) => form.sheet === sheet)
    .flatMap((form) =>
      form.items.flatMap((item) =>
        item.declared.filter((line) => line.cell.cell === cell).map((line) => ({ form, item, line })),
      ),
    );
}

/** The line with its new figure; undefined where the change might say more than a figure. */
function rereadLine(
  line: DeclaredLine,
  { before, after }: ChangedCell,
  date1904: boolean,
): DeclaredLine | undefined {
  if (typeof before.value === 'number' && typeof after.value === 'number') {
    if (isDateFormat(after.format)) return undefined;
    return { ...line, text: shownValue(after, date1904), value: after.value };
  }
  if (typeof before.value !== 'string' || typeof after.value !== 'string') return undefined;
  // Text that was read in an older encoding is left to the reader of the whole sheet.
  const isAsTyped = line.text === cleanText(before.value);
  if (!isAsTyped || wordsOf(before.value) !== wordsOf(after.value)) return undefined;
  const text = cleanText(after.value);
  return kindOf(line.text) === kindOf(text) ? { ...line, text, value: text } : undefined;
}

/** What is left of a text without its figures; a year is a word: it tells whose table this is. */
function wordsOf(text: string): string {
  return text.replace(/\d+/g, (digits) => (/^(?:19|20)\d\d$/.test(digits) ? digits : '0'));
}

/** What a column is taken for may rest on how many of its cells are numbers or codes. */
function kindOf(text: string): 'number' | 'code' | 'text' {
  if (parseNumeral(text) !== undefined) return 'number';
  return parseCode(text) === undefined ? 'text' : 'code';
}

function replaced(forms: readonly Form[], { form, item, line }: Place, next: DeclaredLine): Form[] {
  const declared = item.declared.map((one) => (one === line ? next : one));
  const items = form.items.map((one) => (one === item ? { ...item, declared } : one));
  return forms.map((one) => (one === form ? { ...form, items } : one));
}
