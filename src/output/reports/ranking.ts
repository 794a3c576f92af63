import * as r from '../../rulebook/rational';
import { fromPoints } from '../../rulebook/points';
import { POLICY } from '../../review/policy';
import type { GroupRanking, RankedRow, UnrankedUnit } from '../../review/ranking/entry';
import { finalResult } from '../../scoring/final-result';
import type { Basis } from '../../scoring/scorecard';
import { label, pointsText } from '../labels';
import type { Locator, Table, TableColumn, TableRow, TableValue } from '../table';
import { rankingCharts } from './ranking-charts';
import { rankingNotes } from './ranking-notes';
import type { RankingReportRequest } from './ranking-request';
import { rankingSource, sourceKey } from './ranking-source';

const BASES: readonly Basis[] = ['self', 'rule', 'appraised1', 'appraised2'];

/**
 * Ensures, per group, the ranking table and the table of field points that its formulas refer to.
 * Units that cannot be ranked stand apart with the reason, never with 0.
 */
export function rankingTables(request: RankingReportRequest): Table[] {
  return request.ranking.groups.flatMap((group) => {
    const source = rankingSource(group, request);
    return group.rows.length === 0 ? [rankingTable(group, request)] : [rankingTable(group, request), source];
  });
}

function rankingTable(group: GroupRanking, request: RankingReportRequest): Table {
  const { language, year, basis, letterhead, signature } = request;
  const scene: Scene = { group, request, shows: shown(group, request) };
  return {
    key: `ranking:${basis}:${group.name}`,
    sheet: label('ranking.sheet', language, { group: group.name }),
    ...(letterhead === undefined ? {} : { letterhead }),
    title:
      year === undefined
        ? label('ranking.title-without-year', language)
        : label('ranking.title', language, { year }),
    subtitles: [
      label('ranking.sorted-by', language, { basis: label(`basis.${basis}`, language).toUpperCase() }),
      label('ranking.group', language, { group: group.name }),
    ],
    columns: columnsOf(scene),
    rows: [
      ...group.rows.map((row, at) => rankedRow(row, at, scene)),
      ...summaryRows(scene),
      ...unrankedRows(scene),
    ],
    notes: rankingNotes(group, request),
    charts: rankingCharts(group, request),
    ...(signature === undefined ? {} : { signature }),
  };
}

/** Which columns this group has something for. */
interface Shown {
  readonly bases: readonly Basis[];
  readonly lastYear: boolean;
  readonly lastRank: boolean;
  readonly classes: boolean;
  readonly unranked: readonly UnrankedUnit[];
}

interface Scene {
  readonly group: GroupRanking;
  readonly request: RankingReportRequest;
  readonly shows: Shown;
}

function shown({ name, rows }: GroupRanking, { units, basis, ranking }: RankingReportRequest): Shown {
  const inGroup = units.filter(({ group }) => group === name);
  const has = (one: Basis): boolean => inGroup.some(({ summaries }) => summaries[one]?.total.complete);
  return {
    bases: BASES.filter((one) => one === basis || has(one)),
    lastYear: rows.some(({ change }) => change !== undefined),
    lastRank: rows.some(({ previousRank }) => previousRank !== undefined),
    classes: rows.some(({ classification }) => classification !== undefined),
    unranked: ranking.unranked.filter(({ group }) => group === name),
  };
}

function columnsOf({ request: { language }, shows }: Scene): TableColumn[] {
  const lastYear = label('ranking.last-year', language);
  const column = (
    key: string,
    header: string,
    format: TableColumn['format'],
    width: number,
  ): TableColumn => ({
    key,
    header,
    format,
    width,
  });
  return [
    column('rank', label('ranking.rank', language), 'rank', 8),
    column('agency', label('ranking.agency', language), 'wrapped', 34),
    ...shows.bases.map((basis) => column(basis, label(`basis.${basis}`, language), 'points', 12)),
    column('index', label('ranking.index', language), 'points', 11),
    ...(shows.lastYear
      ? [{ ...column('before', label('ranking.index', language), 'points', 11), group: lastYear }]
      : []),
    ...(shows.lastRank
      ? [{ ...column('beforeRank', label('ranking.rank', language), 'rank', 8), group: lastYear }]
      : []),
    ...(shows.lastYear ? [column('change', label('ranking.change', language), 'points', 13)] : []),
    ...(shows.classes ? [column('class', label('ranking.class', language), 'text', 14)] : []),
    column('note', label('ranking.note', language), 'wrapped', 22),
  ];
}

