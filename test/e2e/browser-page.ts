import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findJudge } from '../support/judges';

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];

export interface Look {
  readonly width: number;
  readonly height: number;
  readonly colorScheme?: 'light' | 'dark';
  /** The system's high contrast, which replaces every colour of a page. */
  readonly forcedColors?: 'active';
}

export interface BrowserPage {
  readonly page: Page;
  /** Every address asked for outside the page's own origin. */
  readonly strangers: string[];
  /** Errors of scripts, and refusals of the content security policy. */
  readonly errors: string[];
}

export function launch(): Promise<Browser> {
  const executablePath = findJudge('chromium');
  if (executablePath === undefined) throw new Error('Chromium is not installed.');
  return chromium.launch({ executablePath, args: ARGUMENTS, headless: true });
}

/** Ensures a page of the built product with its network and its errors watched. */
export async function openPage(browser: Browser, url: string, look: Look): Promise<BrowserPage> {
  const { width, height, colorScheme = 'light', forcedColors = 'none' } = look;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    forcedColors,
    locale: 'vi-VN',
    acceptDownloads: true,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const strangers: string[] = [];
  const errors: string[] = [];
  const origin = url.startsWith('file:') ? 'file://' : new URL(url).origin;
  page.on('request', (request) => {
    const asked = request.url();
    if (!asked.startsWith(origin) && !asked.startsWith('blob:') && !asked.startsWith('data:'))
      strangers.push(asked);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  // A save dialog cannot be answered here: the page then downloads, as it does in browsers without one.
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
  await page.goto(url);
  return { page, strangers, errors };
}

const AXE = readFileSync(join(require.resolve('axe-core'), '../axe.min.js'), 'utf8');

/**
 * A control that has just come to life or lost the pointer fades from one colour to the other: a contrast measured half-way
 * is nobody's. What never ends (the bar of a progress) is not waited for.
 */
const SETTLED = `
  const passing = () => document.getAnimations().filter((each) => each.effect?.getComputedTiming().endTime !== Infinity);
  while (passing().length > 0) await Promise.allSettled(passing().map(({ finished }) => finished));
`;

/** Fluent's sentinels that keep the focus in order: hidden from readers, left as soon as they are reached. */
const SENTINELS = '[data-tabster-dummy]';

/** What changes with the colours of a page: the rest of its faults are those of its elements, in whatever colours. */
export const COLOUR_RULES: readonly string[] = ['color-contrast', 'link-in-text-block'];

/**
 * Ensures the serious and critical faults that axe-core finds on the page, by these rules or all, each with its first
 * place. The library is given to a page once, and only what is wrong comes back: its account of what is right is many
 * times as long.
 */
export async function seriousFaults(page: Page, rules: readonly string[] = []): Promise<string[]> {
  const only = rules.length === 0 ? {} : { runOnly: { type: 'rule', values: rules } };
  const options = { ...only, resultTypes: ['violations'] };
  const scope = { exclude: [[SENTINELS]] };
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(`(() => { const module = undefined; ${AXE} })()`);
  }
  return page.evaluate(`(async () => {
    ${SETTLED}
    const { violations } = await window.axe.run(${JSON.stringify(scope)}, ${JSON.stringify(options)});
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => id + ': ' + (nodes[0]?.html ?? ''));
  })()`);
}
