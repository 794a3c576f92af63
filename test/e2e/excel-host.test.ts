import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startExcelPage, type ExcelPage } from '../excel-host/chromium';
import { describeWithJudge } from '../support/judges';
import { seriousFaults } from './browser-page';
import { ensureBuilt } from './dist';
import { showTab } from './tabs';

const SAMPLES = join(__dirname, '../../assets/samples');
const MESSY = join(SAMPLES, 'tu-cham-lon-xon-2025.xlsx');
const AGENCIES = ['so-noi-vu', 'so-tai-chinh', 'so-y-te'].map((name) =>
  join(SAMPLES, 'tinh-truong-son-2025', `${name}.xlsx`),
);

/** Every cell that holds something, sheet by sheet: to tell whether the workbook is as it was. */
function sheetsOf({ host }: ExcelPage): unknown {
  return host.workbook.sheets.map(({ name, cells }) => {
    const filled = [...cells].filter(([, { value, formula }]) => value !== null || formula !== undefined);
    return [name, Object.fromEntries(filled.map(([at, { value, formula }]) => [at, formula ?? value]))];
  });
}

describeWithJudge('chromium', 'the task pane in Excel (our host, Microsoft’s office.js)', () => {
  let excel: ExcelPage;
  let before: unknown;

  beforeAll(async () => {
    excel = await startExcelPage({
      distDir: ensureBuilt(),
      workbookBytes: readFileSync(MESSY),
      profile: '1.17',
    });
    before = sheetsOf(excel);
  }, 600_000);

  afterAll(() => excel.close());

  test('the open workbook is scored and its total shown', async () => {
    const { page } = excel;
    await page.getByRole('button', { name: 'Chấm điểm', exact: true }).first().click();
    await page.getByTestId('total').waitFor();
    expect(await page.getByTestId('total').textContent()).toBe('17,44/29,00');
  }, 60_000);

  test('a risk leads to its cell in Excel, and a cell the user selects to its basis', async () => {
    const { page, host } = excel;
    await showTab(excel.page, 'risks');
    await page.getByRole('button', { name: /2\.2 Công khai/ }).click();
    await showTab(excel.page, 'basis');
    await page.getByRole('heading', { name: /2\.2 Công khai/ }).waitFor();
    host.userSelects(host.workbook.sheets[0]!, 'D10');
    await page.getByRole('heading', { name: /1\.2 Mức độ/ }).waitFor();
    await page.getByText('1,84/2,00').waitFor();
  }, 60_000);

  test('highlights go on and off, and the sheet is as it was', async () => {
    await excel.press('toggleRisks');
    await showTab(excel.page, 'risks');
    await excel.page.getByRole('button', { name: 'Bỏ tô màu' }).click();
    await excel.page.getByRole('button', { name: 'Tô màu trên trang' }).waitFor();
    expect(sheetsOf(excel)).toEqual(before);
  }, 60_000);

  test('the ribbon writes the results, and takes them back', async () => {
    await excel.press('scoreSheet');
    expect(sheetsOf(excel)).not.toEqual(before);
    await excel.press('undoLast');
    expect(sheetsOf(excel)).toEqual(before);
  }, 60_000);

  test('three agencies are ranked into sheets of the workbook', async () => {
    const { page, host } = excel;
    const sheets = host.workbook.sheets.length;
    await showTab(excel.page, 'ranking');
    await page.locator('input[type=file][aria-label="Chọn tệp…"]').setInputFiles(AGENCIES);
    await page.getByRole('button', { name: 'Lưu bảng xếp hạng' }).click();
    await page.getByText(/Đã thêm bảng xếp hạng/).waitFor();
    expect(host.workbook.sheets.length).toBeGreaterThan(sheets);
  }, 60_000);

  test('axe finds nothing serious, nobody else was asked, nothing went wrong', async () => {
    expect(await seriousFaults(excel.page)).toEqual([]);
    expect(excel.blocked).toEqual([]);
    expect(excel.errors).toEqual([]);
  }, 60_000);
});
