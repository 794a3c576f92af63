import { execFileSync } from 'node:child_process';
import {
  REPORT_NAMES,
  reportRound,
  writeReport,
  type ReportFiles,
} from '../../../src/workflows/report-round';
import type { ReportName } from '../../../src/messages/reports';
import { tablesToSheets, tableTones } from '../../../src/output/table-sheet';
import { isNumber, type Table } from '../../../src/output/table';
import { verifySheets } from '../../../src/output/verify-sheets';
import type { Round } from '../../../src/round/round';
import { openXlsx, writeWorkbook } from '../../../src/workbook/xlsx';
import { ok } from '../../../src/result';
import { convertWithLibreOffice, describeWithJudge, recalculateWithLibreOffice } from '../../support/judges';
import { withoutStoredValues } from '../../support/stored-values';
import { roundOf } from '../round-builders';
import { appraisedLines, appraisedRound, departments } from './report-builders';

export const FILES: ReportFiles = {
  async write(sheets, edits) {
    const bytes = writeWorkbook(sheets);
    if (!bytes.ok) return bytes;
    const opened = openXlsx(bytes.value);
    if (!opened.ok) return opened;
    const done = await opened.value.apply({ command: 'report', edits });
    return done.ok ? ok(opened.value.save()) : done;
  },
  read: (bytes) => {
    const opened = openXlsx(bytes);
    return opened.ok ? opened.value.read() : Promise.resolve(opened);
  },
};

function tablesOf(round: Round, name: ReportName, more: { unit?: string; group?: string } = {}): Table[] {
  const made = reportRound(round, { names: [name], template: {}, language: 'vi', ...more });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value.flatMap(({ tables }) => tables);
}

async function bytesOf(tables: readonly Table[]): Promise<Uint8Array> {
  const written = await writeReport(tables, FILES);
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  return written.value.bytes;
}

/** The words of every page, as `pdftotext` finds them. */
function textOfPdf(pdf: Uint8Array): string[] {
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}

const words = (table: Table): string =>
  JSON.stringify(table, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));

describe('official reports', () => {
  const round = appraisedRound();

  test.each(REPORT_NAMES)('%s carries title, year, letterhead and signer', (name) => {
    const [first] = tablesOf(round, name);
    expect(first?.title).toContain('2025');
    expect(first?.letterhead).toMatchObject({ kind: 'office', body: 'SỞ NỘI VỤ' });
    expect(first?.signature?.title).toEqual(['GIÁM ĐỐC']);
    expect(words(first!)).not.toMatch(/\{\w+\}/);
  });

  test('every sheet of every report together has a valid name of its own and reads back as written', async () => {
    const tables = REPORT_NAMES.flatMap((name) => tablesOf(round, name));
    const written = await writeReport(tables, FILES);
    expect(written.problems).toEqual([]);
    const names = written.ok ? written.value.sheets : [];
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(tables.length);
    expect(names.filter((name) => name.length > 31)).toEqual([]);
  });

  test('a cell that reads back otherwise is named', async () => {
    const sheets = tablesToSheets(tablesOf(round, 'results'));
    const changed = sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.value === 'Sở Tư pháp' ? { ...cell, value: 'Sở Tư Pháp' } : cell,
      ),
    }));
    const bytes = writeWorkbook(changed);
    const content = bytes.ok ? await FILES.read(bytes.value) : bytes;
    if (!content.ok) throw new Error('unreadable');
    expect(verifySheets(sheets, content.value)).toMatchObject([
      { code: 'report.read-back-differs', params: { wanted: 'Sở Tư pháp', found: 'Sở Tư Pháp' } },
    ]);
    expect(verifySheets([{ ...sheets[0]!, sheet: 'Không có' }], content.value)).toMatchObject([
      { code: 'report.read-back-missing' },
    ]);
  });

  test('a unit with open items or without a file is never ranked, and no blank is a 0', () => {
    const units = departments(5);
    const lines = appraisedLines(units, ['D2']).filter(({ unit }) => unit !== 'D3');
    const open = roundOf(units, { lines });
    const [results] = tablesOf(open, 'results');
    const apart = results!.rows
      .filter(({ cells }) => cells['rank'] === '–')
      .map(({ cells }) => cells['agency']);
    expect(apart).toEqual([
      expect.stringContaining('Sở Tài chính (Còn mục'),
      expect.stringContaining('Sở Tư pháp (Chưa gửi'),
    ]);
    const [appraisal] = tablesOf(open, 'appraisal');
    const missing = appraisal!.rows.map(({ cells }) => cells['unit2']).filter(isNumber);
    expect(missing).toEqual([]);
  });

  test('a merged unit has no rank of last year', () => {
    const [figures, list] = tablesOf(round, 'figures');
    expect(words(figures!)).toContain('Không so sánh với năm trước');
    const merged = list!.rows.find(({ cells }) => cells['agency'] === 'Sở Nông nghiệp và Môi trường');
    expect(merged?.cells).not.toHaveProperty('beforeRank');
  });

  test('an unknown group or unit is said, not guessed', () => {
    const ask = (more: { group?: string; unit?: string }) =>
      reportRound(round, { names: ['results'], template: {}, language: 'vi', ...more }).problems.map(
        ({ code }) => code,
      );
    expect(ask({ group: 'Khối xã' })).toEqual(['report.unknown-group']);
    expect(ask({ unit: 'Sở X' })).toEqual(['report.unknown-unit']);
    expect(ask({ unit: 'sở  nội vụ' })).toEqual([]);
  });

  test('the heat map colours by the share it prints', () => {
    const tables = tablesOf(round, 'analysis');
    const first = tables[1];
    const tones = tableTones(tables, tablesToSheets(tables));
    expect(tones.length).toBeGreaterThan(0);
    for (const { cells } of first!.rows) {
      for (const value of Object.values(cells)) {
        if (!isNumber(value) || value.tone === undefined) continue;
        const share = Number(value.value.n) / Number(value.value.d);
        expect(value.tone === 'safe' ? share >= 100 : share < 80).toBe(true);
      }
    }
  });
});

