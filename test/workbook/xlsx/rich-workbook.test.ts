import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edit } from '../../../src/grid/plan';
import { readDirectory, type ZipDirectory } from '../../../src/workbook/xlsx/zip/directory';
import { unpack } from '../../../src/workbook/xlsx/zip/unpack';
import {
  convertWithLibreOffice,
  describeWithJudge,
  readWithOpenpyxl,
  recalculateWithLibreOffice,
} from '../../support/judges';
import { applied, at, contentOf, opened } from './builders';

const RICH = new Uint8Array(readFileSync(join(__dirname, '../fixtures/rich.xlsx')));
const SHEET = 'Chấm điểm';
/** Right of the chart and the picture. */
const OWN = 16;

const SCORE: readonly Edit[] = [
  {
    kind: 'cells',
    sheet: SHEET,
    cells: [
      { row: 2, column: OWN, value: 'Điểm tính theo thang điểm', style: 'header' },
      ...[3, 4, 5, 6, 7].map((row) => ({
        row,
        column: OWN,
        value: row - 2,
        formula: `C${row + 1}*1`,
        style: 'points' as const,
      })),
      { row: 8, column: OWN, value: 15, formula: 'SUM(Q4:Q8)', style: 'totalPoints' },
      { row: 6, column: 3, value: 0.75 },
    ],
  },
  { kind: 'columnWidths', sheet: SHEET, widths: { [OWN]: 18 } },
  { kind: 'defineName', name: '_cchc_ketqua', refersTo: `'${SHEET}'!$Q$3:$Q$9`, hidden: true },
];
const HIGHLIGHT: readonly Edit[] = [
  { kind: 'highlight', sheet: SHEET, tone: 'lost', areas: [{ top: 3, left: 3, bottom: 3, right: 3 }] },
  { kind: 'highlight', sheet: SHEET, tone: 'attention', areas: [{ top: 5, left: 3, bottom: 7, right: 3 }] },
];
const OFF: Edit = { kind: 'clearHighlights', sheet: SHEET };

function directoryOf(bytes: Uint8Array): ZipDirectory {
  const directory = readDirectory(bytes);
  if (!directory.ok) throw new Error(JSON.stringify(directory.problems));
  return directory.value;
}

/** The names of entries whose local header, data and central record are not those of the other archive. */
function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [directoryOf(before), directoryOf(after)];
  const rawOf = (directory: ZipDirectory, name: string): string => {
    const entry = directory.entries.find((one) => one.name === name);
    return entry ? Buffer.from(directory.bytes.subarray(entry.start, entry.end)).toString('latin1') : '';
  };
  const names = new Set([...old.entries, ...now.entries].map(({ name }) => name));
  return [...names].filter((name) => rawOf(old, name) !== rawOf(now, name)).sort();
}

function textsOf(bytes: Uint8Array): Record<string, string> {
  const directory = directoryOf(bytes);
  return Object.fromEntries(
    directory.entries.map((entry) => [
      entry.name,
      Buffer.from(unpack(directory, entry) ?? []).toString('latin1'),
    ]),
  );
}

async function scored(): Promise<Uint8Array> {
  const workbook = opened(RICH);
  await applied(workbook, ...SCORE, ...HIGHLIGHT);
  return workbook.save();
}

test('an unedited workbook is saved as the very bytes it was opened from', () => {
  expect(opened(RICH).save()).toBe(RICH);
});

test('a scored copy differs only in the parts that had to change', async () => {
  expect(changedParts(RICH, await scored())).toEqual([
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
  ]);
});

test('in the edited sheet everything else keeps its text', async () => {
  const [before, after] = [textsOf(RICH), textsOf(await scored())];
  const sheet = 'xl/worksheets/sheet1.xml';
  const from = (text: string | undefined, mark: string): string =>
    (text ?? '').slice((text ?? '').indexOf(mark));
  expect(from(after[sheet], '<dataValidations')).toBe(from(before[sheet], '<dataValidations'));
  expect(after[sheet]).toContain('<c r="B6" s="3" t="s"><v>12</v></c>');
  expect(from(after['xl/styles.xml'], '<cellStyleXfs').slice(0, 90)).toBe(
    from(before['xl/styles.xml'], '<cellStyleXfs').slice(0, 90),
  );
});

test('a filled empty score cell keeps its own look, and the totals it feeds lose their old figures', async () => {
  const workbook = opened(await scored());
  const grid = (await contentOf(workbook)).sheets[0]!;
  expect(at(grid, 'D7')).toMatchObject({ value: 0.75, format: '0.00', locked: false });
  expect(at(grid, 'D9')).toMatchObject({ formula: 'SUM(D4:D8)', uncached: true });
  expect(at(grid, 'C9')).toMatchObject({ value: 8.5 });
  expect(at(grid, 'Q9')).toMatchObject({ formula: 'SUM(Q4:Q8)', value: 15 });
});

