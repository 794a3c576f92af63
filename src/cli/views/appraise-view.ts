import { APPRAISE_WORDS } from '../../messages/appraise-words';
import { sentence } from '../../messages';
import { fill, type Language } from '../../messages/language';
import { ROUND_LABELS } from '../../messages/round';
import type { Phrase } from '../../output/round/appraisal/phrases';
import { journalWords } from '../../output/round/journal-words';
import type { BulkPreview } from '../../round/appraisal/bulk';
import type { Criterion } from '../../round/appraisal/by-criterion';
import type { UnitOverview } from '../../round/appraisal/overview';
import type { OpenItem } from '../../round/appraisal/unresolved';
import type { JournalEntry } from '../../round/journal';
import type { RoundLine } from '../../round/line';
import type { Round } from '../../round/round';
import type { PlannedItem } from '../../scoring/plan';
import { subtractPoints, type Points } from '../../rulebook/points';
import type { Unit } from '../../round/unit';
import { pointsJson, pointsWords } from '../figures';
import { hanging } from '../terminal';

type Word = keyof typeof APPRAISE_WORDS;
type Params = Readonly<Record<string, string | number>>;

/** Ensures one wrapped line of the listing. */
export function told(word: Word, params: Params, language: Language): string[] {
  return hanging(fill(APPRAISE_WORDS[word], params, language), '    ');
}

/** Ensures points for people, a dash where none stand. */
function shown(points: Points | undefined, language: Language): string {
  return points === undefined ? '–' : pointsWords(points, language);
}

/** What is told of one item of one unit. */
interface Told {
  readonly unit: Unit;
  readonly item: PlannedItem;
  readonly line: RoundLine;
}

function rulePoints({ rule }: RoundLine): Points | undefined {
  return rule.kind === 'points' ? rule.points : undefined;
}

function difference(line: RoundLine): Points | undefined {
  const rule = rulePoints(line);
  return rule === undefined || line.self === undefined ? undefined : subtractPoints(rule, line.self);
}

/** Ensures everything an appraiser looks at of one item, as JSON. */
export function recordJson({ unit, item, line }: Told): Record<string, unknown> {
  const { origin } = line;
  return {
    unit: unit.id,
    unitName: unit.name,
    item: line.item,
    title: item.node.title,
    maximum: pointsJson(item.node.maximum),
    source: item.node.source,
    self: pointsJson(line.self),
    rule: pointsJson(rulePoints(line)),
    ruleNote: line.rule.kind === 'cannotTell' ? line.rule.why : null,
    difference: pointsJson(difference(line)),
    evidence: line.evidence ?? null,
    unitNote: line.unitNote ?? null,
    round1: appraisalJson(line.round1),
    explanation: line.explanation ?? null,
    round2: appraisalJson(line.round2),
    origin: origin === undefined ? null : { file: origin.file, sheet: origin.sheet, cell: origin.cell },
  };
}

function appraisalJson({ points, decision, opinion }: RoundLine['round1']): Record<string, unknown> {
  return { points: pointsJson(points), decision: decision ?? null, opinion: opinion ?? null };
}

export function openJson(one: OpenItem): Record<string, unknown> {
  return { ...recordJson(one), reason: one.reason };
}

/** Ensures what a person reads of the next open item. */
export function nextLines(
  { next, left, phrases }: { next: OpenItem | undefined; left: number; phrases: readonly Phrase[] },
  language: Language,
): string[] {
  if (next === undefined) return told('next.none', {}, language);
  const { unit, item, line, reason } = next;
  const note = (label: string, text: string | undefined): string[] => {
    return text === undefined ? [] : told('next.note', { label, text }, language);
  };
  const points = {
    maximum: shown(item.node.maximum, language),
    self: shown(line.self, language),
    rule: shown(rulePoints(line), language),
    difference: shown(difference(line), language),
  };
  return [
    ...told('next', { unit: unit.name, item: line.item, title: item.node.title }, language),
    ...hanging(`  ${fill(APPRAISE_WORDS[`reason.${reason}`], {}, language)}`, '    '),
    ...told('next.points', points, language),
    ...note(ROUND_LABELS['line.evidence'][language], line.evidence),
    ...note(ROUND_LABELS['line.unitNote'][language], line.unitNote),
    ...note(ROUND_LABELS['line.opinion1'][language], line.round1.opinion),
    ...note(ROUND_LABELS['line.explanation'][language], line.explanation),
    ...(phrases.length === 0 ? [] : told('phrases', {}, language)),
    ...phrases.flatMap(({ code, words }) => told('phrase', { code, words }, language)),
    ...told('next.left', { count: left }, language),
  ];
}

