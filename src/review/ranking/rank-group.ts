import { toDecimal } from '../../rulebook/rational';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import { formatVietnamese } from '../../rulebook/points';
import { isOutsideScale } from '../../scoring/outcome';
import { POLICY } from '../policy';
import type { ReviewProblem } from '../problems';
import { classify, classCounts } from './classify';
import type { FieldCount, GroupRanking, RankedRow, RankingEntry, RankingTerms } from './entry';
import { ranksOf, type TieKeys } from './ranks';

/** An entry whose index is known. */
export interface DecidedEntry extends RankingEntry {
  readonly result: { readonly index: Rational } & NonNullable<RankingEntry['result']>;
}

/** Ensures the ranking of one group: best first, equal figures in the order they came. */
export function rankGroup(name: string, entries: readonly DecidedEntry[], terms: RankingTerms): GroupRanking {
  const exact = entries.map(({ result }) => result.index);
  const printed = exact.map((index) => r.round(index, terms.decimals));
  const figures = terms.onPrintedFigure ? printed : exact;
  const keys = entries.map(({ tieKeys = [] }) => tieKeys);
  const ranks = ranksOf(figures, terms.tieRule, keys);
  const sharing = countBy(ranks);
  const bands = terms.bands?.[name] ?? terms.bands?.['*'] ?? [];
  const rows = entries.map((entry, position): RankedRow => {
    const index = figures[position] ?? entry.result.index;
    const rank = ranks[position] ?? 0;
    const { points } = entry.result;
    const classification = classify(index, bands);
    return {
      rank,
      agency: entry.agency,
      index,
      exactIndex: entry.result.index,
      ...(points === undefined ? {} : { points }),
      sharedWith: (sharing.get(rank) ?? 1) - 1,
      ...(classification === undefined ? {} : { classification }),
      ...comparison(entry, index, terms),
    };
  });
  const sorted = [...rows].sort((a, b) => a.rank - b.rank);
  return {
    name,
    rows: sorted,
    ...means(entries, rows, terms),
    good: rows.filter(({ index }) => r.compare(index, r.rational(POLICY.goodShare)) >= 0).length,
    fields: fieldCounts(entries),
    classes: classCounts(sorted, bands),
    notes: groupNotes(name, rows, { exact, printed, keys, terms, bands }),
  };
}

function comparison(entry: RankingEntry, index: Rational, terms: RankingTerms): Partial<RankedRow> {
  if (!entry.previous) return {};
  const before = terms.onPrintedFigure ? r.round(entry.previous.index, terms.decimals) : entry.previous.index;
  const { rank } = entry.previous;
  return { change: r.subtract(index, before), ...(rank === undefined ? {} : { previousRank: rank }) };
}

function means(
  entries: readonly RankingEntry[],
  rows: readonly RankedRow[],
  terms: RankingTerms,
): Pick<GroupRanking, 'mean' | 'meanChange'> {
  if (rows.length === 0) return {};
  const mean = meanOf(rows.map(({ index }) => index));
  const before = entries.flatMap(({ previous }) => (previous ? [previous.index] : []));
  if (before.length < entries.length) return { mean };
  const rounded = terms.onPrintedFigure ? before.map((index) => r.round(index, terms.decimals)) : before;
  return { mean, meanChange: r.subtract(mean, meanOf(rounded)) };
}

function meanOf(figures: readonly Rational[]): Rational {
  return r.divide(figures.reduce(r.add, r.ZERO), r.rational(figures.length));
}

function fieldCounts(entries: readonly RankingEntry[]): FieldCount[] {
  const counts = new Map<string, { title: string; atMaximum: number; of: number }>();
  for (const { code, title, part, tally } of entries.flatMap(({ fields }) => fields ?? [])) {
    if (isOutsideScale(part)) continue;
    if (!tally.complete || tally.applicableMaximum <= 0) continue;
    const count = counts.get(code) ?? { title, atMaximum: 0, of: 0 };
    count.of += 1;
    if (tally.points >= tally.applicableMaximum) count.atMaximum += 1;
    counts.set(code, count);
  }
  return [...counts].map(([code, count]) => ({ code, ...count }));
}

interface NoteContext {
  readonly exact: readonly Rational[];
  readonly printed: readonly Rational[];
  readonly keys: readonly TieKeys[];
  readonly terms: RankingTerms;
  readonly bands: readonly { readonly label: string; readonly from: Rational }[];
}

function groupNotes(name: string, rows: readonly RankedRow[], context: NoteContext): ReviewProblem[] {
  const { exact, printed, keys, terms, bands } = context;
  const notes: ReviewProblem[] = [];
  const note = (code: ReviewProblem['code'], params: ReviewProblem['params']): void => {
    notes.push({ code, severity: 'info', params: { group: name, ...params } });
  };
  if (rows.length > 0 && rows.length < POLICY.smallestGroup)
    note('ranking.small-group', { count: rows.length });
  const tied = rows.filter(({ sharedWith }) => sharedWith > 0);
  if (tied.length > 0) note('ranking.tie-rule', { rule: terms.tieRule, agencies: namesOf(tied) });
  const byHidden = ranksOf(exact, terms.tieRule, keys);
  const byPrinted = ranksOf(printed, terms.tieRule, keys);
  const moved = rows.filter((_, position) => byHidden[position] !== byPrinted[position]);
  if (moved.length > 0) {
    note('ranking.hidden-digits', { agencies: namesOf(moved), decimals: terms.decimals });
  }
  rows.forEach(({ agency, exactIndex }, position) => {
    const [hidden, shown] = [classify(exactIndex, bands), classify(printed[position] ?? exactIndex, bands)];
    if (hidden === shown) return;
    const figures = { exact: vietnamese(exactIndex, 6), shown: vietnamese(exactIndex, terms.decimals) };
    note('ranking.class-by-rounding', { agency, ...figures });
  });
  return notes;
}

function namesOf(rows: readonly RankedRow[]): string {
  return rows.map(({ agency }) => agency).join('; ');
}

function vietnamese(value: Rational, places: number): string {
  return formatVietnamese(toDecimal(value, places));
}

function countBy(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
