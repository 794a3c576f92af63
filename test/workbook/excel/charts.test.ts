import { tablesToSheets } from '../../../src/output/table-sheet';
import type { Edit, WritePlan } from '../../../src/grid/plan';
import { excelWorkbook } from '../../../src/workbook/excel';
import { area, sheetNamed, sheetOf } from '../../excel-host/build';
import type { ExcelHost } from '../../excel-host/host';
import { snapshot } from '../../excel-host/snapshot';
import { CHARTED } from '../charted-table';
import { assertComplete, connect, valueOf } from './connect';
import { personsSheet } from './sample-plan';

afterEach(assertComplete);

const PLAN: WritePlan = { command: 'report', edits: tablesToSheets([CHARTED]) };

const TAKEN_AWAY = PLAN.edits.flatMap((edit): Edit[] =>
  edit.kind === 'addSheet' ? [{ kind: 'removeSheet', sheet: edit.sheet }] : [],
);

function chartsOf(host: ExcelHost): unknown {
  return host.workbook.sheets.map(({ name, charts }) => ({ name, charts }));
}

describe('charts through Excel', () => {
  test('draw live cells, in the same request as their sheets', async () => {
    const { host, port } = connect([personsSheet()]);
    host.startCounting();
    valueOf(await port.apply(PLAN));
    expect(host.exchanges).toHaveLength(1);
    const [bar] = sheetNamed(host, 'Biểu đồ').charts;
    expect(bar).toMatchObject({
      type: 'BarClustered',
      place: 'A3:H46',
      series: [{ name: 'Chỉ số (%)', values: 'Kết quả!C4:C6', categories: 'Kết quả!B4:B6' }],
    });
    expect(bar!.look).toMatchObject({
      'title.text': 'Chỉ số',
      'axes.valueAxis.minimum': 0,
      'axes.categoryAxis.reversePlotOrder': true,
      'legend.visible': false,
    });
  });

  test('a waterfall stands on a base that neither it nor its legend shows', async () => {
    const { host, port } = connect([personsSheet()]);
    valueOf(await port.apply(PLAN));
    const [waterfall] = sheetNamed(host, 'Kết quả').charts;
    expect(waterfall!.type).toBe('ColumnStacked');
    expect(waterfall!.series.map(({ look }) => look['fill'])).toEqual([null, '#C6E0B4', '#E58A4E']);
    expect(waterfall!.look).toMatchObject({ 'legend.visible': true, 'legend.0.visible': false });
  });

  test('are gone with their sheets when undone', async () => {
    const { host, port } = connect([personsSheet()]);
    const before = snapshot(host);
    const receipt = valueOf(await port.apply(PLAN));
    valueOf(await port.undo(receipt));
    expect(snapshot(host)).toEqual(before);
  });

  test('come back with sheets that were taken away, whichever of them draws which', async () => {
    const { host, port } = connect([personsSheet()]);
    valueOf(await port.apply(PLAN));
    const before = chartsOf(host);
    const receipt = valueOf(await port.apply({ command: 'report', edits: TAKEN_AWAY }));
    expect(chartsOf(host)).not.toEqual(before);
    valueOf(await port.undo(receipt));
    expect(chartsOf(host)).toEqual(before);
  });

  test('come back where a plan that takes their sheets away fails half-way', async () => {
    const { host, port } = connect([personsSheet(), sheetOf('Khóa', { A1: 1 })]);
    valueOf(await port.apply(PLAN));
    host.edit((workbook) => {
      workbook.sheets[1]!.protection = {};
    });
    const before = chartsOf(host);
    const locked: Edit = { kind: 'highlight', sheet: 'Khóa', tone: 'lost', areas: [area(0, 0, 0, 0)] };
    const answer = await port.apply({ command: 'report', edits: [...TAKEN_AWAY, locked] });
    expect(answer.problems.map(({ code }) => code)).toEqual([
      'workbook.format-locked',
      'excel.nothing-written',
    ]);
    expect(chartsOf(host)).toEqual(before);
  });

  describe('of an earlier session, which nobody can draw again', () => {
    const doubt = { code: 'excel.charts-in-doubt', params: { sheet: 'Biểu đồ', count: 1 } };
    const lost = { code: 'excel.charts-lost', params: { sheet: 'Biểu đồ', count: 1 } };

    test('are named when their sheets go, and again when the sheets come back without them', async () => {
      const { port } = connect([personsSheet()]);
      valueOf(await port.apply(PLAN));
      const later = excelWorkbook();
      const away = await later.apply({ command: 'report', edits: TAKEN_AWAY });
      expect(away.problems).toEqual(expect.arrayContaining([expect.objectContaining(doubt)]));
      const back = await later.undo(valueOf(away));
      expect(back.ok).toBe(true);
      expect(back.problems).toEqual(expect.arrayContaining([expect.objectContaining(lost)]));
    });

    test('are named where a plan fails half-way: then the workbook is not as before', async () => {
      const { host, port } = connect([personsSheet(), sheetOf('Khóa', { A1: 1 })]);
      valueOf(await port.apply(PLAN));
      host.edit((workbook) => {
        workbook.sheets[1]!.protection = {};
      });
      const locked: Edit = { kind: 'highlight', sheet: 'Khóa', tone: 'lost', areas: [area(0, 0, 0, 0)] };
      const failing = { command: 'report', edits: [...TAKEN_AWAY, locked] };
      const answer = await excelWorkbook().apply(failing);
      expect(answer.ok).toBe(false);
      expect(answer.problems).toEqual(expect.arrayContaining([expect.objectContaining(lost)]));
      expect(answer.problems.map(({ code }) => code)).not.toContain('excel.nothing-written');
    });

    test('a sheet whose charts are all ours is replaced and taken back without a word', async () => {
      const { port } = connect([personsSheet()]);
      valueOf(await port.apply(PLAN));
      const away = await port.apply({ command: 'report', edits: TAKEN_AWAY });
      expect(away.problems).toEqual([]);
      expect((await port.undo(valueOf(away))).problems).toEqual([]);
    });
  });

  test('many charts still take one request well inside its size', async () => {
    const { host, port } = connect([personsSheet()]);
    const tables = Array.from({ length: 15 }, (_, at) => ({ ...CHARTED, key: `table${at}` }));
    host.startCounting();
    valueOf(await port.apply({ command: 'report', edits: tablesToSheets(tables) }));
    expect(host.exchanges).toHaveLength(1);
    expect(host.exchanges[0]!.requestBytes).toBeLessThan(600_000);
  });
});