/** Ensures one change of the journal as JSON. */
export function entryJson(entry: JournalEntry): Record<string, unknown> {
  const { number, when, who, unit, item, field, before, after, why } = entry;
  return { number, when, who, unit, item: item ?? null, field, before, after, why: why ?? null };
}

export function entryLines(entries: readonly JournalEntry[], round: Round, language: Language): string[] {
  const names = new Map(round.units.map(({ id, name }) => [id, name]));
  return entries.flatMap(({ number, unit, item = '–', field, before, after }) => {
    const label = ROUND_LABELS[`field.${field}`][language];
    const values = { before: journalWords(field, before), after: journalWords(field, after) };
    return told('change', { number, unit: names.get(unit) ?? unit, item, field: label, ...values }, language);
  });
}

export function bulkJson({ accepted, leftOut }: BulkPreview, language: Language): Record<string, unknown> {
  return {
    accepted: accepted.map((one) => ({ ...recordJson(one), ground: one.ground })),
    leftOut: leftOut.map((one) => ({
      ...recordJson(one),
      why: one.problems.map((problem) => ({ code: problem.code, message: sentence(problem, language) })),
    })),
  };
}

export function bulkLines({ accepted, leftOut }: BulkPreview, language: Language): string[] {
  return [
    ...told('bulk.accepted', { count: accepted.length }, language),
    ...accepted.flatMap(({ unit, line, ground }) => {
      const why = APPRAISE_WORDS[`ground.${ground}`][language];
      const params = { unit: unit.name, item: line.item, self: shown(line.self, language), ground: why };
      return told('bulk.one', params, language);
    }),
    ...told('bulk.left', { count: leftOut.length }, language),
    ...leftOut.flatMap(({ unit, line, problems }) => {
      const why = problems.map((problem) => sentence(problem, language)).join(' ');
      return told('bulk.reason', { unit: unit.name, item: line.item, why }, language);
    }),
  ];
}

export function criterionJson({ rows, unequal }: Criterion): Record<string, unknown> {
  return {
    rows: rows.map((row) => ({ ...recordJson(row), appraised: pointsJson(row.appraised) })),
    unequal: unequal.map(({ rule, rows: same }) => ({
      rule: pointsJson(rule),
      units: same.map(({ unit, appraised }) => ({ unit: unit.id, appraised: pointsJson(appraised) })),
    })),
  };
}

export function criterionLines({ rows }: Criterion, item: string, language: Language): string[] {
  const title = rows[0]?.item.node.title ?? '';
  return [
    ...told('criterion', { item, title, count: rows.length }, language),
    ...rows.flatMap(({ unit, line, appraised }) => {
      const params = {
        unit: unit.name,
        self: shown(line.self, language),
        rule: shown(rulePoints(line), language),
        appraised: shown(appraised, language),
      };
      return told('row', params, language);
    }),
  ];
}

export function overviewJson({ unit, state, items, open }: UnitOverview): Record<string, unknown> {
  return { unit: unit.id, name: unit.name, state, items, open };
}

export function overviewLines(units: readonly UnitOverview[], language: Language): string[] {
  return units.flatMap(({ unit, state, items, open }) => {
    const label = ROUND_LABELS[`state.${state}`][language];
    return told('unit', { unit: unit.name, state: label, items, open }, language);
  });
}
