import { addPoints, fromPoints, NO_POINTS, subtractPoints } from '../../rulebook/points';
import type { Points } from '../../rulebook/points';
import { problem } from '../../result';
import type { ColumnRole, FormItem, FormTotal, Sourced } from '../../sheet/form';
import { showNumber } from '../figures';
import { asCounted } from '../scored-form/lone-parts';
import { isSubtotal } from '../maxima';
import { formTree, leavesOf } from '../form-tree';
import type { FormNode } from '../form-tree';
import type { ReviewProblem } from '../problems';
import type { DataCheck } from './check';

type ScoreColumn = 'selfScore' | 'appraised1' | 'appraised2';

const SCORE_COLUMNS: readonly ScoreColumn[] = ['selfScore', 'appraised1', 'appraised2'];

/** A total or subtotal as typed is not the sum of the scores it is the total of. */
export const totalsDiffer: DataCheck = ({ forms }) => {
  return forms.flatMap((form) => {
    const roots = formTree(form);
    return [
      ...form.totals.flatMap((total) => totalRow(total, roots, form.totals)),
      ...roots.flatMap((root) => groupRows(root)),
    ];
  });
};

function isScoreColumn(column: ColumnRole): column is ScoreColumn {
  return SCORE_COLUMNS.some((one) => one === column);
}

/** A total row may close the whole table, with or without bonus and penalty, or only the field or part above it. */
function totalRow(
  total: FormTotal,
  roots: readonly FormNode[],
  totals: readonly FormTotal[],
): ReviewProblem[] {
  const { column, value } = total;
  if (!isScoreColumn(column)) return [];
  const above = roots.filter(({ item }) => item.row < total.row);
  const ofPart = above.filter(({ item }) => item.part === total.part);
  // A lone row of bonus or penalty points is a figure of its own.
  if (total.part !== undefined && ofPart.length === 0) return [];
  const inside = above.filter(({ item }) => item.part !== 'bonus' && item.part !== 'penalty');
  const last = above.at(-1);
  const scopes = [inside, above, last ? [last] : [], ofPart].map((nodes) =>
    scoresOf(leavesOf(nodes), column),
  );
  // What has items is in the scopes already: counted a second time it would excuse a total that counts it twice.
  const itemless = totals.filter(({ part }) => !above.some(({ item }) => item.part === part));
  const lone = sum(lonePoints(itemless, column, total.row));
  const isKnown = scopes.some((scores) => [sum(scores), addPoints(sum(scores), lone)].includes(value.value));
  const meant = scopes[scopeMeant(total)];
  if (isKnown || !meant || meant.length === 0) return [];
  return [differs(total.label, value, meant)];
}

/** The place among the scopes of what a wrong total most likely meant to add up. */
function scopeMeant(total: FormTotal): number {
  if (total.part !== undefined) return 3;
  return isSubtotal(total) ? 2 : 0;
}

/** Bonus and penalty points typed in rows without items, as they count: nobody gains by a penalty. */
function lonePoints(totals: readonly FormTotal[], column: ScoreColumn, row: number): Sourced<Points>[] {
  return totals.flatMap(({ part, value, ...one }) => {
    if ((part !== 'bonus' && part !== 'penalty') || one.column !== column || one.row > row) return [];
    return [{ ...value, value: asCounted(value.value, part) }];
  });
}

/** Points typed on the row of a field or criterion against the items beneath it. */
function groupRows({ item, children }: FormNode): ReviewProblem[] {
  if (children.length === 0) return [];
  const leaves = leavesOf(children);
  const own = SCORE_COLUMNS.flatMap((column) => {
    const typed = item[column];
    const scores = typed ? scoresOf(leaves, column) : [];
    if (!typed || scores.length === 0 || sum(scores) === typed.value) return [];
    return [differs(item.code, typed, scores)];
  });
  return [...own, ...children.flatMap(groupRows)];
}

function scoresOf(items: readonly FormItem[], column: ScoreColumn): Sourced<Points>[] {
  return items.flatMap((item) => item[column] ?? []);
}

function sum(scores: readonly Sourced<Points>[]): Points {
  return scores.length === 0 ? NO_POINTS : addPoints(...scores.map(({ value }) => value));
}

function differs(label: string, typed: Sourced<Points>, scores: readonly Sourced<Points>[]): ReviewProblem {
  const computed = sum(scores);
  // A sum in Excel passes over numbers kept as text: then the total is right about all the others.
  const texts = scores.filter(({ typed: asText }) => asText !== undefined);
  const isTextLeftOut = texts.length > 0 && subtractPoints(computed, sum(texts)) === typed.value;
  const code = isTextLeftOut ? 'review.total-skips-text' : 'review.total-differs';
  const params = {
    item: label,
    found: showNumber(fromPoints(typed.value)),
    computed: showNumber(fromPoints(computed)),
    difference: showNumber(fromPoints(subtractPoints(typed.value, computed))),
    count: scores.length,
    texts: texts.map(({ cell }) => cell.cell).join(', '),
  };
  const also = isTextLeftOut ? texts.map(({ cell }) => cell) : [];
  return problem(code, 'warning', params, typed.cell, also);
}
