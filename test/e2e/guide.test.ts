import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { serveFolder, type StaticSite } from '../excel-host/static-server';
import { PAGES } from '../../tools/guide/frame';
import { describeWithJudge } from '../support/judges';
import { launch, openPage, seriousFaults, type Look } from './browser-page';
import { ensureBuilt } from './dist';
import { GUIDE_PICTURES, walkTo, wordsOn } from './guide-pictures';

const WORDS = JSON.parse(readFileSync(join(__dirname, '../../docs/pictures/words.json'), 'utf8')) as Readonly<
  Record<string, readonly string[]>
>;
const LOOKS: readonly Look[] = [
  { width: 1200, height: 800 },
  { width: 640, height: 400, colorScheme: 'dark' },
  { width: 320, height: 700 },
];

describeWithJudge('chromium', 'the guide in a browser', () => {
  let site: StaticSite;
  let folder: string;
  let browser: Browser;
  beforeAll(async () => {
    folder = ensureBuilt();
    site = await serveFolder(folder);
    browser = await launch();
  }, 600_000);
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test.each(Object.entries(GUIDE_PICTURES))(
    'the screen of “%s” still says what its picture shows (else: npm run pictures)',
    async (name, picture) => {
      const page = await walkTo(browser, site.url, picture);
      expect(await wordsOn(page, picture)).toEqual(WORDS[name]);
      await page.context().close();
    },
    120_000,
  );

  test.each(LOOKS)(
    'every page draws without a fault at $width pixels, and nothing is wider than the page',
    async (look) => {
      const { page, errors, strangers } = await openPage(browser, `${site.url}huong-dan/index.html`, look);
      for (const { id } of PAGES) {
        await page.goto(`${site.url}huong-dan/${id}.html`);
        const tooWide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect({ id, faults: await seriousFaults(page), tooWide }).toEqual({ id, faults: [], tooWide: 0 });
      }
      expect([errors, strangers]).toEqual([[], []]);
      await page.context().close();
    },
    240_000,
  );

  test('it opens from a folder too, with its style and its pictures', async () => {
    const address = pathToFileURL(join(folder, 'huong-dan/index.html')).href;
    const { page, errors } = await openPage(browser, address, { width: 1200, height: 800 });
    const widths = await page
      .locator('img')
      .evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth));
    expect(widths.length).toBeGreaterThan(0);
    expect(Math.min(...widths)).toBeGreaterThan(100);
    expect(errors).toEqual([]);
    await page.context().close();
  }, 60_000);

  test('the pane leads to it', async () => {
    const { page } = await openPage(browser, `${site.url}index.html`, { width: 420, height: 800 });
    const link = page.getByRole('link', { name: 'Hướng dẫn' });
    expect(await link.evaluate((one) => (one as HTMLAnchorElement).href)).toBe(
      `${site.url}huong-dan/index.html`,
    );
    await page.context().close();
  }, 60_000);
});

describeWithJudge('chromium', 'the page that looks at a computer', () => {
  let site: StaticSite;
  let browser: Browser;
  beforeAll(async () => {
    site = await serveFolder(ensureBuilt());
    browser = await launch();
  }, 600_000);
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test.each(LOOKS)(
    'says what will work, without a fault at $width pixels, asking nobody',
    async (look) => {
      const { page, errors, strangers } = await openPage(browser, `${site.url}may-tinh.html`, look);
      await page.locator('#verdict').waitFor();
      await page.locator('select').selectOption('ltsc2021');
      expect(await page.getByText('Ngăn tác vụ: Chạy trong Excel.').count()).toBe(1);
      expect(await seriousFaults(page)).toEqual([]);
      expect([errors, strangers]).toEqual([[], []]);
      await page.context().close();
    },
    120_000,
  );

  test('scores the sample when told to, and speaks English when asked', async () => {
    const { page } = await openPage(browser, `${site.url}may-tinh.html`, { width: 900, height: 800 });
    await page.getByRole('button', { name: 'Chấm thử' }).click();
    await page.getByText(/^✓ Đã đọc và chấm bảng mẫu: 75,20\/100,00 điểm/).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Look at this computer' }).waitFor();
    await page.context().close();
  }, 120_000);

  test('only its button asks Microsoft’s server, and says so when that is out of reach', async () => {
    const { page, strangers } = await openPage(browser, `${site.url}may-tinh.html`, {
      width: 900,
      height: 800,
    });
    await page.route('https://appsforoffice.microsoft.com/**', (route) => route.abort());
    await page.getByRole('button', { name: 'Hỏi thử máy chủ Microsoft' }).click();
    await page.getByText(/^✗ Không kết nối được/).waitFor();
    expect(strangers).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
    await page.unroute('https://appsforoffice.microsoft.com/**');
    await page.route('https://appsforoffice.microsoft.com/**', (route) => route.fulfill({ body: '' }));
    await page.getByRole('button', { name: 'Hỏi thử máy chủ Microsoft' }).click();
    await page.getByText(/^✓ Kết nối được/).waitFor();
    await page.context().close();
  }, 60_000);
});
