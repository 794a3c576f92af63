import { parseRulebook } from '../../../src/rulebook/parse';
import type { Rulebook } from '../../../src/rulebook/rulebook';
import { compileOnce } from '../../../src/review/scored-form/compile-once';
import { compile } from '../../../src/scoring-text/compile';

/** One criterion: code, title, maximum, and its scoring text or the criteria within. */
export type Criterion = readonly [
  code: string,
  title: string,
  maximum: string,
  inside?: string | readonly Criterion[] | undefined,
];

/** Ensures a set of criteria of these fields. */
export function setOf(fields: readonly Criterion[], total = '10'): Rulebook {
  const parsed = parseRulebook({
    schema: 'cchc.rulebook/1',
    id: 'thu',
    title: 'Bộ tiêu chí thử',
    agencyKind: 'department',
    years: [2025],
    total,
    citation: { document: '1/QĐ-UBND' },
    nodes: fields.map(nodeOf),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

function nodeOf([code, title, maximum, inside]: Criterion): Record<string, unknown> {
  const own = { code, title, maximum };
  if (inside === undefined) return own;
  return typeof inside === 'string'
    ? { ...own, scoringText: [inside] }
    : { ...own, children: inside.map(nodeOf) };
}

export const COMPILE = compileOnce(compile);
