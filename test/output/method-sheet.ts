import type { CellRef } from '../../src/result';
import { inputsOf } from '../../src/methods/registry';
import { declaredFor } from '../../src/methods/decision/facts';
import type { Answers } from '../../src/methods/answers';
import type { Edit, WrittenCell } from '../../src/grid/plan';
import { toDouble } from '../../src/rulebook/rational';
import type { Rational } from '../../src/rulebook/rational';
import { planScoring } from '../../src/scoring/plan';
import type { ScoringNode } from '../../src/scoring/plan';
import { score } from '../../src/scoring/score';
import { scoredSheet } from '../../src/output/rows';
import type { ScoredSheet } from '../../src/output/row';
import type { FormItem, ReadInput } from '../../src/sheet/form';
import { caseFiles, readCaseFile } from '../methods/read-case';
import type { MethodCases } from '../methods/read-case';
import { formOf, points } from './builders';

const SHEET = 'Chấm điểm';
const FIRST_ROW = 7;

/** One row of a table per worked case of every method, under one field. */
export interface MethodSheet {
  readonly table: Extract<Edit, { kind: 'addSheet' }>;
  readonly scored: ScoredSheet;
}

interface Row {
  readonly row: number;
  readonly method: MethodCases;
  readonly answers: Answers;
}

export function methodSheet(): MethodSheet {
  const methods = caseFiles().map(readCaseFile);
  const rows = methods
    .flatMap((method) => method.cases.filter(isOnScale).map(({ answers }) => ({ method, answers })))
    .map((one, index): Row => ({ ...one, row: FIRST_ROW + index }));
  const lastRow = FIRST_ROW + rows.length - 1;
  const inputs = new Map(rows.map((row, index) => [index, inputsIn(row)]));
  const plan = planScoring([field(rows)], {
    rulebook: { id: 'cases', title: 'Worked cases', verified: false },
    rounding: { decimals: 2, applies: 'perItem' },
    zeroDenominator: { noAuthority: 'notApplicable', noCases: 'ask' },
  });
  // Terms hold one assessment year for all; each case brings its own context.
  const items = plan.items.map((item, index) => ({
    ...item,
    context: rows[index]?.method.context ?? item.context,
  }));
  const [node] = plan.nodes;
  const children = node?.children.map((child, index) => ({ ...child, item: items[index]! })) ?? [];
  const own = { ...plan, items, nodes: node === undefined ? [] : [{ ...node, children }] };
  const scorecard = score(own, {
    claims: rows.map(({ answers }, index) => ({
      answers,
      ...(index % 3 === 0 ? { self: points('0.3') } : {}),
    })),
  });
  return {
    table: { kind: 'addSheet', sheet: SHEET, cells: cellsOf(rows, inputs), layout: {} },
    scored: scoredSheet({
      form: formOf(rows.map(formItem), { firstRow: FIRST_ROW - 1, lastRow }),
      plan: own,
      scorecard,
      inputs,
      findings: [],
      date1904: false,
      language: 'vi',
    }),
  };
}

/**
 * Cases of exact arithmetic on amounts of 13 digits and more are left out: LibreOffice takes two products of that
 * size that differ in the last digit for equal, and a sheet would hold no such points.
 */
function isOnScale({ answers, expected }: MethodCases['cases'][number]): boolean {
  const numbers = Object.values(answers).filter(
    (value): value is Rational => typeof value === 'object' && 'n' in value,
  );
  return (expected.points ?? '').length < 8 && numbers.every(({ n }) => String(n).length < 13);
}

function at(row: number, column: string): CellRef {
  return { sheet: SHEET, cell: `${column}${row + 1}` };
}

function field(rows: readonly Row[]): ScoringNode {
  const common = { part: 'appraised', source: 'unit', citation: { document: '' } } as const;
  const verification = { state: 'unverified' } as const;
  const children = rows.map(({ row, method }): ScoringNode => {
    return {
      ...common,
      verification,
      code: `1.${row}`,
      title: method.about,
      level: 'criterion',
      ...(method.context.maximum === undefined ? {} : { maximum: method.context.maximum }),
      rule: { status: 'understood', spec: method.spec, open: [] },
      cell: at(row, 'A'),
      children: [],
    };
  });
  return {
    ...common,
    verification,
    code: 'I',
    title: 'Lĩnh vực',
    level: 'field',
    cell: at(6, 'A'),
    children,
  };
}

/** Every figure is declared in the row's own cell: a single number stands there as a number, more as text. */
function inputsIn({ row, method, answers }: Row): ReadInput[] {
  const needs = inputsOf(method.spec, method.context);
  const declared = needs.flatMap((need): ReadInput[] => {
    const value = declaredFor(need, answers);
    if (value === undefined) return [];
    const { key, part, label } = need;
    const place = { key, ...(part === undefined ? {} : { part }), label, cell: at(row, 'D'), typed: '' };
    const isDay = typeof value === 'object' && 'year' in value;
    return [{ ...place, isNumberCell: false, value: isDay ? 'day' : value }];
  });
  const [only] = declared;
  return declared.length === 1 && only ? [{ ...only, isNumberCell: true }] : declared;
}

function cellsOf(rows: readonly Row[], inputs: ReadonlyMap<number, readonly ReadInput[]>): WrittenCell[] {
  const headings = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Số liệu', 'Tự chấm'];
  const lines = rows.flatMap(({ row, method }, index): WrittenCell[] => {
    const [first] = inputs.get(index) ?? [];
    const isNumber = first?.isNumberCell === true && typeof first.value === 'object';
    return [
      { row, column: 0, value: `1.${row}` },
      { row, column: 1, value: method.about },
      {
        row,
        column: 3,
        value: isNumber && typeof first.value === 'object' ? toDouble(first.value) : 'số liệu',
      },
      ...(index % 3 === 0 ? [{ row, column: 4, value: 0.3 }] : []),
    ];
  });
  return [...headings.map((value, column) => ({ row: 4, column, value })), ...lines];
}

function formItem({ row, method }: Row, index: number): FormItem {
  return {
    code: `1.${row}`,
    title: method.about,
    level: 'criterion',
    part: 'appraised',
    row,
    lastRow: row,
    cell: at(row, 'A'),
    evidence: [],
    declared: [],
    ...(index % 3 === 0 ? { selfScore: { value: points('0.3'), cell: at(row, 'E') } } : {}),
  };
}
