import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Cell, CellGrid, WorkbookContent } from '../../src/grid/cell-grid';
import { readForms, rereadFigures, type Form, type ReadBefore } from '../../src/sheet';
import { openXlsx } from '../../src/workbook/xlsx';

const SAMPLES = join(__dirname, '../../assets/samples');

async function readBefore(path: string): Promise<ReadBefore> {
  const opened = openXlsx(new Uint8Array(readFileSync(join(SAMPLES, path))));
  const read = opened.ok ? await opened.value.read() : opened;
  if (!read.ok) throw new Error(path);
  const { forms, problems } = readForms(read.value);
  return { content: read.value, forms, sheetProblems: problems };
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The workbook read anew with one cell changed: every cell another object. */
function withCell(content: WorkbookContent, at: Place, change: (cell: Cell) => Cell): WorkbookContent {
  const sheets = content.sheets.map((grid): CellGrid => {
    const rows = grid.rows.map((row) => row?.map((cell) => cell && { ...cell }));
    const there = grid.sheet === at.sheet ? rows[at.row] : undefined;
    if (there !== undefined) there[at.column] = change(there[at.column] ?? { value: null });
    return { ...grid, rows };
  });
  return { ...content, sheets };
}

function placesIn({ sheets }: WorkbookContent): Place[] {
  return sheets.flatMap(({ sheet, rows }) => {
    return rows.flatMap((cells, row) => (cells ?? []).map((_, column) => ({ sheet, row, column })));
  });
}

/** Other figures among the same words, as a clerk mends one; a cell without any gets what is typed elsewhere. */
function otherFigures(cell: Cell, figure: number): Cell {
  if (typeof cell.value === 'number') return { ...cell, value: figure };
  if (typeof cell.value !== 'string' || !/\d/.test(cell.value)) return { ...cell, value: `${figure}/97` };
  return { ...cell, value: cell.value.replace(/\d+/, String(figure)) };
}

function comparable(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? `${part}n` : part));
}

describe.each(['tu-cham-lon-xon-2025.xlsx', 'tu-cham-so-2025.xlsx'])('figures read again: %s', (path) => {
  let before: ReadBefore;
  beforeAll(async () => {
    before = await readBefore(path);
  });

  const declaredIn = ({ forms }: ReadBefore): Place[] =>
    placesIn(before.content).filter(({ sheet, row, column }) => {
      const form = forms.find((one) => one.sheet === sheet);
      const isInput = form?.columns.some(({ index, role }) => index === column && role === 'inputs') ?? false;
      const item = form?.items.find((one) => one.row === row);
      return isInput && item !== undefined && item.declared.length > 0;
    });

  test('any cell: either all is as if the whole workbook were read, or it must be', () => {
    const places = placesIn(before.content);
    fc.assert(
      fc.property(fc.nat(places.length - 1), fc.nat(3000), (at, figure) => {
        const content = withCell(before.content, places[at]!, (cell) => otherFigures(cell, figure));
        const forms = rereadFigures(before, content);
        if (forms === undefined) return;
        const whole = readForms(content);
        expect(comparable(forms)).toBe(comparable(whole.forms));
        expect(comparable(before.sheetProblems)).toBe(comparable(whole.problems));
      }),
      { numRuns: 150 },
    );
  });

  test('declared figures are read without the rest, and no other row is another object', () => {
    const reread = declaredIn(before).flatMap((place) => {
      const content = withCell(before.content, place, (cell) => otherFigures(cell, 61));
      const forms = rereadFigures(before, content);
      if (forms === undefined) return [];
      expect(comparable(forms)).toBe(comparable(readForms(content).forms));
      return [changedItems(before.forms, forms)];
    });
    expect(reread.length).toBeGreaterThan(declaredIn(before).length / 2);
    expect(new Set(reread.filter((count) => count > 1))).toEqual(new Set());
  });

  function changedItems(known: readonly Form[], now: readonly Form[]): number {
    return now.flatMap(({ items }, at) => items.filter((item, n) => item !== known[at]?.items[n])).length;
  }

  const [header, code, scored] = ['a header', 'a code', 'a typed score'];
  test.each([header, code, scored])('%s that changed is read with the whole workbook', (what) => {
    const form = before.forms.find(({ items }) => items.length > 0)!;
    const item = form.items.find(
      ({ selfScore, declared }) => selfScore !== undefined && declared.length > 0,
    )!;
    const columnOf = (role: string): number => form.columns.find((one) => one.role === role)!.index;
    const places = {
      [header!]: { row: form.headerRows.last, column: columnOf('inputs'), value: 'Ghi chú' },
      [code!]: { row: item.row, column: columnOf('code'), value: '9.9' },
      [scored!]: { row: item.row, column: columnOf('selfScore'), value: 0.25 },
    };
    const { value, ...place } = places[what]!;
    const content = withCell(before.content, { sheet: form.sheet, ...place }, (cell) => ({ ...cell, value }));
    expect(rereadFigures(before, content)).toBeUndefined();
  });

  test.each([
    ['46/50', '47/51', true],
    ['Tổng số 50; đúng hạn 46', 'Tổng số 52; đúng hạn 47', true],
    ['46/50', 'Điểm tối đa', false],
    ['Báo cáo năm 2024', 'Báo cáo năm 2025', false],
    // The first looks like a code, the second like words: what a column holds is counted.
    ['1.2.3', '1.2.3000', false],
  ])('“%s” made into “%s”: read alone %s', (first, next, isAlone) => {
    const [place] = declaredIn(before);
    const typed = (value: string): WorkbookContent => withCell(before.content, place!, () => ({ value }));
    const { forms, problems } = readForms(typed(first));
    const known = { content: typed(first), forms, sheetProblems: problems };
    expect(rereadFigures(known, typed(next)) !== undefined).toBe(isAlone);
  });

  test('a cell that a problem quotes is read with the whole workbook: the problem quotes the new figure', () => {
    const [place] = declaredIn(before);
    const struck = (value: number): WorkbookContent =>
      withCell(before.content, place!, () => ({ value, struck: true }));
    const { forms, problems } = readForms(struck(46));
    const named = { content: struck(46), forms, sheetProblems: problems };
    expect(problems.map(({ code }) => code)).toContain('sheet.struck-text');
    expect(rereadFigures(named, struck(47))).toBeUndefined();
    const unnamed = { ...named, sheetProblems: problems.filter(({ code }) => code !== 'sheet.struck-text') };
    expect(rereadFigures(unnamed, struck(47))).toBeDefined();
  });

  test('a row put in, a name, a merge: the whole workbook is read', () => {
    const { content } = before;
    const [grid, ...others] = content.sheets;
    const changedSheet = (change: Partial<CellGrid>): WorkbookContent => {
      return { ...content, sheets: [{ ...grid!, ...change }, ...others] };
    };
    const area = { top: 1, left: 0, bottom: 1, right: 1 };
    const changed = [
      changedSheet({ rows: [[], ...grid!.rows], rowCount: grid!.rowCount + 1 }),
      changedSheet({ merges: [...grid!.merges, area] }),
      changedSheet({ hiddenRows: new Set([...grid!.hiddenRows, 3]) }),
      {
        ...content,
        names: [...content.names, { name: '_cchc_ketqua', refersTo: `'${grid!.sheet}'!$A$1:$C$9` }],
      },
    ];
    expect(changed.map((one) => rereadFigures(before, one))).toEqual(changed.map(() => undefined));
    expect(rereadFigures(before, { ...content })).toEqual(before.forms);
  });
});
