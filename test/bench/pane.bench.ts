import type { Browser } from 'playwright-core';
import { launch } from '../e2e/browser-page';
import { ensureBuilt } from '../e2e/dist';
import { initialKilobytes } from '../e2e/initial-scripts';
import { serveFolder } from '../excel-host/static-server';
import { findJudge } from '../support/judges';
import { median, notRun, type Row } from './row';

const RUNS = 7;
const SLOW_DOWN = 4;
/** Milliseconds. */
const SETTLED = 1500;
const ALL_DRAWN = 'all drawn';

export const name = 'Pane: the browser version with the sample, Chromium four times slower';

interface Start {
  readonly firstPaint: number;
  readonly total: number;
  readonly firstRisk: number;
}

/** Ensures when the first paint, the total and the first risk come, in milliseconds from the start of the page. */
export async function run(): Promise<readonly Row[]> {
  if (findJudge('chromium') === undefined) return notRun('Chromium');
  const folder = ensureBuilt();
  const site = await serveFolder(folder);
  const browser = await launch();
  const starts: Start[] = [];
  for (let each = 0; each < RUNS; each += 1) starts.push(await startOnce(browser, site.url));
  await browser.close();
  await site.close();
  const middle = (key: keyof Start): number => median(starts.map((start) => start[key]));
  const least = Math.min(...starts.map((start) => Math.max(start.total, start.firstRisk)));
  return [
    { name: `first paint, median of ${RUNS}`, value: middle('firstPaint'), unit: 'ms', limit: 600 },
    { name: 'the total is shown', value: middle('total'), unit: 'ms', limit: 1200 },
    { name: 'the first risk is shown', value: middle('firstRisk'), unit: 'ms', limit: 1200 },
    // Tells what the work costs when other programs hold the processor.
    { name: 'the total and the first risk, quickest', value: least, unit: 'ms' },
    ...['taskpane.html', 'index.html'].map((page): Row => {
      const value = initialKilobytes(folder, page);
      return { name: `${page}: script it starts with, zipped`, value, unit: 'KB', limit: 150 };
    }),
  ];
}

/** A browser that has kept nothing; the page itself notes when each thing is drawn. */
async function startOnce(browser: Browser, url: string): Promise<Start> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 }, locale: 'vi-VN' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  await page.addInitScript(noteWhenDrawn, ALL_DRAWN);
  // A new window has work of its own for a while, which is none of the page's.
  await page.waitForTimeout(SETTLED);
  // The page itself says when it is done: asking it meanwhile would be work for it as well.
  const drawn = page.waitForEvent('console', (message) => message.text() === ALL_DRAWN);
  await page.goto(`${url}index.html?sample=tu-cham-lon-xon-2025`);
  await drawn;
  const start = await page.evaluate(() => ({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    total: Reflect.get(window, 'total') as number,
    firstRisk: Reflect.get(window, 'firstRisk') as number,
  }));
  await context.close();
  return start;
}

function noteWhenDrawn(allDrawn: string): void {
  const isDrawn = (key: string): boolean => Number.isFinite(Reflect.get(window, key));
  const note = (key: string, selector: string): void => {
    if (key in window || document.querySelector(selector) === null) return;
    Reflect.set(window, key, NaN);
    // What a task after the frame sees has been laid out and painted.
    requestAnimationFrame(() =>
      setTimeout(() => {
        Reflect.set(window, key, performance.now());
        if (['firstRisk', 'total'].every(isDrawn)) console.log(allDrawn);
      }),
    );
  };
  new MutationObserver(() => {
    note('total', '[data-testid=total]');
    note('firstRisk', '[data-testid=top-risks] > li');
  }).observe(document, { childList: true, subtree: true });
}