function rankedRow(row: RankedRow, at: number, scene: Scene): TableRow {
  const { group, request } = scene;
  const source = (locator: Locator): Locator => locator.table(sourceKey(group, request));
  const cells: Record<string, TableValue> = {
    rank: { value: r.rational(row.rank), ...rankFormula(at, scene) },
    agency: row.agency,
    index: { value: row.index, formula: (locator) => source(locator).cell('index', at) },
    ...basisPoints(row, scene),
  };
  if (row.change !== undefined) {
    cells.before = { value: r.subtract(row.index, row.change) };
    const formula = (locator: Locator): string =>
      `ROUND(${locator.cell('index', at)}-${locator.cell('before', at)},4)`;
    cells.change = { value: row.change, formula };
  }
  if (row.previousRank !== undefined) cells.beforeRank = { value: r.rational(row.previousRank) };
  if (row.classification !== undefined) cells.class = row.classification;
  if (row.sharedWith > 0) cells.note = label('ranking.shared', request.language);
  return { kind: 'data', cells };
}

/** RANK leaves a gap after equal figures (1-1-3); without a gap the distinct figures above are counted. */
function rankFormula(at: number, { group, request }: Scene): { readonly formula?: (at: Locator) => string } {
  const { tieRule, hasTieKeys } = request.ranking.terms;
  if (hasTieKeys === true) return {};
  const formula = (locator: Locator): string => {
    const own = locator.cell('index', at);
    const all = locator.range('index', { from: 0, to: group.rows.length - 1 });
    if (tieRule === '1-1-3') return `RANK(${own},${all},0)`;
    return `ROUND(SUMPRODUCT((${all}>${own})/COUNTIF(${all},${all})),0)+1`;
  };
  return { formula };
}

function basisPoints({ agency, points }: RankedRow, scene: Scene): Record<string, TableValue> {
  const { group, request, shows } = scene;
  const unit = request.units.find((one) => one.agency === agency && one.group === group.name);
  const cells: Record<string, TableValue> = {};
  for (const basis of shows.bases) {
    const summary = unit?.summaries[basis];
    // With bonus and penalty as on the basis that is ranked: one heading means one thing in all tables.
    const whole = summary?.total.complete === true ? finalResult(summary, 'everything').points : undefined;
    const known = basis === request.basis ? points : whole;
    if (known !== undefined) cells[basis] = { value: fromPoints(known) };
  }
  return cells;
}

function summaryRows({ group, request, shows }: Scene): TableRow[] {
  const { mean, meanChange, good, rows } = group;
  if (mean === undefined) return [];
  const { language, ranking } = request;
  const all = { from: 0, to: rows.length - 1 };
  const average = (column: string) => (locator: Locator) =>
    `ROUND(AVERAGE(${locator.range(column, all)}),${ranking.terms.decimals})`;
  const means: Record<string, TableValue> = {
    agency: label('ranking.mean', language),
    index: { value: r.round(mean, ranking.terms.decimals), formula: average('index') },
  };
  if (shows.lastYear && meanChange !== undefined) {
    means.change = { value: r.round(meanChange, ranking.terms.decimals), formula: average('change') };
  }
  const counts: Record<string, TableValue> = {
    agency: label('ranking.good', language, { share: POLICY.goodShare }),
    index: {
      value: r.rational(good),
      format: 'whole',
      formula: (locator) => `COUNTIF(${locator.range('index', all)},">=${POLICY.goodShare}")`,
    },
  };
  return [
    { kind: 'total', cells: means },
    { kind: 'total', cells: counts },
  ];
}

function unrankedRows({ request, shows }: Scene): TableRow[] {
  if (shows.unranked.length === 0) return [];
  const { language } = request;
  const apart = shows.unranked.map((unit): TableRow => {
    return { kind: 'data', cells: { rank: '–', agency: unit.agency, note: whyApart(unit, request) } };
  });
  return [{ kind: 'section', cells: { rank: label('ranking.unranked', language) } }, ...apart];
}

function whyApart({ reason, undecidedMaximum }: UnrankedUnit, { language }: RankingReportRequest): string {
  if (reason === 'noFile') return label('ranking.no-file', language);
  if (reason === 'withheld') return label('ranking.withheld', language);
  if (reason === 'groupUndecided') return label('ranking.group-undecided', language);
  if (reason === 'groupNotRanked') return label('ranking.group-not-ranked', language);
  if (undecidedMaximum === undefined) return label('ranking.undecided-unknown', language);
  return label('ranking.undecided', language, { maximum: pointsText(undecidedMaximum, language) });
}
