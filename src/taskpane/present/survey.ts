import type { WorkbookContent } from '../../grid/cell-grid';
import { decimalWords, pointsWords } from '../../messages/figures';
import { fill, type Language } from '../../messages/language';
import { SURVEY_PANE } from '../../messages/pane-survey';
import { conversionWords, stateWords } from '../../output/round/survey/points-sheet';
import { ok, type Result } from '../../result';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import type { Round } from '../../round/round';
import type { SurveyRow } from '../../round/survey/counts';
import type { SurveyResult } from '../../round/survey/results';
import type { SurveyScheme } from '../../round/survey/scheme';
import { contentOfCsv } from '../../workbook/csv';
import { openRound } from '../../workflows/open-round';
import { withKeptSurvey, type SurveyedRound } from '../../workflows/round-survey';
import { sharedCompile } from './appraise/opened';
import { itemTitles } from './item-titles';

/** Ensures the round with the survey its workbook keeps. */
export function keptSurvey(content: WorkbookContent, language: Language): Result<SurveyedRound> {
  const round = openRound(content, sharedCompile);
  if (!round.ok) return round;
  const surveyed = withKeptSurvey(round.value, content, language);
  return ok(surveyed, [...round.problems, ...surveyed.problems]);
}

/** Ensures a text table as cells; anything else is left to be opened as a workbook. Excel's “Unicode text” is UTF-16. */
export function readTextTable(bytes: Uint8Array, name: string): WorkbookContent | undefined {
  if (!/\.(?:csv|tsv)$/i.test(name)) return undefined;
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return contentOfCsv(new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes), name);
}

export interface SurveyItemLine {
  readonly key: string;
  readonly title: string;
  readonly points: string;
  readonly state: string;
  readonly steps: readonly string[];
}

export interface SurveyUnit {
  readonly id: string;
  readonly name: string;
  readonly open: number;
  readonly items: readonly SurveyItemLine[];
  /** Questionnaires of each question and group. */
  readonly counts: readonly string[];
}

export interface SurveyView {
  readonly points: number;
  readonly all: number;
  readonly units: readonly SurveyUnit[];
  /** Units whose result rests on too little. */
  readonly few: readonly string[];
}

/** Ensures every unit's survey items with points and the conversion written out, or why there are none. */
export function surveyView({ round, results, rows }: SurveyedRound, language: Language): SurveyView {
  const titles = itemTitles(round);
  const byUnit = new Map<string, SurveyResult[]>();
  for (const one of results) byUnit.set(one.unit, [...(byUnit.get(one.unit) ?? []), one]);
  const units = round.units.flatMap(({ id, name }): SurveyUnit[] => {
    const own = byUnit.get(id);
    if (own === undefined) return [];
    return [
      {
        id,
        name,
        open: own.filter(isOpen).length,
        items: own.map((one) => itemLine(one, titles, language)),
        counts: rows.filter(({ unit }) => unit === id).map((row) => countLine(row, language)),
      },
    ];
  });
  return {
    points: results.filter(({ points }) => points !== undefined).length,
    all: results.length,
    units,
    few: units.filter(({ open }) => open > 0).map(({ name }) => name),
  };
}

function isOpen({ state }: SurveyResult): boolean {
  return state !== 'points' && state !== 'notApplicable';
}

function itemLine(
  result: SurveyResult,
  titles: ReadonlyMap<string, string>,
  language: Language,
): SurveyItemLine {
  const { item, points, maximum } = result;
  const params = { points: pointsWords(points, language), maximum: pointsWords(maximum, language) };
  return {
    key: item,
    title: titles.get(item) ?? item,
    points: fill(SURVEY_PANE['survey.points'], params, language),
    state: stateWords(result),
    steps: conversionWords(result)
      .split('\n')
      .filter((line) => line !== ''),
  };
}

function countLine({ question, group, issued, returned, valid }: SurveyRow, language: Language): string {
  const shown = (value: Rational | undefined): string => {
    return value === undefined ? '–' : decimalWords(r.toDecimal(value, 4), language);
  };
  const params = { issued: shown(issued), returned: shown(returned), valid: shown(valid) };
  const who = group === '' ? question : `${question}, ${group}`;
  return `${who}: ${fill(SURVEY_PANE['survey.sheets'], params, language)}`;
}

/** Ensures a share typed in percent as a fraction; blank is none, anything else that is no number is a fault. */
export function typedPercent(text: string): Rational | 'blank' | 'faulty' {
  const number = typedNumber(text);
  return typeof number === 'string' ? number : r.divide(number, r.rational(100));
}

/** Ensures a number from 0 as typed, with a comma or a point. */
export function typedNumber(text: string): Rational | 'blank' | 'faulty' {
  const plain = text.trim().replace(',', '.');
  if (plain === '') return 'blank';
  if (!/^\d{1,6}(?:\.\d{1,6})?$/.test(plain)) return 'faulty';
  const [whole = '0', fraction = ''] = plain.split('.');
  return r.rational(Number(`${whole}${fraction}`), 10 ** fraction.length);
}

/** Ensures a weight as it is typed: `80`, `33,3`. */
export function percentText(weight: Rational | undefined, language: Language): string {
  if (weight === undefined) return '';
  return decimalWords(r.toDecimal(r.multiply(weight, r.rational(100)), 4), language);
}

export function numberText(value: Rational, language: Language): string {
  return decimalWords(r.toDecimal(value, 4), language);
}

/** Ensures the items a question may count for. */
export function surveyItems({ masters }: Pick<Round, 'masters'>, isOne: (id: string) => boolean) {
  return [...itemTitles({ masters })]
    .filter(([item]) => isOne(item))
    .map(([item, title]) => ({ item, title }));
}

export type { SurveyScheme };
