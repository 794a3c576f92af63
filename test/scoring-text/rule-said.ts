import { scoreBy } from '../../src/methods/registry';
import { pointsFromDecimal } from '../../src/rulebook/points';
import * as r from '../../src/rulebook/rational';
import { compile } from '../../src/scoring-text/compile';
import type { CompileContext } from '../../src/scoring-text/compiled';
import { readAnswers } from '../methods/read-case';

export type Around = Omit<CompileContext, 'maximum'>;

/** Doubts by their codes, without their common beginning; nothing where the text is understood. */
export function doubts(text: string, maximum: string | undefined, around: Around = {}): string {
  const compiled = compile(text, { ...around, ...(maximum === undefined ? {} : { maximum }) });
  if (compiled.status !== 'needs-person') return compiled.status;
  for (const { quote } of compiled.questions) expect(quote).not.toBe('');
  return compiled.questions.map(({ code }) => code.replace('scoring-text.', '')).join(' ');
}

/** What the rule of a text says to answers: points, `?` for a question, what is missing, or that it cannot be. */
export function said(
  text: string,
  maximum: string | undefined,
  inputs: Readonly<Record<string, unknown>>,
  around: Around = {},
): string {
  const compiled = compile(text, { ...around, ...(maximum === undefined ? {} : { maximum }) });
  if (compiled.status !== 'understood') return compiled.status;
  const points = maximum === undefined ? undefined : pointsFromDecimal(maximum);
  const context = { assessmentYear: 2025, ...(points === undefined ? {} : { maximum: points }) };
  const verdict = scoreBy(compiled.spec, readAnswers(inputs), context);
  if (verdict.kind === 'points') return r.toDecimal(verdict.points, 4);
  if (verdict.kind === 'needs') return `needs ${verdict.needs.map(({ key }) => key).join(' ')}`;
  return verdict.kind === 'open' ? '?' : verdict.kind;
}
