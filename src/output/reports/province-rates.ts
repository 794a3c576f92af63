import { fill } from '../../messages/language';
import type { Language } from '../../messages/language';
import { LEFT_OUT, STATISTICS_LABELS } from '../../messages/statistics';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import type { ProvinceRate } from '../../review/statistics/province-rates';
import { showNumber, showRate } from '../../review/figures';
import type { Letterhead, Signature, Table, TableColumn, TableRow, TableValue } from '../table';

export interface ProvinceRatesRequest {
  readonly rates: readonly ProvinceRate[];
  readonly language: Language;
  /** Percent. */
  readonly target?: Rational;
  readonly letterhead?: Letterhead;
  readonly signature?: Signature;
}

/** Ensures one table of all rates: under each its units, those that cost the whole most cases first, sums as formulas. */
export function provinceRatesTable(request: ProvinceRatesRequest): Table {
  const { rates, language, letterhead, signature } = request;
  const rows: TableRow[] = [];
  for (const rate of rates) rows.push(...rowsOf(rate, request, rows.length));
  return {
    key: 'province-rates',
    sheet: STATISTICS_LABELS['rates.sheet'][language],
    title: STATISTICS_LABELS['rates.title'][language],
    subtitles: [],
    columns: columnsIn(language),
    rows,
    notes: [STATISTICS_LABELS['rates.note'][language]],
    ...(letterhead === undefined ? {} : { letterhead }),
    ...(signature === undefined ? {} : { signature }),
  };
}

function columnsIn(language: Language): TableColumn[] {
  const header = (key: keyof typeof STATISTICS_LABELS): string => STATISTICS_LABELS[key][language];
  return [
    { key: 'number', header: 'STT', format: 'rank', width: 6 },
    { key: 'agency', header: header('rates.agency'), format: 'wrapped', width: 44 },
    { key: 'numerator', header: header('rates.numerator'), format: 'whole', width: 14 },
    { key: 'denominator', header: header('rates.denominator'), format: 'whole', width: 14 },
    { key: 'rate', header: header('rates.rate'), format: 'points', width: 12 },
    { key: 'short', header: header('rates.short'), format: 'whole', width: 14 },
  ];
}

function rowsOf(rate: ProvinceRate, { language, target }: ProvinceRatesRequest, before: number): TableRow[] {
  const { fact, code, pooled, units } = rate;
  const short = new Map(pooled.pullingDown.map(({ agency, casesShort }) => [agency, casesShort]));
  const shortOf = (agency: string): Rational => r.rational(short.get(agency) ?? 0);
  const sorted = [...units].sort((a, b) => r.compare(shortOf(b.agency), shortOf(a.agency)));
  const first = before + 1;
  const data = sorted.map(({ agency, numerator, denominator }, at): TableRow => {
    const cells: Record<string, TableValue> = {
      number: String(at + 1),
      agency,
      numerator: { value: numerator },
      denominator: { value: denominator },
      ...rateCell(numerator, denominator, first + at),
    };
    return {
      kind: 'data',
      cells: short.has(agency) ? { ...cells, short: { value: shortOf(agency) } } : cells,
    };
  });
  const last = first + data.length - 1;
  const notes = [...leftOutRow(rate, language), ...targetRow(rate, target, language)];
  return [
    { kind: 'section', cells: { number: code === undefined ? fact : `${code} ${fact}` } },
    ...data,
    totalRow(pooled, { first, last }, language),
    ...notes,
  ];
}

function totalRow(
  { numerator, denominator }: ProvinceRate['pooled'],
  { first, last }: { readonly first: number; readonly last: number },
  language: Language,
): TableRow {
  const sum = (column: string, value: Rational): TableValue => ({
    value,
    formula: (at) => `SUM(${at.cell(column, first)}:${at.cell(column, last)})`,
  });
  return {
    kind: 'total',
    cells: {
      agency: STATISTICS_LABELS['rates.all'][language],
      numerator: sum('numerator', numerator),
      denominator: sum('denominator', denominator),
      ...rateCell(numerator, denominator, last + 1),
    },
  };
}

/** The rate of a row is a formula over its own counts: nobody can mistake it for a mean. */
function rateCell(numerator: Rational, denominator: Rational, row: number): Record<string, TableValue> {
  if (r.isZero(denominator)) return {};
  const value = r.round(r.divide(r.multiply(numerator, r.rational(100)), denominator), 2);
  return {
    rate: {
      value,
      formula: (at) => `ROUND(${at.cell('numerator', row)}*100/${at.cell('denominator', row)},2)`,
    },
  };
}

function leftOutRow({ leftOut }: ProvinceRate, language: Language): TableRow[] {
  if (leftOut.length === 0) return [];
  const units = leftOut.map(({ agency, reason }) => `${agency} (${LEFT_OUT[reason][language]})`).join('; ');
  const agency = fill(STATISTICS_LABELS['rates.left-out'], { units }, language);
  return [{ kind: 'data', cells: { number: '–', agency } }];
}

function targetRow(
  { casesToTarget }: ProvinceRate,
  target: Rational | undefined,
  language: Language,
): TableRow[] {
  if (casesToTarget === undefined || target === undefined) return [];
  const params = { target: showRate(target, 2), cases: showNumber(r.rational(casesToTarget)) };
  return [
    {
      kind: 'data',
      cells: { number: '–', agency: fill(STATISTICS_LABELS['rates.target'], params, language) },
    },
  ];
}
