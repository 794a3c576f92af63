import type { Area, CellValue } from '../../grid/cell-grid';
import type { CellStyle, ChoiceList, NumberRule, WrittenCell } from '../../grid/plan';
import type { FormRow, GroupRow } from '../../round/issue/form-rows';
import type { CodedRow } from '../../round/issue/version-code';
import { LINE } from '../table-heights';
import { COLUMN, LAST_SHOWN, ROW } from './form-columns';
import { formHeights } from './form-heights';
import { itemLines, pointsValue, type ItemRequest, type Laid } from './form-item';
import { joinedRules, type CellRule } from './form-rules';

/** What makes the form of one unit differ from another's. */
export interface BodyRequest extends ItemRequest {
  readonly rows: readonly FormRow[];
}

export interface FormBody {
  readonly cells: readonly WrittenCell[];
  readonly unlocked: readonly Area[];
  readonly validations: readonly (ChoiceList | NumberRule)[];
  /** Row after the last. */
  readonly end: number;
  /** Self-scores inside the scale, as runs of neighbouring rows. */
  readonly scored: readonly Area[];
  /** In points, by row. */
  readonly heights: Readonly<Record<number, number>>;
  /** Of an untouched form, by item. */
  readonly coded: readonly CodedRow[];
}

/** Ensures the rows of one unit's form: each item with a row per figure beneath it. */
export function formBody(request: BodyRequest): FormBody {
  const cells: WrittenCell[] = [];
  const unlocked: Area[] = [];
  const rules: (readonly [Area, CellRule])[] = [];
  const scored: Area[] = [];
  const coded: CodedRow[] = [];
  const tall: NonNullable<Laid['tall']>[number][] = [];
  let next: number = ROW.body;
  for (const row of request.rows) {
    const laid = row.kind === 'group' ? groupLine(row, next) : itemLines(row, next, request);
    cells.push(...laid.cells);
    for (const [area, rule] of laid.open) {
      unlocked.push(area);
      if (rule !== undefined) rules.push([area, rule]);
    }
    tall.push(...(laid.tall ?? []));
    if (laid.coded !== undefined) coded.push(laid.coded);
    // Headings hold no self-score, so that a run may go on over them.
    if (row.kind === 'group' || row.isInScale) extend(scored, next, next + laid.height - 1);
    next += laid.height;
  }
  const heights = formHeights(cells);
  for (const { row, lines } of tall) heights[row] = Math.max(heights[row] ?? LINE, lines * LINE);
  return { heights, cells, unlocked, validations: joinedRules(rules), end: next, scored, coded };
}

function extend(runs: Area[], top: number, bottom: number): void {
  const last = runs.at(-1);
  if (last?.bottom === top - 1) runs[runs.length - 1] = { ...last, bottom };
  else runs.push({ top, bottom, left: COLUMN.self, right: COLUMN.self });
}

function groupLine({ code, title, maximum }: GroupRow, at: number): Laid {
  const cell = (column: number, value: CellValue, style: CellStyle): WrittenCell => {
    return { row: at, column, value, style };
  };
  const blanks: WrittenCell[] = [];
  for (let column: number = COLUMN.inputs; column <= LAST_SHOWN; column += 1) {
    blanks.push(cell(column, null, 'total'));
  }
  return {
    cells: [
      cell(COLUMN.code, code, 'total'),
      cell(COLUMN.title, title, 'total'),
      cell(COLUMN.maximum, pointsValue(maximum), 'totalPoints'),
      ...blanks,
      cell(COLUMN.line, at + 1, 'plain'),
    ],
    open: [],
    height: 1,
  };
}