test('highlights off gives back the very bytes of the file', async () => {
  const workbook = opened(RICH);
  await applied(workbook, ...HIGHLIGHT);
  expect(changedParts(RICH, workbook.save())).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
  await applied(workbook, OFF);
  expect(workbook.save()).toBe(RICH);
});

test('highlights off after saving and opening again leaves every part byte for byte', async () => {
  const first = opened(RICH);
  await applied(first, ...HIGHLIGHT);
  const second = opened(first.save());
  await applied(second, OFF);
  expect(textsOf(second.save())).toEqual(textsOf(RICH));
});

test.each(['problem', 'gap'] as const)(
  'the layer of one tone (%s) gives way and leaves no byte behind',
  async (tone) => {
    const workbook = opened(RICH);
    const layer = HIGHLIGHT.map((edit) => ({ ...edit, tone }) as Edit);
    await applied(workbook, OFF, ...layer);
    const second = opened(workbook.save());
    await applied(second, OFF, ...HIGHLIGHT);
    await applied(second, OFF);
    expect(textsOf(second.save())).toEqual(textsOf(RICH));
    await applied(workbook, OFF);
    expect(workbook.save()).toBe(RICH);
  },
);

test('undo gives back the very bytes of the file', async () => {
  const workbook = opened(RICH);
  const receipt = await applied(workbook, ...SCORE, ...HIGHLIGHT);
  expect((await workbook.undo(receipt)).ok).toBe(true);
  expect(workbook.save()).toBe(RICH);
});

test('a receipt that is not the latest is refused and changes nothing', async () => {
  const workbook = opened(RICH);
  const receipt = await applied(workbook, ...HIGHLIGHT);
  await applied(workbook, ...SCORE);
  const before = workbook.save();
  expect((await workbook.undo(receipt)).ok).toBe(false);
  expect(workbook.save()).toEqual(before);
});

test('the protected sheet refuses and keeps its bytes', async () => {
  const workbook = opened(RICH);
  const receipt = await applied(
    workbook,
    { kind: 'cells', sheet: 'Biểu khóa', cells: [{ row: 2, column: 1, value: 1 }] },
    { kind: 'columnWidths', sheet: 'Biểu khóa', widths: { 0: 50 } },
    {
      kind: 'highlight',
      sheet: 'Biểu khóa',
      tone: 'lost',
      areas: [{ top: 1, left: 1, bottom: 1, right: 1 }],
    },
  );
  expect(receipt.refused.map(({ cell, code }) => [cell, code])).toEqual([
    ['B3', 'workbook.cell-locked'],
    ['A1', 'workbook.format-locked'],
    ['B2', 'workbook.format-locked'],
  ]);
  expect(changedParts(RICH, workbook.save())).not.toContain('xl/worksheets/sheet3.xml');
});

describeWithJudge('libreoffice', 'the scored rich workbook in LibreOffice', () => {
  test('opens, and the recalculated totals are right', async () => {
    const { rich } = await recalculateWithLibreOffice({ 'rich.xlsx': await scored() });
    const grid = (await contentOf(opened(rich!))).sheets[0]!;
    expect(at(grid, 'D9')?.value).toBe(7);
    expect(at(grid, 'E7')?.value).toBe(0.75);
    expect(at(grid, 'C9')?.value).toBe(8.5);
  }, 180_000);

  test('prints', async () => {
    const { rich } = await convertWithLibreOffice({ 'rich.xlsx': await scored() }, 'pdf');
    expect(Buffer.from(rich!).subarray(0, 4).toString()).toBe('%PDF');
  }, 180_000);
});

describeWithJudge('openpyxl', 'the scored rich workbook in openpyxl', () => {
  test('shows the written cells and the untouched ones', async () => {
    const read = await readWithOpenpyxl({ 'rich.xlsx': await scored() });
    const [sheet] = read['rich.xlsx'] as Exclude<(typeof read)[string], string>;
    expect(sheet?.cells['Q3']).toEqual({ value: 'Điểm tính theo thang điểm' });
    expect(sheet?.cells['Q9']).toEqual({ value: 15, formula: 'SUM(Q4:Q8)', format: '0.00##' });
    expect(sheet?.cells['D9']).toEqual({ value: null, formula: 'SUM(D4:D8)', format: '0.00' });
    expect(sheet?.cells['B11']?.value).toBe('Lưu ý: điểm tự chấm phải có tài liệu kiểm chứng');
  }, 60_000);
});
