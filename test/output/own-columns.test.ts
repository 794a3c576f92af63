import type { WorkbookContent } from '../../src/grid/cell-grid';
import { planWriteBack } from '../../src/output/own-columns';
import type { WriteBackRequest } from '../../src/output/own-columns';
import type { ScoredSheet } from '../../src/output/row';
import {
  area,
  carriedOut,
  editsOf,
  exact,
  formOf,
  gridOf,
  points,
  rowOf,
  scoredOf,
  scoredPoints,
  workbookOf,
  writtenTo,
} from './builders';

const SHEET = 'Chấm điểm';
const SIDE = 'CCHC – Kết quả';
const at = (cell: string) => ({ sheet: SHEET, cell });

/** Row 7 a field, 8 with its fraction in number cells, 9 with a text, 10 still undecided. */
const TABLE = {
  A5: 'STT',
  B5: 'Tiêu chí',
  C5: 'Điểm tối đa',
  D5: 'Số liệu',
  E5: 'Tự chấm',
  A7: 'I',
  B7: 'Chỉ đạo điều hành',
  A8: '1.1',
  C8: 1,
  D8: 95,
  E8: 0.9,
  A9: '1.2',
  C9: 2,
  D9: '3 sáng kiến',
  E9: '1,5',
  A10: '1.3',
  C10: 1,
};

const SCORED: ScoredSheet = scoredOf({
  rows: [
    rowOf({
      row: 7,
      outcome: scoredPoints('0.95'),
      maximum: points('1'),
      self: { points: points('0.9'), cell: at('E8') },
      risk: { tone: 'high', word: 'Nguy cơ cao' },
      atStake: points('0.05'),
      reason: 'Chưa đạt 100%',
      nextStep: 'Thêm 5 hồ sơ',
      marks: ['problem', 'gap'],
      inputs: [{ key: 'rate', cell: at('D8'), isNumberCell: true, value: exact('95') }],
      formula: (cells) => `${cells({ key: 'rate', label: '', type: 'percent' })}/100`,
    }),
    rowOf({
      row: 8,
      code: '1.2',
      outcome: scoredPoints('1.5'),
      self: { points: points('1.5'), cell: at('E9') },
      inputs: [{ key: 'count', cell: at('D9'), isNumberCell: false, value: exact('3') }],
      formula: (cells) => `0.5*${cells({ key: 'count', label: '', type: 'count' })}`,
    }),
    rowOf({ row: 9, code: '1.3', reason: 'Thiếu số liệu.' }),
  ],
  subtotals: [
    {
      row: 6,
      code: 'I',
      title: 'Chỉ đạo điều hành',
      of: [7, 8, 9],
      beneath: [7, 8, 9],
      points: points('2.45'),
    },
  ],
});

function planned(content: WorkbookContent, more: Partial<WriteBackRequest> = {}) {
  return planWriteBack({ content, sheets: [SCORED], fillEmpty: false, language: 'vi', ...more });
}

const CLEAN = workbookOf([gridOf(TABLE)]);

