import { execFileSync } from 'node:child_process';
import type { ReportName } from '../../../src/messages/reports';
import type { Table } from '../../../src/output/table';
import { tablesToSheets } from '../../../src/output/table-sheet';
import {
  REPORT_NAMES,
  reportRound,
  writeReport,
  type RoundReportRequest,
} from '../../../src/workflows/report-round';
import { convertWithLibreOffice, describeWithJudge, recalculateWithLibreOffice } from '../../support/judges';
import { withoutStoredValues } from '../../support/stored-values';
import { roundOf } from '../round-builders';
import { appraisedLines, departments } from './report-builders';
import { XLSX } from '../../../src/cli/report-files';

type ReportAbout = Pick<RoundReportRequest, 'names' | 'unit'>;

const LONG = 'Ban Quản lý Khu kinh tế Nghi Sơn và các khu công nghiệp trên địa bàn tỉnh Trường Sơn';
const OPEN = 'D5';
const COUNTRY = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

/** Of each unit only these: a long name, and one that is not finished. */
const PER_UNIT: Partial<Record<ReportName, readonly string[]>> = {
  detail: ['D11', OPEN],
  ministry: ['D11'],
  profile: ['D11', OPEN],
  explanation: ['D11'],
};

/** Every report of a round of twelve units: one with a very long name, one that is not finished. */
function reports(): Table[] {
  const units = departments(12).map((unit) => (unit.id === 'D11' ? { ...unit, name: LONG } : unit));
  const round = roundOf(units, { lines: appraisedLines(units, [OPEN]) });
  const asked = REPORT_NAMES.flatMap((name): ReportAbout[] => {
    return PER_UNIT[name]?.map((unit) => ({ names: [name], unit })) ?? [{ names: [name] }];
  });
  return asked.flatMap((about) => {
    const made = reportRound(round, { ...about, template: {}, language: 'vi' });
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    return made.value.flatMap(({ tables }) => tables);
  });
}

/** The words of every page, as `pdftotext` finds them. */
function pagesOf(pdf: Uint8Array): string[] {
  const limits = { input: pdf, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
  return execFileSync('pdftotext', ['-layout', '-', '-'], limits).normalize('NFC').split('\f').slice(0, -1);
}

const wordsOf = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * The words that stand on the pages less often than they should; wrapped cells are read line by line, so order is lost,
 * and small letters drawn apart count as one word.
 */
function missing(texts: readonly string[], pages: readonly string[]): string[] {
  const found = counted(pages.flatMap(wordsOf));
  const squeezed = pages.join('').replace(/\s+/g, '');
  return [...counted(texts.flatMap(wordsOf))].flatMap(([word, count]) => {
    if ((found.get(word) ?? 0) >= count) return [];
    return squeezed.split(word).length > count ? [] : [word];
  });
}

/** The pages of each table: the next table begins where its title and all under it stand. */
function byTable(tables: readonly Table[], pages: readonly string[]): string[][] {
  const starts: number[] = [];
  for (const { title, subtitles } of tables) {
    const head = [title, ...subtitles];
    const after = (starts.at(-1) ?? -1) + 1;
    const start = pages.findIndex((page, at) => at >= after && missing(head, [page]).length === 0);
    if (start < 0) throw new Error(`no page carries ${head.join(' / ')}`);
    starts.push(start);
  }
  return starts.map((start, at) => pages.slice(start, starts[at + 1]));
}

function textsOf({ columns, rows }: Table): string[] {
  const headers = columns.map(({ header }) => header);
  const cells = rows.flatMap((row) => Object.values(row.cells));
  return [...headers, ...cells.filter((one) => typeof one === 'string')];
}

/** What the pages of a table do not say. */
function lacking(table: Table, own: readonly string[]): string[] {
  const headings = table.columns.map(({ header }) => header);
  const data = table.rows.filter(({ kind }) => kind === 'data').at(-1)?.cells ?? {};
  const last = Object.values(data).filter((one) => typeof one === 'string');
  const lacks = [
    ['words', missing(textsOf(table), own)],
    ['title', missing([table.title, ...(table.letterhead === undefined ? [] : [COUNTRY])], own.slice(0, 1))],
    ['headings', own.flatMap((page) => missing(headings, [page]))],
    ['last row', own.some((page) => missing(last, [page]).length === 0) ? [] : last],
  ] as const;
  return lacks.flatMap(([what, words]) => {
    return words.length === 0 ? [] : [`${table.sheet}: ${what}: ${words.slice(0, 8).join(' ')}`];
  });
}

describeWithJudge('libreoffice', 'every official report in one workbook', () => {
  const tables = reports();
  const sheets = tablesToSheets(tables);
  let bare: Uint8Array;
  beforeAll(async () => {
    const written = await writeReport(tables, XLSX);
    if (!written.ok) throw new Error(JSON.stringify(written.problems));
    bare = withoutStoredValues(written.value.bytes);
  }, 120_000);

  test('prints whole: title, headings on every page, every word to the last row', async () => {
    const { book } = await convertWithLibreOffice({ 'book.xlsx': bare }, 'pdf');
    const pages = pagesOf(book!);
    expect(pages.filter((page) => page.includes('###'))).toEqual([]);
    expect(pages.filter((page) => !/Trang\s+\d+\/\d+/.test(page))).toEqual([]);
    const apart = sheets.length - tables.length;
    for (const page of pages.slice(-apart)) expect(missing([LONG], [page])).toEqual([]);
    const parts = byTable(tables, pages.slice(0, -apart));
    expect(parts.filter((own) => own.length > 1).length).toBeGreaterThan(10);
    expect(tables.flatMap((table, at) => lacking(table, parts[at] ?? []))).toEqual([]);
  }, 240_000);

  test('is computed by LibreOffice as by us, formula by formula', async () => {
    const { book } = await recalculateWithLibreOffice({ 'book.xlsx': bare });
    const content = await XLSX.read(book!);
    if (!content.ok) throw new Error('unreadable');
    const read = new Map(content.value.sheets.map((one) => [one.sheet, one.rows]));
    const formulas = sheets.flatMap(({ sheet, cells }) =>
      cells.flatMap((cell) => (cell.formula === undefined ? [] : [{ sheet, ...cell }])),
    );
    const different = formulas.flatMap(({ sheet, row, column, formula, value }) => {
      const theirs = read.get(sheet)?.[row]?.[column]?.value;
      if (theirs === value) return [];
      return [`${sheet} ${row}:${column} =${formula} ${String(value)} ${String(theirs)}`];
    });
    expect(different).toEqual([]);
    expect(formulas.length).toBeGreaterThan(1000);
  }, 240_000);
});
