import { addPoints, NO_POINTS, subtractPoints, type Points } from '../../../rulebook/points';
import * as r from '../../../rulebook/rational';
import type { PlannedNode } from '../../../scoring/plan';
import { isNumber, type Locator, type Table, type TableColumn, type TableValue } from '../../table';
import { column, data, nodeValue, number, summed, total } from './cells';
import { FINAL, type UnitFigures } from './figures';
import { groundNotes, openNotes } from './notes';
import { keyOf, perCohort, type Scene } from './request';
import { fieldsOf, nodeWithMaximum } from './tree';

/** Fields side by side on one page: more would print too small to read. */
const FIELDS_A_TABLE = 4;

/** *Báo cáo tổng hợp theo lĩnh vực*: TC · TĐ · Bị trừ · Tổng for every field, then of all. */
export const fields = perCohort('fields', (scene) => {
  const all = fieldsOf(scene.cohort.master.plan.nodes);
  const pieces = Math.max(1, Math.ceil(all.length / FIELDS_A_TABLE));
  return Array.from({ length: pieces }, (_, piece) => {
    const shown = all.slice(piece * FIELDS_A_TABLE, (piece + 1) * FIELDS_A_TABLE);
    return fieldTable({ scene, all, shown, piece, pieces });
  });
});

interface Piece {
  readonly scene: Scene;
  readonly all: readonly PlannedNode[];
  readonly shown: readonly PlannedNode[];
  readonly piece: number;
  readonly pieces: number;
}

const KINDS = ['self', 'appraised', 'deducted', 'total'] as const;
type Kind = (typeof KINDS)[number];
const WHOLE = 'all';

function fieldTable({ scene, all, shown, piece, pieces }: Piece): Table {
  const { cohort, say, frame, language } = scene;
  const isLast = piece === pieces - 1;
  const blocks = shown.map((field) => ({
    of: keyOfField(all, field),
    group: nodeWithMaximum(field, language),
  }));
  const whole = isLast ? [{ of: WHOLE, group: say('column.sum') }] : [];
  const rows = cohort.units.map((one, at) => {
    const own = Object.assign(
      {},
      ...shown.map((field) => blockCells(keyOfField(all, field), figuresOf(one, [field], scene), at)),
    ) as Record<string, TableValue>;
    const sum = isLast ? wholeCells({ one, all, at, piece, scene }) : {};
    return data({ number: number(r.rational(at + 1)), agency: one.unit.name, ...own, ...sum });
  });
  return frame({
    key: keyOf(scene, piece),
    subtitles: [
      say('subtitle.group', { group: cohort.group }),
      ...(pieces > 1 ? [say('subtitle.part', { part: piece + 1, parts: pieces })] : []),
    ],
    columns: [
      column('number', say('column.number'), 'rank', 6),
      column('agency', say('column.agency'), 'wrapped', 28),
      ...[...blocks, ...whole].flatMap(({ of, group }) => blockColumns(of, group, scene)),
    ],
    rows: [
      ...rows,
      meanRow(
        rows.map(({ cells }) => cells),
        scene,
      ),
    ],
    notes: [...groundNotes(scene), say('note.short-columns'), ...openNotes(cohort.units, scene)],
  });
}

function keyOfField(all: readonly PlannedNode[], field: PlannedNode): string {
  return `field${all.indexOf(field)}`;
}

function blockColumns(of: string, group: string, { say }: Scene): TableColumn[] {
  return KINDS.map((kind) => ({
    ...column(`${of}.${kind}`, say(`column.short-${kind}`), 'points', 8),
    group,
  }));
}

type BlockFigures = Readonly<Record<Kind, TableValue>>;

/** Penalty points are taken off wherever they stand: below the field, or as a block of their own. */
function figuresOf(one: UnitFigures, planned: readonly PlannedNode[], { say }: Scene): BlockFigures {
  const [field] = planned;
  const deducted = penaltyPoints(one, planned);
  const self = field === undefined ? say('word.open') : nodeValue(one, field, 'self', say);
  if (field?.node.part === 'penalty') {
    return {
      self,
      appraised: '–',
      deducted: number(deducted),
      total: number(subtractPoints(NO_POINTS, deducted)),
    };
  }
  const appraised = field === undefined ? say('word.open') : nodeValue(one, field, FINAL, say);
  const after = isNumber(appraised) ? number(r.subtract(appraised.value, number(deducted).value)) : appraised;
  return { self, appraised, deducted: number(deducted), total: after };
}

function penaltyPoints(one: UnitFigures, planned: readonly PlannedNode[]): Points {
  const groups = planned.flatMap(penaltyGroups);
  const points = groups.map((group) => one.tally(group, FINAL)?.points ?? NO_POINTS);
  return subtractPoints(NO_POINTS, addPoints(NO_POINTS, ...points));
}

/** The topmost penalty nodes: their caps hold for everything below. */
function penaltyGroups(planned: PlannedNode): PlannedNode[] {
  return planned.node.part === 'penalty' ? [planned] : planned.children.flatMap(penaltyGroups);
}

function blockCells(of: string, block: BlockFigures, at: number): Record<string, TableValue> {
  const { total: value } = block;
  const formula = (place: Locator): string => {
    return `ROUND(SUM(${place.cell(`${of}.appraised`, at)})-SUM(${place.cell(`${of}.deducted`, at)}),4)`;
  };
  const cells: BlockFigures = { ...block, total: isNumber(value) ? number(value.value, formula) : value };
  return Object.fromEntries(KINDS.map((kind) => [`${of}.${kind}`, cells[kind]]));
}

interface WholeOf {
  readonly one: UnitFigures;
  readonly all: readonly PlannedNode[];
  readonly at: number;
  readonly piece: number;
  readonly scene: Scene;
}

/** The sums over all fields refer to the tables before this one as well. */
function wholeCells({ one, all, at, piece, scene }: WholeOf): Record<string, TableValue> {
  const blocks = all.map((field) => figuresOf(one, [field], scene));
  const cell = (kind: Kind): TableValue => {
    const parts = blocks.map((block) => block[kind]);
    const numbers = parts.filter(isNumber);
    if (numbers.length === 0) return scene.say('word.open');
    const value = number(numbers.reduce((sum, each) => r.add(sum, each.value), r.ZERO));
    return summed(value, parts, (place) => {
      const cells = all.map((field, index) => {
        const home = Math.floor(index / FIELDS_A_TABLE);
        const there = home === piece ? place : place.table(keyOf(scene, home));
        return there.cell(`${keyOfField(all, field)}.${kind}`, at);
      });
      return `ROUND(SUM(${cells.join(',')}),4)`;
    });
  };
  return Object.fromEntries(KINDS.map((kind) => [`${WHOLE}.${kind}`, cell(kind)]));
}

function meanRow(rows: readonly Readonly<Record<string, TableValue>>[], { say }: Scene) {
  const keys = Object.keys(rows[0] ?? {}).filter((key) => key.includes('.'));
  const means = keys.flatMap((key): [string, TableValue][] => {
    const numbers = rows.flatMap((cells) => (isNumber(cells[key]) ? [cells[key].value] : []));
    if (numbers.length === 0) return [];
    const mean = r.round(r.divide(numbers.reduce(r.add, r.ZERO), r.rational(numbers.length)), 2);
    const all = { from: 0, to: rows.length - 1 };
    return [[key, number(mean, (at) => `ROUND(AVERAGE(${at.range(key, all)}),2)`)]];
  });
  return total({ agency: say('row.mean'), ...Object.fromEntries(means) });
}
