import { cellAt, type CellGrid, type WorkbookContent } from '../../src/grid/cell-grid';
import type { Edit, Receipt, WrittenCell } from '../../src/grid/plan';
import { parseCellName } from '../../src/grid/address';
import type { WorkbookPort } from '../../src/workbook/workbook';

/** What a workbook must hold before the contract is tried on it. */
export interface ContractSheet {
  readonly name: string;
  /** By address; a formula is text that begins with `=`. */
  readonly cells: Readonly<Record<string, string | number | boolean>>;
  readonly merges?: readonly string[];
  /** Protects the sheet; these cells stay editable. */
  readonly unlocked?: readonly string[];
}

export interface ContractWorkbook {
  readonly sheets: readonly ContractSheet[];
  readonly structureProtected?: boolean;
}

/** Makes an adapter's port over a workbook with this content. */
export type MakePort = (workbook: ContractWorkbook) => Promise<WorkbookPort>;

const SHEET = 'Chấm điểm';
const TABLE: ContractSheet = {
  name: SHEET,
  cells: {
    A1: 'STT',
    B1: 'Tiêu chí',
    C1: 'Điểm tối đa',
    D1: 'Điểm tự chấm',
    A2: '1.1',
    B2: 'Kế hoạch',
    C2: 2,
    D2: 1.5,
    A3: '1.2',
    B3: 'Báo cáo',
    C3: 3,
    D4: '=SUM(D2:D3)',
  },
};
const PLAIN: ContractWorkbook = { sheets: [TABLE] };

/** Ensures an adapter keeps every promise of the port; each adapter's tests call it with their own way of making one. */
export function contractSuite(name: string, makePort: MakePort): void {
  describe(`the port over ${name}`, () => {
    reading(makePort);
    writing(makePort);
    refusing(makePort);
    highlighting(makePort);
    sheetsAndNames(makePort);
  });
}

