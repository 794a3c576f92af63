import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Tab } from '../../src/taskpane/session/state';
import { serveFolder, type StaticSite } from '../excel-host/static-server';
import { selfFile } from '../faults/self-sheet';
import { describeWithJudge } from '../support/judges';
import { launch, openPage } from './browser-page';
import { ensureBuilt } from './dist';
import { showTab } from './tabs';

/** As officials write names of files and folders: no space to break at. */
const LONG = 'Trungtâmphụcvụhànhchínhcôngvàkiểmsoátthủtụchànhchínhtrựctuyếncấptỉnh';
const LEVELS = `Ban hành ${LONG} đúng hạn: 1 điểm; ban hành chậm: 0,5 điểm; không ban hành: 0 điểm`;
const OF_ONE_SHEET: readonly Tab[] = [
  'overview',
  'risks',
  'review',
  'basis',
  'whatif',
  'evidence',
  'rules',
  'reports',
];

describeWithJudge('chromium', 'words without a space', () => {
  let site: StaticSite;
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    site = await serveFolder(ensureBuilt());
    browser = await launch();
    folder = mkdtempSync(join(tmpdir(), 'cchc-long-'));
  }, 600_000);

  afterAll(async () => {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  });

  test('break where a narrow pane ends and push nothing out of sight', async () => {
    const path = selfFile(folder, `${LONG}.xlsx`, {
      agency: `Ban Quản lý ${LONG}`,
      lines: [
        { code: '1.1', title: `Kế hoạch ${LONG} ${LONG}`, maximum: 1, text: LEVELS, self: 2 },
        {
          code: '1.2',
          title: `Báo cáo ${LONG}`,
          maximum: 1,
          text: LEVELS,
          self: 1,
          evidence: `https://vanban.tinh.gov.vn/${LONG}/12-KH-UBND.pdf`,
        },
      ],
    });
    const { page, errors } = await openPage(browser, `${site.url}index.html`, { width: 320, height: 900 });
    await page.locator('input[type=file][aria-label="Mở tệp…"]').setInputFiles(path);
    await page.getByTestId('total').waitFor();
    await page.locator('[data-cell="A5"]').click();
    for (const tab of OF_ONE_SHEET) {
      await showTab(page, tab);
      const beyond = await page.evaluate(() => {
        const parts = [document.documentElement, document.getElementById('view')];
        return parts.map((part) => (part === null ? 0 : part.scrollWidth - part.clientWidth));
      });
      expect({ tab, beyond }).toEqual({ tab, beyond: [0, 0] });
    }
    expect(errors).toEqual([]);
    await page.context().close();
  }, 120_000);
});
