import { sentence } from '../../messages';
import { pointsWords, shareWords } from '../../messages/figures';
import { fill, type Language } from '../../messages/language';
import { RESULT_PANE } from '../../messages/pane-result';
import { STANDING_LABELS } from '../../messages/standing';
import type { WorkbookContent } from '../../grid/cell-grid';
import { wordsAt } from '../../output/book/cells';
import { readBook } from '../../output/book/read';
import { PETITION_SHEET } from '../../output/round/standing/petition-sheet';
import { resultTables } from '../../output/round/standing/result-table';
import type { RankedRow } from '../../review/ranking/entry';
import type { Part } from '../../rulebook/rulebook';
import { isOutsideScale } from '../../scoring/outcome';
import { itemIds } from '../../round/items';
import type { PlacedUnit } from '../../round/standing/placed';
import { obstaclesTo, STAGES, versionRows, type Stage } from '../../round/standing/versions';
import { openIn, type RoundResult } from '../../workflows/round-result';
import { timeWords } from './appraise/journal';

export interface ResultRow {
  readonly key: string;
  readonly rank: string;
  readonly name: string;
  readonly index: string;
  readonly parts: string;
  readonly movement: readonly string[];
}

export interface ResultGroup {
  readonly name: string;
  readonly rows: readonly ResultRow[];
  readonly notes: readonly string[];
}

export interface ResultView {
  readonly groups: readonly ResultGroup[];
  readonly apart: readonly string[];
  readonly openItems: number;
  readonly openPetitions: number;
}

/** Ensures the result in words: each group's ranks with what they rest on and how far they may still move. */
export function resultView(result: RoundResult, language: Language): ResultView {
  const { standing, round, openPetitions } = result;
  const notes = resultTables({ standing, year: round.year, language }).map((table) => table.notes ?? []);
  return {
    groups: standing.ranking.groups.map(({ name, rows }, at) => ({
      name,
      notes: notes[at] ?? [],
      rows: rows.map((row) => rowOf(result, { row, group: name }, language)),
    })),
    apart: standing.ranking.unranked.map(({ agency }) => agency),
    openItems: openIn(result).openItems,
    openPetitions,
  };
}

const PARTS: readonly Part[] = ['appraised', 'survey', 'satisfactionSurvey', 'bonus', 'penalty'];

interface Ranked {
  readonly row: RankedRow;
  readonly group: string;
}

function rowOf({ standing }: RoundResult, { row, group }: Ranked, language: Language): ResultRow {
  const placed = standing.units.find((one) => one.name === row.agency && one.group === group);
  const label = row.classification;
  const index = shareWords(row.index, language);
  const words = label === undefined ? '' : fill(RESULT_PANE['result.class'], { label }, language);
  return {
    key: placed?.unit.id ?? row.agency,
    rank: String(row.rank),
    name: row.agency,
    index: `${index}${words}`,
    parts: placed === undefined ? '' : partsOf(placed, language),
    movement: placed === undefined ? [] : movementOf(standing.ranges.get(placed.unit.id), language),
  };
}

function partsOf({ scored }: PlacedUnit, language: Language): string {
  return PARTS.flatMap((part) => {
    const tally = scored?.summary.parts[part];
    const label = part === 'appraised' || isOutsideScale(part) || tally?.complete === true;
    if (tally === undefined || !label) return [];
    return [`${STANDING_LABELS[`result.${part}`][language]} ${pointsWords(tally.points, language)}`];
  }).join(' · ');
}

type Range = RoundResult['standing']['ranges'] extends ReadonlyMap<string, infer R> ? R : never;

function movementOf(range: Range | undefined, language: Language): string[] {
  if (range === undefined) return [];
  const { best, worst, isSettled, overtakes, stability } = range;
  const turning = stability.filter(({ isStable }) => !isStable).map(({ item }) => item);
  return [
    ...(isSettled ? [] : [fill(RESULT_PANE['result.range'], { best, worst }, language)]),
    ...(turning.length === 0
      ? []
      : [fill(RESULT_PANE['result.unstable'], { items: turning.slice(0, 5).join(', ') }, language)]),
    ...(overtakes === undefined
      ? []
      : [
          fill(
            RESULT_PANE['result.overtakes'],
            { points: pointsWords(overtakes.points, language), before: overtakes.before },
            language,
          ),
        ]),
  ];
}

