import type { HighlightTone } from '../../../grid/highlight';
import { pointsToDecimal } from '../../../rulebook/points';
import * as r from '../../../rulebook/rational';
import type { Rational } from '../../../rulebook/rational';
import { isOutsideScale } from '../../../scoring/outcome';
import type { PlannedNode } from '../../../scoring/plan';
import { isNumber, type Locator, type Table, type TableNumber, type TableValue } from '../../table';
import { column, data, nodeValue, number, percentOf, total } from './cells';
import { FINAL, type UnitFigures } from './figures';
import { groundNotes } from './notes';
import { keyOf, perCohort, type Scene } from './request';
import { nodeName, nodeWithMaximum, scaledFields } from './tree';

/** Shares from which a colour no longer holds, in percent; the notes print them. */
const TONES: readonly { readonly below: number; readonly tone: HighlightTone }[] = [
  { below: 50, tone: 'lost' },
  { below: 65, tone: 'high' },
  { below: 80, tone: 'attention' },
];

/**
 * *Báo cáo phân tích tiêu chí*: fields × criteria of the whole cohort, then one heat map of units × criteria per
 * field. Every coloured cell prints its share, so that nothing is said by colour alone.
 */
export const analysis = perCohort('analysis', (scene) => {
  const fields = scaledFields(scene.cohort.master.plan).map((field) => ({ field, nodes: criteriaOf(field) }));
  return [overview(fields, scene), ...fields.map((each) => fieldTable(each, scene))];
});

interface FieldNodes {
  readonly field: PlannedNode;
  /** The criteria of the field, or the field itself where it has none. */
  readonly nodes: readonly PlannedNode[];
}

function criteriaOf(field: PlannedNode): readonly PlannedNode[] {
  const below = field.children.filter(({ node }) => !isOutsideScale(node.part));
  return below.length === 0 ? [field] : below;
}

function toneOf(share: Rational): HighlightTone | undefined {
  if (r.compare(share, r.rational(100)) >= 0) return 'safe';
  return TONES.find(({ below }) => r.compare(share, r.rational(below)) < 0)?.tone;
}

function coloured(share: Rational, formula: (at: Locator) => string): TableNumber {
  const tone = toneOf(share);
  return tone === undefined ? number(share, formula) : { value: share, formula, tone };
}

function fieldTable({ field, nodes }: FieldNodes, scene: Scene): Table {
  const { cohort, say, frame, language } = scene;
  const code = field.node.code.replace(/\.$/, '');
  const rows = cohort.units.map((one, at) => {
    const cells = nodes.map((node, n) => nodeCells(one, node, { at, n, scene }));
    return data({ agency: one.unit.name, ...Object.assign({}, ...cells) });
  });
  return frame(
    {
      key: keyOf(scene, code),
      subtitles: [nodeWithMaximum(field, language), say('subtitle.group', { group: cohort.group })],
      columns: [
        column('agency', say('column.agency'), 'wrapped', 28),
        ...nodes.flatMap((node, n) => {
          const group = nodeWithMaximum(node, language);
          return [
            { ...column(`points${n}`, say('column.points'), 'points', 9), group },
            { ...column(`share${n}`, say('column.share'), 'points', 9), group },
          ];
        }),
      ],
      rows: [...rows, total({ agency: say('row.mean'), ...meanCells(rows, nodes.length) })],
      notes: [...groundNotes(scene), say('note.colours')],
    },
    { code },
  );
}

interface Place {
  readonly at: number;
  readonly n: number;
  readonly scene: Scene;
}

function nodeCells(one: UnitFigures, node: PlannedNode, { at, n, scene }: Place): Record<string, TableValue> {
  const tally = one.tally(node, FINAL);
  const points = nodeValue(one, node, FINAL, scene.say);
  const share = tally?.complete === true ? percentOf(tally.points, tally.applicableMaximum, 1) : undefined;
  if (tally === undefined || share === undefined) return { [`points${n}`]: points };
  const maximum = pointsToDecimal(tally.applicableMaximum);
  const formula = (place: Locator): string => `ROUND(${place.cell(`points${n}`, at)}*100/${maximum},1)`;
  return { [`points${n}`]: points, [`share${n}`]: coloured(share, formula) };
}

type Rows = readonly { readonly cells: Readonly<Record<string, TableValue>> }[];

function meanCells(rows: Rows, count: number): Record<string, TableValue> {
  const means = Array.from({ length: count }, (_, n): [string, TableValue][] => {
    const key = `share${n}`;
    const mean = meanOf(rows, key);
    if (mean === undefined) return [];
    const all = { from: 0, to: rows.length - 1 };
    return [[key, coloured(mean, (at) => `ROUND(AVERAGE(${at.range(key, all)}),1)`)]];
  });
  return Object.fromEntries(means.flat());
}

/** Ensures the words that every unit has in a column, e.g. that it applies to none of them. */
function sameWords(rows: Rows, key: string): string | undefined {
  const [first, ...others] = rows.map(({ cells }) => cells[key]);
  return typeof first === 'string' && others.every((one) => one === first) ? first : undefined;
}

function meanOf(rows: Rows, key: string): Rational | undefined {
  const shares = rows.flatMap(({ cells }) => (isNumber(cells[key]) ? [cells[key].value] : []));
  if (shares.length === 0) return undefined;
  return r.round(r.divide(shares.reduce(r.add, r.ZERO), r.rational(shares.length)), 1);
}

/** Fields × criteria: the mean shares, each referring to the field's own table. */
function overview(fields: readonly FieldNodes[], scene: Scene): Table {
  const { cohort, say, frame, language } = scene;
  const most = Math.max(1, ...fields.map(({ nodes }) => nodes.length));
  const rows = fields.map(({ field, nodes }) => {
    const code = field.node.code.replace(/\.$/, '');
    const shown = cohort.units.map((one, at) => ({
      cells: Object.assign({}, ...nodes.map((node, n) => nodeCells(one, node, { at, n, scene }))) as Record<
        string,
        TableValue
      >,
    }));
    const cells = nodes.flatMap((_, n): [string, TableValue][] => {
      const mean = meanOf(shown, `share${n}`);
      if (mean === undefined) return [[`c${n}`, sameWords(shown, `points${n}`) ?? say('word.open')]];
      const formula = (at: Locator): string => {
        return at.table(keyOf(scene, code)).cell(`share${n}`, cohort.units.length);
      };
      return [[`c${n}`, coloured(mean, formula)]];
    });
    return data({ field: nodeName(field, language), ...Object.fromEntries(cells) });
  });
  return frame(
    {
      key: keyOf(scene, 'overview'),
      subtitles: [say('subtitle.group', { group: cohort.group })],
      columns: [
        column('field', say('analysis.field'), 'wrapped', 44),
        ...Array.from({ length: most }, (_, n) =>
          column(`c${n}`, say('analysis.column', { n: n + 1 }), 'points', 10),
        ),
      ],
      rows,
      notes: [...groundNotes(scene), say('note.means'), say('note.colours')],
    },
    { code: say('analysis.overview') },
  );
}
