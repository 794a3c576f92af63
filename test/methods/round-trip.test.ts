import { compile } from '../../src/scoring-text/compile';
import type { Verdict } from '../../src/methods/method';
import { explain, scoreBy } from '../../src/methods/registry';
import * as r from '../../src/rulebook/rational';
import { readAnswers } from './read-case';
import { CASE_FILES } from '../scoring-text/cases';
import type { TextCase } from '../scoring-text/cases';
import { decidableTexts, understood } from './understood';
import { expectWorkedFormula } from './worked-formula';

/** Knowingly left to a person although their author found them decidable. */
const LEFT_TO_A_PERSON: ReadonlySet<string> = new Set(['I-046']);

const texts = decidableTexts(CASE_FILES).filter(({ id }) => !LEFT_TO_A_PERSON.has(id));

function ruleOf(text: TextCase) {
  const rule = understood(text);
  if (rule === undefined) throw new Error(`Not understood: ${text.text}`);
  return rule;
}

/** Their own words cannot be said in lines again: what is counted hides in a level; a line takes 0 points off. */
const TOLD_ONLY: ReadonlySet<string> = new Set(['I-042', 'real-deduction-10']);

function told(verdict: Verdict): string {
  return verdict.kind === 'points' ? r.toDecimal(verdict.points, 12) : verdict.kind;
}

test.each(texts)('$id: the formula shows the points of every worked case', (text) => {
  expectWorkedFormula(ruleOf(text), text);
});

test.each(texts.filter(({ id }) => !TOLD_ONLY.has(id)))(
  '$id: the explanation, compiled again, is the same rule',
  (text) => {
    const { spec, scoring, context } = ruleOf(text);
    const again = compile(explain(spec, scoring), context);
    if (again.status !== 'understood') throw new Error(explain(spec, scoring));
    for (const { inputs } of text.cases) {
      const answers = readAnswers(inputs);
      expect(told(scoreBy(again.spec, answers, scoring))).toBe(told(scoreBy(spec, answers, scoring)));
    }
  },
);
