import { POLICY } from '../../../review/policy';
import type { GroupRanking, RankedRow } from '../../../review/ranking/entry';
import * as r from '../../../rulebook/rational';
import type { Rational } from '../../../rulebook/rational';
import type { Locator, Table, TableRow, TableValue } from '../../table';
import { column, data, inWords, number, section, twoDigits, whole } from './cells';
import { FINAL, rankCohort } from './figures';
import { groundNotes } from './notes';
import { keyOf, perCohort, type Scene } from './request';
import { whyApart } from './results';

/** *Số liệu phục vụ thông báo*: sentences to quote, each beside its figure, which recalculates from the list after it. */
export const quotedFigures = perCohort('figures', (scene) => {
  const { cohort, say, frame, template } = scene;
  const { groups, unranked, terms } = rankCohort(cohort, FINAL, template.classes);
  const [group] = groups;
  if (group === undefined) return [];
  const list = listTable(group, scene);
  const rows =
    group.rows.length === 0
      ? [data({ words: say('figures.nobody') })]
      : sentences(group, { ...scene, decimals: terms.decimals });
  const apart = unranked.map((unit) => `${unit.agency} (${whyApart(unit, scene)})`).join('; ');
  return [
    frame({
      key: keyOf(scene, 'words'),
      subtitles: [say('subtitle.group', { group: cohort.group })],
      columns: [
        column('words', say('column.content'), 'wrapped', 84),
        column('figure', say('column.figure'), 'points', 16),
      ],
      rows: apart === '' ? rows : [...rows, data({ words: say('figures.unranked', { units: apart }) })],
      notes: groundNotes(scene),
    }),
    ...(group.rows.length === 0 ? [] : [list]),
  ];
});

function listTable(group: GroupRanking, scene: Scene): Table {
  const { cohort, say, frame } = scene;
  const rows = group.rows.map((row) =>
    data({
      rank: number(r.rational(row.rank)),
      agency: row.agency,
      index: number(row.index),
      before: row.change === undefined ? undefined : number(r.subtract(row.index, row.change)),
      beforeRank: row.previousRank === undefined ? undefined : number(r.rational(row.previousRank)),
    }),
  );
  return frame({
    key: keyOf(scene, 'list'),
    sheet: say('source.sheet', { basis: say('short.appraised2'), group: cohort.group }),
    subtitles: [say('subtitle.group', { group: cohort.group })],
    columns: [
      column('rank', say('column.rank'), 'rank', 9),
      column('agency', say('column.agency'), 'wrapped', 44),
      column('index', say('column.index'), 'points', 13),
      column('before', say('column.last-index'), 'points', 15),
      column('beforeRank', say('column.last-rank'), 'rank', 15),
    ],
    rows,
    notes: groundNotes(scene),
  });
}

/** Means and distances are said with the digits of the index. */
interface Quoting extends Scene {
  readonly decimals: number;
}

function sentences(group: GroupRanking, scene: Quoting): TableRow[] {
  const { say } = scene;
  const ranks = group.rows.flatMap((row) => rankRow(row, scene));
  return [
    section('words', say('figures.general')),
    ...generalRows(group, scene),
    section('words', say('figures.fields')),
    ...group.fields.map(({ code, title, atMaximum, of }) => {
      const field = `${code.replace(/\.$/, '')}. ${title}`;
      const words = say('figures.field', { count: twoDigits(atMaximum), of: twoDigits(of), field });
      return data({ words, figure: whole(atMaximum) });
    }),
    ...(ranks.length === 0 ? [] : [section('words', say('figures.ranks')), ...ranks]),
    ...notCompared(group.rows, scene),
  ];
}

function generalRows(group: GroupRanking, scene: Quoting): TableRow[] {
  const { say, language, cohort, decimals } = scene;
  const [best, worst] = [group.rows[0], group.rows.at(-1)];
  if (group.mean === undefined || best === undefined || worst === undefined) return [];
  const of = group.rows.length;
  const inList =
    (formula: (range: string) => string) =>
    (at: Locator): string => {
      return formula(at.table(keyOf(scene, 'list')).range('index', { from: 0, to: of - 1 }));
    };
  const show = (value: Rational): string => inWords(value, decimals, language);
  const mean = r.round(group.mean, decimals);
  const gap = r.subtract(best.index, worst.index);
  const words = say('figures.mean', {
    group: cohort.group,
    mean: show(mean),
    change: changeWords(group, scene),
  });
  const extremes = say('figures.extremes', {
    best: best.agency,
    bestIndex: show(best.index),
    worst: worst.agency,
    worstIndex: show(worst.index),
    gap: show(gap),
  });
  const share = POLICY.goodShare;
  const good = say('figures.good', { count: twoDigits(group.good), of: twoDigits(of), share });
  return [
    row(
      words,
      number(
        mean,
        inList((range) => `ROUND(AVERAGE(${range}),${decimals})`),
      ),
    ),
    row(
      good,
      whole(
        group.good,
        inList((range) => `COUNTIF(${range},">=${share}")`),
      ),
    ),
    row(
      extremes,
      number(
        gap,
        inList((range) => `ROUND(MAX(${range})-MIN(${range}),4)`),
      ),
    ),
    ...group.classes.map(({ label, count }) => {
      return row(say('figures.class', { count: twoDigits(count), of: twoDigits(of), label }), whole(count));
    }),
  ];
}

function row(words: string, figure: TableValue): TableRow {
  return data({ words, figure });
}

function changeWords({ meanChange }: GroupRanking, { say, language, decimals }: Quoting): string {
  if (meanChange === undefined) return '';
  const rounded = r.round(meanChange, decimals);
  const direction = r.compare(rounded, r.ZERO);
  if (direction === 0) return say('figures.same');
  const points = inWords(direction < 0 ? r.negate(rounded) : rounded, decimals, language);
  return say(direction > 0 ? 'figures.up' : 'figures.down', { points });
}

function rankRow({ agency, rank, previousRank }: RankedRow, { say }: Scene): TableRow[] {
  if (previousRank === undefined) return [];
  const places = previousRank - rank;
  const words = say('figures.rank', {
    agency,
    before: previousRank,
    now: rank,
    move: moveWords(places, say),
  });
  return [data({ words, figure: whole(places) })];
}

function moveWords(places: number, say: Scene['say']): string {
  if (places === 0) return say('figures.rank-same');
  return say(places > 0 ? 'figures.rank-up' : 'figures.rank-down', { places: Math.abs(places) });
}

/** New and merged units are named: a missing comparison is no fall. */
function notCompared(rows: readonly RankedRow[], { say }: Scene): TableRow[] {
  const units = rows.filter(({ change }) => change === undefined).map(({ agency }) => agency);
  if (units.length === 0 || units.length === rows.length) return [];
  return [data({ words: say('figures.not-compared', { units: units.join('; ') }) })];
}
