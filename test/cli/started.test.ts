import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appraisedRound } from '../output/reports/report-builders';
import { roundFile } from './round-file';
import { started } from './run';

const SAMPLE = join(__dirname, '../../assets/samples/tu-cham-so-2025.xlsx');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-started-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the program as it is started scores a file by a shipped rulebook and writes the copy', () => {
  const out = join(folder, 'da-cham.xlsx');
  const ran = started('score', SAMPLE, '--out', out);
  expect(ran).toMatchObject({ code: 0 });
  expect(existsSync(out)).toBe(true);
}, 120_000);

test('wrong use is told by its exit code', () => {
  const ran = started('score');
  expect(ran.code).toBe(2);
  expect(ran.all).toContain('FILE');
}, 120_000);

test('the program as it is started finds the library for documents', () => {
  const round = roundFile(folder, 'dot-2025.xlsx', appraisedRound(4));
  const out = join(folder, 'ho-so');
  expect(started('report', 'submission', round, '--docx', '--out', out)).toMatchObject({ code: 0 });
  expect(readdirSync(out)).toEqual(['to-trinh-phe-duyet-cong-bo-ket-qua.docx']);
}, 120_000);
