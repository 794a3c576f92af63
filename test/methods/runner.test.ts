import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explain, formulaOf, inputsOf, scoreBy } from '../../src/methods/registry';
import * as r from '../../src/rulebook/rational';
import type { Verdict } from '../../src/methods/method';
import { exact, readCases } from './read-case';
import type { Expected } from './read-case';

const FOLDER = join(__dirname, 'cases');
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .sort();

function told(verdict: Verdict): Expected {
  switch (verdict.kind) {
    case 'points':
      return { points: `${String(verdict.points.n)}/${String(verdict.points.d)}` };
    case 'needs':
      return { needs: verdict.needs.map((need) => (need.part === undefined ? need.key : `parts.${String(need.part)}`)) };
    case 'open':
      return { open: true };
    case 'invalid':
      return { invalid: verdict.code };
    case 'notApplicable':
      return { notApplicable: true };
  }
}

describe.each(files)('%s', (name) => {
  const { spec, context, cases } = readCases(readFileSync(join(FOLDER, name), 'utf8'));

  test.each(cases)('$text', ({ answers, expected }) => {
    const verdict = scoreBy(spec, answers, context);
    if (process.env.SHOW) console.log(JSON.stringify(verdict, null, 1));
    const wanted =
      expected.points === undefined
        ? expected
        : { points: `${String(exact(expected.points).n)}/${String(exact(expected.points).d)}` };
    expect(told(verdict)).toEqual(wanted);
  });

  test('says something', () => {
    if (process.env.SHOW) console.log(explain(spec, context), '\n', formulaOf(spec, (need) => ({ level: 'G7', numerator: 'H7', denominator: 'I7', rate: 'J7', parts: `P${need.part}` })[need.key as string], context), JSON.stringify(inputsOf(spec, context)));
    expect(r.isWhole(r.ONE)).toBe(true);
  });
});
