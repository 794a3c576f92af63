import { cellName } from '../../grid/address';
import type { Area, CellValue } from '../../grid/cell-grid';
import type { CellStyle, WrittenCell } from '../../grid/plan';
import { ISSUE_LABELS } from '../../messages/issue';
import type { InputNeed } from '../../methods/method';
import { formulaOf } from '../../methods/registry';
import type { ItemRow } from '../../round/issue/form-rows';
import { rowCode, rowCodeFormula, type CodedFigure, type CodedRow } from '../../round/issue/version-code';
import { fromPoints, type Points } from '../../rulebook/points';
import { toDouble } from '../../rulebook/rational';
import type { Rounding } from '../../rulebook/rulebook';
import { inputId } from '../../sheet/issued';
import { choiceText } from './choice-lists';
import { COLUMN } from './form-columns';
import { choiceLines } from './form-heights';
import { absenceRule, figureRule, selfRule, type CellRule, type Ruling } from './form-rules';

export interface ItemRequest extends Ruling {
  readonly rounding: Rounding;
  /** Items that do not apply to the unit. */
  readonly isAway: (row: ItemRow) => boolean;
  /** The unit's group on a scale per group, in the rule's own words. */
  readonly groupOf: (need: InputNeed) => string | undefined;
}

/** Cells of one row of the annex, with those a person types into and what they take. */
export interface Laid {
  readonly cells: readonly WrittenCell[];
  readonly open: readonly (readonly [Area, CellRule | undefined])[];
  readonly height: number;
  /** Rows that a chosen level will fill. */
  readonly tall?: readonly { readonly row: number; readonly lines: number }[];
  /** What an untouched row adds to the code of the version. */
  readonly coded?: CodedRow;
}

/** Digits kept where the rulebook rounds only the total. */
const HIDDEN_DIGITS = 10;

/** Ensures the row of a scored item and, beneath it, a row for each figure its rule asks for. */
export function itemLines(row: ItemRow, at: number, request: ItemRequest): Laid {
  const isAway = request.isAway(row);
  const isOwn = row.source === 'unit' && !isAway;
  const inputs = isAway ? [] : row.inputs;
  const declared = isAway ? ISSUE_LABELS['not-applicable'].vi : null;
  const lines = inputs.map((need, index) => figureLine(row, need, { ...request, at: at + 1 + index }));
  const figures: CodedFigure[] = [
    { down: 0, column: COLUMN.inputs, value: declared },
    ...lines.map(({ value }, index) => ({ down: 1 + index, column: COLUMN.inputs, value })),
  ];
  const cell = (column: number, value: CellValue, style: CellStyle): WrittenCell => {
    return { row: at, column, value, style };
  };
  const cells = [
    cell(COLUMN.code, row.code, 'text'),
    cell(COLUMN.title, row.title, 'wrapped'),
    cell(COLUMN.maximum, pointsValue(row.maximum), 'points'),
    cell(COLUMN.inputs, declared, isOwn ? 'inputText' : 'wrapped'),
    cell(COLUMN.measure, null, 'text'),
    cell(COLUMN.scoring, row.scoringText || null, 'wrapped'),
    cell(COLUMN.requirements, row.evidence.join('\n') || null, 'wrapped'),
    cell(COLUMN.self, null, isOwn ? 'input' : 'points'),
    cell(COLUMN.evidence, null, isOwn ? 'inputText' : 'wrapped'),
    cell(COLUMN.note, null, isOwn ? 'inputText' : 'wrapped'),
    {
      ...cell(COLUMN.points, whyLocked(row, isAway) ?? '', isOwn ? 'points' : 'wrapped'),
      ...live(row, at, request),
    },
    cell(COLUMN.id, row.id, 'plain'),
    cell(COLUMN.line, at + 1, 'plain'),
    {
      formula: rowCodeFormula({ row: at, scoreColumn: COLUMN.self, figures }, row.place),
      ...cell(COLUMN.rowCode, rowCode({ score: null, figures }, row.place), 'plain'),
    },
  ];
  return {
    cells: [...cells, ...lines.flatMap((line) => line.cells)],
    open: isOwn ? [...openCells(row, at), ...lines.flatMap((line) => line.open)] : [],
    height: 1 + inputs.length,
    tall: isAway ? [] : choiceLines(row, at),
    coded: { score: null, figures },
  };
}

