import { fill, type Language } from '../../../messages/language';
import { STANDING_LABELS } from '../../../messages/standing';
import { POLICY } from '../../../review/policy';
import type { GroupRanking, RankedRow } from '../../../review/ranking/entry';
import { fromPoints } from '../../../rulebook/points';
import * as r from '../../../rulebook/rational';
import type { Part } from '../../../rulebook/rulebook';
import type { Standing } from '../../../round/standing/standing';
import { tieKeyNotes } from './tie-words';
import type { Letterhead, Locator, Signature, Table, TableColumn, TableRow, TableValue } from '../../table';

export interface ResultTableRequest {
  readonly standing: Standing;
  readonly year: number;
  readonly language: Language;
  readonly letterhead?: Letterhead;
  readonly signature?: Signature;
  /** For the public: figures, ranks and classes, nothing of who decided what or what is still open. */
  readonly isPublic?: boolean;
}

const PARTS: readonly Part[] = ['appraised', 'survey', 'satisfactionSurvey', 'bonus', 'penalty'];

/** Ensures one table per group: every part of the result, the index, the rank, and the rank range while it is open. */
export function resultTables(request: ResultTableRequest): Table[] {
  return request.standing.ranking.groups.map((group) => resultTable(group, request));
}

function resultTable(group: GroupRanking, request: ResultTableRequest): Table {
  const { standing, year, language, letterhead, signature } = request;
  const say = sayIn(language);
  const apart = standing.ranking.unranked.filter((one) => one.group === group.name);
  return {
    key: `result:${group.name}`,
    sheet: say('result.sheet', { group: group.name }),
    ...(letterhead === undefined ? {} : { letterhead }),
    title: say('result.title', { year }),
    subtitles: [say('result.group', { group: group.name })],
    columns: columnsOf(request),
    rows: [
      ...group.rows.map((row, at) => rowOf(row, at, { group, request })),
      ...summaryRows(group, request),
      ...apart.map(({ agency }): TableRow => {
        return { kind: 'data', cells: { rank: '–', agency: `${agency} (${say('result.apart')})` } };
      }),
    ],
    notes: notesOf(group, request),
    ...(signature === undefined ? {} : { signature }),
  };
}

type Label = keyof typeof STANDING_LABELS;

function sayIn(language: Language): (key: Label, params?: Record<string, string | number>) => string {
  return (key, params = {}) => fill(STANDING_LABELS[key], params, language);
}

function columnsOf({ standing, language, isPublic }: ResultTableRequest): TableColumn[] {
  const say = sayIn(language);
  const points = (key: 'points' | 'maximum' | 'index' | 'change' | Part): TableColumn => {
    return { key, header: say(`result.${key}`), format: 'points', width: 11 };
  };
  const parts = PARTS.filter((part) => standing.units.some(({ scored }) => scored?.summary.parts[part]));
  return [
    { key: 'rank', header: say('result.rank'), format: 'rank', width: 8 },
    { key: 'agency', header: say('result.agency'), format: 'wrapped', width: 34 },
    ...parts.map(points),
    points('points'),
    points('maximum'),
    points('index'),
    { key: 'class', header: say('result.class'), format: 'text', width: 12 },
    { key: 'lastRank', header: say('result.lastRank'), format: 'rank', width: 10 },
    points('change'),
    ...(isPublic === true
      ? []
      : [{ key: 'range', header: say('result.range'), format: 'rank', width: 10 } as const]),
  ];
}

interface RowScene {
  readonly group: GroupRanking;
  readonly request: ResultTableRequest;
}

function rowOf(row: RankedRow, at: number, { group, request }: RowScene): TableRow {
  const { standing, language, isPublic } = request;
  const placed = standing.units.find(({ name, group: own }) => name === row.agency && own === group.name);
  const scored = placed?.scored;
  const cells: Record<string, TableValue> = {
    rank: { value: r.rational(row.rank), ...rankFormula(at, group, standing) },
    agency: row.agency,
    index: { value: row.index },
  };
  for (const part of PARTS) {
    const tally = scored?.summary.parts[part];
    if (tally !== undefined && (tally.complete || part === 'bonus' || part === 'penalty')) {
      cells[part] = { value: fromPoints(tally.points) };
    }
  }
  if (scored !== undefined) {
    cells.points = { value: fromPoints(scored.result.points) };
    cells.maximum = { value: fromPoints(scored.result.applicableMaximum) };
  }
  if (row.classification !== undefined) cells.class = row.classification;
  if (row.previousRank !== undefined) cells.lastRank = { value: r.rational(row.previousRank) };
  if (row.change !== undefined) cells.change = { value: row.change };
  else if (placed !== undefined && standing.notCompared.includes(placed.unit)) {
    cells.lastRank = sayIn(language)('result.not-compared');
  }
  const range = placed && standing.ranges.get(placed.unit.id);
  if (isPublic !== true && range !== undefined && !range.isSettled) cells.range = rangeText(range);
  return { kind: 'data', cells };
}

function rangeText({ best, worst }: { readonly best: number; readonly worst: number }): string {
  return best === worst ? String(best) : `${best}–${worst}`;
}

/** A tie key decides what RANK does not know of: then the rank stands as a figure. */
function rankFormula(
  at: number,
  group: GroupRanking,
  { terms }: Standing,
): { readonly formula?: (at: Locator) => string } {
  if (terms.tieRule !== '1-1-3' || terms.hasTieKeys === true) return {};
  return {
    formula: (locator) => {
      const all = locator.range('index', { from: 0, to: group.rows.length - 1 });
      return `RANK(${locator.cell('index', at)},${all},0)`;
    },
  };
}

function summaryRows(group: GroupRanking, { standing, language }: ResultTableRequest): TableRow[] {
  const { mean, meanChange, good, rows } = group;
  if (mean === undefined) return [];
  const say = sayIn(language);
  const { decimals } = standing.terms;
  const all = { from: 0, to: rows.length - 1 };
  const average = (locator: Locator): string => `ROUND(AVERAGE(${locator.range('index', all)}),${decimals})`;
  const counted = (locator: Locator): string =>
    `COUNTIF(${locator.range('index', all)},">=${POLICY.goodShare}")`;
  const change = meanChange === undefined ? {} : { change: { value: r.round(meanChange, decimals) } };
  return [
    {
      kind: 'total',
      cells: {
        agency: say('result.mean'),
        index: { value: r.round(mean, decimals), formula: average },
        ...change,
      },
    },
    {
      kind: 'total',
      cells: {
        agency: say('result.good'),
        index: { value: r.rational(good), format: 'whole', formula: counted },
      },
    },
  ];
}

function notesOf(group: GroupRanking, { standing, language }: ResultTableRequest): string[] {
  const say = sayIn(language);
  const { terms, tieKeys, units } = standing;
  const covered = units.find((one) => one.group === group.name && one.scored)?.scored?.coverage;
  return [
    terms.onPrintedFigure ? say('note.printed', { decimals: terms.decimals }) : say('note.hidden'),
    say(`note.tie-${terms.tieRule}`),
    ...tieKeyNotes(tieKeys, language),
    ...(covered === 'withoutSurvey' ? [say('note.without-survey')] : []),
    ...group.fields.map(({ code, title, atMaximum, of }) => {
      const padded = (count: number): string => String(count).padStart(2, '0');
      return say('note.field', { code, title, count: padded(atMaximum), of: padded(of) });
    }),
  ];
}
