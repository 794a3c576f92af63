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
  const single = printed.filter(({ words }) => printed.filter((other) => other.words === words).length === 1);
  return declared.filter(isTelling).flatMap((fact, at, all) => {
    const others = [...all.slice(0, at), ...single].filter(({ words }) => words === fact.words);
    const other = others.find(({ value }) => !r.equals(value, fact.value));
    return other ? [report(fact, other)] : [];
  });
};

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
