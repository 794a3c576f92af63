import type { InputNeed } from '../../src/methods/method';
import type { MethodSpec } from '../../src/methods/spec';
import { scoredSheet } from '../../src/output/rows';
import type { ScoredSheetRequest } from '../../src/output/rows';
import { rowInputs } from '../../src/output/row-inputs';
import type { Part } from '../../src/rulebook/rulebook';
import { planScoring } from '../../src/scoring/plan';
import type { ScoringNode } from '../../src/scoring/plan';
import { score } from '../../src/scoring/score';
import type { FormTotal, ReadInput } from '../../src/sheet/form';
import { exact, formOf, points } from './builders';

const SHEET = 'Chấm điểm';
const at = (row: number) => ({ sheet: SHEET, cell: `A${row}` });
const PER_UNIT: MethodSpec = {
  kind: 'perUnit',
  units: [{ text: 'sáng kiến', each: { kind: 'points', points: exact('0.5') } }],
};

function node(code: string, row: number, part: Part, children: readonly ScoringNode[] = []): ScoringNode {
  return {
    code,
    title: code,
    level: children.length > 0 ? 'field' : 'criterion',
    part,
    source: 'unit',
    maximum: points(part === 'penalty' ? '-2' : '2'),
    citation: { document: '' },
    verification: { state: 'unverified' },
    cell: at(row),
    children,
    ...(children.length > 0 ? {} : { rule: { status: 'understood', spec: PER_UNIT, open: [] } }),
  };
}

function total(row: number): FormTotal {
  return { row: row - 1, label: 'Tổng', column: 'selfScore', value: { value: points('1'), cell: at(row) } };
}

const COUNT = exact('2');
const INPUT: ReadInput = {
  key: 'count',
  label: '',
  cell: at(8),
  typed: '2',
  isNumberCell: true,
  value: COUNT,
};

function sheetOf(nodes: readonly ScoringNode[], more: Partial<ScoredSheetRequest> = {}) {
  const plan = planScoring(nodes, {
    rulebook: { id: 'x', title: '', verified: false },
    rounding: { decimals: 2, applies: 'perItem' },
    zeroDenominator: { noAuthority: 'notApplicable', noCases: 'ask' },
  });
  return scoredSheet({
    form: formOf(),
    plan,
    scorecard: score(plan, { claims: [{ answers: { count: COUNT } }] }),
    inputs: new Map([[0, [INPUT]]]),
    findings: [],
    date1904: false,
    language: 'vi',
    ...more,
  });
}

const FIELD = node('I', 7, 'appraised', [node('1', 8, 'appraised'), node('2', 9, 'appraised')]);
const BONUS = node('II', 11, 'bonus', [node('3', 12, 'bonus')]);

test('a scored item carries its points, its figure and its formula; another says what is missing', () => {
  const [first, second] = sheetOf([FIELD]).rows;
  expect(first).toMatchObject({ row: 7, outcome: { kind: 'scored', points: points('1') }, reason: '' });
  expect(first?.inputs).toMatchObject([{ key: 'count', value: COUNT }]);
  expect(first?.formula?.(() => 'F8')).toContain('F8');
  expect(second).toMatchObject({ row: 8, outcome: { kind: 'undecided' } });
  expect(second?.reason).toMatch(/^Thiếu số liệu: /);
});

test('what a review found goes before our own reason, on its own sheet only', () => {
  const finding = {
    cell: at(9),
    tone: 'high',
    word: 'Nguy cơ cao',
    reason: 'Vì sao.',
    nextStep: 'Làm gì.',
  } as const;
  const here = sheetOf([FIELD], { findings: [finding] });
  expect(here.rows[1]).toMatchObject({ reason: 'Vì sao.', nextStep: 'Làm gì.', risk: { tone: 'high' } });
  const elsewhere = { ...finding, cell: { sheet: 'Khác', cell: 'A9' } };
  expect(sheetOf([FIELD], { findings: [elsewhere] }).rows[1]?.risk).toBeUndefined();
});

test('bonus points stand outside the total and are capped by their heading', () => {
  const sheet = sheetOf([FIELD, BONUS]);
  expect(sheet.total).toMatchObject({ of: [7, 8], beneath: [6], isWithoutBonus: true });
  expect(sheet.subtotals).toMatchObject([
    { row: 6, of: [7, 8], beneath: [7, 8] },
    { row: 10, of: [11], cap: points('2') },
  ]);
});

test('bonus points printed within a field are none of its points', () => {
  const mixed = node('I', 7, 'appraised', [node('1', 8, 'appraised'), node('2', 9, 'bonus')]);
  expect(sheetOf([mixed]).subtotals).toMatchObject([{ row: 6, of: [7], beneath: [7] }]);
});

describe('the total stands', () => {
  const rowWith = (nodes: readonly ScoringNode[], ...totals: readonly number[]) =>
    sheetOf(nodes, { form: formOf([], { totals: totals.map(total) }) }).total.row;

  test('in the person’s own total row', () => {
    expect(rowWith([FIELD], 10)).toBe(9);
  });

  test('in the total before the bonus rows, not in one that may include them', () => {
    expect(rowWith([FIELD, BONUS], 10, 13)).toBe(9);
    expect(rowWith([FIELD, BONUS], 13)).toBeUndefined();
  });

  test('under the table where it has none', () => {
    expect(rowWith([FIELD])).toBeUndefined();
  });
});

describe('a figure is written as its formula reads it', () => {
  const read = (need: InputNeed, input: Partial<ReadInput>, answers: object, date1904 = false) =>
    rowInputs([{ ...INPUT, ...input }], answers, { needs: [need], date1904 })[0];

  test('a date as a day number of the workbook’s calendar', () => {
    const need: InputNeed = { key: 'date', label: '', type: 'date' };
    const answers = { date: { year: 2025, month: 1, day: 15 } };
    expect(read(need, { key: 'date' }, answers)?.value).toEqual({ n: 45_672, d: 1 });
    expect(read(need, { key: 'date' }, answers, true)?.value).toEqual({ n: 44_210, d: 1 });
  });

  test('a yes as the word a clerk writes', () => {
    const need: InputNeed = { key: 'parts', part: 0, label: '', type: 'yesNo' };
    expect(read(need, { key: 'parts', part: 0, value: true }, { parts: [true] })?.value).toBe('Có');
  });

  test('a level in the words of the rule, whatever line number or spacing was typed', () => {
    const need: InputNeed = {
      key: 'level',
      label: '',
      type: 'level',
      choices: ['Hoàn thành  tốt', 'Hoàn thành'],
    };
    expect(read(need, { key: 'level', value: '1' }, { level: '1' })?.value).toBe('Hoàn thành tốt');
  });

  test('a figure that was not declared is left out', () => {
    const need: InputNeed = { key: 'count', label: '', type: 'count' };
    expect(read(need, {}, {})).toBeUndefined();
  });
});
