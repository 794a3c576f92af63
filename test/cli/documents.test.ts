import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsx } from '../../src/workbook/xlsx';
import { cellAt } from '../../src/grid/cell-grid';
import { documentOf, paragraph, tableOf } from '../workbook/docx/documents';
import { cchc } from './run';

const DOCUMENTS = join(__dirname, '../cases/docx');
const SELF_SCORE = join(DOCUMENTS, '08-self-score-python-docx.docx');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-docx-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('check says how the tables of a Word document were understood', async () => {
  const ran = await cchc('check', SELF_SCORE, '--json');
  expect(ran.json()).toMatchObject({
    forms: [{ sheet: 'Bảng 1', kind: 'selfScore', counts: { scoredItems: 2 }, maximum: '3' }],
  });
});

test('score writes a workbook that holds the tables and the results, never the document', async () => {
  const input = join(folder, 'tu-cham.docx');
  copyFileSync(SELF_SCORE, input);
  const before = readFileSync(input);
  const ran = await cchc('score', input, '--json');
  const { items, output, problems } = ran.json() as {
    items: { code: string; points: string }[];
    output: { file: string; results: { sheet: string }[] }[];
    problems: { code: string }[];
  };
  expect(items.map(({ code, points }) => [code, points])).toEqual([
    ['1.1', '1'],
    ['1.2', '1'],
  ]);
  const scored = join(folder, 'tu-cham.da-cham.xlsx');
  expect(output[0]?.file).toBe(scored);
  expect(problems.map(({ code }) => code)).toContain('workflow.document-copied');
  expect(readFileSync(input).equals(before)).toBe(true);
  const opened = openXlsx(new Uint8Array(readFileSync(scored)));
  if (!opened.ok) throw new Error('not readable');
  const content = await opened.value.read();
  const grid = content.ok ? content.value.sheets.find(({ sheet }) => sheet === 'Bảng 1') : undefined;
  expect(grid && cellAt(grid, 6, 1)?.value).toBe('Tỷ lệ nhiệm vụ hoàn thành');
  expect(grid && grid.columnCount).toBeGreaterThan(6);
});

test('text of an old encoding is copied in Unicode', async () => {
  const out = join(folder, 'b.xlsx');
  await cchc('score', join(DOCUMENTS, '03-tcvn3.docx'), '--out', out, '--json');
  const opened = openXlsx(new Uint8Array(readFileSync(out)));
  const content = opened.ok ? await opened.value.read() : opened;
  if (!content.ok) throw new Error('not readable');
  expect(cellAt(content.value.sheets[0]!, 1, 1)?.value).toBe('Cải cách thể chế');
});

test('risks reads a document as it reads a workbook', async () => {
  const ran = await cchc('risks', SELF_SCORE, '--date', '2025-06-30', '--json');
  expect(ran.json()).toMatchObject({ schema: 'cchc.risks/1', lost: expect.any(String) as string });
});

test('an annex in a document serves as a rulebook', async () => {
  const ran = await cchc('rulebook', join(DOCUMENTS, '01-annex.docx'), '--json');
  expect(ran.json()).toMatchObject({
    rulebook: { items: 2, total: '3', years: [2025] },
    rules: [
      { code: '1.1', status: 'understood' },
      { code: '1.2', status: 'understood' },
    ],
  });
});

test('a table nobody could read is named, one that goes on without text between is joined', async () => {
  const header = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm'];
  const row = (code: string) => [code, `Tiêu chí ${code}`, '1', 'Có: 1 điểm; không: 0 điểm'];
  const first = tableOf([header, row('1'), row('2')]);
  const next = tableOf([row('3'), row('4'), row('5')]);
  const input = join(folder, 'noi.docx');
  const check = async (between: string): Promise<unknown> => {
    writeFileSync(input, documentOf(first + between + next));
    return (await cchc('check', input, '--json')).json();
  };
  expect(await check('<w:p/>')).toMatchObject({ forms: [{ counts: { scoredItems: 5 } }], problems: [] });
  expect(await check(paragraph('Lĩnh vực khác'))).toMatchObject({
    forms: [{ counts: { scoredItems: 2 } }],
    problems: [{ code: 'workflow.table-not-read', sheet: 'Bảng 2' }],
  });
});

test.each([
  ['a.doc', '{\\rtf1 Bảng tiêu chí}', 'workbook.old-document'],
  ['a.pdf', '%PDF-1.7', 'workbook.pdf'],
  ['a.docx', '%PDF-1.7', 'workbook.pdf'],
  ['a.jpg', '\u00ff\u00d8\u00ff\u00e0', 'workbook.image'],
])('%s as a rulebook or a sheet gets exact advice', async (name, text, code) => {
  const input = join(folder, name);
  writeFileSync(input, Buffer.from(text, 'latin1'));
  for (const command of ['check', 'rulebook', 'score']) {
    expect((await cchc(command, input, '--json')).json()).toMatchObject({ problems: [{ code }] });
  }
});

test('a folder is searched for Word documents as well as for workbooks', async () => {
  copyFileSync(SELF_SCORE, join(folder, 'so-tai-chinh.docx'));
  writeFileSync(join(folder, '~$-tai-chinh.docx'), 'x');
  const ranked = await cchc('rank', folder, '--json');
  expect(ranked.json()).toMatchObject({
    groups: [{ rows: [{ agency: 'SỞ TÀI CHÍNH', rank: 1 }] }],
  });
  const checked = await cchc('check', folder, '--json');
  expect(checked.json()).toMatchObject({ forms: [{ kind: 'selfScore' }] });
});

test('a file that is not there, a folder where a file is meant: each is named and said in words', async () => {
  const missing = join(folder, 'không có.docx');
  for (const command of ['check', 'score', 'risks', 'rulebook']) {
    const ran = await cchc(command, missing);
    expect(ran.out.replace(/\s+/g, ' ')).toContain(`Không tìm thấy tệp “${missing}”`);
    expect(ran.out).not.toContain('ENOENT');
  }
  expect((await cchc('score', folder, '--json')).json()).toMatchObject({
    problems: [{ code: 'file.folder' }],
  });
  expect((await cchc('rule', '--jsonl', missing)).error).toContain(`Không đọc được tệp: ${missing}`);
});

test('a table without a total row has no printed total to tell of', async () => {
  const ran = await cchc('check', SELF_SCORE);
  expect(ran.out).not.toContain('bảng ghi');
});
