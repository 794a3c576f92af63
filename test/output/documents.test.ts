import { execFileSync } from 'node:child_process';
import type { DocumentPlan } from '../../src/grid/document-plan';
import { readDocx, readDocxTexts } from '../../src/workbook/docx';
import { writeDocx } from '../../src/workbook/docx-writer';
import { verifyDocument } from '../../src/output/documents/verify-document';
import { reportRound } from '../../src/workflows/report-round';
import { DOCUMENT_NAMES, documentsOfRound, writeDocument } from '../../src/workflows/write-documents';
import { shownNumber } from '../../src/output/table-number';
import { isNumber } from '../../src/output/table';
import { convertWithLibreOffice, describeWithJudge } from '../support/judges';
import { appraisedRound } from './reports/report-builders';

const round = appraisedRound(undefined, ['D5']);
const LETTERHEAD = {
  kind: 'office',
  body: 'SỞ NỘI VỤ TỈNH A',
  placeAndDate: 'A, ngày 05 tháng 02 năm 2026',
} as const;
const template = {
  letterhead: LETTERHEAD,
  signature: { title: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Trần Thị B' },
};
const FILES = { write: writeDocx, read: readDocxTexts };

function planOf(name: (typeof DOCUMENT_NAMES)[number]): DocumentPlan {
  const made = documentsOfRound(round, { names: [name], template, language: 'vi' });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value[0]!.plan;
}

async function bytesOf(plan: DocumentPlan): Promise<Uint8Array> {
  const bytes = await writeDocument(plan, FILES);
  if (!bytes.ok) throw new Error(JSON.stringify(bytes.problems));
  return bytes.value;
}

async function textOf(name: (typeof DOCUMENT_NAMES)[number]): Promise<string[]> {
  const texts = readDocxTexts(await bytesOf(planOf(name)));
  return texts.ok ? [...texts.value] : [];
}

describe('documents of the dossier', () => {
  test.each(DOCUMENT_NAMES)(
    '%s carries quốc hiệu, number and year, and leaves dots for a person',
    async (name) => {
      const text = (await textOf(name)).join('\n');
      expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc');
      expect(text).toMatch(/Số: ……\//);
      expect(text).toContain('2025');
      expect(text).toContain('……');
      expect(text).not.toMatch(/undefined|NaN|\{\w+\}/);
    },
  );

  test('print the very figures of the report', async () => {
    const made = reportRound(round, { names: ['results'], template, language: 'vi' });
    const rows = made.ok ? made.value[0]!.tables[0]!.rows : [];
    const total = rows.map(({ cells }) => cells['total']).filter(isNumber);
    const figures = total.map((one) => shownNumber(one, 'points', 'vi'));
    expect(figures.length).toBeGreaterThan(10);
    const text = await textOf('decision');
    for (const figure of figures) expect(text).toContain(figure);
  });

  test('the appendix of the decision lies across, without quốc hiệu', () => {
    const [decision, appendix] = planOf('decision').sections;
    expect(decision?.landscape).toBe(false);
    expect(appendix?.landscape).toBe(true);
    expect(appendix?.blocks.some(({ kind }) => kind === 'letterhead')).toBe(false);
    expect(JSON.stringify(appendix)).toContain('(Kèm theo Quyết định số ……/QĐ-UBND');
  });

  test('the template’s office and signer stand in the office’s own documents', async () => {
    const text = await textOf('submission');
    expect(text).toEqual(
      expect.arrayContaining([LETTERHEAD.body, LETTERHEAD.placeAndDate, 'PHÓ GIÁM ĐỐC', 'Trần Thị B']),
    );
  });

  test('a unit without a full result is named apart, never ranked', async () => {
    const text = (await textOf('extract-heads')).join('\n');
    expect(text).toMatch(/Chưa xếp hạng: Sở Y tế/);
  });

  test('our reader of tables finds the ranked units', async () => {
    const content = readDocx(await bytesOf(planOf('extract-emulation')));
    const sheets = content.ok ? content.value.sheets : [];
    const words = sheets.flatMap(({ rows }) => rows.flatMap((row) => (row ?? []).map((cell) => cell?.value)));
    expect(words).toEqual(expect.arrayContaining(['Xếp hạng', 'Thanh tra tỉnh']));
  });

  test('a text that went missing or was changed on the way is no success', async () => {
    const plan = planOf('minutes');
    const texts = readDocxTexts(await writeDocx(plan));
    const read = texts.ok ? texts.value : [];
    const codes = (paragraphs: readonly string[]) => verifyDocument(plan, paragraphs).map(({ code }) => code);
    expect(codes(read)).toEqual([]);
    expect(codes(read.filter((one) => one.trim() !== '').slice(0, -1))).toEqual(['document.read-back']);
    expect(codes(read.map((one) => one.replace('92,39', '92,93')))).toEqual(['document.read-back']);
    expect(codes([...read, 'thêm'])).toEqual(['document.read-back']);
    const params = (paragraphs: readonly string[]) => verifyDocument(plan, paragraphs)[0]?.params;
    const lines = read.filter((one) => one.trim() !== '');
    const [first, last] = [lines[0]!, lines.at(-1)!];
    expect(params([...read, 'thêm'])).toEqual({ document: plan.title, wanted: '', found: 'thêm' });
    expect(params(lines.slice(0, -1))).toEqual({ document: plan.title, wanted: last, found: '' });
    expect(params(['khác', ...lines.slice(1)])).toEqual({
      document: plan.title,
      wanted: first.split('\n')[0],
      found: 'khác',
    });
  });
});

describeWithJudge('writer', 'LibreOffice Writer', () => {
  test('prints every document whole', async () => {
    const files = await Promise.all(
      DOCUMENT_NAMES.map(async (name) => [`${name}.docx`, await bytesOf(planOf(name))] as const),
    );
    const printed = await convertWithLibreOffice(Object.fromEntries(files), 'pdf');
    expect(Object.keys(printed).sort()).toEqual([...DOCUMENT_NAMES].sort());
    for (const name of DOCUMENT_NAMES) {
      const input = printed[name]!;
      const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input, encoding: 'utf8' });
      expect(text.replace(/\s+/g, ' ')).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
      const isListed = ['result-report', 'decision', 'extract-emulation', 'extract-heads'].includes(name);
      if (isListed) expect(text.replace(/\s/g, '')).toContain('Thanhtratỉnh');
    }
  }, 240_000);
});
