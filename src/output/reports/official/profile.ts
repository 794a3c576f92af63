import { pointsText } from '../../labels';
import { comparePoints, type Points } from '../../../rulebook/points';
import * as r from '../../../rulebook/rational';
import type { Rational } from '../../../rulebook/rational';
import { isOutsideScale } from '../../../scoring/outcome';
import { isSurveyItem } from '../../../round/survey/results';
import type { PlannedItem, PlannedNode } from '../../../scoring/plan';
import { isNumber, type TableRow } from '../../table';
import type { TableChart } from '../../table-charts';
import { column, data, inWords, nodeValue, number, percentOf, section } from './cells';
import { lostOn } from './explanation';
import { FINAL, rankCohort, remembered, type Cohort, type UnitFigures } from './figures';
import { groundNotes, openNotes } from './notes';
import { keyOf, perUnit, type Scene } from './request';
import { whyApart } from './results';
import { leavesOf, nodeName, scaledFields } from './tree';

const MOST_NAMED = 5;
const DECIMALS = 1;

/** *Phiếu tóm tắt*: one page per unit, its fields beside the median and the best of its group. */
export const profile = perUnit('profile', (one, scene) => {
  const { say, frame } = scene;
  const rows: TableRow[] = [];
  const add = (planned: PlannedNode): void => void rows.push(nodeRow(planned, rows.length, { one, scene }));
  const under = (words: string, nodes: readonly PlannedNode[]): void => {
    rows.push(section('title', words));
    nodes.forEach(add);
    if (nodes.length === 0) rows.push(data({ title: say('profile.none') }));
  };
  const { strongest, weakest } = extremes(one, scene);
  under(say('profile.fields'), scaledFields(scene.cohort.master.plan));
  under(say('profile.strongest'), strongest);
  under(say('profile.weakest'), weakest);
  rows.push(section('title', say('profile.to-do')));
  for (const words of tasks(one, weakest, scene)) rows.push({ kind: 'section', cells: { title: words } });
  return [
    frame(
      {
        key: keyOf(scene, one.unit.id),
        subtitles: [say('subtitle.unit', { unit: one.unit.name }), ...standing(one, scene)],
        columns: [
          column('title', say('column.content'), 'wrapped', 54),
          column('points', say('column.points'), 'points', 9),
          column('maximum', say('column.maximum'), 'points', 9),
          column('share', say('column.share'), 'points', 9),
          column('median', say('column.median'), 'points', 10),
          column('best', say('column.best'), 'points', 10),
        ],
        rows,
        notes: [...groundNotes(scene), ...openNotes([one], scene)],
        onePage: true,
        charts: fieldChart(one, scene),
      },
      { unit: one.unit.name },
    ),
  ];
});

/** Fewer than three spokes make no shape. */
const FEWEST_SPOKES = 3;

/** The fields stand right under their heading, the first row. */
function fieldChart(one: UnitFigures, scene: Scene): TableChart[] {
  const { say } = scene;
  const fields = scaledFields(scene.cohort.master.plan);
  if (fields.length < FEWEST_SPOKES) return [];
  const shares = fields.flatMap((field) => [shareOn(one, field), peersOn(field, scene)?.median]);
  return [
    {
      kind: 'radar',
      title: say('profile.chart'),
      categories: 'title',
      rows: { from: 1, to: fields.length },
      series: [
        { column: 'share', name: say('profile.chart-own'), tone: 'main' },
        { column: 'median', name: say('column.median'), tone: 'quiet' },
        { column: 'best', name: say('column.best'), tone: 'second' },
      ],
      axis: { from: groundBelow(shares), to: 100 },
    },
  ];
}

/** The tens below the least share: near the rim, shapes drawn from nothing cannot be told apart. */
function groundBelow(shares: readonly (Rational | undefined)[]): number {
  const least = Math.min(100, ...shares.flatMap((share) => (share === undefined ? [] : r.toDouble(share))));
  return Math.max(0, Math.floor(least / 10) * 10 - 10);
}

function standing({ unit }: UnitFigures, scene: Scene): string[] {
  const { cohort, say, language, template } = scene;
  const { groups, unranked } = rankCohort(cohort, FINAL, template.classes);
  const rows = groups[0]?.rows ?? [];
  const row = rows.find(({ agency }) => agency === unit.name);
  const apart = unranked.find(({ agency }) => agency === unit.name);
  if (row === undefined) {
    return apart === undefined ? [] : [say('profile.unranked', { why: whyApart(apart, scene) })];
  }
  const now = say('profile.ranked', {
    rank: row.rank,
    of: rows.length,
    group: cohort.group,
    index: inWords(row.index, 2, language),
  });
  if (row.change === undefined) return [now, say('profile.not-compared')];
  const index = inWords(r.subtract(row.index, row.change), 2, language);
  const before =
    row.previousRank === undefined
      ? say('profile.last-index', { index })
      : say('profile.last-rank', { rank: row.previousRank, index });
  return [now, before];
}