describe('own columns right of the table', () => {
  const { plan, places, problems } = planned(CLEAN);
  const cells = writtenTo(plan, SHEET);

  test('stand in the order officials expect, under the rows of the table’s own headings', () => {
    const headings = ['F5', 'G5', 'H5', 'I5', 'J5', 'K5', 'L5', 'M5', 'N5'].map(
      (cell) => cells.get(cell)?.value,
    );
    expect(headings).toEqual([
      'Số liệu 1',
      'Nguồn số liệu',
      'Điểm tính theo thang điểm',
      'Chênh lệch với tự chấm',
      'Mức nguy cơ',
      'Điểm có thể mất',
      'Lý do',
      'Việc cần làm',
      'Dấu rà soát',
    ]);
    expect(editsOf(plan, 'mergeCells').map((edit) => edit.area)).toContainEqual(area('F5:F6'));
    expect(places).toMatchObject([{ kind: 'besideTable', sheet: SHEET, area: area('F5:N11') }]);
    expect(problems).toEqual([]);
  });

  test('say in signs and words what is to be reviewed or missing, where something is', () => {
    expect(cells.get('N8')?.value).toBe('⚑ Cần rà soát; □ Còn thiếu');
    expect(cells.get('N9')?.value).toBeNull();
  });

  test('refer to a number cell, and note the address of a figure read from text', () => {
    expect(cells.get('F8')).toMatchObject({ value: 95, formula: 'D8' });
    expect(cells.get('G8')?.value).toBeNull();
    expect(cells.get('F9')).toMatchObject({ value: 3, style: 'number' });
    expect(cells.get('F9')?.formula).toBeUndefined();
    expect(cells.get('G9')?.value).toBe('D9');
  });

  test('hold the rule as a formula with our value cached; an emptied figure makes it blank, not 0', () => {
    expect(cells.get('H8')).toMatchObject({ value: 0.95, formula: 'IF(D8="","",ROUND(F8/100,2))' });
    expect(cells.get('H9')).toMatchObject({ value: 1.5, formula: 'ROUND(0.5*F9,2)' });
  });

  test('leave the points of an undecided item empty, with the reason', () => {
    expect(cells.get('H10')).toMatchObject({ value: null });
    expect(cells.get('H10')?.formula).toBeUndefined();
    expect(cells.get('L10')?.value).toBe('Thiếu số liệu.');
  });

  test('subtract the self-score cell, or its number where it was typed as text', () => {
    expect(cells.get('I8')).toMatchObject({ value: 0.05, formula: 'IF(OR(H8="",E8=""),"",ROUND(H8-E8,4))' });
    expect(cells.get('I9')).toMatchObject({ value: 0, formula: 'IF(H9="","",ROUND(H9-1.5,4))' });
  });

  test('add up fields and the total over their items only', () => {
    expect(cells.get('H7')).toMatchObject({
      value: 2.45,
      formula: 'IF(COUNT(H8:H10)=0,"",ROUND(SUM(H8:H10),4))',
    });
    expect(cells.get('H11')).toMatchObject({ value: 2.45 });
    expect(cells.get('L11')?.value).toContain('điểm tối đa áp dụng 100');
  });

  test('write no cell of the person’s table', () => {
    expect([...cells.keys()].filter((cell) => /^[A-E]\d/.test(cell))).toEqual([]);
  });
});

test('a second run replaces its own columns and gives the same cells', () => {
  const first = planned(CLEAN);
  const after = carriedOut(CLEAN, first.plan);
  const second = planned(after);
  expect(second.places).toEqual(first.places);
  expect([...writtenTo(second.plan, SHEET)]).toEqual([...writtenTo(first.plan, SHEET)]);
  expect(second.plan.edits[0]).toEqual({ kind: 'clear', sheet: SHEET, area: area('F5:N11') });
  expect(carriedOut(after, second.plan)).toEqual(after);
});

test('a column a person inserts among ours is left alone, and the new results go elsewhere', () => {
  const after = carriedOut(CLEAN, planned(CLEAN).plan);
  const [grid] = after.sheets;
  const noted = gridOf({
    ...TABLE,
    F5: 'Điểm tính theo thang điểm',
    G5: 'Ý kiến của tôi',
    G8: 'xem lại',
    H5: 'Lý do',
  });
  const again = planned({ ...after, sheets: [{ ...noted, merges: grid?.merges ?? [] }] });
  expect(editsOf(again.plan, 'clear').map((edit) => edit.area)).toEqual([area('F5:F11'), area('H5:H11')]);
  expect(again.places[0]?.kind).toBe('sideSheet');
});

test('a column without a heading is no part of the table', () => {
  const { columns } = formOf();
  const form = formOf([], { columns: [...columns, { role: 'ignored', index: 5, header: '' }] });
  expect(planned(CLEAN, { sheets: [{ ...SCORED, form }] }).places[0]?.area).toEqual(area('F5:N11'));
});

