import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serveFolder, type StaticSite } from '../excel-host/static-server';
import { describeWithJudge } from '../support/judges';
import { launch, openPage, type BrowserPage } from './browser-page';
import { ensureBuilt } from './dist';
import { showTab } from './tabs';

const LOOK = { width: 1200, height: 800 };
const SAMPLE = 'Bảng lộn xộn';

/** The page's entry script, whose name changes with every build. */
const entryOf = (folder: string): string =>
  /index\.[0-9a-f]+\.js/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[0] ?? '';

/** Puts a newer build in place of the one that is served. */
function publish(folder: string): string {
  const before = entryOf(folder);
  const after = 'index.00000000000000000000.js';
  renameSync(join(folder, before), join(folder, after));
  for (const file of ['index.html', 'sw.js']) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8').replaceAll(before, after);
    writeFileSync(path, text.replace(/"id":"\w+"/, '"id":"newer"'));
  }
  return after;
}

/** Resolves once the build is kept and its worker answers for the page. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

const entryScript = (page: Page): Promise<string> =>
  page.evaluate(() => ([...document.scripts].at(-1)?.src ?? '').replace(/^.*\//, ''));

describeWithJudge('chromium', 'the browser version without a network', () => {
  let folder: string;
  let site: StaticSite;
  let browser: Browser;
  let opened: BrowserPage;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cchc-offline-'));
    cpSync(ensureBuilt(), folder, { recursive: true });
    site = await serveFolder(folder);
    browser = await launch();
    opened = await openPage(browser, `${site.url}index.html`, LOOK);
    await kept(opened.page);
  }, 600_000);

  afterAll(async () => {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  });

  test('opens, scores a sample and shows every kind of view after one visit', async () => {
    const { page, errors } = opened;
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('button', { name: SAMPLE }).click();
    await page.getByTestId('total').waitFor();
    expect(await page.getByTestId('total').textContent()).toBe('17,44/29,00');
    await showTab(page, 'ranking');
    await page.getByRole('button', { name: 'Chọn tệp…' }).waitFor();
    await page.context().setOffline(false);
    expect(errors).toEqual([]);
  }, 60_000);

  test('a server that only answers with errors is no worse than none', async () => {
    const { page } = opened;
    await page.context().route('**/*', (route) => route.fulfill({ status: 503, body: '' }));
    await page.reload();
    await page.getByRole('button', { name: SAMPLE }).waitFor();
    await page.context().unroute('**/*');
  }, 60_000);

  test('says that a new version is ready, and changes to it when asked, never before', async () => {
    const { page, strangers } = opened;
    const before = entryOf(folder);
    const after = publish(folder);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page.getByText('Có bản mới của phần mềm.').waitFor();
    expect(await entryScript(page)).toBe(before);
    const reloaded = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Tải lại' }).click();
    await reloaded;
    await page.getByRole('button', { name: SAMPLE }).waitFor();
    expect(await entryScript(page)).toBe(after);
    expect(await page.getByText('Có bản mới của phần mềm.').count()).toBe(0);
    expect(strangers).toEqual([]);
  }, 60_000);
});
