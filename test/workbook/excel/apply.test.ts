import type { Edit, WritePlan } from '../../../src/grid/plan';
import { area, sheetNamed, sheetOf } from '../../excel-host/build';
import { cellKey, type HostCell } from '../../excel-host/model';
import type { ExcelHost } from '../../excel-host/host';
import { snapshot } from '../../excel-host/snapshot';
import { assertComplete, codesOf, connect, valueOf } from './connect';
import { FULL_PLAN, personsSheet, SHEET } from './sample-plan';

afterEach(assertComplete);

const plan = (...edits: Edit[]): WritePlan => ({ command: 'test', edits });

function cellIn(host: ExcelHost, row: number, column: number, sheet = SHEET): HostCell | undefined {
  return sheetNamed(host, sheet).cells.get(cellKey(row, column));
}

describe('carrying out a plan in Excel', () => {
  test('takes one request, whatever the plan touches', async () => {
    const { host, port } = connect([personsSheet()]);
    valueOf(await port.read());
    host.startCounting();
    expect(valueOf(await port.apply(FULL_PLAN)).refused).toEqual([]);
    expect(host.exchanges).toHaveLength(1);
  });

  test('is undone to the last format, width and name', async () => {
    const { host, port } = connect([personsSheet()]);
    const before = snapshot(host);
    valueOf(await port.read());
    const receipt = valueOf(await port.apply(FULL_PLAN));
    expect(snapshot(host)).not.toEqual(before);
    valueOf(await port.undo(receipt));
    expect(snapshot(host)).toEqual(before);
  });

  test('a receipt is plain data: it survives being stored', async () => {
    const { host, port } = connect([personsSheet()]);
    const before = snapshot(host);
    const receipt = valueOf(await port.apply(FULL_PLAN));
    valueOf(await port.undo(JSON.parse(JSON.stringify(receipt)) as typeof receipt));
    expect(snapshot(host)).toEqual(before);
  });

  test('formats a text as text before writing it, so that Excel reads nothing into it', async () => {
    const { host, port } = connect([personsSheet()]);
    const texts = ['1.10', '1/2', '007', '12%', '1e3', 'TRUE', '=A1', '#N/A', '(5)', '3-Mar', '08:30'];
    const cells = texts.map((value, row) => ({ row, column: 8, value, style: 'text' as const }));
    valueOf(await port.apply(plan({ kind: 'cells', sheet: SHEET, cells })));
    expect(texts.map((_, row) => cellIn(host, row, 8)?.value)).toEqual(texts);
  });

  test('leaves a sentence with numbers in it in the general format', async () => {
    const { host, port } = connect([personsSheet()]);
    const cells = [{ row: 0, column: 8, value: 'Chậm 5 ngày so với hạn 15/12/2025', style: 'text' as const }];
    valueOf(await port.apply(plan({ kind: 'cells', sheet: SHEET, cells })));
    expect(cellIn(host, 0, 8)?.look.format).toBe('General');
  });

  test('a cell without a style keeps its look and format', async () => {
    const { host, port } = connect([personsSheet()]);
    valueOf(
      await port.apply(plan({ kind: 'cells', sheet: SHEET, cells: [{ row: 2, column: 2, value: 45_001 }] })),
    );
    expect(cellIn(host, 2, 2)).toMatchObject({ value: 45_001, look: { format: 'dd/mm/yyyy' } });
  });

  test('a number stays a number in a cell that was formatted as text', async () => {
    const { host, port } = connect([personsSheet()]);
    const receipt = valueOf(
      await port.apply(plan({ kind: 'cells', sheet: SHEET, cells: [{ row: 2, column: 0, value: 1.5 }] })),
    );
    expect(cellIn(host, 2, 0)).toMatchObject({ value: 1.5, look: { format: '@' } });
    valueOf(await port.undo(receipt));
    expect(cellIn(host, 2, 0)).toMatchObject({ value: '007', look: { format: '@' } });
  });

  test('the cells between those it writes stay untouched', async () => {
    const { host, port } = connect([sheetOf(SHEET, { A1: 1, A2: '=A1', A3: 'giữ' })]);
    const cells = [
      { row: 0, column: 0, value: 5 },
      { row: 2, column: 0, value: 6 },
    ];
    const receipt = valueOf(await port.apply(plan({ kind: 'cells', sheet: SHEET, cells })));
    expect(cellIn(host, 1, 0)).toMatchObject({ formula: '=A1', value: 5 });
    valueOf(await port.undo(receipt));
    expect(cellIn(host, 1, 0)).toMatchObject({ formula: '=A1', value: 1 });
  });

  test('calculates and repaints once, and raises no events of its own', async () => {
    const { host, port } = connect([personsSheet()]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(() => Promise.resolve());
      await context.sync();
    });
    host.startCounting();
    valueOf(await port.apply(FULL_PLAN));
    const names = host.exchanges[0]!.batch.Actions.map(({ Name }) => Name);
    expect(names.filter((name) => name === 'SuspendApiCalculationUntilNextSync')).toHaveLength(1);
    expect(names.filter((name) => name === 'SuspendScreenUpdatingUntilNextSync')).toHaveLength(1);
    expect(host.events).toEqual([]);
    expect(host.settings.eventsEnabled).toBe(true);
  });

  test('cuts what exceeds 4 MB into several requests and still undoes as one', async () => {
    const { host, port } = connect([personsSheet()]);
    const before = snapshot(host);
    const value = 'Báo cáo kết quả '.repeat(60);
    const cells = Array.from({ length: 6_000 }, (_, row) => ({
      row,
      column: 8,
      value,
      style: 'text' as const,
    }));
    const receipt = valueOf(await port.apply(plan({ kind: 'cells', sheet: SHEET, cells })));
    expect(host.exchanges.length).toBeGreaterThan(1);
    for (const { requestBytes, responseBytes } of host.exchanges) {
      expect(Math.max(requestBytes, responseBytes)).toBeLessThan(4.3 * 1024 * 1024);
    }
    expect(cellIn(host, 5_999, 8)?.value).toBe(value);
    valueOf(await port.undo(receipt));
    expect(snapshot(host)).toEqual(before);
  });

  test('writes past hidden and filtered rows and leaves them hidden', async () => {
    const { host, port } = connect([personsSheet({ hiddenRows: new Set([1]) })]);
    const cells = [0, 1, 2].map((row) => ({ row, column: 8, value: row, style: 'number' as const }));
    valueOf(await port.apply(plan({ kind: 'cells', sheet: SHEET, cells })));
    expect([0, 1, 2].map((row) => cellIn(host, row, 8)?.value)).toEqual([0, 1, 2]);
    expect([...sheetNamed(host, SHEET).hiddenRows]).toEqual([1]);
  });

  test('leaves the header of an Excel table alone and names it', async () => {
    const tables = [{ name: 'Diem', area: area(0, 0, 3, 2) }];
    const { host, port } = connect([personsSheet({ tables })]);
    valueOf(await port.read());
    const cells = [
      { row: 0, column: 2, value: 'mới' },
      { row: 1, column: 2, value: 9 },
    ];
    const receipt = valueOf(await port.apply(plan({ kind: 'cells', sheet: SHEET, cells })));
    expect(receipt.refused).toEqual([{ sheet: SHEET, cell: 'C1', code: 'workbook.table-header' }]);
    expect([cellIn(host, 0, 2)?.value, cellIn(host, 1, 2)?.value]).toEqual(['Điểm tự chấm', 9]);
  });

  test('writes into a very hidden sheet without showing it', async () => {
    const { host, port } = connect([
      personsSheet(),
      sheetOf('_cchc', { A1: 'khóa' }, { visibility: 'veryHidden' }),
    ]);
    valueOf(
      await port.apply(plan({ kind: 'cells', sheet: '_cchc', cells: [{ row: 1, column: 0, value: 'x' }] })),
    );
    expect(sheetNamed(host, '_cchc').visibility).toBe('veryHidden');
  });

  test('brings back a sheet of ours that a plan removed, cells, looks, widths and page', async () => {
    const { host, port } = connect([personsSheet()]);
    const add = FULL_PLAN.edits.filter(({ kind }) => kind === 'addSheet');
    valueOf(await port.apply(plan(...add)));
    const before = snapshot(host);
    const receipt = valueOf(await port.apply(plan({ kind: 'removeSheet', sheet: 'CCHC – Kết quả' })));
    expect(host.workbook.sheets).toHaveLength(1);
    valueOf(await port.undo(receipt));
    expect(withoutBorders(snapshot(host))).toEqual(withoutBorders(before));
  });

  test('says that a workbook opened read-only keeps the results only under another name', async () => {
    const { host, port } = connect([personsSheet()]);
    host.workbook.readOnly = true;
    const answer = await port.apply(FULL_PLAN);
    expect(answer.ok).toBe(true);
    expect(codesOf(answer)).toEqual(['excel.read-only']);
  });

  test.each([
    [
      'a text beyond 32,767 characters',
      { row: 0, column: 8, value: 'x'.repeat(32_768) },
      'workbook.text-too-long',
    ],
    [
      'a formula beyond 8,192 characters',
      { row: 0, column: 8, value: 0, formula: '1+'.repeat(4_200) },
      'workbook.formula-too-long',
    ],
    ['a figure that is no number', { row: 0, column: 8, value: NaN }, 'workbook.not-finite'],
    ['a cell beyond the sheet', { row: 1_048_576, column: 0, value: 1 }, 'workbook.outside-sheet'],
  ])('refuses %s before anything is sent', async (_, cell, code) => {
    const { host, port } = connect([personsSheet()]);
    expect(codesOf(await port.apply(plan({ kind: 'cells', sheet: SHEET, cells: [cell] })))).toEqual([code]);
    expect(host.exchanges).toHaveLength(0);
  });

  test('groups its requests into one entry of the undo list where Excel can (ExcelApi 1.20)', async () => {
    const run = jest.spyOn(Excel, 'run');
    const options = async (profile: '1.17' | '1.21'): Promise<unknown> => {
      run.mockClear();
      const { port } = connect([personsSheet()], {}, profile);
      valueOf(await port.apply(FULL_PLAN));
      return run.mock.calls[0]?.[0];
    };
    expect(await options('1.17')).toEqual({});
    expect(await options('1.21')).toEqual({ mergeUndoGroup: true });
    run.mockRestore();
  });
});

