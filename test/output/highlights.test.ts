import { planHighlights, planNoHighlights } from '../../src/output/highlights';
import { riskLayer } from '../../src/output/risk-layer';
import { area, gridOf, rowOf, scoredOf, workbookOf } from './builders';

const SHEET = 'Chấm điểm';
const CONTENT = workbookOf([gridOf({ A1: 'x' }, { merges: [area('B8:C8')] })]);

test('a layer replaces every earlier one and joins neighbouring cells', () => {
  const plan = planHighlights(CONTENT, [
    { sheet: SHEET, tone: 'lost', cells: ['A7', 'B7', 'E7'] },
    { sheet: SHEET, tone: 'lost', cells: ['E9'] },
    { sheet: SHEET, tone: 'lost', cells: ['E8'] },
    { sheet: SHEET, tone: 'safe', cells: ['B8'] },
  ]);
  expect(plan.edits).toEqual([
    { kind: 'clearHighlights', sheet: SHEET },
    { kind: 'highlight', sheet: SHEET, tone: 'lost', areas: [area('A7:B7'), area('E7:E9')] },
    { kind: 'highlight', sheet: SHEET, tone: 'safe', areas: [area('B8:C8')] },
  ]);
});

test('off removes ours and does nothing else', () => {
  expect(planNoHighlights(CONTENT).edits).toEqual([{ kind: 'clearHighlights', sheet: SHEET }]);
});

test('the risk layer colours code, title, score and the word that says the same', () => {
  const risk = { tone: 'high', word: 'Nguy cơ cao' } as const;
  const scored = scoredOf({ rows: [rowOf({ row: 7, risk }), rowOf({ row: 8 })] });
  const place = {
    kind: 'besideTable',
    sheet: SHEET,
    area: area('F5:K11'),
    table: { sheet: SHEET, area: area('A5:E10') },
    riskCells: new Map([[7, 'H8']]),
    markCells: new Map([[7, 'L8']]),
  } as const;
  expect(riskLayer(scored, place)).toEqual([
    { sheet: SHEET, tone: 'high', cells: ['A8', 'B8', 'E8'] },
    { sheet: SHEET, tone: 'high', cells: ['H8'] },
  ]);
});

test('a protected sheet stays as it is; sheets of the same command are coloured or left out', () => {
  const content = workbookOf([gridOf({}, { isProtected: true }), gridOf({}, { sheet: 'Cũ' })]);
  const layer = [
    { sheet: SHEET, tone: 'lost', cells: ['A1'] },
    { sheet: 'Mới', tone: 'lost', cells: ['H5'] },
  ] as const;
  const before = [
    { kind: 'removeSheet', sheet: 'Cũ' },
    { kind: 'addSheet', sheet: 'Mới', cells: [], layout: {} },
  ] as const;
  expect(planHighlights(content, layer, before).edits).toEqual([
    { kind: 'highlight', sheet: 'Mới', tone: 'lost', areas: [area('H5')] },
  ]);
});
