import * as r from '../../rulebook/rational';
import { problem } from '../../result';
import { declaredFiguresOf, fractionsOf, isBrokenCount } from '../declared-figures';
import type { DeclaredFigure } from '../declared-figures';
import { showNumber, showRate } from '../figures';
import type { StatisticsProblem } from '../statistics/problems';
import { MAY_EXCEED_100 } from '../vocabulary';
import { plainWords } from '../words';
import type { DataCheck } from './check';

/**
 * A declaration that cannot be, before any rule looks at it: more done than there was, above 100 %, half a dossier.
 * Where the table is scored its rules say the same of the figures they use; then this is silent.
 */
export const declaredValues: DataCheck = ({ forms, isScored }) => {
  if (isScored) return [];
  return forms.flatMap((form) => {
    const figures = declaredFiguresOf(form);
    return [
      ...fractionsOf(figures).flatMap(aboveWhole),
      ...figures.flatMap(above100),
      ...figures.filter(isBrokenCount).map((figure) => about('statistics.declared-not-whole', figure)),
    ];
  });
};

function aboveWhole([part, whole]: readonly [DeclaredFigure, DeclaredFigure]): StatisticsProblem[] {
  if (r.compare(part.value, whole.value) <= 0 || mayExceed(part)) return [];
  const params = {
    item: part.item.code,
    part: showNumber(part.value),
    whole: showNumber(whole.value),
    typed: part.typed,
  };
  return [problem('statistics.declared-above-whole', 'warning', params, part.cell)];
}

function above100(figure: DeclaredFigure): StatisticsProblem[] {
  const isAbove = figure.kind === 'percent' && r.compare(figure.value, r.rational(100)) > 0;
  return isAbove && !mayExceed(figure) ? [about('statistics.declared-rate-above-100', figure)] : [];
}

function mayExceed({ item, words }: DeclaredFigure): boolean {
  return MAY_EXCEED_100.test(words) || MAY_EXCEED_100.test(plainWords(item.title));
}

function about(
  code: 'statistics.declared-rate-above-100' | 'statistics.declared-not-whole',
  { item, value, cell, typed, kind }: DeclaredFigure,
): StatisticsProblem {
  const found = kind === 'percent' ? showRate(value, 2) : showNumber(value);
  return problem(code, 'warning', { item: item.code, found, typed }, cell);
}