export interface Declaration {
  readonly stage: Stage;
  readonly who: string;
  readonly why: string;
}

/** Ensures what still stands against declaring a stage, in sentences. */
export function obstacleWords(
  result: RoundResult,
  { stage, who, why }: Declaration,
  language: Language,
): string[] {
  const next = {
    ...openIn(result),
    ...{ stage, who, versions: result.versions },
    rows: versionRows(result.standing),
    ...(why.trim() === '' ? {} : { why }),
  };
  return obstaclesTo(next).map((one) => sentence(one, language));
}

/** Ensures the stages there are, in their order, as the sheet spells them. */
export function stageOptions(language: Language): { readonly stage: Stage; readonly words: string }[] {
  return STAGES.map((stage) => ({ stage, words: STANDING_LABELS[`stage.${stage}`][language] }));
}

/** Ensures every declared version in one line. */
export function versionLines({ versions }: RoundResult, language: Language): string[] {
  return versions.map(({ number, stage, who, when, why }) => {
    const words = STANDING_LABELS[`stage.${stage}`][language];
    const line = fill(
      RESULT_PANE['declare.version'],
      { number, stage: words, who, when: timeWords(when) },
      language,
    );
    return why === undefined ? line : `${line} · ${why}`;
  });
}

/** Ensures every unit that stands other than in the latest version, with ranks before and after. */
export function correctionLines({ corrections, round }: RoundResult, language: Language) {
  const names = new Map(round.units.map(({ id, name }) => [id, name]));
  return corrections.map(({ unit, before, after }) => ({
    key: unit,
    name: names.get(unit) ?? unit,
    change: fill(
      RESULT_PANE['corrections.line'],
      {
        before: before.rank ?? '–',
        after: after.rank ?? '–',
        indexBefore: shareWords(before.index, language),
        indexAfter: shareWords(after.index, language),
      },
      language,
    ),
  }));
}

/** Ensures the ledger unit by unit: what is listed, what counts of it, and the events it comes from. */
export function ledgerLines({ ledger, round }: RoundResult, language: Language) {
  const names = new Map(round.units.map(({ id, name }) => [id, name]));
  return ledger.map(({ unit, item, listed, counted, entries }) => ({
    key: `${unit}\n${item}`,
    name: names.get(unit) ?? unit,
    sum: fill(
      RESULT_PANE['ledger.sum'],
      { item, listed: pointsWords(listed, language), counted: pointsWords(counted, language) },
      language,
    ),
    events: entries.map(({ number, event, points, document }) => {
      const line = fill(
        RESULT_PANE['ledger.event-line'],
        { number, event, points: pointsWords(points, language) },
        language,
      );
      return document === undefined ? line : `${line} · ${document}`;
    }),
  }));
}

/** Ensures the items events may count for. */
export function ledgerItems({ round }: RoundResult): { readonly item: string; readonly title: string }[] {
  const items = new Map<string, string>();
  for (const { plan } of round.masters.values()) {
    const ids = itemIds(plan);
    for (const { index, node } of plan.items) {
      const item = ids[index] ?? node.code;
      if (isOutsideScale(node.part) && !items.has(item)) items.set(item, `${node.code} ${node.title}`);
    }
  }
  return [...items].map(([item, title]) => ({ item, title }));
}

export interface PetitionLine {
  readonly number: string;
  readonly what: string;
  readonly answer?: string;
}

/** Ensures the kiến nghị of the sheet, those without an answer first. */
export function petitionLines(content: WorkbookContent): PetitionLine[] {
  const read = readBook(content, PETITION_SHEET);
  const rows = read.ok ? (read.value?.rows ?? []) : [];
  const lines = rows.flatMap((row): PetitionLine[] => {
    const number = wordsAt(row, 'number');
    const words = (['unit', 'item', 'content', 'document'] as const).flatMap(
      (key) => wordsAt(row, key) ?? [],
    );
    const answer = wordsAt(row, 'answer');
    if (number === undefined || words.length === 0) return [];
    return [{ number, what: words.join(' · '), ...(answer === undefined ? {} : { answer }) }];
  });
  const isOpen = ({ answer }: PetitionLine): boolean => answer === undefined;
  return [...lines.filter(isOpen), ...lines.filter((line) => !isOpen(line))];
}
