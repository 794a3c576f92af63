import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkRulebook } from '../../src/rulebook/check';
import { parseRulebook } from '../../src/rulebook/parse';
import type { RulebookProblem } from '../../src/rulebook/problems';
import { rulebookToJson } from '../../src/rulebook/to-json';

interface Case {
  readonly why: string;
  readonly shipped?: boolean;
  readonly problems?: readonly Pick<RulebookProblem, 'code' | 'severity' | 'params'>[];
  readonly rulebook: unknown;
}

function cases(folder: string): [string, Case][] {
  const path = join(__dirname, 'cases', folder);
  return readdirSync(path).map((file) => [file, JSON.parse(readFileSync(join(path, file), 'utf8')) as Case]);
}

function problemsOf({ rulebook, shipped }: Case): readonly RulebookProblem[] {
  const result = parseRulebook(rulebook);
  return result.ok ? checkRulebook(result.value, { shipped: shipped === true }) : result.problems;
}

describe('a rulebook with one mistake says which, where and by how much', () => {
  test.each(cases('bad'))('%s', (_file, given) => {
    const found = problemsOf(given).map(({ code, severity, params }) => ({ code, severity, params }));
    expect(found).toEqual(given.problems);
  });
});

describe('a sound rulebook', () => {
  test.each(cases('good'))('%s is silent', (_file, given) => {
    expect(problemsOf(given)).toEqual([]);
  });

  test.each(cases('good'))('%s is saved and read back the same', (_file, given) => {
    const first = parseRulebook(given.rulebook);
    if (!first.ok) throw new Error('a good case must parse');
    expect(parseRulebook(JSON.parse(JSON.stringify(rulebookToJson(first.value))))).toEqual(first);
  });
});
