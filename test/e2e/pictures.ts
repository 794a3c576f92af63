import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from '../excel-host/static-server';
import type { Browser } from 'playwright-core';
import { launch, openPage, type Look } from './browser-page';
import { ensureBuilt } from './dist';
import { GUIDE_PICTURES, walkTo, wordsOn } from './guide-pictures';
import { showTab } from './tabs';

/** The README's pictures of the pane, as Chromium draws the built pages. */
const PICTURES: Readonly<Record<string, Look>> = {
  'pane-light': { width: 1200, height: 800 },
  'pane-dark': { width: 1200, height: 800, colorScheme: 'dark' },
  'pane-narrow': { width: 350, height: 800 },
};

/** Names of the guide's pictures to draw again; all, and the README's, where none is named. */
const WANTED = process.argv.slice(2);

async function drawAll(): Promise<void> {
  const site = await serveFolder(ensureBuilt());
  const browser = await launch();
  for (const [name, look] of Object.entries(WANTED.length > 0 ? {} : PICTURES)) {
    const { page } = await openPage(browser, `${site.url}index.html?sample=tu-cham-lon-xon-2025`, look);
    await page.getByTestId('total').waitFor();
    // The sheet and the menu of views come after the first screen.
    await page.locator('[data-cell="A9"]').waitFor();
    await page.locator('#more-tabs').waitFor();
    if (name !== 'pane-narrow') {
      await showTab(page, 'risks');
      await page.getByRole('button', { name: 'Tô màu trên trang' }).click();
      await page.locator('[data-tone]').first().waitFor();
    }
    const path = join('assets/pictures', `${name}.png`);
    await page.screenshot({ path, animations: 'disabled' });
    console.log(path);
  }
  await drawGuide(browser, site.url);
  await browser.close();
  await site.close();
}

const GUIDE = 'docs/pictures';

/** The guide's pictures, and beside them what their screens said: a test holds the screens of today to it. */
async function drawGuide(browser: Browser, site: string): Promise<void> {
  mkdirSync(GUIDE, { recursive: true });
  const stale = readdirSync(GUIDE).filter(
    (name) => name.endsWith('.png') && !(name.slice(0, -4) in GUIDE_PICTURES),
  );
  for (const name of stale) rmSync(join(GUIDE, name));
  const path = join(GUIDE, 'words.json');
  const before = JSON.parse(readFileSync(path, 'utf8')) as Record<string, readonly string[]>;
  const words: Record<string, readonly string[] | undefined> = {};
  for (const [name, picture] of Object.entries(GUIDE_PICTURES)) {
    words[name] = before[name];
    if (WANTED.length > 0 && !WANTED.includes(name)) continue;
    const page = await walkTo(browser, site, picture);
    const file = join(GUIDE, `${name}.png`);
    words[name] = await wordsOn(page, picture);
    await page.screenshot({ path: file, animations: 'disabled' });
    await page.context().close();
    console.log(file);
  }
  writeFileSync(path, `${JSON.stringify(words, null, 2)}\n`);
}

void drawAll();
