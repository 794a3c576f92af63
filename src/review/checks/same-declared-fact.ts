import * as r from '../../rulebook/rational';
import { problem } from '../../result';
import type { CellRef } from '../../result';
import { declaredFiguresOf } from '../declared-figures';
import { showNumber } from '../figures';
import { isValued } from '../rates';
import type { StatisticsProblem } from '../statistics/problems';
import type { DataCheck } from './check';

/** A fact named by fewer words may be another fact under the same words. */
const TELLING_WORDS = 6;

interface Fact {
  readonly words: string;
  readonly label: string;
  readonly value: r.Rational;
  readonly cell: CellRef;
}

/**
 * A declared figure carries word for word the name of one declared elsewhere, or of a row of a statistics form, with
 * another value: a question, since the same words may count something else there.
 */
export const sameDeclaredFact: DataCheck = ({ forms, figures }) => {
  const declared = forms
    .flatMap(declaredFiguresOf)
    .flatMap(({ words, label, kind, value, cell, side }): Fact[] => {
      return kind === 'count' && side === undefined ? [{ words, label, value, cell }] : [];
    });
  const counted = figures.filter(isValued).filter(({ isCount }) => isCount);
  const printed = counted.map(({ words, title: label, value, cell }): Fact => ({
    words,
    label,
    value,
    cell,
  }));
  const telling = declared.filter(isTelling);
  const before = byWords(telling);
  const single = new Map([...byWords(printed)].filter(([, facts]) => facts.length === 1));
  return telling.flatMap((fact) => {
    const named = before.get(fact.words) ?? [];
    const others = [...named.slice(0, named.indexOf(fact)), ...(single.get(fact.words) ?? [])];
    const other = others.find(({ value }) => !r.equals(value, fact.value));
    return other ? [report(fact, other)] : [];
  });
};

/** Facts by their words, each group in the order of the sheet. */
function byWords(facts: readonly Fact[]): Map<string, Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const group = groups.get(fact.words);
    if (group === undefined) groups.set(fact.words, [fact]);
    else group.push(fact);
  }
  return groups;
}

function isTelling({ words }: Fact): boolean {
  return words.split(' ').length >= TELLING_WORDS;
}

function report({ label, value, cell }: Fact, other: Fact): StatisticsProblem {
  const params = {
    label,
    found: showNumber(value),
    other: `${other.cell.sheet}!${other.cell.cell}`,
    otherFound: showNumber(other.value),
  };
  return problem('statistics.fact-differs', 'info', params, cell, [other.cell]);
}
