import type { Edit, WritePlan, WrittenCell } from '../../src/grid/plan';
import { planWriteBack } from '../../src/output/own-columns';
import { rankingTables } from '../../src/output/reports/ranking';
import { tablesToSheets } from '../../src/output/table-sheet';
import { openXlsx, writeWorkbook } from '../../src/workbook/xlsx';
import type { XlsxWorkbook } from '../../src/workbook/xlsx';
import published from '../cases/published-results.json';
import { describeWithJudge, recalculateWithLibreOffice } from '../support/judges';
import { address, exact } from './builders';
import { methodSheet } from './method-sheet';
import { requestOf, summary, tally, unit } from './ranking-builders';

function opened(bytes: Uint8Array): XlsxWorkbook {
  const book = openXlsx(bytes);
  if (!book.ok) throw new Error(book.problems.map(({ code }) => code).join());
  return book.value;
}

function bytesOf(sheets: Parameters<typeof writeWorkbook>[0]): Uint8Array {
  const written = writeWorkbook(sheets);
  if (!written.ok) throw new Error(written.problems.map(({ code }) => code).join());
  return written.value;
}

async function contentOf(book: XlsxWorkbook) {
  const content = await book.read();
  if (!content.ok) throw new Error(content.problems.map(({ code }) => code).join());
  return content.value;
}

function isWrite(edit: Edit): edit is Extract<Edit, { kind: 'cells' | 'addSheet' }> {
  return edit.kind === 'cells' || edit.kind === 'addSheet';
}

/** The same plan without our cached values: whatever stands there afterwards, another program computed. */
function uncached<T extends Edit>(edits: readonly T[]): T[] {
  return edits.map((edit) => {
    if (!isWrite(edit)) return edit;
    const cells = edit.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: null }));
    return { ...edit, cells };
  });
}

/** Every formula of a plan with our value and the one LibreOffice computed, where the two are not the same. */
async function differences(plan: WritePlan, recalculated: Uint8Array): Promise<string[]> {
  const { sheets } = await contentOf(opened(recalculated));
  return plan.edits.filter(isWrite).flatMap(({ sheet, cells }) => {
    const grid = sheets.find((one) => one.sheet === sheet);
    return cells.flatMap((cell: WrittenCell) => {
      if (cell.formula === undefined) return [];
      const theirs = grid?.rows[cell.row]?.[cell.column]?.value ?? '';
      if (theirs === cell.value) return [];
      return [`${address(cell)} =${cell.formula}: ${String(cell.value)} is ${JSON.stringify(theirs)}`];
    });
  });
}

async function scoredBook(): Promise<{ readonly book: XlsxWorkbook; readonly plan: WritePlan }> {
  const { table, scored } = methodSheet();
  const book = opened(bytesOf([table]));
  const content = await contentOf(book);
  const { plan } = planWriteBack({ content, sheets: [scored], fillEmpty: false, language: 'vi' });
  return { book, plan };
}

describeWithJudge('libreoffice', 'LibreOffice computes what we cached', () => {
  test('for the own columns of every worked case of every method', async () => {
    const { book, plan } = await scoredBook();
    const applied = await book.apply({ ...plan, edits: uncached(plan.edits) });
    expect(applied).toMatchObject({ ok: true, value: { refused: [] } });
    const { table } = await recalculateWithLibreOffice({ 'table.xlsx': book.save() });
    expect(await differences(plan, table!)).toEqual([]);
  }, 120_000);

  test('for a ranking of two groups with ties, last year and bonus points', async () => {
    const scores = Object.entries(published.thanhHoa2024Departments.scores);
    const departments = scores.map(([agency, score]) =>
      unit('Sở', summary(agency, tally(String(score), '100'))),
    );
    const communes = scores.map(([agency, score], index) => {
      const total = tally(String(score), index % 2 === 0 ? '100' : '97.5');
      return unit('Xã', summary(agency, total, { parts: { appraised: total, bonus: tally('0.35', '2') } }));
    });
    const results = scores.map(([agency], index) => ({ agency, index: exact(String(80 + index / 4)) }));
    const tables = rankingTables(requestOf([...departments, ...communes], { lastYear: { results } }));
    const sheets = tablesToSheets(tables);
    const { ranking } = await recalculateWithLibreOffice({ 'ranking.xlsx': bytesOf(uncached(sheets)) });
    expect(await differences({ command: 'rank', edits: sheets }, ranking!)).toEqual([]);
  }, 120_000);
});

test('scoring a scored workbook again leaves the file byte for byte', async () => {
  const { book, plan } = await scoredBook();
  await book.apply(plan);
  const once = book.save();
  const { scored } = methodSheet();
  const again = planWriteBack({
    content: await contentOf(book),
    sheets: [scored],
    fillEmpty: false,
    language: 'vi',
  });
  const applied = await book.apply(again.plan);
  expect(applied).toMatchObject({ ok: true, value: { refused: [] } });
  expect(Buffer.compare(Buffer.from(book.save()), Buffer.from(once))).toBe(0);
});
