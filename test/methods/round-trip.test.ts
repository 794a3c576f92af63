import { compile } from '../../src/scoring-text/compile';
import type { Verdict } from '../../src/methods/method';
import { explain, scoreBy } from '../../src/methods/registry';
import * as r from '../../src/rulebook/rational';
import { readAnswers } from './read-case';
import { CASE_FILES, HELD_OUT_SETS, ruleTexts } from '../scoring-text/cases';
import { ruleOf } from './understood';
import { expectWorkedFormula } from './worked-formula';

/**
 * Their own words cannot be said in lines again: what is counted hides in a level; a line takes 0 points off; a floor
 * without a start; a unit that is a percentage; "đúng hạn" told as 0 days, "sau 31/01" as another line.
 */
const TOLD_ONLY: ReadonlySet<string> = new Set(
  ['I-042', 'real-deduction-10'].concat(['ho-049', 'ho-171', 'ho-244', 'ho-245']),
);

/** Told in other words the second time: the conditions of one line as a list, days late as days. */
const TOLD_OTHERWISE: ReadonlySet<string> = new Set(['checklist-06', 'ho-241']);

function told(verdict: Verdict): string {
  return verdict.kind === 'points' ? r.toDecimal(verdict.points, 12) : verdict.kind;
}

test.each(ruleTexts(CASE_FILES))('$id: the formula shows the points of every worked case', (text) => {
  expectWorkedFormula(ruleOf(text), text);
});

const again = ruleTexts([...CASE_FILES, ...HELD_OUT_SETS]).filter(({ id }) => !TOLD_ONLY.has(id));

test.each(again)('$id: the explanation, compiled again, is the same rule', (text) => {
  const { id, cases } = text;
  const { spec, scoring, context } = ruleOf(text);
  const explanation = explain(spec, scoring);
  const compiled = compile(explanation, context);
  if (compiled.status !== 'understood') throw new Error(explanation);
  for (const { inputs } of cases) {
    const answers = readAnswers(inputs);
    expect(told(scoreBy(compiled.spec, answers, scoring))).toBe(told(scoreBy(spec, answers, scoring)));
  }
  if (!TOLD_OTHERWISE.has(id)) expect(explain(compiled.spec, scoring)).toBe(explanation);
});
