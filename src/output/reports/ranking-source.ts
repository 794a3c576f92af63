import { addPoints, fromPoints, NO_POINTS } from '../../rulebook/points';
import type { Points } from '../../rulebook/points';
import * as r from '../../rulebook/rational';
import type { GroupRanking, RankedRow } from '../../review/ranking/entry';
import { isOutsideScale } from '../../scoring/outcome';
import type { Tally } from '../../scoring/scorecard';
import type { FieldSummary, ScoreSummary } from '../../scoring/summary';
import { label, pointsText } from '../labels';
import type { Locator, Table, TableColumn, TableRow, TableValue } from '../table';
import type { RankingReportRequest } from './ranking-request';

/** Digits kept where hidden digits decide a rank; more would be binary dust. */
const HIDDEN_DIGITS = 10;

/** A ranked unit with the figures its index comes from. */
interface SourceLine {
  readonly row: RankedRow;
  readonly summary: ScoreSummary | undefined;
}

/** Ensures the table the ranking's formulas refer to: points of every field, total, applicable maximum, index. */
export function rankingSource(group: GroupRanking, request: RankingReportRequest): Table {
  const { basis, units, language } = request;
  const lines = group.rows.map((row): SourceLine => {
    const unit = units.find(({ agency, group: name }) => agency === row.agency && name === group.name);
    return { row, summary: unit?.summaries[basis] };
  });
  const fields = fieldsOf(lines);
  const hasOutside = lines.some(({ summary }) => summary !== undefined && outsideOf(summary) !== 0);
  return {
    key: sourceKey(group, request),
    sheet: label('source.sheet', language, { group: group.name }),
    title: label('source.title', language),
    subtitles: [label('ranking.group', language, { group: group.name })],
    columns: columnsOf(fields, hasOutside, request),
    rows: lines.map((line, at) => rowOf(line, at, { fields, hasOutside, request })),
    notes: [label('ranking.index-note', language)],
  };
}

export function sourceKey({ name }: GroupRanking, { basis }: Pick<RankingReportRequest, 'basis'>): string {
  return `source:${basis}:${name}`;
}

function columnsOf(
  fields: readonly FieldSummary[],
  hasOutside: boolean,
  { language }: RankingReportRequest,
): TableColumn[] {
  const group = label('source.fields', language);
  const numbers = fields.map((field): TableColumn => {
    const { code, title, maximum } = field;
    const header =
      maximum === undefined
        ? label('source.field', language, { code, title })
        : label('source.field-maximum', language, { code, title, maximum: pointsText(maximum, language) });
    return { key: fieldKey(code), header, group, format: 'points', width: 16 };
  });
  const points = (key: string, header: string): TableColumn => ({ key, header, format: 'points', width: 11 });
  return [
    { key: 'rank', header: label('column.code', language), format: 'rank', width: 6 },
    { key: 'agency', header: label('ranking.agency', language), format: 'wrapped', width: 32 },
    ...numbers,
    points('total', label('source.total', language)),
    ...(hasOutside ? [points('outside', label('source.outside', language))] : []),
    points('maximum', label('source.maximum', language)),
    points('index', label('ranking.index', language)),
  ];
}

interface SourceContext {
  readonly fields: readonly FieldSummary[];
  readonly hasOutside: boolean;
  readonly request: RankingReportRequest;
}

function rowOf({ row, summary }: SourceLine, at: number, context: SourceContext): TableRow {
  const index = { value: row.index };
  const start = { rank: { value: r.rational(at + 1) }, agency: row.agency };
  const within = summary && withinOf(summary, row);
  if (!summary || !within) return { kind: 'data', cells: { ...start, index } };
  const points = pointsByCode(summary.fields);
  const cells: Record<string, TableValue> = { ...start };
  for (const field of summary.fields) cells[fieldKey(field.code)] = fieldValue(field, context.request);
  cells.total = { value: fromPoints(within.points), ...totalFormula(within, at, points, context.fields) };
  if (context.hasOutside) cells.outside = { value: fromPoints(outsideOf(summary)) };
  cells.maximum = { value: fromPoints(within.applicableMaximum) };
  cells.index = { ...index, ...indexFormula(at, context) };
  return { kind: 'data', cells };
}

/** A field of which nothing applies, or nothing is known, has no points: words, never a 0. */
function fieldValue({ part, tally }: FieldSummary, { language }: RankingReportRequest): TableValue {
  const { points, applicableMaximum, undecidedMaximum } = tally;
  if (isOutsideScale(part) || undecidedMaximum < applicableMaximum) return { value: fromPoints(points) };
  return label(applicableMaximum === 0 ? 'source.not-applicable' : 'source.unknown', language);
}

/** The sum of the fields, where it is the total: bonus fields and rounding of the total alone make it another number. */
function totalFormula(
  { points }: Tally,
  at: number,
  byCode: ReadonlyMap<string, Points>,
  fields: readonly FieldSummary[],
): { readonly formula?: (at: Locator) => string } {
  const [first, last] = [fields[0], fields.at(-1)];
  if (!first || !last || addPoints(...byCode.values()) !== points) return {};
  const [from, to] = [fieldKey(first.code), fieldKey(last.code)];
  return { formula: (locator) => `ROUND(SUM(${locator.cell(from, at)}:${locator.cell(to, at)}),4)` };
}

function indexFormula(
  at: number,
  { hasOutside, request }: SourceContext,
): { readonly formula: (at: Locator) => string } {
  const { onPrintedFigure, decimals } = request.ranking.terms;
  const places = onPrintedFigure ? decimals : HIDDEN_DIGITS;
  return {
    formula: (locator) => {
      // Multiplied first: a quotient that ends is then exact, and halves are rounded as on paper.
      const share = `${locator.cell('total', at)}*100/${locator.cell('maximum', at)}`;
      return `ROUND(${hasOutside ? `${share}+${locator.cell('outside', at)}` : share},${places})`;
    },
  };
}

/** The points inside the scale that the index rests on: everything, or the appraised part while surveys are out. */
function withinOf(summary: ScoreSummary, { exactIndex }: RankedRow): Tally | undefined {
  const outside = fromPoints(outsideOf(summary));
  return [summary.total, summary.parts.appraised].find((tally) => {
    return tally?.share !== undefined && r.equals(r.add(tally.share, outside), exactIndex);
  });
}

function outsideOf({ parts }: ScoreSummary): Points {
  return addPoints(parts.bonus?.points ?? NO_POINTS, parts.penalty?.points ?? NO_POINTS);
}

function fieldsOf(lines: readonly SourceLine[]): FieldSummary[] {
  const fields = new Map<string, FieldSummary>();
  for (const field of lines.flatMap(({ summary }) => summary?.fields ?? [])) {
    if (!fields.has(field.code)) fields.set(field.code, field);
  }
  return [...fields.values()];
}

function pointsByCode(fields: readonly FieldSummary[]): Map<string, Points> {
  return new Map(fields.map(({ code, tally }) => [code, tally.points]));
}

function fieldKey(code: string): string {
  return `field:${code}`;
}
