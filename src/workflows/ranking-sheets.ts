import { WORKFLOW_LABELS } from '../messages/workflows';
import { sentence, type Language } from '../messages';
import { rankingTables } from '../output/reports/ranking';
import { tieKeyNotes } from '../output/round/standing/tie-words';
import type { Letterhead, Signature, Table } from '../output/table';
import { tablesToSheets, type AddSheet } from '../output/table-sheet';
import type { RankedAgencies } from './rank-agencies';

export interface RankingSheetsOptions {
  readonly language: Language;
  readonly letterhead?: Letterhead;
  readonly signature?: Signature;
  /** Longer rankings go without charts: each page of them is a sheet of its own to send. */
  readonly chartsUpTo?: number;
}

/** Ensures the official ranking tables, group by group, as data. */
export function rankingReport(ranked: RankedAgencies, options: RankingSheetsOptions): Table[] {
  const { ranking, basis, units, year, isAssumed, rounding, grounds } = ranked;
  const unverified = grounds.unverified ? [WORKFLOW_LABELS['rules.unverified'][options.language]] : [];
  const tables = rankingTables({
    ranking,
    basis,
    units,
    ...(year === undefined ? {} : { year }),
    rounding,
    isAssumed,
    ...options,
    say: (each) => sentence(each, options.language),
  });
  return tables.map(({ charts = [], ...table }) => ({
    ...table,
    notes: [...grounds.labels, ...unverified, ...table.notes, ...keyNotes(table, ranked, options)],
    charts: charts.filter(({ rows }) => rows.to < (options.chartsUpTo ?? Number.POSITIVE_INFINITY)),
  }));
}

/** Only where ranks stand; the table of fields behind them has none. */
function keyNotes(
  { key }: Table,
  { tieKeys = [] }: RankedAgencies,
  { language }: RankingSheetsOptions,
): string[] {
  return key.startsWith('ranking:') ? tieKeyNotes(tieKeys, language) : [];
}

/** Ensures the same tables as sheets of a new workbook. */
export function rankingSheets(ranked: RankedAgencies, options: RankingSheetsOptions): AddSheet[] {
  return tablesToSheets(rankingReport(ranked, options));
}
