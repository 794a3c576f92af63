import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serveFolder, type StaticSite } from '../excel-host/static-server';
import { describeWithJudge } from '../support/judges';
import { COLOUR_RULES, launch, openPage, seriousFaults, type BrowserPage, type Look } from './browser-page';
import { ensureBuilt } from './dist';
import { showTab, TAB_IDS } from './tabs';

/** Each way of looking at the pane, by name. */
const LOOKS: Readonly<Record<string, Look>> = {
  'light, 350 px': { width: 350, height: 800 },
  'dark, 1200 px': { width: 1200, height: 800, colorScheme: 'dark' },
  'high contrast': { width: 350, height: 800, colorScheme: 'dark', forcedColors: 'active' },
};

/** A page of 1280 × 800 at 200 % has half as many pixels of its own each way. */
const ZOOMED: Look = { width: 640, height: 400 };

/** How far the page and its view reach beyond their own width. */
const overflow = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const parts = [document.documentElement, document.getElementById('view')];
    return parts.map((part) => (part === null ? 0 : part.scrollWidth - part.clientWidth));
  });

/** What has the focus: its name, and whether a person can see that it has it. */
const focused = (page: Page): Promise<{ id: string; isSeen: boolean }> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const box = element?.getBoundingClientRect();
    const isLost = element === null || element === document.body || box === undefined;
    const inView = !isLost && box.width > 0 && box.bottom > 0 && box.top < window.innerHeight;
    return { id: element?.id ?? '', isSeen: inView && element.matches(':focus-visible') };
  });

describeWithJudge('chromium', 'the pane for everyone', () => {
  let site: StaticSite;
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    site = await serveFolder(ensureBuilt());
    browser = await launch();
    folder = mkdtempSync(join(tmpdir(), 'cchc-access-'));
  }, 600_000);

  afterAll(async () => {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  });

  const openSample = async (look: Look): Promise<BrowserPage> => {
    const opened = await openPage(browser, `${site.url}index.html?sample=tu-cham-lon-xon-2025`, look);
    await opened.page.getByTestId('total').waitFor();
    await opened.page.locator('[data-cell="A9"]').click();
    return opened;
  };

  /** Before a file is open, and when one cannot be read: the screens no tab leads to. */
  const openEmpty = async (look: Look): Promise<BrowserPage> => {
    const opened = await openPage(browser, `${site.url}index.html`, look);
    await opened.page.getByRole('button', { name: 'Mở tệp…' }).waitFor();
    await opened.page.locator('select option').nth(1).waitFor({ state: 'attached' });
    return opened;
  };

  const fail = async (page: Page): Promise<void> => {
    const broken = join(folder, 'hỏng.xlsx');
    writeFileSync(broken, 'no workbook');
    await page.locator('input[type=file][aria-label="Mở tệp…"]').setInputFiles(broken);
    await page.getByRole('heading', { name: 'Chưa chấm được tệp này' }).waitFor();
  };

  test.each(Object.entries(LOOKS))(
    'axe finds nothing serious and nothing is cut off (%s)',
    async (_name, look) => {
      const { page, errors } = await openSample(look);
      // High contrast has the elements of the light page of its width: its colours are what is new.
      const rules = look.forcedColors === undefined ? [] : COLOUR_RULES;
      for (const tab of TAB_IDS) {
        await showTab(page, tab);
        const found = { tab, faults: await seriousFaults(page, rules), overflow: await overflow(page) };
        expect(found).toEqual({ tab, faults: [], overflow: [0, 0] });
      }
      expect(errors).toEqual([]);
      await page.context().close();
    },
    240_000,
  );

  test.each(Object.entries(LOOKS))(
    'so it is before a file is open and when one cannot be read (%s)',
    async (_name, look) => {
      const { page } = await openEmpty(look);
      expect([await seriousFaults(page), await overflow(page)]).toEqual([[], [0, 0]]);
      await fail(page);
      expect([await seriousFaults(page), await overflow(page)]).toEqual([[], [0, 0]]);
      await page.context().close();
    },
    120_000,
  );

  test('at 200 % every view is reached and nothing is cut off', async () => {
    const { page } = await openSample(ZOOMED);
    for (const tab of TAB_IDS) {
      await showTab(page, tab);
      expect({ tab, overflow: await overflow(page) }).toEqual({ tab, overflow: [0, 0] });
    }
    await page.context().close();
  }, 120_000);

  test('nothing is wider than 320 pixels', async () => {
    const narrow = { width: 320, height: 700 };
    const { page } = await openSample(narrow);
    for (const tab of TAB_IDS) {
      await showTab(page, tab);
      expect({ tab, overflow: await overflow(page) }).toEqual({ tab, overflow: [0, 0] });
    }
    await page.context().close();
    const empty = await openEmpty(narrow);
    expect(await overflow(empty.page)).toEqual([0, 0]);
    await empty.page.context().close();
  }, 120_000);

  test('the keyboard alone opens every view, and the focus is always seen', async () => {
    const { page } = await openSample({ width: 350, height: 900 });
    await page.locator('#tab-overview').focus();
    for (const tab of TAB_IDS) {
      await openByKeyboard(page, tab);
      await page.locator(`#view[aria-labelledby=tab-${tab}] > *`).first().waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Shift+Tab');
      expect({ tab, ...(await focused(page)) }).toMatchObject({ tab, isSeen: true });
    }
    await page.context().close();
  }, 120_000);

  test('walking on through a view never loses the focus', async () => {
    const { page } = await openSample({ width: 350, height: 900 });
    await showTab(page, 'risks');
    await page.locator('#view').focus();
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      expect({ step, ...(await focused(page)) }).toMatchObject({ step, isSeen: true });
    }
    await page.context().close();
  }, 120_000);

  test('the keyboard leads from the sheet to the basis of a row', async () => {
    const { page } = await openSample({ width: 1200, height: 800 });
    await showTab(page, 'basis');
    await page.locator('[data-cell="A8"]').click();
    await page.getByRole('heading', { name: /CHỈ ĐẠO, ĐIỀU HÀNH/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('heading', { name: /1\.1 Ban hành kế hoạch/ }).waitFor();
    await page.context().close();
  }, 60_000);
});

/** Arrow keys among the tabs that have room; the menu for the others. */
async function openByKeyboard(page: Page, tab: string): Promise<void> {
  const wanted = page.locator(`#tab-${tab}`);
  if ((await wanted.getAttribute('aria-selected')) === 'true') return;
  if (await wanted.isVisible()) {
    await page.locator('[role=tab][aria-selected=true]').focus();
    await pressUntil(page, 'ArrowRight', `tab-${tab}`);
    return page.keyboard.press('Enter');
  }
  await page.locator('#more-tabs').focus();
  await page.keyboard.press('Enter');
  await page.locator('[role=menuitem]:focus').waitFor();
  await pressUntil(page, 'ArrowDown', `menu-${tab}`);
  await page.keyboard.press('Enter');
}

/** A bar or a menu of tabs is left after as many presses as there are tabs. */
async function pressUntil(page: Page, key: string, id: string): Promise<void> {
  for (let press = 0; press < TAB_IDS.length; press += 1) {
    if ((await focused(page)).id === id) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard never reached ${id}.`);
}
