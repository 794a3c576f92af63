import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentence } from '../../src/messages';
import { ok } from '../../src/result';
import type { ChosenFile } from '../../src/taskpane/host';
import { chosenFiles } from '../../src/taskpane/views/chosen-files';
import { openXlsx } from '../../src/workbook/xlsx';
import { documentOf, paragraph } from '../workbook/docx/documents';
import { newSession, sample } from './open-sample';

const DOCUMENT = '08-self-score-python-docx.docx';

function document(name: string, bytes?: Uint8Array): ChosenFile {
  const read = () => new Uint8Array(readFileSync(join(__dirname, '../cases/docx', DOCUMENT)));
  return { name, bytes: async () => ok(bytes ?? read()) };
}

test('a Word document is scored in a copy that holds its tables, and saved as a workbook', async () => {
  const { session, host } = newSession();
  await session.openFile(document('tu-cham.docx'));
  expect(session.state.content?.sheets.map(({ sheet }) => sheet)).toEqual(['Bảng 1']);
  expect(session.state.scored?.scored.items.map(({ row }) => row.code)).toEqual(['1.1', '1.2']);
  expect(session.state.notice?.lines.join()).toContain('tu-cham.docx được giữ nguyên');
  await session.writeResults(false);
  await session.save();
  const [kept] = host.kept;
  expect(kept?.name).toBe('tu-cham.da-cham.xlsx');
  const saved = openXlsx(kept?.bytes ?? new Uint8Array());
  const content = saved.ok ? await saved.value.read() : saved;
  expect(content.ok && content.value.sheets.map(({ sheet }) => sheet)).toContain('Bảng 1');
});

test('a document without a table says what is missing', async () => {
  const { session } = newSession();
  await session.openFile(document('cong-van.docx', documentOf(paragraph('Kính gửi'))));
  expect(session.state.scored).toBeUndefined();
  expect(session.state.failure?.map((reason) => sentence(reason, 'vi')).join(' ')).toContain('bảng');
});

test('documents are ranked beside workbooks, and letters among them are passed over', async () => {
  const { session } = newSession();
  const letter = document('cong-van.docx', documentOf(paragraph('Kính gửi')));
  await session.rank([document('a.docx'), letter, sample('tinh-truong-son-2025/so-y-te.xlsx')], 'self');
  const { ranked } = session.state;
  expect(ranked?.units.map(({ agency }) => agency)).toContain('SỞ TÀI CHÍNH');
  const passed = ranked?.problems.filter(({ file }) => file === 'cong-van.docx') ?? [];
  expect(passed.map(({ code, severity }) => [code, severity])).toEqual([
    ['workflow.document-without-form', 'info'],
  ]);
});

test('documents may be chosen and dropped, Word’s lock files never', () => {
  const names = ['a.docx', '~$a.docx', 'b.xlsx', 'c.pdf'].map((name) => ({ name }) as File);
  const list = { ...names, length: names.length, [Symbol.iterator]: () => names.values() };
  expect(chosenFiles(list as unknown as FileList).map(({ name }) => name)).toEqual(['a.docx', 'b.xlsx']);
});
