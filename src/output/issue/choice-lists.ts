import { areaName } from '../../grid/address';
import type { WrittenCell } from '../../grid/plan';
import type { FormRow } from '../../round/issue/form-rows';
import type { AddSheet } from '../table-sheet';

/** Our own sheet: nobody reads it as a table. */
const SHEET = '_cchc_danhmuc';

/** The lists behind the drop-downs of a form, one column each; levels are too long to stand in the rule itself. */
export interface ChoiceLists {
  readonly sheets: readonly AddSheet[];
  /** Where the choices of an input stand. */
  readonly placeOf: (choices: readonly string[]) => string;
}

/** Ensures a level's words as one line, as its cell holds them and its formula reads them. */
export function choiceText(choice: string): string {
  return choice.replace(/\s+/g, ' ').trim();
}

/** Ensures every different list of choices once. */
export function choiceLists(rows: readonly FormRow[]): ChoiceLists {
  const lists = new Map<string, readonly string[]>();
  for (const row of rows) {
    if (row.kind === 'group') continue;
    for (const { choices } of row.inputs) if (choices !== undefined) lists.set(keyOf(choices), choices);
  }
  const columns = [...lists.keys()];
  const cells = [...lists.values()].flatMap((choices, column): WrittenCell[] => {
    return choices.map((choice, row) => ({ row, column, value: choiceText(choice) }));
  });
  return {
    sheets:
      cells.length === 0 ? [] : [{ kind: 'addSheet', sheet: SHEET, cells, layout: { hidden: 'hidden' } }],
    placeOf: (choices) => {
      const column = columns.indexOf(keyOf(choices));
      const area = { top: 0, bottom: choices.length - 1, left: column, right: column };
      const place = areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
      return `${SHEET}!${place}`;
    },
  };
}

function keyOf(choices: readonly string[]): string {
  return choices.join('\n');
}
