import { pointsWords } from '../../messages/figures';
import { fill, type Language } from '../../messages/language';
import { PANE } from '../../messages/pane';
import { CHANGE_LABELS } from '../../messages/rulebook-changes';
import type { NodeChange, RuleSide } from '../../review/rulebook-changes/changes';
import type { Rulebook } from '../../rulebook/rulebook';
import { rulebookFromForm } from '../../sheet';
import { compareWithEarlier, type ComparedRulebooks } from '../../workflows/compare-rulebooks';
import type { ScoredWorkbook } from '../../workflows/score-workbook';
import { ruleWords } from '../../output/rule-words';

/** One criterion that is not as it was. */
export interface ChangeRow {
  readonly key: string;
  readonly code: string;
  readonly title: string;
  /** What happened to it, e.g. `đổi điểm tối đa, đổi cách tính`. */
  readonly kinds: string;
  /** Further sentences: what its title and maximum were, whom it was matched with. */
  readonly notes: readonly string[];
  readonly rule?: { readonly before: string; readonly after: string };
}

export interface LastYearView {
  readonly summary: string;
  readonly rows: readonly ChangeRow[];
}

/** Ensures what changed from an earlier set of criteria to the one of the open workbook. */
export function onLastYear({ scored }: ScoredWorkbook, before: Rulebook): ComparedRulebooks {
  const { form } = scored;
  const after = rulebookFromForm(form, {
    id: form.about.rulebookId?.value ?? form.sheet,
    agencyKind: 'other',
  });
  return compareWithEarlier(after, before);
}

/** Ensures the comparison in words, in the order of this year's criteria. */
export function lastYearOf({ before, after, found }: ComparedRulebooks, language: Language): LastYearView {
  const summary = {
    before: `${before.title} (${pointsWords(before.total, language)})`,
    after: `${after.title} (${pointsWords(after.total, language)})`,
    changed: found.changes.length,
    unchanged: found.unchanged,
  };
  return {
    summary: fill(PANE['last-year.summary'], summary, language),
    rows: found.changes.map((change, index) => rowOf(change, index, language)),
  };
}

function rowOf(change: NodeChange, index: number, language: Language): ChangeRow {
  const node = change.after ?? change.before;
  const kinds = change.kinds.map((kind) => CHANGE_LABELS[`change.${kind}`][language]);
  const { rule } = change;
  return {
    key: `${index}`,
    code: node?.code ?? '',
    title: node?.title ?? '',
    kinds: kinds.join(', '),
    notes: notesOf(change, language),
    ...(rule === undefined
      ? {}
      : { rule: { before: sideWords(rule.before, language), after: sideWords(rule.after, language) } }),
  };
}

/** A match by the words alone is never passed off as known. */
function notesOf({ kinds, match, similarity, before, after }: NodeChange, language: Language): string[] {
  const maxima = {
    before: pointsWords(before?.maximum, language),
    after: pointsWords(after?.maximum, language),
  };
  const matched = { code: before?.code ?? '', similarity: similarity ?? 0 };
  return [
    ...(kinds.includes('reweighted') ? [fill(PANE['last-year.maximum'], maxima, language)] : []),
    ...(kinds.includes('reworded')
      ? [fill(PANE['last-year.title-before'], { title: before?.title ?? '' }, language)]
      : []),
    ...(match === 'proposed' ? [fill(PANE['last-year.proposed'], matched, language)] : []),
  ];
}

function sideWords({ rule, text }: RuleSide, language: Language): string {
  return rule === undefined ? (text ?? '–') : ruleWords(rule.spec, rule.context, language).join('\n');
}
