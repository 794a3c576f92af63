import { pointsToDecimal } from '../../src/rulebook/points';
import { toDecimal } from '../../src/rulebook/rational';
import { readForms } from '../../src/sheet';
import type { Form, FormItem, SheetProblem } from '../../src/sheet';
import { gridOf, workbookOf } from '../support/grid';
import type { GridOptions, TestCell } from '../support/grid';

/** Ensures what a sheet of these rows is read as. */
export function readRows(rows: readonly (readonly TestCell[])[], options?: GridOptions) {
  const read = readForms(workbookOf(gridOf(rows, options)));
  return { ...read, form: read.forms[0] as Form };
}

/** An item in one line: `1.1 criterion 2 (1,5)` — code, level, maximum, self score. */
export function line(item: FormItem): string {
  const maximum = item.maximum ? ` ${pointsToDecimal(item.maximum.value)}` : '';
  const self = item.selfScore ? ` (${pointsToDecimal(item.selfScore.value)})` : '';
  return `${item.code} ${item.level}${maximum}${self}`;
}

export function lines(form: Form): string[] {
  return form.items.map(line);
}

/** A problem in a few words: `sheet.code-gap C4`. */
export function words(problems: readonly SheetProblem[]): string[] {
  return problems.map(({ code, at }) => `${code}${at === undefined ? '' : ` ${at.cell}`}`);
}

export function figures(form: Form): (string | undefined)[] {
  return form.statistics.map(({ figure }) => figure && toDecimal(figure.value, 6));
}
