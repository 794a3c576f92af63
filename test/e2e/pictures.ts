import { join } from 'node:path';
import { serveFolder } from '../excel-host/static-server';
import { launch, openPage, type Look } from './browser-page';
import { ensureBuilt } from './dist';
import { showTab } from './tabs';

/** The README's pictures of the pane, as Chromium draws the built pages. */
const PICTURES: Readonly<Record<string, Look>> = {
  'pane-light': { width: 1200, height: 800 },
  'pane-dark': { width: 1200, height: 800, colorScheme: 'dark' },
  'pane-narrow': { width: 350, height: 800 },
};

async function drawAll(): Promise<void> {
  const site = await serveFolder(ensureBuilt());
  const browser = await launch();
  for (const [name, look] of Object.entries(PICTURES)) {
    const { page } = await openPage(browser, `${site.url}index.html?sample=tu-cham-lon-xon-2025`, look);
    await page.getByTestId('total').waitFor();
    if (name !== 'pane-narrow') {
      await showTab(page, 'risks');
      await page.getByRole('button', { name: 'Tô màu trên trang' }).click();
      await page.locator('[data-tone]').first().waitFor();
    }
    const path = join('assets/pictures', `${name}.png`);
    await page.screenshot({ path, animations: 'disabled' });
    console.log(path);
  }
  await browser.close();
  await site.close();
}

void drawAll();