describe('when there is no room right of the table', () => {
  test('an occupied cell sends the results to a side sheet and is named', () => {
    const content = workbookOf([gridOf({ ...TABLE, J9: 'ghi chú riêng' })]);
    const { plan, places, problems } = planned(content);
    expect(places).toMatchObject([{ kind: 'sideSheet', sheet: SIDE }]);
    expect(problems).toMatchObject([
      { code: 'output.right-side-occupied', params: { cell: 'J9', where: SIDE } },
    ]);
    const cells = writtenTo(plan, SIDE);
    expect(cells.get('E6')).toMatchObject({ value: 95, formula: `'${SHEET}'!D8` });
    expect(cells.get('D6')).toMatchObject({ value: 0.9, formula: `'${SHEET}'!E8` });
    expect(cells.get('H6')).toMatchObject({ value: 0.05, formula: 'IF(OR(G6="",D6=""),"",ROUND(G6-D6,4))' });
    expect(writtenTo(plan, SHEET).size).toBe(0);
  });

  test.each([
    ['a merged area', { merges: [area('G2:H7')] }],
    ['a hidden column', { hiddenColumns: new Set([7]) }],
    ['protection', { isProtected: true }],
  ])('%s sends the results to a side sheet', (_, more) => {
    expect(planned(workbookOf([gridOf(TABLE, more)])).places[0]?.kind).toBe('sideSheet');
  });

  test('a sheet of that name that is not ours is not touched', () => {
    const foreign = gridOf({ A1: 'của tôi' }, { sheet: SIDE });
    const { places } = planned(workbookOf([gridOf({ ...TABLE, J9: 'x' }), foreign]));
    expect(places[0]?.sheet).toBe(`${SIDE} (2)`);
  });

  test('rows of a side sheet are tall enough for their reasons', () => {
    const wordy = {
      ...SCORED,
      rows: SCORED.rows.map((row) => ({ ...row, reason: 'Thiếu số liệu. '.repeat(20) })),
    };
    const content = workbookOf([gridOf({ ...TABLE, J9: 'x' })]);
    const [side] = editsOf(planned(content, { sheets: [wordy] }).plan, 'addSheet');
    expect(side?.layout.rowHeights?.[5]).toBeGreaterThan(80);
  });

  test('a second run writes into the same side sheet, and nothing piles up', () => {
    const content = workbookOf([gridOf({ ...TABLE, J9: 'x' })]);
    const after = carriedOut(content, planned(content).plan);
    const again = planned(after);
    expect(editsOf(again.plan, 'addSheet')).toEqual([]);
    expect(carriedOut(after, again.plan)).toEqual(after);
  });

  test('what a person typed beside our side sheet’s results stays there', () => {
    const content = workbookOf([gridOf({ ...TABLE, J9: 'x' })]);
    const after = carriedOut(content, planned(content).plan);
    const [table, side] = after.sheets;
    if (!table || !side) throw new Error('no side sheet');
    const rows = side.rows.map((cells, row) =>
      row === 5 ? [...(cells ?? []), { value: 'của tôi' }] : cells,
    );
    const [cleared] = [gridOf(TABLE)];
    const again = planned({
      ...after,
      sheets: [cleared, { ...side, rows, columnCount: side.columnCount + 1 }],
    });
    expect(editsOf(again.plan, 'removeSheet')).toEqual([]);
    expect(editsOf(again.plan, 'clear')).toHaveLength(1);
    expect(again.places[0]?.kind).toBe('besideTable');
  });

  test('a side sheet that holds nothing else goes when the table has room again', () => {
    const content = workbookOf([gridOf({ ...TABLE, J9: 'x' })]);
    const after = carriedOut(content, planned(content).plan);
    const roomy = { ...after, sheets: [gridOf(TABLE), ...after.sheets.slice(1)] };
    const again = planned(roomy);
    expect(editsOf(again.plan, 'removeSheet')).toEqual([{ kind: 'removeSheet', sheet: SIDE }]);
  });

  test('a protected structure needs a separate workbook, whose formulas reach nowhere else', () => {
    const grid = gridOf(TABLE, { isProtected: true });
    const { plan, separate, places, problems } = planned(workbookOf([grid], { structureProtected: true }));
    expect(plan.edits).toEqual([]);
    expect(places[0]?.kind).toBe('separateWorkbook');
    expect(problems).toMatchObject([{ code: 'output.structure-protected' }]);
    const cells = [...writtenTo(separate ?? { command: '', edits: [] }, SIDE).values()];
    expect(cells.some(({ formula }) => formula !== undefined)).toBe(true);
    expect(cells.filter(({ formula }) => formula?.includes('!'))).toEqual([]);
    expect(cells.map(({ value }) => value)).toContain('D8');
  });
});

test('a cell in use under the table costs the total row, not the columns', () => {
  const { plan, places, problems } = planned(workbookOf([gridOf({ ...TABLE, H11: 'GIÁM ĐỐC' })]));
  expect(places[0]).toMatchObject({ kind: 'besideTable', area: area('F5:N10') });
  expect(problems).toMatchObject([{ code: 'output.total-row-occupied', params: { cell: 'H11' } }]);
  expect(writtenTo(plan, SHEET).has('H11')).toBe(false);
});

