import { failed, ok, problem } from '../../result';
import type { Result } from '../../result';
import { parseDecimal } from '../../rulebook/rational';
import * as r from '../../rulebook/rational';
import { comparableCode } from '../scored-form/rulebook-match';
import type { ScoredForm } from '../scored-form/score-form';
import type { WhatIfProblem } from '../what-if/problems';

/** What raising an item costs, in whole hundredths of the user's own unit. */
export type EffortOf = (code: string) => number;

const MOST = r.rational(10_000);
/** An item nobody gave an effort for costs as much as one of the user's units. */
const UNSAID = 100;

/**
 * Ensures the effort of every item from `{ "3.4.2": 2, "5": 0.5, "*": 1 }`: an item takes its own, else that of the
 * nearest heading above it, else `*`, else 1.
 */
export function readEffort(value: unknown, { items }: ScoredForm): Result<EffortOf, WhatIfProblem> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return failed(problem('goal.bad-effort', 'error', { item: '{…}', found: JSON.stringify(value) }));
  }
  const efforts = new Map<string, number>();
  const problems: WhatIfProblem[] = [];
  const known = new Set(items.flatMap(({ score }) => headingsOf(comparableCode(score.code))));
  for (const [code, given] of Object.entries(value)) {
    const effort = hundredths(given);
    if (effort === undefined) {
      problems.push(problem('goal.bad-effort', 'error', { item: code, found: JSON.stringify(given) }));
    } else if (code !== '*' && !known.has(comparableCode(code))) {
      problems.push(problem('goal.unknown-code', 'warning', { item: code }));
    } else efforts.set(code === '*' ? code : comparableCode(code), effort);
  }
  if (problems.some(({ severity }) => severity === 'error')) return failed(...problems);
  const otherwise = efforts.get('*') ?? UNSAID;
  return ok((code) => {
    const heading = headingsOf(comparableCode(code)).find((one) => efforts.has(one));
    return efforts.get(heading ?? '') ?? otherwise;
  }, problems);
}

/** `3.4.2`, `3.4`, `3`: the code itself first. */
function headingsOf(code: string): readonly string[] {
  const parts = code.split('.');
  return parts.map((_, depth) => parts.slice(0, parts.length - depth).join('.'));
}

function hundredths(given: unknown): number | undefined {
  const text = typeof given === 'number' || typeof given === 'string' ? String(given).replace(',', '.') : '';
  const value = parseDecimal(text);
  if (!value || r.compare(value, r.ZERO) < 0 || r.compare(value, MOST) > 0) return undefined;
  const whole = r.multiply(value, r.rational(100));
  return r.isWhole(whole) ? Number(whole.n) : undefined;
}
