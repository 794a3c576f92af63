import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openXlsx, writeWorkbook } from '../../src/workbook/xlsx';
import { serveFolder, type StaticSite } from '../excel-host/static-server';
import { describeWithJudge } from '../support/judges';
import { launch, openPage, type BrowserPage } from './browser-page';
import { ensureBuilt } from './dist';
import { showTab } from './tabs';

const SAMPLES = join(__dirname, '../../assets/samples');
const MESSY = join(SAMPLES, 'tu-cham-lon-xon-2025.xlsx');
const AGENCIES = ['so-noi-vu', 'so-tai-chinh', 'so-y-te'].map((name) =>
  join(SAMPLES, 'tinh-truong-son-2025', `${name}.xlsx`),
);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const choose = (page: Page, label: string, files: string | string[]) =>
  page.locator(`input[type=file][aria-label="${label}"]`).first().setInputFiles(files);

async function downloaded(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await press();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** The same department a year before: one item was worth more, and the appraisers gave it less than it claimed. */
function lastYear(): Uint8Array {
  const rows = [
    ['BIỂU TỰ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
    ['Đơn vị: Sở Văn hóa, Thể thao và Du lịch'],
    ['TT', 'Nội dung tiêu chí', 'Điểm chuẩn', 'Điểm tự chấm', 'Điểm thẩm định'],
    ['II', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', 3],
    ['2.2', 'Công khai thủ tục hành chính', 3, 3, 1],
  ];
  const cells = rows.flatMap((values, row) => values.map((value, column) => ({ row, column, value })));
  const written = writeWorkbook([{ kind: 'addSheet', sheet: 'Chấm', cells, layout: {} }]);
  if (!written.ok) throw new Error('The sheet of last year was not written.');
  return written.value;
}

describeWithJudge('chromium', 'the browser version', () => {
  let site: StaticSite;
  let browser: Browser;
  let opened: BrowserPage;
  let folder: string;

  beforeAll(async () => {
    folder = ensureBuilt();
    site = await serveFolder(folder);
    browser = await launch();
  }, 600_000);

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  describe('from opening a messy sheet to saving a ranking', () => {
    beforeAll(async () => {
      opened = await openPage(browser, `${site.url}index.html`, { width: 1200, height: 800 });
    }, 60_000);

    test('the file chosen is scored and its total shown', async () => {
      const { page } = opened;
      await page.getByRole('button', { name: 'Mở tệp…' }).waitFor();
      await choose(page, 'Mở tệp…', MESSY);
      await page.getByTestId('total').waitFor();
      expect(await page.getByTestId('total').textContent()).toBe('17,44/29,00');
    }, 60_000);

    test('a risk leads to its cell, and the cell to its basis', async () => {
      const { page } = opened;
      await showTab(page, 'risks');
      await page.getByRole('button', { name: /2\.2 Công khai/ }).click();
      await page.locator('[role=gridcell][aria-selected=true]').waitFor();
      await showTab(page, 'basis');
      await page.getByRole('heading', { name: /2\.2 Công khai/ }).waitFor();
      await page.getByRole('grid').evaluate((grid) => grid.scrollTo(0, 0));
      await page.locator('[data-cell="D10"]').click();
      await page.getByRole('heading', { name: /1\.2 Mức độ/ }).waitFor();
      await page.getByText('1,84/2,00').waitFor();
    }, 60_000);

    test('what is tried moves the total and no cell, and a goal says what it takes', async () => {
      const { page } = opened;
      await showTab(page, 'whatif');
      await page.getByLabel('Điểm (giả định)').fill('2');
      await page.getByText(/^1\.2 .*1,84 → 2,00/).waitFor();
      expect(await page.getByRole('status').filter({ hasText: 'Hiện nay' }).textContent()).toMatch(
        /Hiện nay.*17,44.*Tính thử.*17,60/,
      );
      await page.getByLabel('Muốn đạt … điểm').fill('28');
      await button(page, 'Cần làm gì?').click();
      await page.getByText(/Không thể đạt 28,00 điểm|còn thiếu/).waitFor();
      await button(page, 'Bỏ hết').click();
    }, 60_000);

    test('highlights show on the sheet and leave no trace when they go', async () => {
      const { page } = opened;
      await showTab(page, 'risks');
      await button(page, 'Tô màu trên trang').click();
      await page.locator('[data-tone]').first().waitFor();
      await button(page, 'Bỏ tô màu').click();
      await button(page, 'Tô màu trên trang').waitFor();
      expect(await page.locator('[data-tone]').count()).toBe(0);
      const { name, bytes } = await downloaded(page, () => button(page, 'Lưu bản đã chấm').click());
      expect(name).toBe('tu-cham-lon-xon-2025.da-cham.xlsx');
      expect(bytes.equals(readFileSync(MESSY))).toBe(true);
    }, 60_000);

    test('results are written and saved as a copy that opens', async () => {
      const { page } = opened;
      await showTab(page, 'reports');
      await button(page, 'Ghi kết quả').click();
      await page.getByText(/Đã ghi kết quả tại/).waitFor();
      const { bytes } = await downloaded(page, () => button(page, 'Lưu bản đã chấm').click());
      const saved = openXlsx(new Uint8Array(bytes));
      const content = saved.ok ? await saved.value.read() : saved;
      expect(content.ok && content.value.names.some(({ name }) => name.startsWith('_cchc'))).toBe(true);
    }, 60_000);

    test('last year’s sheet beside this year’s says what changed, and what was reduced before', async () => {
      const { page } = opened;
      const buffer = Buffer.from(lastYear());
      const file = { name: 'nam-2024.xlsx', mimeType: 'application/octet-stream', buffer };
      await showTab(page, 'rules');
      await page.locator('input[type=file][aria-label="Mở tệp năm trước…"]').setInputFiles(file);
      await page.getByText(/mục thay đổi, \d+ mục giữ nguyên/).waitFor();
      await page.getByText('Điểm tối đa 3,00 → 2,00').waitFor();
      await showTab(page, 'risks');
      await page.locator('input[type=file][aria-label="Mở bài chấm năm trước…"]').setInputFiles(file);
      await page.getByText(/Năm trước mục này tự chấm 3(,00)? nhưng thẩm định chỉ 1(,00)? điểm/).waitFor();
      await button(page, 'Thôi đối chiếu').click();
      await page.getByText(/Năm trước mục này tự chấm/).waitFor({ state: 'detached' });
    }, 60_000);

    test('three agencies are ranked and the table is saved', async () => {
      const { page } = opened;
      await showTab(page, 'ranking');
      await page.getByRole('button', { name: 'Chọn tệp…' }).waitFor();
      await choose(page, 'Chọn tệp…', AGENCIES);
      await button(page, 'Lưu bảng xếp hạng').waitFor();
      const { name, bytes } = await downloaded(page, () => button(page, 'Lưu bảng xếp hạng').click());
      expect(name).toBe('xep-hang.xlsx');
      expect(openXlsx(new Uint8Array(bytes)).ok).toBe(true);
    }, 60_000);

    test('nothing was asked of anyone else and nothing went wrong', () => {
      expect(opened.strangers).toEqual([]);
      expect(opened.errors).toEqual([]);
    });
  });

  test('the page also works from a folder, without any server', async () => {
    const url = `${pathToFileURL(join(folder, 'index.html')).href}?sample=tu-cham-lon-xon-2025`;
    const { page, strangers, errors } = await openPage(browser, url, { width: 1200, height: 800 });
    await page.getByTestId('total').waitFor();
    expect(strangers).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  }, 60_000);

  test('every file the pages name is there', () => {
    for (const name of ['index.html', 'taskpane.html']) {
      const html = readFileSync(join(folder, name), 'utf8');
      const named = [...html.matchAll(/(?:src|href)=["']?([^\s"'>]+)/g)].map(([, file]) => file ?? '');
      for (const file of named.filter((one) => !one.startsWith('https://'))) {
        expect({ file, exists: existsSync(join(folder, file)) }).toEqual({ file, exists: true });
      }
    }
  });
});
