import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serveFolder, type StaticSite } from '../excel-host/static-server';
import { describeWithJudge } from '../support/judges';
import { launch } from './browser-page';
import { ensureBuilt } from './dist';

const SAMPLE = 'tu-cham-lon-xon-2025';
const FILE = join(__dirname, '../../assets/samples', `${SAMPLE}.xlsx`);
const POINTS = '17,44/29,00';

describeWithJudge('chromium', 'the first look at a file', () => {
  let site: StaticSite;
  let browser: Browser;
  let context: BrowserContext;
  let errors: string[];

  beforeAll(async () => {
    site = await serveFolder(ensureBuilt());
    browser = await launch();
  }, 600_000);
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  beforeEach(async () => {
    context = await browser.newContext({ locale: 'vi-VN' });
    errors = [];
  });
  afterEach(() => context.close());

  async function openPage(query = ''): Promise<Page> {
    const page = await context.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.addInitScript(noteScripts);
    await page.goto(`${site.url}index.html${query}`);
    return page;
  }

  /** A file as a user picks it. */
  async function choose(page: Page): Promise<void> {
    await page.locator('input[type=file]').first().setInputFiles(FILE);
    await page.getByTestId('total').waitFor();
  }

  const total = (page: Page): Promise<string | null> => page.getByTestId('total').textContent();
  /** Scripts the page itself had asked for when the total stood. */
  const scripts = (page: Page): Promise<string[]> =>
    page.evaluate(() => Reflect.get(window, 'scriptsAtTotal') as string[]);

  test('is made beside the page, which runs nothing that scores before it is drawn', async () => {
    const page = await openPage(`?sample=${SAMPLE}`);
    expect(await total(page)).toBe(POINTS);
    expect(page.workers()).toHaveLength(1);
    const sent = await scripts(page);
    expect(sent.some((name) => name.startsWith('index.'))).toBe(true);
    expect(sent.filter((name) => /^(first-screen|engine)/.test(name))).toEqual([]);
    expect(errors).toEqual([]);
  }, 60_000);

  test('is made beside the page for a file the user picks as well', async () => {
    await context.addInitScript(noteAsked);
    const page = await openPage();
    await choose(page);
    expect(await total(page)).toBe(POINTS);
    const asked = await page.evaluate(() => Reflect.get(window, 'asked') as number[]);
    expect(asked).toEqual([statSync(FILE).size]);
  }, 60_000);

  test.each([
    ['without workers', () => context.addInitScript(() => Reflect.deleteProperty(window, 'Worker'))],
    ['whose worker does not come', () => context.route('**/look.*.js', (route) => route.abort())],
    ['whose worker cannot run', () => context.route('**/look.*.js', (route) => route.fulfill({ body: '(' }))],
  ])(
    'is made by a page %s, sample or picked',
    async (_name, hinder) => {
      await hinder();
      const page = await openPage(`?sample=${SAMPLE}`);
      expect(await total(page)).toBe(POINTS);
      const other = await openPage();
      await choose(other);
      expect(await total(other)).toBe(POINTS);
      expect(errors).toEqual([]);
    },
    60_000,
  );
});

function noteScripts(): void {
  new MutationObserver((_changes, observer) => {
    if (document.querySelector('[data-testid=total]') === null) return;
    const asked = performance.getEntriesByType('resource').map(({ name }) => name.replace(/^.*\//, ''));
    Reflect.set(window, 'scriptsAtTotal', asked);
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

/** Notes the size of every file that a worker is asked about. */
function noteAsked(): void {
  const sizes: number[] = [];
  Reflect.set(window, 'asked', sizes);
  window.Worker = class extends Worker {
    override postMessage(asked: { readonly file: Uint8Array }, ...more: never[]): void {
      sizes.push(asked.file.length);
      super.postMessage(asked, ...more);
    }
  };
}
