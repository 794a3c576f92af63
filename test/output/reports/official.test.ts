import { REPORT_NAMES, reportRound, writeReport } from '../../../src/workflows/report-round';
import type { ReportName } from '../../../src/messages/reports';
import { tablesToSheets, tableTones } from '../../../src/output/table-sheet';
import { isNumber, type Table } from '../../../src/output/table';
import { verifySheets } from '../../../src/output/verify-sheets';
import type { Round } from '../../../src/round/round';
import { writeWorkbook } from '../../../src/workbook/xlsx';
import { isSurveyItem } from '../../../src/round/survey/results';
import type { Points } from '../../../src/rulebook/points';
import { roundOf, trainingMaster } from '../round-builders';
import { appraisedLines, appraisedRound, departments } from './report-builders';
import { XLSX } from '../../../src/cli/report-files';

function tablesOf(round: Round, name: ReportName, more: { unit?: string; group?: string } = {}): Table[] {
  const made = reportRound(round, { names: [name], template: {}, language: 'vi', ...more });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value.flatMap(({ tables }) => tables);
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
    const apart = tables.flatMap(({ charts = [] }) => charts.filter(({ sheet }) => sheet !== undefined));
    const planned = tablesToSheets(tables);
    const written = await writeReport(tables, XLSX);
    expect(written.problems).toEqual([]);
    const names = written.ok ? written.value.sheets : [];
    expect(names).toEqual(planned.map(({ sheet }) => sheet));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.filter((name) => name.length > 31)).toEqual([]);
    // A sheet for every table, then one for every chart that stands apart: fifteen names fit one page.
    expect(apart.length).toBeGreaterThan(0);
    expect(names.length).toBe(tables.length + apart.length);
    for (const { layout } of planned.slice(tables.length)) expect(layout?.charts).toHaveLength(1);
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
    const content = bytes.ok ? await XLSX.read(bytes.value) : bytes;
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

  test.each(REPORT_NAMES)(
    '%s gives units of one name their own figures, told apart by their codes',
    (name) => {
      const units = departments(5);
      const lines = appraisedLines(units);
      const alike = units.map((unit) =>
        ['D2', 'D3'].includes(unit.id) ? { ...unit, name: 'Sở Một' } : unit,
      );
      const told = (of: typeof units): string => tablesOf(roundOf(of, { lines }), name).map(words).join('\n');
      const named = told(alike)
        .replaceAll('Sở Một (D2)', 'Sở Tài chính')
        .replaceAll('Sở Một (D3)', 'Sở Tư pháp');
      expect(named).not.toContain('Sở Một');
      expect(named).toBe(told(units));
    },
  );

  test('the notes under the results say what their figures rest on, and nothing else', () => {
    expect(tablesOf(round, 'results')[0]?.notes).toEqual([
      'Bộ tiêu chí tập huấn – không phải văn bản của Bộ Nội vụ.',
      'Quy tắc chấm điểm chưa được đối chiếu với văn bản gốc (chưa xác minh).',
      'Chỉ số (%) = điểm đạt được ÷ điểm tối đa áp dụng × 100; mục không áp dụng không tính vào mẫu số.',
      'Đơn vị bằng nhau cùng một hạng, hạng kế tiếp bỏ cách (1-1-3); xếp hạng trên số đã làm tròn như in.',
    ]);
  });

  test('no share is explained where every unit has the same maximum', () => {
    const units = departments(3);
    const alike = roundOf(units, { lines: appraisedLines(units) });
    expect(tablesOf(alike, 'results')[0]?.notes).toEqual([
      'Bộ tiêu chí tập huấn – không phải văn bản của Bộ Nội vụ.',
      'Quy tắc chấm điểm chưa được đối chiếu với văn bản gốc (chưa xác minh).',
      'Đơn vị bằng nhau cùng một hạng, hạng kế tiếp bỏ cách (1-1-3); xếp hạng trên số đã làm tròn như in.',
    ]);
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

test('a unit is not told to hand in the survey it was asked about', () => {
  const surveyed = trainingMaster()
    .plan.items.filter(isSurveyItem)
    .map(({ node }) => node.code);
  const round = appraisedRound(3);
  const lines = round.lines.map((line) =>
    surveyed.includes(line.item) ? { ...line, round1: { points: 0 as Points }, round2: {} } : line,
  );
  const made = reportRound({ ...round, lines }, { names: ['profile'], template: {}, language: 'vi' });
  const words = made.ok ? JSON.stringify(made.value.map(({ tables }) => tables.map(({ rows }) => rows))) : '';
  expect(words).toContain('xem câu hỏi có kết quả thấp trong phiếu điều tra');
  expect(words).not.toMatch(/điều tra xã hội học\)[^"]*bổ sung TLKC/);
});