describe('filling empty score cells', () => {
  const blank = { ...TABLE, E8: null };
  const unscored: ScoredSheet = {
    ...SCORED,
    rows: SCORED.rows.map((row) => {
      if (row.row !== 7) return row;
      const { self: _, ...rest } = row;
      return rest;
    }),
  };

  test('fills only empty cells of scored items, in the person’s own format', () => {
    const { plan } = planned(workbookOf([gridOf(blank)]), { sheets: [unscored], fillEmpty: true });
    const cells = writtenTo(plan, SHEET);
    expect(cells.get('E8')).toEqual({ row: 7, column: 4, value: 0.95 });
    expect(cells.has('E9')).toBe(false);
    expect(cells.has('E10')).toBe(false);
    expect(cells.get('I8')).toMatchObject({ value: 0 });
  });

  test('is not done unless asked for; the blank cell is still referred to', () => {
    const { plan } = planned(workbookOf([gridOf(blank)]), { sheets: [unscored] });
    const cells = writtenTo(plan, SHEET);
    expect(cells.has('E8')).toBe(false);
    expect(cells.get('I8')).toMatchObject({ value: '', formula: 'IF(OR(H8="",E8=""),"",ROUND(H8-E8,4))' });
  });

  test('leaves locked cells of a protected sheet and names them', () => {
    const unlocked = gridOf({ ...blank, E8: { value: null, locked: false } }, { isProtected: true });
    const locked = gridOf(blank, { isProtected: true });
    const request = { sheets: [unscored], fillEmpty: true };
    expect(writtenTo(planned(workbookOf([unlocked]), request).plan, SHEET).get('E8')?.value).toBe(0.95);
    const refused = planned(workbookOf([locked]), request);
    expect(writtenTo(refused.plan, SHEET).size).toBe(0);
    expect(refused.problems).toMatchObject([
      { code: 'output.score-cell-locked', at: at('E8') },
      { code: 'output.sheet-protected' },
    ]);
  });
});

test('two tables on one sheet keep their results apart', () => {
  const below = formOf([], { headerRows: { first: 20, last: 20 }, firstRow: 21, lastRow: 22 });
  const second = scoredOf({ form: below, rows: [rowOf({ row: 21 })] });
  const content = workbookOf([gridOf({ ...TABLE, A21: 'STT', A22: '2.1' })]);
  const { plan, places } = planned(content, { sheets: [SCORED, second] });
  expect(places.map((place) => place.area)).toEqual([area('F5:N11'), area('F21:L23')]);
  expect(editsOf(plan, 'defineName').map(({ name }) => name)).toEqual([
    '_cchc_ketqua_1',
    '_bang_cchc_1',
    '_cchc_ketqua_2',
    '_bang_cchc_2',
  ]);
});

test('a penalty typed without its sign is subtracted as taken off', () => {
  const row = rowOf({
    row: 7,
    outcome: scoredPoints('-1'),
    self: { points: points('-0.5'), cell: at('E8') },
  });
  const content = workbookOf([gridOf({ ...TABLE, E8: 0.5 })]);
  const { plan } = planned(content, { sheets: [scoredOf({ rows: [row] })] });
  expect(writtenTo(plan, SHEET).get('G8')).toMatchObject({
    value: -0.5,
    formula: 'IF(OR(F8="",E8=""),"",ROUND(F8-(-E8),4))',
  });
});

test('hidden digits stay in the items where only the total is rounded', () => {
  const third = { kind: 'scored', points: points('0.3333'), unrounded: { n: 1, d: 3 } } as const;
  const rows = [7, 8, 9].map((row) => rowOf({ row, outcome: third }));
  const rounding = { decimals: 2, applies: 'totalOnly' } as const;
  const scored = scoredOf({ rows, rounding });
  const { plan } = planned(CLEAN, {
    sheets: [{ ...scored, total: { ...scored.total, points: points('1') } }],
  });
  const cells = writtenTo(plan, SHEET);
  expect(cells.get('F8')?.value).toBe(0.3333333333);
  expect(cells.get('F11')).toMatchObject({
    value: 1,
    formula: 'IF(COUNT(F8:F10)=0,"",ROUND(SUM(F8:F10),2))',
  });
});

test('a sum that is not the scorecard’s own stands as the scorecard’s number, without a formula', () => {
  const rows = [rowOf({ row: 7, outcome: scoredPoints('1') })];
  const scored = scoredOf({
    rows,
    subtotals: [{ row: 6, code: 'I', title: '', of: [7], beneath: [7], points: points('0.5') }],
  });
  const cell = writtenTo(planned(CLEAN, { sheets: [scored] }).plan, SHEET).get('F7');
  expect(cell).toMatchObject({ value: 0.5 });
  expect(cell?.formula).toBeUndefined();
});
