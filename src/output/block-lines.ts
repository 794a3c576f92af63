import { cellName } from '../grid/address';
import type { CellStyle, WrittenCell } from '../grid/plan';
import { NO_POINTS } from '../rulebook/points';
import * as r from '../rulebook/rational';
import type { OwnColumn } from './block-columns';
import { cellPoints, differenceOf, POINTS_DIGITS, sumCell } from './block-sums';
import type { SummedColumn } from './block-sums';
import { figuresOf, ruleFormula } from './figures';
import type { Figure } from './figures';
import { label, pointsText } from './labels';
import type { OutputRow, SubtotalRow } from './row';
import { SIGNS } from './signs';
import type { Frame, Scene } from './scene';
import { selfReference } from './self-reference';

/** Hidden digits that a formula keeps where the rulebook rounds only the total. */
const HIDDEN_DIGITS = 10;

const SUMMED: readonly SummedColumn[] = ['points', 'difference', 'atStake'];

/** Ensures the cells of one scored item. */
export function itemLine(row: OutputRow, scene: Scene): WrittenCell[] {
  const { columns, frame } = scene;
  const at = frame.rowOf(row.row);
  const figures = figuresOf(row, frame.grid, frame.sheet);
  const write = (column: OwnColumn, value: WrittenCell['value'], style: CellStyle): WrittenCell => ({
    row: at,
    column: columns[column],
    value,
    style,
  });
  return [
    ...figureCells(figures, scene, at),
    pointsCell(row, figures, scene),
    differenceCell(row, scene),
    write('risk', row.risk?.word ?? null, 'text'),
    write('atStake', stakeOf(row), 'points'),
    write('reason', reasonText(row, frame) || null, 'wrapped'),
    write('nextStep', row.nextStep || null, 'wrapped'),
    write('marks', marksText(row, frame) || null, 'wrapped'),
  ];
}

function figureCells(figures: readonly Figure[], { columns }: Scene, at: number): WrittenCell[] {
  const cells = columns.inputs.map((column, index): WrittenCell => {
    const figure = figures[index];
    if (figure === undefined) return { row: at, column, value: null, style: 'number' };
    const { value, style, formula } = figure;
    return { row: at, column, value, style, ...(formula === undefined ? {} : { formula }) };
  });
  if (columns.source === undefined) return cells;
  const sources = [...new Set(figures.flatMap(({ source }) => source ?? []))].join('; ');
  return [...cells, { row: at, column: columns.source, value: sources || null, style: 'text' }];
}

function pointsCell(row: OutputRow, figures: readonly Figure[], scene: Scene): WrittenCell {
  const { scored, frame, columns } = scene;
  const at = frame.rowOf(row.row);
  const cell = { row: at, column: columns.points, style: 'points' } as const;
  if (row.outcome.kind !== 'scored') return { ...cell, value: null };
  const isPerItem = scored.rounding.applies === 'perItem';
  const hidden = r.toDouble(r.round(row.outcome.unrounded, HIDDEN_DIGITS));
  const value = isPerItem ? (cellPoints(row.outcome.points) ?? null) : hidden;
  const formula = ruleFormula(row, figures, {
    addressOf: (index) => cellName(at, columns.inputs[index] ?? columns.points),
    decimals: isPerItem ? scored.rounding.decimals : HIDDEN_DIGITS,
  });
  return formula === undefined ? { ...cell, value } : { ...cell, value, formula };
}

function differenceCell(row: OutputRow, scene: Scene): WrittenCell {
  const { frame, columns } = scene;
  const at = frame.rowOf(row.row);
  const cell = { row: at, column: columns.difference, style: 'points' } as const;
  const self = selfReference(row, scene);
  if (row.outcome.kind !== 'scored' || self === undefined) return { ...cell, value: null };
  const points = cellName(at, columns.points);
  const isBlank = self.address === undefined ? `${points}=""` : `OR(${points}="",${self.address}="")`;
  const formula = `IF(${isBlank},"",ROUND(${points}-${self.expression},${POINTS_DIGITS}))`;
  return { ...cell, value: cellPoints(differenceOf(row, frame)) ?? '', formula };
}

/** Nothing at stake is not known of an item without points: its cell stays empty. */
function stakeOf({ outcome, atStake }: OutputRow): number | null {
  if (outcome.kind !== 'scored' && atStake === NO_POINTS) return null;
  return cellPoints(atStake) ?? null;
}

/** The words of a legend with their signs: what a colour says can be read without it. */
function marksText({ marks = [] }: OutputRow, { language }: Frame): string {
  return marks.map((tone) => `${SIGNS[tone]} ${label(`legend.${tone}`, language)}`).join('; ');
}

function reasonText(row: OutputRow, { language }: Frame): string {
  if (row.outcome.kind !== 'notApplicable' || row.reason !== '') return row.reason;
  return label('outcome.notApplicable', language);
}

/** Ensures the cells of a field or criterion: sums of its items, in our own columns only. */
export function subtotalLine(row: SubtotalRow, scene: Scene): WrittenCell[] {
  const sum = { ...row, at: scene.frame.rowOf(row.row) };
  return [...blankLine(scene, sum.at), ...SUMMED.map((column) => sumCell(column, sum, scene))];
}

/** Cells without content close the line's borders. */
function blankLine({ columns }: Scene, at: number): WrittenCell[] {
  const blanks = [
    ...columns.inputs,
    columns.source,
    columns.risk,
    columns.reason,
    columns.nextStep,
    columns.marks,
  ];
  return blanks.flatMap((column) =>
    column === undefined ? [] : [{ row: at, column, value: null, style: 'total' }],
  );
}

/** Ensures the last line: the total, and in words what it rests on. */
export function totalLine(scene: Scene): WrittenCell[] {
  const { frame, scored, columns } = scene;
  if (frame.totalRow === undefined) return [];
  const at = frame.totalRow;
  const sums = SUMMED.map((column) => sumCell(column, { ...scored.total, at }, scene));
  const blanks = blankLine(scene, at).filter(({ column }) => column !== columns.reason);
  return [
    ...blanks,
    ...sums,
    { row: at, column: columns.reason, value: totalWords(scene), style: 'wrapped' },
  ];
}

function totalWords({ scored: { total }, frame: { language } }: Scene): string {
  const applicable = pointsText(total.applicableMaximum, language);
  const undecided = pointsText(total.undecidedMaximum, language);
  return [
    label('total.row', language, { applicable }),
    ...(total.undecidedMaximum === 0 ? [] : [label('total.undecided', language, { undecided })]),
    ...(total.isWithoutBonus ? [label('total.without-bonus', language)] : []),
    ...(total.isUnverified ? [label('total.unverified', language)] : []),
    ...(total.label === undefined ? [] : [`${total.label}.`]),
  ].join(' ');
}
