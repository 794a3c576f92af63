import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { readDocxTexts } from '../../src/workbook/docx';
import { openXlsx } from '../../src/workbook/xlsx';
import { serveFolder, type StaticSite } from '../excel-host/static-server';
import { describeWithJudge } from '../support/judges';
import { launch, openPage, seriousFaults, type BrowserPage } from './browser-page';
import { ensureBuilt } from './dist';
import { showTab } from './tabs';

const FOLDER = join(__dirname, '../../assets/samples/tinh-truong-son-2025');
const REGISTER = 'so-dang-ky.xlsx';
const UNITS = readdirSync(FOLDER).filter((name) => /^(so-|thanh|van)/.test(name) && name !== REGISTER);
const FILES = [...UNITS, REGISTER].map((name) => join(FOLDER, name));

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function downloaded(page: Page, name: string): Promise<{ name: string; bytes: Uint8Array }> {
  const coming = page.waitForEvent('download');
  await button(page, name).click();
  const download = await coming;
  return {
    name: download.suggestedFilename(),
    bytes: new Uint8Array(readFileSync(await download.path())),
  };
}

describeWithJudge('chromium', 'a round in the browser, from the files to its reports', () => {
  let site: StaticSite;
  let browser: Browser;
  let opened: BrowserPage;

  beforeAll(async () => {
    site = await serveFolder(ensureBuilt());
    browser = await launch();
    opened = await openPage(browser, `${site.url}index.html`, { width: 1200, height: 800 });
  }, 900_000);

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test('the files are gathered, seen and put into a workbook of the round', async () => {
    const { page } = opened;
    await showTab(page, 'gather');
    await page.locator('input[type=file][aria-label="Chọn tệp hồ sơ…"]').setInputFiles(FILES);
    await page.getByText(`✓ Nhận diện được: ${UNITS.length}`).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await button(page, 'Lập sổ của đợt').click();
    await page.getByText(/Đã lập sổ của đợt với 32 đơn vị/).waitFor();
  }, 300_000);

  test('the round is ranked on the total and on a field, and the ranking becomes a sheet', async () => {
    const { page } = opened;
    await showTab(page, 'ranking');
    await button(page, 'Xếp hạng đợt chấm').click();
    await page.getByText(/^Sở, ban, ngành · bình quân/).waitFor();
    await page.getByLabel('Xếp theo').first().selectOption('field');
    await page.getByLabel('Lĩnh vực').waitFor();
    await page.getByLabel('Xếp theo').first().selectOption('total');
    expect(await seriousFaults(page)).toEqual([]);
    await button(page, 'Ghi bảng xếp hạng vào sổ').click();
    await page.getByText(/Đã ghi bảng xếp hạng và đọc lại khớp/).waitFor();
  }, 300_000);

  test('a report is written and the whole workbook saved', async () => {
    const { page } = opened;
    await showTab(page, 'reports');
    await button(page, 'Xem các báo cáo lập được').click();
    await page.getByRole('checkbox', { name: 'Điểm chấm thực tế và xếp loại' }).click();
    expect(await seriousFaults(page)).toEqual([]);
    await button(page, 'Ghi vào sổ đang mở').click();
    await page.getByText(/Đã ghi và đọc lại khớp/).waitFor();
    const dossier = await downloaded(page, 'Lưu cả hồ sơ (zip)');
    expect(dossier.name).toBe('so-dot-cham-2025.ho-so-trinh.zip');
    const documents = Object.values(unzipSync(dossier.bytes));
    expect(documents.map((one) => readDocxTexts(one).ok)).toEqual(Array(6).fill(true));
    await showTab(page, 'gather');
    const { name, bytes } = await downloaded(page, 'Lưu sổ của đợt');
    expect(name).toBe('so-dot-cham-2025.xlsx');
    const workbook = openXlsx(bytes);
    const content = workbook.ok ? await workbook.value.read() : workbook;
    const sheets = content.ok ? content.value.sheets.map(({ sheet }) => sheet) : [];
    expect(sheets).toEqual(expect.arrayContaining(['Đơn vị', 'Thẩm định', 'Sổ tiếp nhận']));
    expect(sheets.some((sheet) => sheet.startsWith('Kết quả – '))).toBe(true);
    expect(opened.strangers).toEqual([]);
    expect(opened.errors).toEqual([]);
  }, 300_000);
});
