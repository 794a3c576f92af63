import * as r from '../../../rulebook/rational';
import { isNumber, type Table, type TableRow, type TableValue } from '../../table';
import { column, nodeValue, number, summed, sumOfRows } from './cells';
import { countedLines } from './detail';
import { FINAL, type UnitFigures } from './figures';
import { groundNotes, openNotes } from './notes';
import { keyOf, perCohort, type Scene } from './request';
import { treeLines, type TreeLine } from './tree';

/** Agencies side by side on one page: more would print too small to read. */
const AGENCIES_A_TABLE = 12;

/** *Báo cáo kết quả thẩm định*: every item, one column per agency. */
export const appraisal = perCohort('appraisal', (scene) => {
  const { units } = scene.cohort;
  const pieces = Math.max(1, Math.ceil(units.length / AGENCIES_A_TABLE));
  // Tables of about the same width look like one report.
  const each = Math.ceil(units.length / pieces);
  return Array.from({ length: pieces }, (_, piece) => {
    const shown = units.slice(piece * each, (piece + 1) * each);
    return appraisalTable(shown, { piece, pieces }, scene);
  });
});

interface Which {
  readonly piece: number;
  readonly pieces: number;
}

function appraisalTable(units: readonly UnitFigures[], { piece, pieces }: Which, scene: Scene): Table {
  const { cohort, say, frame } = scene;
  const lines = treeLines(cohort.master.plan);
  const values = units.map((one) => lines.map(({ planned }) => nodeValue(one, planned, FINAL, say)));
  return frame({
    key: keyOf(scene, piece),
    subtitles: pieces > 1 ? [say('subtitle.part', { part: piece + 1, parts: pieces })] : [],
    columns: [
      column('code', say('column.number'), 'text', 8),
      column('title', say('column.content'), 'wrapped', 40),
      column('maximum', say('column.maximum'), 'points', 9),
      ...units.map(({ unit }, at) => column(`unit${at}`, unit.name, 'points', 11)),
    ],
    rows: [...lines.map((line, at) => lineRow(line, at, values)), totalRow(lines, values, scene)],
    notes: [...groundNotes(scene), ...openNotes(units, scene)],
  });
}

type Values = readonly (readonly TableValue[])[];

function lineRow({ planned, parts }: TreeLine, at: number, values: Values): TableRow {
  const { code, title, maximum } = planned.node;
  const cells = values.map((own, unit): [string, TableValue] => {
    const key = `unit${unit}`;
    const value = own[at] ?? '';
    const below = parts.map((part) => own[part]);
    return [key, parts.length === 0 ? value : summed(value, below, sumOfRows(key, parts))];
  });
  const given = { code, title, ...(maximum === undefined ? {} : { maximum: number(maximum) }) };
  return {
    kind: planned.item === undefined ? 'total' : 'data',
    cells: Object.fromEntries([...Object.entries(given), ...cells]),
  };
}

function totalRow(lines: readonly TreeLine[], values: Values, { say }: Scene): TableRow {
  const counted = countedLines(lines);
  const sums = values.map((own, unit): [string, TableValue] => {
    const parts = counted.map((at) => own[at]);
    const numbers = parts.filter(isNumber);
    if (numbers.length === 0) return [`unit${unit}`, say('word.open')];
    const sum = numbers.reduce((all, each) => r.add(all, each.value), r.ZERO);
    return [`unit${unit}`, number(sum, sumOfRows(`unit${unit}`, counted))];
  });
  return { kind: 'total', cells: { title: say('row.total'), ...Object.fromEntries(sums) } };
}