function reading(makePort: MakePort): void {
  test('reads values and formulas where they stand, and nothing where nothing stands', async () => {
    const grid = await gridOf(await makePort(PLAIN));
    expect(at(grid, 'A1')?.value).toBe('STT');
    expect(at(grid, 'D2')?.value).toBe(1.5);
    expect(at(grid, 'D3')?.value ?? null).toBeNull();
    expect(at(grid, 'D4')?.formula).toBe('SUM(D2:D3)');
    expect(grid).toMatchObject({ rowCount: 4, columnCount: 4, visibility: 'visible', isProtected: false });
  });

  test('keeps a text that looks like a number a text', async () => {
    const port = await makePort({ sheets: [{ name: SHEET, cells: { A1: '1.10', A2: '01/02' } }] });
    const grid = await gridOf(port);
    expect(at(grid, 'A1')?.value).toBe('1.10');
    expect(at(grid, 'A2')?.value).toBe('01/02');
  });

  test('reads merged areas and only the sheets that were asked for', async () => {
    const second = { name: 'Hai', cells: { A1: 'x' }, merges: ['A1:B2'] };
    const port = await makePort({ sheets: [TABLE, second] });
    const content = await contentOf(port, ['Hai']);
    expect(content.sheets.map(({ sheet }) => sheet)).toEqual(['Hai']);
    expect(content.sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  test('says so when a sheet that was asked for is not there', async () => {
    const result = await (await makePort(PLAIN)).read(['Không có']);
    expect(result.ok).toBe(false);
    expect(result.problems.length).toBeGreaterThan(0);
  });
}

function writing(makePort: MakePort): void {
  test('writes values and formulas, and undo puts back what was there', async () => {
    const port = await makePort(PLAIN);
    const before = cellsOf(await gridOf(port));
    const receipt = await applied(port, [
      cells({ F1: 'Điểm tính', F2: 1.25, F3: true, D3: 2.5 }),
      formula('F4', 'SUM(F2:F2)', 1.25),
    ]);
    const grid = await gridOf(port);
    expect(at(grid, 'F1')?.value).toBe('Điểm tính');
    expect(at(grid, 'D3')?.value).toBe(2.5);
    expect(at(grid, 'F3')?.value).toBe(true);
    expect(at(grid, 'F4')).toMatchObject({ formula: 'SUM(F2:F2)', value: 1.25 });
    expect(receipt.refused).toEqual([]);

    expect((await port.undo(receipt)).ok).toBe(true);
    expect(cellsOf(await gridOf(port))).toEqual(before);
  });

  test.each([
    '1.10',
    '01/02',
    '007',
    '=1+1',
    '@x',
    ' hai  cách ',
    'dòng 1\ndòng 2',
    '_x0041_',
    '1e3',
    'Ðặng Ế̂',
  ])('writes the text %j as that text', async (text) => {
    const port = await makePort(PLAIN);
    await applied(port, [cells({ F2: text })]);
    const cell = at(await gridOf(port), 'F2');
    expect(cell?.value).toBe(text);
    expect(cell?.formula).toBeUndefined();
  });

  test('writing nothing over something empties the cell', async () => {
    const port = await makePort(PLAIN);
    await applied(port, [cells({ D2: null })]);
    expect(at(await gridOf(port), 'D2')?.value ?? null).toBeNull();
  });

  test('clears an area of its own and leaves the neighbours', async () => {
    const port = await makePort(PLAIN);
    await applied(port, [cells({ F1: 'a', F2: 'b', G1: 'c' })]);
    await applied(port, [{ kind: 'clear', sheet: SHEET, area: { top: 0, left: 5, bottom: 1, right: 5 } }]);
    const grid = await gridOf(port);
    expect(at(grid, 'F1')?.value ?? null).toBeNull();
    expect(at(grid, 'G1')?.value).toBe('c');
    expect(at(grid, 'D2')?.value).toBe(1.5);
  });

  test('a total that depends on a written cell no longer shows the old figure as if it were right', async () => {
    const port = await makePort(PLAIN);
    const before = at(await gridOf(port), 'D4')?.value;
    await applied(port, [cells({ D3: 2 })]);
    const total = at(await gridOf(port), 'D4');
    expect(total?.formula).toBe('SUM(D2:D3)');
    if (total?.uncached) return;
    expect(total?.value).not.toBe(before);
    expect(total?.value).toBe(3.5);
  });

  test('a plan with a problem changes nothing at all', async () => {
    const port = await makePort(PLAIN);
    const before = cellsOf(await gridOf(port));
    const result = await port.apply({
      command: 'test',
      edits: [
        cells({ F1: 'x' }),
        { kind: 'cells', sheet: 'Không có', cells: [{ row: 0, column: 0, value: 1 }] },
      ],
    });
    expect(result.ok).toBe(false);
    expect(cellsOf(await gridOf(port))).toEqual(before);
  });

  test('a second identical plan gives the same cells', async () => {
    const port = await makePort(PLAIN);
    const edits = [cells({ F1: 'Điểm', F2: 1 }), formula('F3', 'F2*2', 2)];
    await applied(port, edits);
    const once = cellsOf(await gridOf(port));
    await applied(port, edits);
    expect(cellsOf(await gridOf(port))).toEqual(once);
  });
}

function refusing(makePort: MakePort): void {
  const locked = { sheets: [{ ...TABLE, unlocked: ['D2', 'D3'] }] };

  test('says which cells of a protected sheet are locked', async () => {
    const grid = await gridOf(await makePort(locked));
    expect(grid.isProtected).toBe(true);
    expect(at(grid, 'D2')?.locked).toBe(false);
    expect(at(grid, 'C2')?.locked).toBeUndefined();
  });

  test('a locked cell keeps its content and the receipt names it; unlocked ones are written', async () => {
    const port = await makePort(locked);
    const receipt = await applied(port, [cells({ C2: 99, D2: 1 })]);
    expect(receipt.refused.map(({ sheet, cell }) => ({ sheet, cell }))).toEqual([
      { sheet: SHEET, cell: 'C2' },
    ]);
    const grid = await gridOf(port);
    expect(at(grid, 'C2')?.value).toBe(2);
    expect(at(grid, 'D2')?.value).toBe(1);
    expect(grid.isProtected).toBe(true);
  });

  test('a cell hidden under a merge is not written', async () => {
    const port = await makePort({ sheets: [{ ...TABLE, merges: ['F1:G1'] }] });
    const receipt = await applied(port, [cells({ G1: 'mất' })]);
    expect(receipt.refused.map(({ cell }) => cell)).toEqual(['G1']);
  });
}

function highlighting(makePort: MakePort): void {
  const area = { top: 1, left: 3, bottom: 2, right: 3 };
  const on: Edit = { kind: 'highlight', sheet: SHEET, tone: 'lost', areas: [area] };
  const off: Edit = { kind: 'clearHighlights', sheet: SHEET };

  test('a highlight touches no cell, says which tones are on, and off leaves everything as before', async () => {
    const port = await makePort(PLAIN);
    const before = await gridOf(port);
    await applied(port, [on, { ...on, tone: 'safe' }, { ...on, tone: 'problem' }, { ...on, tone: 'gap' }]);
    expect(await gridOf(port)).toEqual({ ...before, highlights: ['lost', 'safe', 'problem', 'gap'] });
    await applied(port, [off]);
    expect(await gridOf(port)).toEqual(before);
  });

  test('taking highlights off where there are none is no mistake', async () => {
    const port = await makePort(PLAIN);
    expect((await port.apply({ command: 'test', edits: [off] })).ok).toBe(true);
  });
}

function sheetsAndNames(makePort: MakePort): void {
  const add = (sheet: string, hidden?: 'hidden' | 'veryHidden'): Edit => ({
    kind: 'addSheet',
    sheet,
    cells: [{ row: 0, column: 0, value: 'khóa' }],
    layout: hidden === undefined ? {} : { hidden },
  });

  test('adds a sheet, hides one, takes one away', async () => {
    const port = await makePort(PLAIN);
    await applied(port, [add('CCHC – Kết quả'), add('_cchc', 'veryHidden')]);
    const content = await contentOf(port);
    expect(content.sheets.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([
      [SHEET, 'visible'],
      ['CCHC – Kết quả', 'visible'],
      ['_cchc', 'veryHidden'],
    ]);
    await applied(port, [{ kind: 'removeSheet', sheet: 'CCHC – Kết quả' }]);
    expect((await contentOf(port)).sheets.map(({ sheet }) => sheet)).toEqual([SHEET, '_cchc']);
  });

  test('replaces a sheet in one plan', async () => {
    const port = await makePort(PLAIN);
    await applied(port, [add('Kết quả')]);
    await applied(port, [{ kind: 'removeSheet', sheet: 'Kết quả' }, add('Kết quả')]);
    expect((await contentOf(port)).sheets.map(({ sheet }) => sheet)).toEqual([SHEET, 'Kết quả']);
  });

  test.each(['', 'a/b', 'a:b', '[a]', 'x'.repeat(32), "'a", 'CHẤM ĐIỂM'])(
    'refuses the sheet name %j',
    async (sheet) => {
      const port = await makePort(PLAIN);
      expect((await port.apply({ command: 'test', edits: [add(sheet)] })).ok).toBe(false);
      expect((await contentOf(port)).sheets).toHaveLength(1);
    },
  );

  test('adds no sheet to a workbook whose structure is protected', async () => {
    const port = await makePort({ ...PLAIN, structureProtected: true });
    expect((await contentOf(port)).structureProtected).toBe(true);
    expect((await port.apply({ command: 'test', edits: [add('Mới')] })).ok).toBe(false);
  });

  test('does not take the last visible sheet away', async () => {
    const port = await makePort(PLAIN);
    expect((await port.apply({ command: 'test', edits: [{ kind: 'removeSheet', sheet: SHEET }] })).ok).toBe(
      false,
    );
  });

  test('defines a hidden name, replaces it, takes it away', async () => {
    const port = await makePort(PLAIN);
    const define = (refersTo: string): Edit => ({
      kind: 'defineName',
      name: '_cchc_ketqua',
      refersTo,
      hidden: true,
    });
    const own = async () => (await contentOf(port)).names.filter(({ name }) => name === '_cchc_ketqua');
    await applied(port, [define(`'${SHEET}'!$F$1:$G$4`)]);
    expect(await own()).toMatchObject([{ hidden: true }]);
    await applied(port, [define(`'${SHEET}'!$F$1:$H$4`)]);
    const [name, ...more] = await own();
    expect(more).toEqual([]);
    expect(name?.refersTo.replace(/^=/, '')).toBe(`'${SHEET}'!$F$1:$H$4`);
    await applied(port, [{ kind: 'removeName', name: '_cchc_ketqua' }]);
    expect(await own()).toEqual([]);
  });
}

async function contentOf(port: WorkbookPort, sheets?: readonly string[]): Promise<WorkbookContent> {
  const content = await port.read(sheets);
  if (!content.ok) throw new Error(JSON.stringify(content.problems));
  return content.value;
}

async function gridOf(port: WorkbookPort): Promise<CellGrid> {
  const [grid] = (await contentOf(port)).sheets;
  if (!grid) throw new Error('no sheet');
  return grid;
}

function at(grid: CellGrid, name: string) {
  const place = parseCellName(name);
  return place && cellAt(grid, place.row, place.column);
}

/** Values and formulas only: what a person typed. */
function cellsOf(grid: CellGrid): readonly unknown[] {
  return grid.rows.flatMap((row, r) =>
    (row ?? []).flatMap((cell, c) =>
      cell && (cell.value !== null || cell.formula !== undefined) ? [[r, c, cell.value, cell.formula]] : [],
    ),
  );
}

async function applied(port: WorkbookPort, edits: readonly Edit[]): Promise<Receipt> {
  const result = await port.apply({ command: 'test', edits });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function cells(values: Readonly<Record<string, string | number | boolean | null>>): Edit {
  const written = Object.entries(values).map(([name, value]) => ({ ...parseCellName(name)!, value }));
  return { kind: 'cells', sheet: SHEET, cells: written };
}

function formula(name: string, text: string, value: WrittenCell['value']): Edit {
  return { kind: 'cells', sheet: SHEET, cells: [{ ...parseCellName(name)!, formula: text, value }] };
}
