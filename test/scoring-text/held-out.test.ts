import { ruleView } from '../../src/scoring-text/rule-view';
import type { RuleResult } from '../../src/scoring-text/rule-view';
import { understoodTexts } from '../methods/understood';
import { expectWorkedFormula } from '../methods/worked-formula';
import { HELD_OUT, HELD_OUT_FAULTS, HELD_OUT_SECOND, HELD_OUT_THIRD, textCases } from './cases';
import type { TextCase, WorkedCase } from './cases';

type Outcome = 'right' | 'asks though decidable' | 'understood though it should ask' | 'WRONG POINTS';

interface Reading {
  readonly outcome: Outcome;
  /** Points that were given and are not those of the text. */
  readonly wrong: readonly string[];
}

/** No points are a question, which is always safe; other points than the text's never are. */
function wrongPoints(worked: WorkedCase, result: RuleResult | undefined): string[] {
  if (!result || !('points' in result)) return [];
  const wanted = worked.undecided ? undefined : worked.points;
  if (result.points === wanted) return [];
  return [`${JSON.stringify(worked.inputs)}: ${result.points}, not ${wanted ?? 'points'}`];
}

function answersEverything(each: TextCase, results: readonly RuleResult[]): boolean {
  return each.cases.every(({ undecided }, i) => undecided || 'points' in (results[i] ?? {}));
}

function outcomeOf(each: TextCase): Reading {
  const { status, results } = ruleView(each);
  if (status !== 'understood') {
    return { outcome: status === each.expect ? 'right' : 'asks though decidable', wrong: [] };
  }
  const wrong = each.cases.flatMap((worked, i) => wrongPoints(worked, results[i]));
  if (wrong.length > 0) return { outcome: 'WRONG POINTS', wrong };
  if (each.expect !== 'understood') return { outcome: 'understood though it should ask', wrong };
  return { outcome: answersEverything(each, results) ? 'right' : 'asks though decidable', wrong };
}

function counted(texts: readonly TextCase[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { outcome } of texts.map(outcomeOf)) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

const SETS = [HELD_OUT, HELD_OUT_SECOND, HELD_OUT_THIRD];
const texts = SETS.flatMap(textCases);
const faults = textCases(HELD_OUT_FAULTS);

test('what becomes of the held-out texts is printed', () => {
  const left = faults.map((each) => ({ each, ...outcomeOf(each) }));
  const lines = left.map(({ each, outcome, wrong }) => `${each.id} ${outcome} ${wrong.join('; ')}`);
  const sets = SETS.map((set) => [set, counted(textCases(set))]);
  console.table({ ...Object.fromEntries(sets), [HELD_OUT_FAULTS]: counted(faults) });
  console.log(lines.join('\n'));
  expect(texts.length + faults.length).toBeGreaterThanOrEqual(500);
});

test.each(texts.map((each) => [each.id, each] as const))('%s gives no wrong points', (_, each) => {
  expect(outcomeOf(each).wrong).toEqual([]);
});

test.each(texts.filter(({ expect: wanted }) => wanted !== 'understood'))(
  '$id is not taken for a rule that needs nobody',
  (each) => {
    expect(ruleView(each).status).not.toBe('understood');
  },
);

test.each(understoodTexts(SETS))('$id: the formula shows the points of every worked case', (text) => {
  expectWorkedFormula(text, text);
});