describe('highlights', () => {
  const on: Edit = { kind: 'highlight', sheet: SHEET, tone: 'lost', areas: [area(1, 1, 2, 2)] };
  const off: Edit = { kind: 'clearHighlights', sheet: SHEET };

  test('are conditional formats with our marker, one per list of addresses', async () => {
    const { host, port } = connect([personsSheet()]);
    const areas = Array.from({ length: 60 }, (_, row) => area(row * 2, 1, row * 2, 3));
    valueOf(await port.apply(plan({ ...on, areas })));
    const rules = sheetNamed(host, SHEET).conditionalFormats;
    expect(rules).toMatchObject([{ formula: '=AND("cchc"="cchc","lost"="lost")', fill: '#F4B6B6', areas }]);
  });

  test('on, off and on again take one request each after a read', async () => {
    const { host, port } = connect([personsSheet()]);
    valueOf(await port.read());
    const before = snapshot(host);
    host.startCounting();
    valueOf(await port.apply(plan(on, { ...on, tone: 'safe' })));
    valueOf(await port.apply(plan(off)));
    expect(snapshot(host)).toEqual(before);
    expect(host.exchanges).toHaveLength(2);
  });

  test('of an earlier session are found by the marker and taken off; a person’s stay', async () => {
    const { host, port } = connect([personsSheet()]);
    const theirs = {
      id: 'p',
      type: 'Custom',
      areas: [area(0, 0, 9, 9)],
      formula: '=$A1>0',
      fill: '#00FF00',
      fontColor: '',
      bold: false,
      stopIfTrue: false,
    } as const;
    sheetNamed(host, SHEET).conditionalFormats = [
      { ...theirs, areas: [...theirs.areas] },
      { ...theirs, areas: [...theirs.areas], id: 'c', formula: '=AND("cchc"="cchc",TRUE)' },
      { ...theirs, areas: [...theirs.areas], id: 'o', type: 'Other', formula: '' },
    ];
    valueOf(await port.apply(plan(off)));
    expect(sheetNamed(host, SHEET).conditionalFormats.map(({ id }) => id)).toEqual(['p', 'o']);
  });

  test.each([false, true])(
    'that a person has deleted since are no obstacle (null chains fail: %s)',
    async (fail) => {
      const { host, port } = connect([personsSheet()]);
      valueOf(await port.apply(plan(on, { ...on, tone: 'safe' })));
      host.settings.nullChainsFail = fail;
      sheetNamed(host, SHEET).conditionalFormats.pop();
      valueOf(await port.apply(plan(off)));
      expect(sheetNamed(host, SHEET).conditionalFormats).toEqual([]);
    },
  );

  test('that were taken off come back by undo', async () => {
    const { host, port } = connect([personsSheet()]);
    valueOf(await port.apply(plan(on, { ...on, tone: 'safe' })));
    valueOf(await port.read());
    const before = snapshot(host);
    const receipt = valueOf(await port.apply(plan(off)));
    expect(sheetNamed(host, SHEET).conditionalFormats).toEqual([]);
    valueOf(await port.undo(receipt));
    expect(snapshot(host)).toEqual(before);
  });
});

/** Borders are not asked for when a sheet is removed: the client's answer would double. */
function withoutBorders(shot: unknown): unknown {
  return JSON.parse(JSON.stringify(shot, (key, value: unknown) => (key === 'borders' ? undefined : value)));
}
