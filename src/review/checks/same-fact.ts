import * as r from '../../rulebook/rational';
import { problem } from '../../result';
import { showNumber } from '../figures';
import type { Figure } from '../figures';
import type { ReviewProblem } from '../problems';
import { isValued } from '../rates';
import type { ValuedFigure } from '../rates';
import type { DataCheck } from './check';

/**
 * The same fact, by its words and the words it stands under, has two values on two sheets of one file.
 * Sheets that differ in most of what they share are two periods, not two versions of one fact.
 */
export const sameFact: DataCheck = ({ figures }) => {
  const byFact = new Map<string, ValuedFigure[]>();
  for (const figure of figures.filter(isValued)) {
    const key = factOf(figure);
    byFact.set(key, [...(byFact.get(key) ?? []), figure]);
  }
  const shared = [...byFact.values()].flatMap(acrossSheets);
  const differing = shared.filter(([a, b]) => !r.equals(a.value, b.value));
  return differing.length * 2 > shared.length ? [] : differing.map(report);
};

type Pair = readonly [ValuedFigure, ValuedFigure];

/** Two rows of one sheet with the same words are two facts: their headings tell them apart. */
function acrossSheets(group: readonly ValuedFigure[]): Pair[] {
  const [first, ...rest] = group;
  if (!first) return [];
  return rest.flatMap((other): Pair[] => (other.cell.sheet === first.cell.sheet ? [] : [[first, other]]));
}

function factOf(figure: Figure): string {
  const above = figure.parent ? factOf(figure.parent) : '';
  return `${above}/${figure.words}|${figure.unit}`;
}

function report([first, other]: Pair): ReviewProblem {
  const params = {
    item: other.label,
    title: other.title,
    found: showNumber(other.value),
    other: `${first.cell.sheet}!${first.cell.cell}`,
    otherFound: showNumber(first.value),
  };
  return problem('review.same-fact-differs', 'warning', params, other.cell, [first.cell]);
}
