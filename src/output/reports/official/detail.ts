import type { Points } from '../../../rulebook/points';
import * as r from '../../../rulebook/rational';
import type { TableRow, TableValue } from '../../table';
import { isNumber } from '../../table';
import { column, data, nodeValue, number, summed, sumOfRows, total } from './cells';
import { FINAL, type UnitFigures } from './figures';
import { groundNotes, openNotes } from './notes';
import { keyOf, perUnit, type Scene } from './request';
import { treeLines, type TreeLine } from './tree';

/** *Báo cáo chi tiết từng đơn vị*: every item, its headings adding up by formula. */
export const detail = perUnit('detail', (one, scene) => {
  const { say, frame } = scene;
  const lines = treeLines(scene.cohort.master.plan);
  const values = lines.map((line) => valuesOf(one, line, scene));
  return [
    frame(
      {
        key: keyOf(scene, one.unit.id),
        subtitles: [say('subtitle.unit', { unit: one.unit.name })],
        columns: [
          column('code', say('column.criterion'), 'text', 9),
          column('title', say('column.content'), 'wrapped', 46),
          column('maximum', say('column.maximum'), 'points', 10),
          column('self', say('column.self'), 'points', 11),
          column('appraised', say('column.appraised'), 'points', 11),
          column('deducted', say('column.deducted'), 'points', 10),
          column('after', say('column.after'), 'points', 14),
        ],
        rows: [
          ...lines.map((line, at) => lineRow(line, at, values)),
          totalRow(one, { lines, values, scene }),
        ],
        notes: [...groundNotes(scene), say('note.deducted'), ...openNotes([one], scene)],
      },
      { unit: one.unit.name },
    ),
  ];
});

/** A line's figures before formulas: penalty rows are taken off, all others are given. */
interface LineValues {
  readonly maximum: Points | undefined;
  readonly self: TableValue;
  readonly appraised: TableValue | undefined;
  readonly deducted: TableValue | undefined;
  readonly after: TableValue;
}

function valuesOf(one: UnitFigures, { planned }: TreeLine, { say }: Scene): LineValues {
  const given = nodeValue(one, planned, FINAL, say);
  const { part, maximum } = planned.node;
  const self = nodeValue(one, planned, 'self', say);
  if (part !== 'penalty') return { maximum, self, appraised: given, deducted: undefined, after: given };
  const deducted = isNumber(given) ? number(r.negate(given.value)) : given;
  return { maximum, self, appraised: undefined, deducted, after: given };
}

function lineRow({ planned, parts }: TreeLine, at: number, values: readonly LineValues[]): TableRow {
  const own = values[at];
  if (own === undefined) return data({});
  const isLeaf = planned.item !== undefined;
  const below = (key: 'self' | 'appraised' | 'deducted' | 'after'): TableValue | undefined => {
    const value = own[key];
    if (value === undefined) return undefined;
    return summed(
      value,
      parts.map((part) => values[part]?.[key]),
      sumOfRows(key, parts),
    );
  };
  const given = { code: planned.node.code, title: planned.node.title };
  const maximum = own.maximum === undefined ? undefined : number(own.maximum);
  if (isLeaf) {
    const { self, appraised, deducted } = own;
    return data({ ...given, maximum, self, appraised, deducted, after: afterOf(own, at) });
  }
  const sums = { self: below('self'), appraised: below('appraised'), deducted: below('deducted') };
  return total({ ...given, maximum, ...sums, after: below('after') });
}

function afterOf({ after }: LineValues, at: number): TableValue {
  if (!isNumber(after)) return after;
  return number(after.value, (place) => {
    return `ROUND(SUM(${place.cell('appraised', at)})-SUM(${place.cell('deducted', at)}),4)`;
  });
}

interface Whole {
  readonly lines: readonly TreeLine[];
  readonly values: readonly LineValues[];
  readonly scene: Scene;
}

/** Within the scale and outside it together: what the unit ends with. */
function totalRow(one: UnitFigures, { lines, values, scene }: Whole): TableRow {
  const counted = countedLines(lines);
  const sumOf = (key: 'self' | 'appraised' | 'deducted' | 'after'): TableValue => {
    const parts = counted.map((at) => values[at]?.[key]);
    const numbers = parts.filter(isNumber);
    const value = numbers.reduce((sum, each) => r.add(sum, each.value), r.ZERO);
    return summed(number(value), parts, sumOfRows(key, counted));
  };
  const { total: within } = one.summary(FINAL);
  return total({
    title: scene.say('row.total'),
    maximum: number(within.applicableMaximum),
    self: sumOf('self'),
    appraised: sumOf('appraised'),
    deducted: sumOf('deducted'),
    after: sumOf('after'),
  });
}

/** Ensures the lines whose figures make the total: nothing above them counts them already. */
export function countedLines(lines: readonly TreeLine[]): number[] {
  const inside = new Set(lines.flatMap(({ parts }) => parts));
  return lines.flatMap((_, at) => (inside.has(at) ? [] : [at]));
}
