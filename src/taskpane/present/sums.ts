import { fill, type Language } from '../../messages/language';
import { SUMS_PANE } from '../../messages/pane-sums';
import type { CellRef } from '../../result';
import { showNumber } from '../../review/figures';
import { maximaRelations } from '../../review/maxima';
import { sumOf } from '../../review/relations';
import * as r from '../../rulebook/rational';
import type { Form } from '../../sheet/form';

/** A stated maximum that its items do not make. */
export interface WrongSum {
  readonly key: string;
  readonly words: string;
  readonly cell?: CellRef;
}

export interface SumsView {
  readonly summary: string;
  readonly wrong: readonly WrongSum[];
}

/** Ensures each group's stated maximum held against the sum of its items, and the whole table's against its fields. */
export function sumsOf(forms: readonly Form[], language: Language): SumsView {
  const relations = forms.flatMap(maximaRelations);
  const wrong = relations.flatMap(({ total, parts }, index): WrongSum[] => {
    const sum = sumOf(parts);
    if (r.equals(total.value, sum)) return [];
    const params = {
      label: total.label === '' ? SUMS_PANE['sums.whole'][language] : total.label,
      stated: showNumber(total.value),
      sum: showNumber(sum),
      difference: showNumber(r.subtract(sum, total.value)),
    };
    const at = total.cell === undefined ? {} : { cell: total.cell };
    return [{ key: `${index} ${total.label}`, words: fill(SUMS_PANE['sums.row'], params, language), ...at }];
  });
  return { summary: summaryOf(relations.length, wrong.length, language), wrong };
}

function summaryOf(count: number, wrong: number, language: Language): string {
  if (count === 0) return SUMS_PANE['sums.none'][language];
  const message = wrong === 0 ? SUMS_PANE['sums.all-hold'] : SUMS_PANE['sums.differ'];
  return fill(message, { count, wrong }, language);
}
