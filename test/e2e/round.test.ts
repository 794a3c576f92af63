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
import { roundOfYear, surveyCounts } from './round-files';
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

describeWithJudge('chromium', 'a round’s workbook in the browser, from appraising to comparing years', () => {
  let site: StaticSite;
  let browser: Browser;
  let opened: BrowserPage;

  beforeAll(async () => {
    site = await serveFolder(ensureBuilt());
    browser = await launch();
    opened = await openPage(browser, `${site.url}index.html`, { width: 420, height: 800 });
    await opened.page
      .locator('input[type=file][aria-label="Mở tệp…"]')
      .setInputFiles(roundOfYear(2025, { open: true }));
    await opened.page.locator('#tab-appraise').waitFor({ state: 'attached' });
  }, 900_000);

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  /** Done when the pane says so; whatever it says before belongs to the step before. */
  async function press(name: string, said: string | RegExp): Promise<void> {
    const { page } = opened;
    await button(page, name).click();
    await page.getByText(said).first().waitFor();
  }

  test('an item is decided by the keyboard, and the next open one comes', async () => {
    const { page } = opened;
    await showTab(page, 'appraise');
    const card = page.locator('section[tabindex="0"]');
    await card.waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByLabel('Người thực hiện').fill('Trần Thị Hòa');
    const before = await card.getAttribute('aria-label');
    await card.focus();
    await page.keyboard.press('d');
    await page.waitForFunction(
      (old) => document.querySelector('section[tabindex="0"]')?.getAttribute('aria-label') !== old,
      before,
    );
  }, 120_000);

  test('a survey comes in from a CSV, is looked at, and kept', async () => {
    const { page } = opened;
    await showTab(page, 'survey');
    await page
      .locator('input[type=file][aria-label="Chọn tệp kết quả điều tra…"]')
      .setInputFiles(surveyCounts());
    await page.getByText(/^Xem trước “khao-sat\.csv”: 8\//).waitFor();
    await press('Ghi vào sổ', /^Trong sổ: 8\//);
    await page.getByText('Thêm cuộc điều tra (ví dụ SIPAS)').click();
    expect(await seriousFaults(page)).toEqual([]);
  }, 120_000);

  test('the result is ranked by terms filled in here, and declared', async () => {
    const { page } = opened;
    await showTab(page, 'result');
    await page.getByText('Quy định của đợt').click();
    await page.getByLabel('Mức xếp loại, các khối còn lại').fill('Tốt=90; Khá=50');
    expect(await seriousFaults(page)).toEqual([]);
    await press('Ghi quy định vào sổ', 'Đã ghi quy định của đợt vào sổ.');
    await press('Ghi nhận', 'Đã ghi nhận kết quả: Tạm thời.');
    await page.getByText(/^Bản gần nhất: lần 1, Tạm thời/).waitFor();
    const saved = await downloaded(page, 'Lưu bản công khai');
    expect(saved.name).toBe('ket-qua-cong-khai.xlsx');
  }, 120_000);

  test('the year stands against the one before as a waterfall', async () => {
    const { page } = opened;
    await showTab(page, 'years');
    await page.locator('input[type=file][aria-label="Chọn sổ năm trước…"]').setInputFiles(roundOfYear(2024));
    await page.locator('svg[role=img]').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    const { bytes } = await downloaded(page, 'Lưu bảng so sánh');
    expect(openXlsx(bytes).ok).toBe(true);
    expect([opened.strangers, opened.errors]).toEqual([[], []]);
  }, 120_000);
});