/** Only a choice of absence stands beside figures; an item without any takes words. */
function openCells(row: ItemRow, at: number): Laid['open'] {
  return [
    [one(at, COLUMN.inputs), row.inputs.length > 0 ? absenceRule() : undefined],
    [one(at, COLUMN.self), selfRule(row)],
    [one(at, COLUMN.evidence), undefined],
    [one(at, COLUMN.note), undefined],
  ];
}

interface FigurePlace extends ItemRequest {
  readonly at: number;
}

function figureLine(
  row: ItemRow,
  need: InputNeed,
  place: FigurePlace,
): Pick<Laid, 'cells' | 'open'> & { value: CellValue } {
  const { at, groupOf } = place;
  const group = need.key === 'group' ? groupOf(need) : undefined;
  const value = group === undefined ? null : choiceText(group);
  const cell = (column: number, content: CellValue, style: CellStyle): WrittenCell => {
    return { row: at, column, value: content, style };
  };
  const part = need.part === undefined ? {} : { part: need.part };
  const cells = [
    cell(COLUMN.code, null, 'text'),
    cell(COLUMN.title, need.label, 'wrapped'),
    cell(COLUMN.maximum, null, 'text'),
    cell(COLUMN.inputs, value, value === null ? styleOf(need) : 'wrapped'),
    cell(COLUMN.measure, need.unit ?? null, 'wrapped'),
    ...[COLUMN.scoring, COLUMN.requirements, COLUMN.self, COLUMN.evidence, COLUMN.note, COLUMN.points].map(
      (column) => cell(column, null, 'text'),
    ),
    cell(COLUMN.id, inputId({ item: row.id, key: need.key, ...part }), 'plain'),
    cell(COLUMN.line, at + 1, 'plain'),
  ];
  return { cells, value, open: value === null ? [[one(at, COLUMN.inputs), figureRule(need, place)]] : [] };
}

function styleOf({ type }: InputNeed): CellStyle {
  if (type === 'date') return 'inputDate';
  return type === 'level' || type === 'yesNo' ? 'inputText' : 'input';
}

function whyLocked({ source }: ItemRow, isAway: boolean): string | undefined {
  if (isAway) return ISSUE_LABELS['why.not-applicable'].vi;
  return source === 'unit' ? undefined : ISSUE_LABELS[`by.${source}`].vi;
}

/** The unit's points as it types, where a native formula can give them; blank until there is a figure. */
function live(row: ItemRow, at: number, { isAway, rounding }: ItemRequest): { formula?: string } {
  const { planned, inputs } = row;
  const { rule } = planned.node;
  if (isAway(row) || inputs.length === 0 || rule?.status !== 'understood') return {};
  const cellOf = ({ key, part }: InputNeed): string | undefined => {
    const index = inputs.findIndex((need) => need.key === key && need.part === part);
    return index < 0 ? undefined : cellName(at + 1 + index, COLUMN.inputs);
  };
  const points = formulaOf(rule.spec, cellOf, planned.context);
  if (points === undefined) return {};
  const decimals = rounding.applies === 'perItem' ? rounding.decimals : HIDDEN_DIGITS;
  const first = cellName(at + 1, COLUMN.inputs);
  const last = cellName(at + inputs.length, COLUMN.inputs);
  const isSilent = `OR(${cellName(at, COLUMN.inputs)}<>"",COUNTA(${first}:${last})=0)`;
  return { formula: `IF(${isSilent},"",IFERROR(ROUND(${points},${decimals}),""))` };
}

function one(row: number, column: number): Area {
  return { top: row, bottom: row, left: column, right: column };
}

/** Ensures points as a cell holds them. */
export function pointsValue(points: Points | undefined): number | null {
  return points === undefined ? null : toDouble(fromPoints(points));
}
