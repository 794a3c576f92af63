import { POLICY } from '../../../review/policy';
import type { RankedRow, RankingTerms, UnrankedUnit } from '../../../review/ranking/entry';
import type { ReportLabel } from '../../../messages/reports';
import { addPoints, fromPoints, NO_POINTS, type Points } from '../../../rulebook/points';
import * as r from '../../../rulebook/rational';
import type { Part } from '../../../rulebook/rulebook';
import { pointsText } from '../../labels';
import { tieKeyNotes } from '../../round/standing/tie-words';
import type { Locator, TableRow, TableValue } from '../../table';
import { column, data, number, rankFormula, section, summed, total, whole } from './cells';
import { FINAL, rankCohort, type UnitFigures } from './figures';
import { groundNotes, openNotes } from './notes';
import { keyOf, perCohort, type Scene } from './request';

/** Digits held where hidden ones decide a rank. */
const HIDDEN_DIGITS = 10;

/** A ranked unit with the points its index is made of. */
export interface ResultLine {
  readonly row: RankedRow;
  readonly one: UnitFigures;
}

/** What a whole table of results prints besides its usual columns. */
interface Shape {
  readonly withSurvey: boolean;
  /** Total and index are two figures where maxima differ, or points stand outside the scale. */
  readonly withIndex: boolean;
  readonly withOutside: boolean;
}

/** *Báo cáo kết quả Chỉ số CCHC*: appraised points, both surveys, total and rank. */
export const results = perCohort('results', (scene) => {
  const { cohort, say, frame, template } = scene;
  const { groups, unranked, terms } = rankCohort(cohort, FINAL, template.classes);
  const lines = linesOf(groups[0]?.rows ?? [], scene);
  const shape = shapeOf(lines);
  const impact = say('column.impact');
  return [
    frame({
      key: keyOf(scene),
      subtitles: [say('subtitle.group', { group: cohort.group })],
      columns: [
        column('rank', say('column.rank'), 'rank', 8),
        column('agency', say('column.agency'), 'wrapped', 36),
        column('appraised', say('column.appraised'), 'points', 13),
        { ...column('survey', say('column.survey'), 'points', 11), group: impact },
        { ...column('sipas', say('column.sipas'), 'points', 11), group: impact },
        column('total', say('column.total'), 'points', 13),
        ...(shape.withIndex ? [column('maximum', say('column.applicable'), 'points', 12)] : []),
        ...(shape.withOutside ? [column('outside', say('column.outside'), 'points', 11)] : []),
        ...(shape.withIndex ? [column('index', say('column.index'), 'points', 11)] : []),
      ],
      rows: [
        ...lines.map((line, at) => resultRow(line, at, { lines, shape, scene, terms })),
        ...meanRows(lines, { lines, shape, scene, terms }),
        ...apartRows(unranked, scene),
      ],
      notes: [
        ...groundNotes(scene),
        ...(shape.withSurvey ? [] : [say('note.without-survey')]),
        ...(shape.withIndex ? [say('note.index')] : []),
        ...(shape.withOutside ? [say('note.outside')] : []),
        ...tieNotes(terms, scene),
        ...(lines.length > 0 && lines.length < POLICY.smallestGroup
          ? [say('note.few', { count: lines.length })]
          : []),
        ...openNotes(cohort.units, scene),
      ],
    }),
  ];
});

/** Ensures the rule for equal figures said, with what decides between them. */
export function tieNotes({ tieRule }: RankingTerms, { cohort, say, language }: Scene): string[] {
  return [say(`note.tie-${tieRule}`), ...tieKeyNotes(cohort.how.terms.tieKeys, language)];
}

/** Ensures ranked rows with the units they are about. */
export function linesOf(rows: readonly RankedRow[], { cohort }: Pick<Scene, 'cohort'>): ResultLine[] {
  const byName = new Map(cohort.units.map((one) => [one.unit.name, one]));
  return rows.flatMap((row) => {
    const one = byName.get(row.agency);
    return one === undefined ? [] : [{ row, one }];
  });
}

export function partPoints({ one }: Pick<ResultLine, 'one'>, part: Part): Points | undefined {
  const tally = one.summary(FINAL).parts[part];
  return tally === undefined || !tally.complete ? undefined : tally.points;
}

export function outsidePoints(line: Pick<ResultLine, 'one'>): Points {
  const { bonus, penalty } = line.one.summary(FINAL).parts;
  return addPoints(bonus?.points ?? NO_POINTS, penalty?.points ?? NO_POINTS);
}

/** Ensures the points inside the scale and their maximum: everything, or the appraised part while surveys are out. */
export function withinScale({ row, one }: ResultLine): { points: Points; maximum: Points } | undefined {
  const { total: all, parts } = one.summary(FINAL);
  const outside = fromPoints(outsidePoints({ one }));
  const tally = [all, parts.appraised].find((each) => {
    return each?.share !== undefined && r.equals(r.add(each.share, outside), row.exactIndex);
  });
  return tally && { points: tally.points, maximum: tally.applicableMaximum };
}