/** A unit's share of a node, or undefined where nothing applies or something is open. */
function shareOn(one: UnitFigures, planned: PlannedNode): Rational | undefined {
  const tally = one.tally(planned, FINAL);
  return tally?.complete === true ? percentOf(tally.points, tally.applicableMaximum, DECIMALS) : undefined;
}

interface Peers {
  readonly median: Rational;
  readonly best: Rational;
}

/** The same for every unit of a cohort, so found once. */
const PEERS = new WeakMap<Cohort, Map<PlannedNode, Peers | null>>();

function peersOn(planned: PlannedNode, { cohort }: Scene): Peers | undefined {
  const known = PEERS.get(cohort) ?? new Map<PlannedNode, Peers | null>();
  PEERS.set(cohort, known);
  return remembered(known, planned, () => peersAmong(cohort, planned) ?? null) ?? undefined;
}

function peersAmong(cohort: Cohort, planned: PlannedNode): Peers | undefined {
  const shares = cohort.units.flatMap((one) => shareOn(one, planned) ?? []).sort(r.compare);
  const [best, half] = [shares.at(-1), Math.floor(shares.length / 2)];
  const [upper, lower] = [shares[half], shares[shares.length % 2 === 0 ? half - 1 : half]];
  if (best === undefined || upper === undefined || lower === undefined) return undefined;
  return { best, median: r.round(r.divide(r.add(upper, lower), r.rational(2)), DECIMALS) };
}

interface Whose {
  readonly one: UnitFigures;
  readonly scene: Scene;
}

function nodeRow(planned: PlannedNode, at: number, { one, scene }: Whose): TableRow {
  const tally = one.tally(planned, FINAL);
  const share = shareOn(one, planned);
  const peers = peersOn(planned, scene);
  const title = nodeName(planned, scene.language);
  const group = { median: peers && number(peers.median), best: peers && number(peers.best) };
  if (tally === undefined || share === undefined) {
    const shown = nodeValue(one, planned, FINAL, scene.say);
    return data({ title, points: isNumber(shown) ? scene.say('word.open') : shown, ...group });
  }
  return data({
    title,
    points: number(tally.points),
    maximum: number(tally.applicableMaximum),
    share: number(share, (place) => {
      return `ROUND(${place.cell('points', at)}*100/${place.cell('maximum', at)},${DECIMALS})`;
    }),
    ...group,
  });
}

/** Strongest: furthest above the median, then the larger item. Weakest: most points lost. */
function extremes(one: UnitFigures, scene: Scene) {
  const items = scaledFields(scene.cohort.master.plan)
    .flatMap(leavesOf)
    .filter(({ node }) => !isOutsideScale(node.part));
  const known = items.flatMap((planned) => {
    const [share, lost] = [shareOn(one, planned), planned.item && lostOn(one, planned.item)];
    const median = peersOn(planned, scene)?.median;
    if (share === undefined || lost === undefined || median === undefined) return [];
    return [
      { planned, lost, above: r.subtract(share, median), maximum: planned.node.maximum ?? (0 as Points) },
    ];
  });
  const strongest = known
    .filter(({ above }) => r.compare(above, r.ZERO) > 0)
    .sort((a, b) => r.compare(b.above, a.above) || comparePoints(b.maximum, a.maximum));
  const weakest = known.filter(({ lost }) => lost > 0).sort((a, b) => comparePoints(b.lost, a.lost));
  const first = (all: typeof known): PlannedNode[] => all.slice(0, MOST_NAMED).map(({ planned }) => planned);
  return { strongest: first(strongest), weakest: first(weakest) };
}

function tasks(one: UnitFigures, weakest: readonly PlannedNode[], { say, language }: Scene): string[] {
  const all = weakest.flatMap(({ item }, at): string[] => {
    const lost = item && lostOn(one, item);
    return item === undefined || lost === undefined
      ? []
      : [`${at + 1}. ${task(one, item, { lost: pointsText(lost, language), say })}`];
  });
  return all.length === 0 ? [say('profile.none')] : all;
}

/** The appraisers' own words come first; without them, what the item still lacks. */
function task(
  one: UnitFigures,
  item: PlannedItem,
  { lost, say }: { readonly lost: string; readonly say: Scene['say'] },
): string {
  const line = one.line(item);
  const title = `${item.node.code.replace(/\.$/, '')} ${item.node.title}`;
  // No unit can hand in what others are asked.
  if (isSurveyItem(item)) return say('todo.survey', { title, lost });
  const decision = line?.round2.decision ?? line?.round1.decision;
  if (decision === 'explanationAsked') return say('todo.explain', { title, lost });
  const opinion = line?.round2.opinion ?? line?.round1.opinion;
  if (opinion !== undefined) return say('todo.opinion', { title, opinion, lost });
  const wanted = item.node.evidence?.join('; ');
  if (line?.evidence === undefined && wanted !== undefined) {
    return say('todo.evidence', { title, evidence: wanted, lost });
  }
  return say('todo.rule', { title, lost });
}
