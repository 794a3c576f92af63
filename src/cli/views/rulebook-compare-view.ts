import { CLI_LABELS } from '../../messages/cli';
import { fill, type Language } from '../../messages/language';
import type { ChangeKind, FieldTotal, NodeChange, RuleSide } from '../../review/rulebook-changes/changes';
import type { Problem } from '../../result';
import { NO_POINTS, type Points } from '../../rulebook/points';
import type { Rulebook, RulebookNode } from '../../rulebook/rulebook';
import type { ComparedRulebooks } from '../../workflows/compare-rulebooks';
import { problemJson } from '../door';
import { pointsJson, pointsWords } from '../figures';
import { cell, hanging } from '../terminal';
import { ruleWords } from '../../output/rule-words';

/** Ensures the JSON of two sets of criteria compared (`cchc.rulebook-compare/1`). */
export function compareJson(
  { before, after, found }: ComparedRulebooks,
  problems: readonly Problem[],
  language: Language,
): Record<string, unknown> {
  return {
    schema: 'cchc.rulebook-compare/1',
    before: setJson(before),
    after: setJson(after),
    totalDifference: pointsJson(found.totalDifference),
    fields: found.fields.map(fieldJson),
    counts: countsOf(found.changes),
    unchanged: found.unchanged,
    changes: found.changes.map(changeJson),
    problems: problems.map((each) => problemJson(each, language)),
  };
}

function setJson({ id, title, years, total }: Rulebook): Record<string, unknown> {
  return { id, title, years, total: pointsJson(total) };
}

function fieldJson({ before, after, difference }: FieldTotal): Record<string, unknown> {
  const node = after ?? before;
  return {
    code: node?.code ?? null,
    title: node?.title ?? null,
    before: pointsJson(before?.maximum),
    after: pointsJson(after?.maximum),
    difference: pointsJson(difference),
  };
}

function countsOf(changes: readonly NodeChange[]): Partial<Record<ChangeKind, number>> {
  const counts: Partial<Record<ChangeKind, number>> = {};
  for (const kind of changes.flatMap(({ kinds }) => kinds)) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function changeJson(change: NodeChange): Record<string, unknown> {
  const { kinds, match, similarity, before, after, difference, rule, evidence } = change;
  return {
    kinds,
    match,
    similarity: similarity ?? null,
    before: nodeJson(before),
    after: nodeJson(after),
    difference: pointsJson(difference),
    rule: rule === undefined ? null : { before: sideJson(rule.before), after: sideJson(rule.after) },
    evidence: evidence ?? null,
  };
}

function nodeJson(node: RulebookNode | undefined): Record<string, unknown> | null {
  if (node === undefined) return null;
  const { code, title, level, maximum, source } = node;
  return { code, title, level, maximum: pointsJson(maximum), source };
}

function sideJson({ text, status, method, explanation }: RuleSide): Record<string, unknown> {
  return {
    text: text ?? null,
    status: status ?? null,
    method: method ?? null,
    explanation: explanation ?? null,
  };
}

/** Ensures the comparison as a person reads it: totals, then each change with what it was and what it is. */
export function compareLines({ before, after, found }: ComparedRulebooks, language: Language): string[] {
  const totals = {
    before: `${before.title} (${pointsWords(before.total, language)})`,
    after: `${after.title} (${pointsWords(after.total, language)})`,
  };
  const counts = Object.entries(countsOf(found.changes)).map(([kind, count]) => {
    return `${CLI_LABELS[`change.${kind as ChangeKind}`][language]}: ${count}`;
  });
  const unchanged = fill(CLI_LABELS['compare.unchanged'], { count: found.unchanged }, language);
  return [
    ...hanging(fill(CLI_LABELS['compare.heading'], totals, language), '  '),
    ...found.fields.map((field) => fieldLine(field, language)),
    ...hanging([...counts, unchanged].join(' · '), '  '),
    ...found.changes.flatMap((change) => changeLines(change, language)),
  ];
}

function fieldLine({ before, after, difference }: FieldTotal, language: Language): string {
  const node = after ?? before;
  const [old, young] = [before?.maximum, after?.maximum].map((one) => pointsWords(one, language));
  const figures = `${cell(old ?? '', 7, 'right')} → ${cell(young ?? '', 7, 'right')} ${cell(signed(difference, language), 8, 'right')}`;
  return `  ${cell(node?.code ?? '', 6)} ${cell(node?.title ?? '', 62)} ${figures}`.trimEnd();
}

function signed(points: Points | undefined, language: Language): string {
  if (points === undefined || points === NO_POINTS) return '';
  return `${points > NO_POINTS ? '+' : ''}${pointsWords(points, language)}`;
}

function changeLines(change: NodeChange, language: Language): string[] {
  const { kinds, before, after, rule, evidence } = change;
  const node = after ?? before;
  const words = kinds.map((kind) => CLI_LABELS[`change.${kind}`][language]).join(', ');
  return [
    ...hanging(`${node?.code ?? ''} ${node?.title ?? ''} – ${words}`, '  '),
    ...proposedLine(change, language),
    ...(kinds.includes('reworded') ? hanging(`    ← ${before?.title ?? ''}`, '      ') : []),
    ...(kinds.includes('reweighted') ? [`    ${maxima(before, after, language)}`] : []),
    ...(kinds.includes('source-changed') ? [`    ${sources(before, after, language)}`] : []),
    ...(rule === undefined ? [] : ruleLines(rule.before, rule.after, language)),
    ...(evidence?.dropped ?? []).flatMap((one) => hanging(`    − ${oneLine(one)}`, '      ')),
    ...(evidence?.added ?? []).flatMap((one) => hanging(`    + ${oneLine(one)}`, '      ')),
  ];
}

function maxima(
  before: RulebookNode | undefined,
  after: RulebookNode | undefined,
  language: Language,
): string {
  return `${pointsWords(before?.maximum, language)} → ${pointsWords(after?.maximum, language)}`;
}

function sources(
  before: RulebookNode | undefined,
  after: RulebookNode | undefined,
  language: Language,
): string {
  const words = (node: RulebookNode | undefined) =>
    node === undefined ? '–' : CLI_LABELS[`source.${node.source}`][language];
  return `${words(before)} → ${words(after)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, '; ');
}

/** A match by the words alone is never passed off as known. */
function proposedLine({ match, before, similarity }: NodeChange, language: Language): string[] {
  if (match !== 'proposed') return [];
  const params = { code: before?.code ?? '', similarity: similarity ?? 0 };
  return hanging(`    ${fill(CLI_LABELS['compare.proposed'], params, language)}`, '      ');
}

function ruleLines(before: RuleSide, after: RuleSide, language: Language): string[] {
  const words = ({ rule, text = '–' }: RuleSide) =>
    (rule === undefined ? text : ruleWords(rule.spec, rule.context, language).join(' ')).replace(/\n+/g, ' ');
  return [...hanging(`    − ${words(before)}`, '      '), ...hanging(`    + ${words(after)}`, '      ')];
}
