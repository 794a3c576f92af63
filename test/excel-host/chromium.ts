import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page, type Route } from 'playwright-core';
import { openXlsx } from '../../src/workbook/xlsx';
import { findJudge } from '../support/judges';
import { workbookFrom } from './content';
import { ExcelHost } from './host';
import type { Profile } from './office-in-node';
import { pretendExternal, type Pretence } from './pretend-external';
import type { Batch } from './protocol';
import { contentType, fileBeneath, serveFolder } from './static-server';

export interface ExcelPageOptions {
  /** The built pages. */
  readonly distDir: string;
  readonly workbookBytes: Uint8Array;
  readonly profile?: Profile;
  /** The page to open; the task pane unless another is named. */
  readonly entry?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** Time stands under the test's control: `page.clock.runFor`. */
  readonly ownClock?: boolean;
}

export interface ExcelPage {
  readonly page: Page;
  readonly host: ExcelHost;
  /** Addresses the page asked for beside its own and Microsoft's Office.js; none was let through. */
  readonly blocked: readonly string[];
  /** Errors of scripts and refusals of the content security policy, as the console said them. */
  readonly errors: readonly string[];
  /** Lets a user change Office's theme. */
  setOfficeTheme(theme: 'light' | 'dark'): Promise<void>;
  /** Presses a ribbon button: runs the function registered under that name. */
  press(functionName: string): Promise<void>;
  close(): Promise<void>;
}

const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const OFFICE_FOLDER = path.join(__dirname, '..', '..', 'node_modules', '@microsoft', 'office-js', 'dist');
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];

/**
 * Ensures the built pane in real Chromium with Microsoft's real office.js, talking to our Excel, which holds the
 * given workbook. Nothing else is reachable: the network is what the test serves.
 */
export async function startExcelPage(options: ExcelPageOptions): Promise<ExcelPage> {
  const host = await hostFrom(options.workbookBytes);
  const site = await serveFolder(options.distDir);
  const browser = await launch();
  const blocked: string[] = [];
  const errors: string[] = [];
  const context = await browser.newContext({
    locale: 'vi-VN',
    viewport: options.viewport ?? { width: 350, height: 800 },
    colorScheme: options.colorScheme ?? 'light',
  });
  await context.route('**/*', (route) => serve(route, site.url, blocked));
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await connect(page, host, options);
  if (options.ownClock) await page.clock.install();
  await page.goto(`${site.url}${options.entry ?? 'taskpane.html'}`);
  return {
    page,
    host,
    blocked,
    errors,
    setOfficeTheme: (theme) => setOfficeTheme(page, theme),
    press: (functionName) => press(page, functionName),
    close: async () => {
      await browser.close();
      await site.close();
      host.assertComplete();
    },
  };
}

async function hostFrom(bytes: Uint8Array): Promise<ExcelHost> {
  const opened = openXlsx(bytes);
  const content = opened.ok ? await opened.value.read() : opened;
  if (!content.ok) throw new Error(JSON.stringify(content.problems));
  return new ExcelHost(workbookFrom(content.value));
}

function launch(): Promise<Browser> {
  const executablePath = findJudge('chromium');
  if (executablePath === undefined) throw new Error('Chromium is not installed.');
  return chromium.launch({ executablePath, args: ARGUMENTS, headless: true });
}

async function serve(route: Route, ownUrl: string, blocked: string[]): Promise<void> {
  const url = route.request().url();
  if (url.startsWith(ownUrl) || url.startsWith('data:') || url.startsWith('blob:')) return route.continue();
  const file = url.startsWith(OFFICE_CDN) ? officeFile(url) : undefined;
  if (file !== undefined) return route.fulfill({ body: readFileSync(file), contentType: contentType(file) });
  blocked.push(url);
  return route.abort();
}

function officeFile(url: string): string | undefined {
  return fileBeneath(OFFICE_FOLDER, `/${url.slice(OFFICE_CDN.length)}`);
}

async function connect(page: Page, host: ExcelHost, options: ExcelPageOptions): Promise<void> {
  await page.exposeFunction('excelHostAnswer', async (text: string) => {
    const reply = await host.answer(JSON.parse(text) as Batch);
    return reply.ok
      ? { status: 0, body: JSON.stringify(reply.body) }
      : { status: reply.failure.number, body: '' };
  });
  await page.exposeFunction('excelHostUnknown', (what: string) => {
    host.unimplemented.push(`The test host does not implement ${what}.`);
  });
  host.onEvent = (event) => {
    const entry = [65_536, event.type, 'Workbook', JSON.stringify(event.message), 1];
    void page.evaluate((one) => {
      (window as unknown as { excelHostEvent(entry: readonly unknown[]): void }).excelHostEvent(one);
    }, entry);
  };
  await page.addInitScript({
    content: injected({
      hostInfo: 'Excel$Win32$16.01$vi-VN$$$$0',
      requirements: JSON.stringify({ ExcelApi: options.profile ?? '1.21', SharedRuntime: '1.1' }),
      language: 'vi-VN',
      theme: JSON.stringify(THEMES[options.colorScheme ?? 'light']),
    }),
  });
}

/** Office's white and black themes. */
const THEMES = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x262626,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x363636,
    controlForegroundColor: 0xffffff,
  },
} as const;

/** The function as text; some compilers wrap inner functions in a helper that the page does not have. */
function injected(pretence: Pretence): string {
  return `(() => { const __name = (one) => one; (${String(pretendExternal)})(${JSON.stringify(pretence)}); })();`;
}

async function setOfficeTheme(page: Page, theme: keyof typeof THEMES): Promise<void> {
  await page.evaluate((colours) => {
    (window as unknown as { excelHostTheme(theme: string): void }).excelHostTheme(colours);
  }, JSON.stringify(THEMES[theme]));
}

async function press(page: Page, functionName: string): Promise<void> {
  await page.evaluate(async (name) => {
    const { _association: association } = Office.actions as unknown as {
      _association: { mappings: Record<string, (event: { completed(): void }) => void> };
    };
    const action = association.mappings[name] ?? association.mappings[name.toUpperCase()];
    if (!action) throw new Error(`No function ${name} is registered.`);
    await new Promise<void>((resolve) => {
      action({ completed: resolve });
    });
  }, functionName);
}
