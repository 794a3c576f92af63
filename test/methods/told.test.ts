import type { Threshold, Verdict } from '../../src/methods/method';
import { explain, inputsOf, scoreBy, thresholdsOf } from '../../src/methods/registry';
import * as r from '../../src/rulebook/rational';
import { caseFiles, readCaseFile } from './read-case';
import type { Told } from './read-case';

/** What a verdict says besides its points: why, what is asked, or what the sentence of a problem is filled with. */
function toldBy(verdict: Verdict): Told {
  switch (verdict.kind) {
    case 'points':
    case 'notApplicable':
      return { because: verdict.steps.map(({ quote, working }) => [quote, working] as const) };
    case 'open':
      return { question: verdict.question };
    case 'invalid':
      return { params: verdict.params };
    case 'needs':
      return {};
  }
}

function place({ key, part, at }: Threshold): string {
  const value = 'year' in at ? `${at.day}/${at.month}/${at.year}` : r.toDecimal(at, 6);
  return `${part === undefined ? key : `${key}.${part}`} ${value}`;
}

const files = caseFiles().map((name) => ({ name, ...readCaseFile(name) }));

describe.each(files)('$name', ({ spec, context, cases, told }) => {
  test('is explained in these lines', () => {
    expect(explain(spec, context).split('\n')).toEqual(told.explanation);
  });

  test('asks for these inputs', () => {
    expect(inputsOf(spec, context)).toEqual(told.inputs);
  });

  test('changes its points at these places', () => {
    expect(thresholdsOf(spec, context).map(place)).toEqual(told.thresholds);
  });

  test.each(cases)('$text: why, or why not', ({ answers, told: expected }) => {
    expect(toldBy(scoreBy(spec, answers, context))).toEqual(expected);
  });
});
