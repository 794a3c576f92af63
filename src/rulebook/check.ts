import { problem } from '../result';
import { checkNodes } from './check-nodes';
import { checkSums } from './check-sums';
import type { RulebookProblem, RulebookProblemCode } from './problems';
import type { Rulebook } from './rulebook';
import { scoredItems } from './walk';

/** Index years began in 2012 (1294/QĐ-BNV); a year far ahead is a typing error. */
const FIRST_YEAR = 2012;
const LAST_YEAR = 2100;

export interface CheckOptions {
  /** A shipped rulebook must state what a workbook may leave to the house defaults. */
  readonly shipped?: boolean;
}

/** Ensures every mistake a careful clerk would find before the criteria are issued; none for a sound rulebook. */
export function checkRulebook(rulebook: Rulebook, options: CheckOptions = {}): readonly RulebookProblem[] {
  return [
    ...checkYears(rulebook),
    ...checkContent(rulebook),
    ...checkNodes(rulebook.nodes),
    ...checkSums(rulebook),
    ...(options.shipped === true ? checkStated(rulebook) : []),
  ];
}

function checkYears({ years }: Rulebook): RulebookProblem[] {
  if (years.length === 0) return [problem('rulebook.no-years', 'error')];
  const implausible = years.filter((year) => year < FIRST_YEAR || year > LAST_YEAR);
  const doubled = years.filter((year, index) => years.indexOf(year) < index);
  return [
    ...implausible.map((year) => problem('rulebook.implausible-year', 'error', { year })),
    ...doubled.map((year) => problem('rulebook.duplicate-year', 'error', { year })),
  ];
}

function checkContent(rulebook: Rulebook): RulebookProblem[] {
  const citation =
    rulebook.citation.document.trim() === ''
      ? [problem('rulebook.missing-citation', 'error', { code: '', title: rulebook.title })]
      : [];
  const items = scoredItems(rulebook.nodes).length === 0 ? [problem('rulebook.no-items', 'error')] : [];
  return [...citation, ...items];
}

const STATED: Readonly<Record<Rulebook['assumed'][number], RulebookProblemCode>> = {
  rounding: 'rulebook.missing-rounding',
  tieRule: 'rulebook.missing-tie-rule',
  zeroDenominator: 'rulebook.missing-zero-denominator',
};

function checkStated(rulebook: Rulebook): RulebookProblem[] {
  const missing = rulebook.assumed.map((key) => problem(STATED[key], 'error', { id: rulebook.id }));
  const label =
    rulebook.label === undefined ? [problem('rulebook.missing-label', 'error', { id: rulebook.id })] : [];
  return [...missing, ...label];
}
