import type { Page } from 'playwright-core';
import type { Tab } from '../../src/taskpane/session/state';
import { TABS } from '../../src/taskpane/views/tabs';

/** Every view of the pane, as its registry lists them. */
export const TAB_IDS: readonly Tab[] = TABS.map(({ id }) => id);

/** Opens a view by its tab or, where the bar has no room for it, by the menu; resolves once the view is drawn. */
export async function showTab(page: Page, id: Tab): Promise<void> {
  const tab = page.locator(`#tab-${id}`);
  // The first look has a few tabs only: whether one has room shows once all are there.
  await page.locator(`#tab-${TAB_IDS.at(-1) ?? id}`).waitFor({ state: 'attached' });
  if (await tab.isVisible()) await tab.click();
  else {
    await page.locator('#more-tabs').click();
    await page.locator(`#menu-${id}`).click();
  }
  await page.locator(`#tab-${id}[aria-selected=true]`).waitFor();
  await page.locator(`#view[aria-labelledby=tab-${id}] > *`).first().waitFor();
}
