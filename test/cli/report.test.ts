import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appraisedRound } from '../output/reports/report-builders';
import { roundFile } from './round-file';
import { cchc } from './run';

let folder: string;
let round: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-report-'));
  round = roundFile(folder, 'dot-2025.xlsx', appraisedRound(4));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the list names every report', async () => {
  const listed = (await cchc('report', '--list', '--json')).json();
  expect(listed).toMatchObject({ schema: 'cchc.report-list/1' });
  expect(listed['reports']).toHaveLength(14);
});

test('one workbook, and a folder of separate files with CSV that no spreadsheet runs', async () => {
  const out = join(folder, 'ket-qua.xlsx');
  const one = await cchc('report', 'results', round, '--out', out, '--json');
  expect(one.json()).toMatchObject({ schema: 'cchc.report/1', files: [{ file: out }] });
  const many = join(folder, 'giai-trinh');
  const ran = await cchc('report', 'explanation', round, '--out', many, '--csv', '--json');
  expect((ran.json()['files'] as unknown[]).length).toBe(8);
  expect(
    readdirSync(many).filter((name) => !/^giai-trinh-bo-sung-[a-z0-9-]+\.(xlsx|csv)$/.test(name)),
  ).toEqual([]);
  const csv = readdirSync(many).filter((name) => name.endsWith('.csv'));
  const text = csv.map((name) => readFileSync(join(many, name), 'utf8')).join('\n');
  expect(text).toContain(`"'=HYPERLINK`);
  expect(text).not.toMatch(/(^|,|")=HYPERLINK/m);
});

test('a template replaces title, header block and signer; a misspelt key is an error', async () => {
  const template = join(folder, 'mau.json');
  const appendix = { kind: 'appendix', name: 'PHỤ LỤC I', issuedWith: '(Kèm theo Quyết định số 12/QĐ-UBND)' };
  const good = {
    schema: 'cchc.report-template/1',
    letterhead: appendix,
    signature: { title: ['CHỦ TỊCH'], name: 'Lê Thị Hòa' },
    classes: { '*': [{ label: 'Tốt', from: '80' }] },
    reports: { summary: { title: 'TỔNG HỢP {group} {year}', columns: { class: 'Loại' } } },
  };
  writeFileSync(template, JSON.stringify(good));
  const ran = await cchc('report', 'summary', round, '--template', template, '--json');
  expect(ran.json()).toMatchObject({ reports: [{ tables: [{ title: 'TỔNG HỢP Khối sở 2025' }] }] });
  expect(ran.out).toContain('"Tốt"');
  writeFileSync(template, JSON.stringify({ ...good, singature: {} }));
  const bad = await cchc('report', 'summary', round, '--template', template, '--json');
  expect(bad.code).toBe(1);
  expect(bad.json()['problems']).toMatchObject([{ code: 'report.template-odd' }]);
});

test('the round’s own file is never written to, an unknown report is wrong use', async () => {
  const before = readFileSync(round);
  expect((await cchc('report', 'results', round, '--out', round)).code).toBe(2);
  expect((await cchc('report', 'khong-co', round)).code).toBe(2);
  expect(readFileSync(round).equals(before)).toBe(true);
});

test('--docx writes documents of the dossier, read back before they are named', async () => {
  const out = join(folder, 'ho-so');
  const ran = await cchc('report', 'submission', round, '--docx', '--out', out, '--json');
  expect(ran.json()).toMatchObject({
    schema: 'cchc.documents/1',
    files: [{ document: 'submission', file: join(out, 'to-trinh-phe-duyet-cong-bo-ket-qua.docx') }],
  });
  expect(readFileSync(join(out, 'to-trinh-phe-duyet-cong-bo-ket-qua.docx')).subarray(0, 2).toString()).toBe(
    'PK',
  );
  expect((await cchc('report', 'results', round, '--docx')).code).toBe(2);
});
