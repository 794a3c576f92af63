import { ruleView } from '../../src/scoring-text/rule-view';
import { IDIOMS, textCases } from './cases';
import type { TextCase } from './cases';
import { renamed, rescaled } from './transform';

const idioms = textCases(IDIOMS);
const named = idioms.map((each) => [each.id, each] as const);

function outcome(each: TextCase) {
  const view = ruleView(each);
  return {
    status: view.status,
    method: view.method,
    results: view.results.map((result) => ('points' in result ? result.points : '?')),
  };
}

test.each(named)('%s means the same about other things', (_, each) => {
  const before = outcome(each);
  const after = outcome(renamed(each));
  expect(after).toEqual(before);
});

/** Texts whose points stand without the word, or whose inputs are points themselves, are not rescaled by a word. */
const NOT_BY_WORD = /=>|\||(?:: ?\d+(?:[.,]\d+)?(?:;|\.?$|\n| ?- ))|công thức|điểm (?:chấm|=)|thang|\d$/im;

const scalable = idioms.filter(
  (each) =>
    each.expect === 'understood' &&
    ruleView(each).status === 'understood' &&
    !NOT_BY_WORD.test(each.text) &&
    !each.cases.some((worked) => 'value' in worked.inputs && 'level' in worked.inputs) &&
    !/\d+ ?(?:điểm|đ)[;:]? (?:Khá|XL)/.test(each.text),
);

test('most idioms can be rescaled', () => {
  expect(scalable.length).toBeGreaterThan(45);
});

test.each(scalable.flatMap((each) => [2, 3].map((factor) => [each.id, factor, each] as const)))(
  '%s times %d gives points times as many',
  (_, factor, each) => {
    const scaled = rescaled(each, factor);
    const view = ruleView(scaled);
    expect(view.status).toBe('understood');
    expect(view.results.map((result) => ('points' in result ? result.points : '?'))).toEqual(
      scaled.cases.map((worked) => worked.points ?? '?'),
    );
  },
);
