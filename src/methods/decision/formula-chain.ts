import { any } from './decision';
import type { Comparison, Decision, Test } from './decision';

/** What earlier conditions have settled on the way to this place. */
export interface Known {
  readonly held: readonly Test[];
  readonly failed: readonly Test[];
}

interface Chain {
  readonly cases: readonly {
    readonly tests: readonly Test[];
    readonly then: Decision;
    readonly known: Known;
  }[];
  readonly otherwise: Decision;
  readonly settled: Known;
}

/**
 * Cases within the last case are one chain; what failing an earlier test settled is dropped from later
 * tests, and a case that can no longer happen is dropped whole.
 */
export function chainOf(decision: Extract<Decision, { kind: 'first' }>, known: Known): Chain {
  const cases: { tests: readonly Test[]; then: Decision; known: Known }[] = [];
  let settled = known;
  let rest: Decision = decision;
  while (rest.kind === 'first') {
    for (const each of rest.cases.filter((one) => !one.unasked)) {
      const all = conjuncts(withoutFailed(each.when, settled.failed));
      if (all.some((test) => includes(settled.failed, test))) continue;
      const tests = all.filter((test) => !includes(settled.held, test));
      cases.push({ tests, then: each.then, known: { ...settled, held: [...settled.held, ...all] } });
      if (tests.length === 1 && tests[0]) settled = after(settled, tests[0]);
    }
    rest = rest.otherwise;
  }
  return { cases, otherwise: rest, settled };
}

/** An alternative that has already failed is no alternative. */
function withoutFailed(test: Test, failed: readonly Test[]): Test {
  if (test.kind === 'all') return { ...test, of: test.of.map((each) => withoutFailed(each, failed)) };
  if (test.kind !== 'any') return test;
  const left = test.of.filter((each) => !includes(failed, each));
  return left.length === 0 ? test : any(...left);
}

/** What is known once a test has failed. */
function after(known: Known, test: Test): Known {
  const failed = test.kind === 'any' ? test.of : [test];
  return { held: [...known.held, ...failed.flatMap(opposites)], failed: [...known.failed, ...failed] };
}

function includes(tests: readonly Test[], test: Test): boolean {
  return tests.some((each) => same(each, test));
}

function conjuncts(test: Test): readonly Test[] {
  return test.kind === 'all' ? test.of.flatMap(conjuncts) : [test];
}

const OPPOSITE: Readonly<Record<Comparison, Comparison | undefined>> = {
  '<': '>=',
  '<=': '>',
  '>=': '<',
  '>': '<=',
  '=': undefined,
};

function opposites(test: Test): readonly Test[] {
  if (test.kind !== 'compare') return [];
  const is = OPPOSITE[test.is];
  return is ? [{ ...test, is }] : [];
}

function same(a: Test, b: Test): boolean {
  return JSON.stringify(a, plain) === JSON.stringify(b, plain);
}

function plain(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
}
