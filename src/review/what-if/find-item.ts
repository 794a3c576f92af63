import { failed, ok, problem } from '../../result';
import type { Result } from '../../result';
import { comparableCode } from '../scored-form/rulebook-match';
import type { ScoredForm, ScoredItem } from '../scored-form/score-form';
import type { WhatIfProblem } from './problems';

const MOST_NAMED = 8;

/** Ensures the one scored item of a code, or why there is none: which codes are near, or that it stands twice. */
export function itemOfCode(scored: ScoredForm, asked: string): Result<ScoredItem, WhatIfProblem> {
  const code = comparableCode(asked);
  const [item, second] = itemsByCode(scored).get(code) ?? [];
  if (item && !second) return ok(item);
  if (item) return failed(problem('what-if.code-twice', 'error', { item: asked }, item.row.cell));
  return failed(problem('what-if.unknown-code', 'error', { item: asked, near: nearCodes(scored, code) }));
}

/** A scenario of many changes looks up each of them: the codes of a form are compared once. */
const known = new WeakMap<ScoredForm, ReadonlyMap<string, readonly ScoredItem[]>>();

function itemsByCode(scored: ScoredForm): ReadonlyMap<string, readonly ScoredItem[]> {
  const found = known.get(scored);
  if (found) return found;
  const byCode = new Map<string, ScoredItem[]>();
  for (const item of scored.items) {
    const code = comparableCode(item.score.code);
    byCode.set(code, [...(byCode.get(code) ?? []), item]);
  }
  known.set(scored, byCode);
  return byCode;
}

/** The scored items under or beside a code that is none of them. */
function nearCodes({ items }: ScoredForm, code: string): string {
  const all = items.map(({ score }) => score.code);
  const within = (stem: string): string[] => {
    return stem === '' ? [] : all.filter((one) => `${comparableCode(one)}.`.startsWith(`${stem}.`));
  };
  const family = code.split('.').slice(0, -1).join('.');
  const near = [within(code), within(family), all].find((codes) => codes.length > 0) ?? [];
  return near.slice(0, MOST_NAMED).join(', ');
}
