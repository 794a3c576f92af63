import { fromPoints, type Points } from '../../../rulebook/points';
import * as r from '../../../rulebook/rational';
import type { Rational } from '../../../rulebook/rational';
import { ranksOf } from '../../../review/ranking/ranks';
import { POLICY } from '../../../review/policy';
import { isOutsideScale } from '../../../scoring/outcome';
import type { PlannedNode } from '../../../scoring/plan';
import type { Table, TableRow } from '../../table';
import { column, data, nodeValue, number, percentOf, rankFormula, section } from './cells';
import { FINAL, rankCohort, type UnitFigures } from './figures';
import { groundNotes } from './notes';
import { basesOf } from './rankings';
import { keyOf, perCohort, type Scene } from './request';
import { nodeWithMaximum, scaledFields } from './tree';

/** *Bảng xếp hạng theo lĩnh vực*: one table per field. */
export const fieldRankings = perCohort('ranking-fields', (scene) => {
  return scaledFields(scene.cohort.master.plan).map((field) => nodeRanking(field, scene));
});

/** *Bảng xếp hạng theo tiêu chí*: one table per criterion. */
export const criterionRankings = perCohort('ranking-criteria', (scene) => {
  return scaledFields(scene.cohort.master.plan)
    .flatMap(({ children }) => children.filter(({ node }) => !isOutsideScale(node.part)))
    .map((criterion) => nodeRanking(criterion, scene));
});

interface Placed {
  readonly one: UnitFigures;
  readonly points: Points;
  readonly maximum: Points;
  readonly share: Rational;
}

/** Ranked by the share of what applies, as printed: units excused from an item are not put behind for it. */
function nodeRanking(planned: PlannedNode, scene: Scene): Table {
  const { cohort, template, say, frame, language, name } = scene;
  const bases = basesOf(cohort);
  const placed = cohort.units.flatMap((one) => placedBy(one, planned));
  const sorted = [...placed].sort((a, b) => r.compare(b.share, a.share));
  // Keys decide between whole results; equal shares of one field stay equal.
  const { tieRule } = rankCohort(cohort, FINAL, template.classes).terms;
  const ranks = ranksOf(
    sorted.map(({ share }) => share),
    tieRule,
  );
  const unitsAt = countOf(ranks);
  const last = bases.at(-1) ?? FINAL;
  const rows = sorted.map((line, at) => {
    const rank = ranks[at] ?? 0;
    return data({
      rank: number(r.rational(rank), rankFormula('share', at, { count: sorted.length, terms: { tieRule } })),
      agency: line.one.unit.name,
      ...Object.fromEntries(bases.map((basis) => [basis, nodeValue(line.one, planned, basis, say)])),
      maximum: number(line.maximum),
      share: number(line.share, (at_) => `ROUND(${at_.cell(last, at)}*100/${at_.cell('maximum', at)},2)`),
      note: (unitsAt.get(rank) ?? 0) > 1 ? say('word.shared') : undefined,
    });
  });
  const level = name === 'ranking-fields' ? 'subtitle.by-field' : 'subtitle.by-criterion';
  const { code } = planned.node;
  return frame(
    {
      key: keyOf(scene, code),
      subtitles: [
        say(level, { node: nodeWithMaximum(planned, language) }),
        say('subtitle.group', { group: cohort.group }),
      ],
      columns: [
        column('rank', say('column.rank'), 'rank', 8),
        column('agency', say('column.agency'), 'wrapped', 34),
        ...bases.map((basis) => column(basis, say(`column.${basis}`), 'points', 12)),
        column('maximum', say('column.applicable'), 'points', 11),
        column('share', say('column.share'), 'points', 10),
        column('note', say('column.note'), 'wrapped', 16),
      ],
      rows: [...rows, ...apartRows(cohort.units, sorted, { planned, scene })],
      notes: [...groundNotes(scene), say(`note.tie-${tieRule}`)],
    },
    { code: code.replace(/\.$/, '') },
  );
}

function countOf(ranks: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const rank of ranks) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  return counts;
}

function placedBy(one: UnitFigures, planned: PlannedNode): Placed[] {
  const tally = one.tally(planned, FINAL);
  if (!one.hasSent || tally?.complete !== true) return [];
  const share = percentOf(tally.points, tally.applicableMaximum, POLICY.printedDecimals);
  if (share === undefined) return [];
  return [{ one, points: tally.points, maximum: tally.applicableMaximum, share }];
}

interface Apart {
  readonly planned: PlannedNode;
  readonly scene: Scene;
}

function apartRows(
  units: readonly UnitFigures[],
  placed: readonly Placed[],
  { planned, scene: { say } }: Apart,
): TableRow[] {
  const ranked = new Set(placed.map(({ one }) => one));
  const apart = units.filter((one) => !ranked.has(one));
  if (apart.length === 0) return [];
  const rows = apart.map((one) => {
    const value = nodeValue(one, planned, FINAL, say);
    const why =
      typeof value === 'string' ? value : say('word.undecided', { maximum: openMaximum(one, planned) });
    return data({ rank: '–', agency: one.unit.name, note: one.hasSent ? why : say('word.no-file') });
  });
  return [section('rank', say('row.unranked')), ...rows];
}

function openMaximum(one: UnitFigures, planned: PlannedNode): string {
  const tally = one.tally(planned, FINAL);
  return tally === undefined ? '' : r.toDecimal(fromPoints(tally.undecidedMaximum), 4);
}
