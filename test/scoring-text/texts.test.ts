import { ruleView } from '../../src/scoring-text/rule-view';
import type { RuleResult } from '../../src/scoring-text/rule-view';
import { CASE_FILES, IDIOMS, textCases } from './cases';
import type { TextCase, WorkedCase } from './cases';

/** Idioms that are knowingly left to a person although their author found them decidable. */
const LEFT_TO_A_PERSON: ReadonlySet<string> = new Set(['I-046']);

function pointsOf(result: RuleResult | undefined): string | undefined {
  return result && 'points' in result ? result.points : undefined;
}

function mistakes(each: TextCase): string[] {
  const view = ruleView(each);
  if (view.status !== 'understood') return [];
  return each.cases.flatMap((worked: WorkedCase, i) => {
    const found = pointsOf(view.results[i]);
    const wanted = worked.undecided ? undefined : worked.points;
    return found === wanted
      ? []
      : [`${JSON.stringify(worked.inputs)}: ${found ?? 'no points'}, not ${wanted ?? 'points'}`];
  });
}

describe.each(CASE_FILES)('scoring texts in %s', (file) => {
  const cases = textCases(file);

  test.each(cases.map((each) => [each.id, each] as const))(
    '%s gives every worked case its points',
    (_, each) => {
      expect(mistakes(each)).toEqual([]);
    },
  );

  test.each(cases.map((each) => [each.id, each] as const))('%s is read as what it is', (id, each) => {
    const view = ruleView(each);
    const expected = LEFT_TO_A_PERSON.has(id) ? 'needs-person' : each.expect;
    expect([view.status, view.question]).toEqual([
      expected,
      expected === 'needs-person' ? expect.any(String) : null,
    ]);
  });
});

test('the coverage of the idioms is printed and reaches the bar', () => {
  const idioms = textCases(IDIOMS).map((each) => ({ each, status: ruleView(each).status }));
  const table: Record<string, Record<string, number>> = {};
  for (const { each, status } of idioms) {
    const row = (table[each.expect] ??= { understood: 0, 'needs-person': 0, 'not-a-rule': 0 });
    row[status] = (row[status] ?? 0) + 1;
  }
  console.table(table);
  const decidable = idioms.filter(({ each }) => each.expect === 'understood');
  const understood = decidable.filter(({ status }) => status === 'understood');
  expect(understood.length / decidable.length).toBeGreaterThanOrEqual(0.95);
});