function shapeOf(lines: readonly ResultLine[]): Shape {
  const withOutside = lines.some((line) => outsidePoints(line) !== 0);
  const withSurvey = lines.some(({ one }) => {
    return (['survey', 'satisfactionSurvey'] as const).some(
      (part) => one.summary(FINAL).parts[part]?.complete,
    );
  });
  const isHundred = lines.every((line) => {
    const within = withinScale(line);
    return within !== undefined && r.equals(r.round(fromPoints(within.points), 2), line.row.index);
  });
  return { withOutside, withSurvey, withIndex: withOutside || !isHundred };
}

interface InTable {
  readonly lines: readonly ResultLine[];
  readonly shape: Shape;
  readonly scene: Scene;
  readonly terms: RankingTerms;
}

function resultRow(line: ResultLine, at: number, { lines, shape, scene, terms }: InTable): TableRow {
  const { say } = scene;
  const within = withinScale(line);
  const appraised = pointsCell(partPoints(line, 'appraised'), say('word.open'));
  const survey = surveyCell(line, 'survey', scene);
  const sipas = surveyCell(line, 'satisfactionSurvey', scene);
  const all: TableValue = within === undefined ? say('word.open') : number(within.points);
  const key = shape.withIndex ? 'index' : 'total';
  return data({
    rank: number(r.rational(line.row.rank), rankFormula(key, at, { count: lines.length, terms })),
    agency: line.row.agency,
    appraised,
    survey,
    sipas,
    total: summed(all, [appraised, survey, sipas], (place) => {
      return `ROUND(SUM(${place.cell('appraised', at)}:${place.cell('sipas', at)}),4)`;
    }),
    maximum: shape.withIndex && within ? number(within.maximum) : undefined,
    outside: shape.withOutside ? number(outsidePoints(line)) : undefined,
    index: shape.withIndex ? number(line.row.index, within && indexFormula(at, shape, terms)) : undefined,
  });
}

function indexFormula(
  at: number,
  { withOutside }: Shape,
  { onPrintedFigure, decimals }: RankingTerms,
): (place: Locator) => string {
  const places = onPrintedFigure ? decimals : HIDDEN_DIGITS;
  return (place) => {
    // Multiplied first: a quotient that ends is then exact, and halves are rounded as on paper.
    const share = `${place.cell('total', at)}*100/${place.cell('maximum', at)}`;
    return `ROUND(${withOutside ? `${share}+${place.cell('outside', at)}` : share},${places})`;
  };
}

function surveyCell(line: ResultLine, part: 'survey' | 'satisfactionSurvey', { say }: Scene): TableValue {
  const tally = line.one.summary(FINAL).parts[part];
  if (tally === undefined || (tally.complete && tally.applicableMaximum === 0))
    return say('word.not-applicable');
  return tally.complete ? number(tally.points) : say('word.awaiting');
}

function pointsCell(points: Points | undefined, words: string): TableValue {
  return points === undefined ? words : number(points);
}

function meanRows(lines: readonly ResultLine[], { shape, scene: { say }, terms }: InTable): TableRow[] {
  if (lines.length === 0) return [];
  const key = shape.withIndex ? 'index' : 'total';
  const { decimals } = terms;
  const all = { from: 0, to: lines.length - 1 };
  const sum = lines.map(({ row }) => row.index).reduce(r.add, r.ZERO);
  const mean = r.round(r.divide(sum, r.rational(lines.length)), decimals);
  const good = lines.filter(({ row }) => r.compare(row.index, r.rational(POLICY.goodShare)) >= 0).length;
  const average = (at: Locator): string => `ROUND(AVERAGE(${at.range(key, all)}),${decimals})`;
  const count = (at: Locator): string => `COUNTIF(${at.range(key, all)},">=${POLICY.goodShare}")`;
  return [
    total({ agency: say('row.mean'), [key]: number(mean, average) }),
    total({ agency: say('row.good', { share: POLICY.goodShare }), [key]: whole(good, count) }),
  ];
}

/** Ensures the units that cannot be ranked yet stand apart, never with 0. */
export function apartRows(unranked: readonly UnrankedUnit[], { say, language }: Scene): TableRow[] {
  if (unranked.length === 0) return [];
  const rows = unranked.map((unit) => {
    return data({ rank: '–', number: '–', agency: `${unit.agency} (${whyApart(unit, { say, language })})` });
  });
  return [section('rank', say('row.unranked')), ...rows];
}

const APART_WORDS = {
  noFile: 'word.no-file',
  withheld: 'word.withheld',
  groupUndecided: 'word.group-undecided',
  groupNotRanked: 'word.group-not-ranked',
} as const satisfies Record<Exclude<UnrankedUnit['reason'], 'undecided'>, ReportLabel>;

/** Ensures why a unit is not ranked, in a few words. */
export function whyApart(
  { reason, undecidedMaximum }: UnrankedUnit,
  { say, language }: Pick<Scene, 'say' | 'language'>,
): string {
  if (reason !== 'undecided') return say(APART_WORDS[reason]);
  return say('word.undecided', { maximum: pointsText(undecidedMaximum ?? NO_POINTS, language) });
}