describeWithJudge('libreoffice', 'LibreOffice', () => {
  const round = appraisedRound(undefined, ['D5']);

  test('computes every formula of every report as we do', async () => {
    const tables = REPORT_NAMES.flatMap((name) => tablesOf(round, name));
    const sheets = tablesToSheets(tables);
    const file = withoutStoredValues(await bytesOf(tables));
    const { book } = await recalculateWithLibreOffice({ 'book.xlsx': file });
    const content = await FILES.read(book!);
    if (!content.ok) throw new Error('unreadable');
    let compared = 0;
    const different = sheets.flatMap(({ sheet, cells }) => {
      const grid = content.value.sheets.find((one) => one.sheet === sheet);
      return cells.flatMap(({ row, column, formula, value }) => {
        if (formula === undefined) return [];
        compared += 1;
        const theirs = grid?.rows[row]?.[column]?.value;
        return theirs === value
          ? []
          : [`${sheet} ${row}:${column} =${formula} ${String(value)} ${String(theirs)}`];
      });
    });
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(1000);
  }, 240_000);

  test('prints every report whole', async () => {
    const files: Record<string, Uint8Array> = {};
    for (const name of REPORT_NAMES) {
      const isPerUnit = ['detail', 'ministry', 'profile', 'explanation'].includes(name);
      files[`${name}.xlsx`] = await bytesOf(tablesOf(round, name, isPerUnit ? { unit: 'D1' } : {}));
    }
    const printed = await convertWithLibreOffice(files, 'pdf');
    expect(Object.keys(printed).sort()).toEqual([...REPORT_NAMES].sort());
    for (const [name, pdf] of Object.entries(printed)) {
      const [own] = tablesOf(round, name as ReportName);
      const pages = textOfPdf(pdf).map((page) => page.replace(/\s+/g, ' '));
      const text = pages.join(' ');
      expect(text).not.toContain('###');
      expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
      expect(text.replace(/ /g, '')).toContain(own!.title.replace(/ /g, ''));
      expect(pages.filter((page) => !/Trang \d+\/\d+/.test(page))).toEqual([]);
    }
    expect(textOfPdf(printed['detail']!).length).toBeGreaterThan(1);
    for (const page of textOfPdf(printed['detail']!)) expect(page).toContain('Nội dung');
    expect(textOfPdf(printed['profile']!)).toHaveLength(1);
  }, 240_000);
});
