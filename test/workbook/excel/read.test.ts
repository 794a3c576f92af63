import { cellAt } from '../../../src/grid/cell-grid';
import { area, sheetNamed, sheetOf } from '../../excel-host/build';
import { assertComplete, codesOf, connect, valueOf } from './connect';

afterEach(assertComplete);

describe('reading the open workbook', () => {
  test('takes two requests however many sheets there are', async () => {
    const sheets = Array.from({ length: 30 }, (_, index) =>
      sheetOf(`Phòng ${index}`, { A1: 'STT', B2: index }),
    );
    const { host, port } = connect(sheets);
    expect(valueOf(await port.read()).sheets).toHaveLength(30);
    expect(host.exchanges).toHaveLength(2);
  });

  test('tells texts, numbers, booleans, errors, formulas and blanks apart', async () => {
    const { port } = connect([
      sheetOf('Bảng', {
        A1: '1.10',
        B1: 9.5,
        C1: true,
        D1: '=1/0',
        E1: '=B1*2',
        G1: { value: '=không phải công thức', format: '@' },
        H1: 0,
      }),
    ]);
    const grid = valueOf(await port.read()).sheets[0]!;
    expect(grid.rows[0]).toEqual([
      { value: '1.10' },
      { value: 9.5 },
      { value: true },
      { value: { error: '#DIV/0!' }, formula: '1/0' },
      { value: 19, formula: 'B1*2' },
      undefined,
      { value: '=không phải công thức', format: '@' },
      { value: 0 },
    ]);
  });

  test('keeps where the used area begins', async () => {
    const { port } = connect([sheetOf('Bảng', { C4: 'x' })]);
    const grid = valueOf(await port.read()).sheets[0]!;
    expect(cellAt(grid, 3, 2)).toEqual({ value: 'x' });
    expect([grid.rowCount, grid.columnCount]).toEqual([4, 3]);
  });

  test('reads number formats, fonts other than the normal one, weight and indent', async () => {
    const look = { value: 'Së Néi vô', font: '.VnTime', bold: true, indent: 2, format: '@' } as const;
    const { port } = connect([sheetOf('Bảng', { A1: look })]);
    expect(cellAt(valueOf(await port.read()).sheets[0]!, 0, 0)).toEqual(look);
  });

  test('reads merged areas, hidden rows and columns, tables, names and visibility', async () => {
    const merges = [area(0, 0, 0, 2)];
    const { host, port } = connect(
      [
        sheetOf(
          'Bảng',
          { A1: 'Tiêu đề', A3: 'x', C3: 'y' },
          {
            merges,
            hiddenRows: new Set([1]),
            hiddenColumns: new Set([1]),
            tables: [{ name: 'Diem', area: area(2, 0, 5, 2) }],
          },
        ),
        sheetOf('_cchc', { A1: 'khóa' }, { visibility: 'veryHidden' }),
      ],
      {
        names: [
          { name: '_cchc_ketqua', refersTo: 'Bảng!$A$1', hidden: true },
          { name: 'vung', refersTo: 'Bảng!$A$3', sheet: 'Bảng' },
        ],
      },
    );
    const content = valueOf(await port.read());
    expect(content.sheets[0]).toMatchObject({ merges, tables: [{ name: 'Diem', area: area(2, 0, 5, 2) }] });
    expect([...content.sheets[0]!.hiddenRows]).toEqual([1]);
    expect([...content.sheets[0]!.hiddenColumns]).toEqual([1]);
    expect(content.sheets[1]!.visibility).toBe('veryHidden');
    expect(content.names).toEqual([
      { name: '_cchc_ketqua', refersTo: 'Bảng!$A$1', hidden: true },
      { name: 'vung', refersTo: 'Bảng!$A$3', sheet: 'Bảng' },
    ]);
    expect(host.exchanges).toHaveLength(2);
  });

  test('says which cells of a protected sheet stay editable, empty ones too', async () => {
    const { port } = connect([
      sheetOf('Bảng', { A1: 'Điểm', B1: { value: null, locked: false }, C1: '=1+1' }, { isProtected: true }),
    ]);
    const grid = valueOf(await port.read()).sheets[0]!;
    expect(grid.isProtected).toBe(true);
    expect(grid.rows[0]).toEqual([
      { value: 'Điểm' },
      { value: null, locked: false },
      { value: 2, formula: '1+1' },
    ]);
  });

  test('knows workbooks whose dates count from 1904 and whose structure is protected', async () => {
    const { port } = connect([sheetOf('Bảng', { A1: 1 })], { date1904: true, structureProtected: true });
    expect(valueOf(await port.read())).toMatchObject({ date1904: true, structureProtected: true });
  });

  test('reads only the sheets asked for, and names one that is not there', async () => {
    const { port } = connect([sheetOf('Một', { A1: 1 }), sheetOf('Hai', { A1: 2 })]);
    expect(valueOf(await port.read(['hai'])).sheets.map(({ sheet }) => sheet)).toEqual(['Hai']);
    const answer = await port.read(['Hai', 'Ba']);
    expect(answer.problems).toMatchObject([{ code: 'workbook.sheet-unknown', params: { sheet: 'Ba' } }]);
  });

  test('an empty sheet has no cells', async () => {
    const { port } = connect([sheetOf('Trống', {})]);
    expect(valueOf(await port.read()).sheets[0]).toMatchObject({ rowCount: 0, columnCount: 0, rows: [] });
  });

  test('gives values, not what is shown in the user’s language', async () => {
    const { port } = connect([sheetOf('Bảng', { A1: { value: 9.38, format: '0,00' } })]);
    expect(cellAt(valueOf(await port.read()).sheets[0]!, 0, 0)?.value).toBe(9.38);
  });

  test('warns when formulas wait for recalculation', async () => {
    const { host, port } = connect([sheetOf('Bảng', { A1: 1 })]);
    host.workbook.calculationPending = true;
    expect(codesOf(await port.read())).toEqual(['excel.calculation-pending']);
  });

  test('asks for all values when a formula’s text stands where no formula is', async () => {
    const { host, port } = connect([sheetOf('Bảng', { A1: { value: '=1', format: '@' }, B1: '=A1' })]);
    valueOf(await port.read());
    expect(host.exchanges).toHaveLength(3);
  });

  test('cuts an answer beyond 5 MB into pieces and loses no cell', async () => {
    const long = 'Báo cáo '.repeat(200);
    const cells = Object.fromEntries(
      Array.from({ length: 4_000 }, (_, row) => [`A${row + 1}`, `${row} ${long}`]),
    );
    const { host, port } = connect([sheetOf('Dài', cells), sheetOf('Ngắn', { A1: 'x' })]);
    const content = valueOf(await port.read());
    const grid = content.sheets[0]!;
    expect(grid.rowCount).toBe(4_000);
    expect(grid.rows.every((row, index) => row?.[0]?.value === `${index} ${long}`)).toBe(true);
    expect(content.sheets[1]!.rows[0]).toEqual([{ value: 'x' }]);
    expect(host.exchanges.length).toBeGreaterThan(3);
  });

  test('refuses a sheet of more than five million cells with its name', async () => {
    const { host, port } = connect([sheetOf('Rộng', { A1: 1 })]);
    host.edit((workbook) => {
      const cell = { ...sheetNamed(host, 'Rộng').cells.get(0)! };
      workbook.sheets[0]!.cells.set(1_000_000 * 16_384 + 9, cell);
    });
    expect((await port.read()).problems).toMatchObject([
      { code: 'workbook.too-many-cells', params: { sheet: 'Rộng' } },
    ]);
  });

  test('an Excel below ExcelApi 1.14 is told so before anything is asked', async () => {
    const { host, port } = connect([sheetOf('Bảng', { A1: 1 })], {}, '1.13');
    expect(codesOf(await port.read())).toEqual(['excel.too-old']);
    expect(host.exchanges).toHaveLength(0);
  });

  test.each(['1.14', '1.17', '1.21'] as const)('runs on the requirement set %s', async (profile) => {
    const { port } = connect([sheetOf('Bảng', { A1: 1 })], {}, profile);
    expect((await port.read()).ok).toBe(true);
  });
});
