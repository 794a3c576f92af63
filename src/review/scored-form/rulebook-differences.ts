import type { Rulebook } from '../../rulebook/rulebook';
import { scoredItems } from '../../rulebook/walk';
import { problem } from '../../result';
import { shown } from '../../scoring/problems';
import type { Form, FormItem } from '../../sheet/form';
import type { ReviewProblem } from '../problems';
import { comparableCode, nodesByCode } from './rulebook-match';

/** Ensures what a sheet and the rulebook named for it disagree on: items missing on either side, other maxima. */
export function rulebookDifferences(form: Form, rulebook: Rulebook): ReviewProblem[] {
  const known = nodesByCode(rulebook);
  const onSheet = new Set(form.items.map(({ code }) => comparableCode(code)));
  const missing = scoredItems(rulebook.nodes).filter(({ code }) => !onSheet.has(comparableCode(code)));
  const unknown = form.items.filter(({ code }) => !known.has(comparableCode(code)));
  return [
    ...(missing.length === 0 ? [] : [notOnSheet(missing, rulebook, form)]),
    ...unknown.map((item) => notInRulebook(item, rulebook)),
    ...form.items.flatMap((item) => otherMaximum(item, rulebook, known)),
  ];
}

function notOnSheet(missing: readonly { code: string }[], rulebook: Rulebook, form: Form): ReviewProblem {
  const codes = missing.map(({ code }) => code).join(', ');
  const params = { codes, count: missing.length, rulebook: rulebook.title };
  return problem('review.items-not-on-sheet', 'warning', params, form.items[0]?.cell);
}

function notInRulebook({ code, title, cell }: FormItem, rulebook: Rulebook): ReviewProblem {
  return problem(
    'review.item-not-in-rulebook',
    'warning',
    { item: code, title, rulebook: rulebook.title },
    cell,
  );
}

function otherMaximum(
  { code, maximum }: FormItem,
  rulebook: Rulebook,
  known: ReturnType<typeof nodesByCode>,
): ReviewProblem[] {
  const stated = known.get(comparableCode(code))?.maximum;
  if (!maximum || stated === undefined || stated === maximum.value) return [];
  const params = { item: code, found: shown(maximum.value), stated: shown(stated), rulebook: rulebook.title };
  return [problem('review.maximum-not-rulebook', 'warning', params, maximum.cell)];
}
