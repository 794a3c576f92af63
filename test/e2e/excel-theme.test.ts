import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startExcelPage, type ExcelPage } from '../excel-host/chromium';
import { describeWithJudge } from '../support/judges';
import { ensureBuilt } from './dist';

const SAMPLE = join(__dirname, '../../assets/samples/tu-cham-so-2025.xlsx');
/** Backgrounds of Fluent's light, dark and high-contrast themes. */
const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(41, 41, 41)';
const CONTRAST = 'rgb(0, 0, 0)';

describeWithJudge('chromium', 'the pane’s theme in Excel', () => {
  let excel: ExcelPage;

  beforeAll(async () => {
    excel = await startExcelPage({
      distDir: ensureBuilt(),
      workbookBytes: readFileSync(SAMPLE),
      ownClock: true,
    });
    await excel.page.getByRole('tablist').first().waitFor();
  }, 600_000);

  afterAll(() => excel.close());

  const background = () => excel.page.evaluate(() => document.body.style.backgroundColor);

  /** Lets the page draw: its clock runs only when told to. */
  async function becomes(colour: string): Promise<void> {
    for (let turn = 0; turn < 100 && (await background()) !== colour; turn++)
      await excel.page.clock.runFor(20);
    expect(await background()).toBe(colour);
  }

  test('follows Office from light to dark while it is open, and back when it comes to the front', async () => {
    const { page } = excel;
    expect(await background()).toBe(LIGHT);
    await excel.setOfficeTheme('dark');
    // office.js asks Excel for its theme every five seconds at most.
    await page.clock.runFor(11_000);
    await becomes(DARK);
    await excel.setOfficeTheme('light');
    await page.clock.fastForward(6_000);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await becomes(LIGHT);
  }, 60_000);

  test('gives way to the system’s high contrast', async () => {
    await excel.page.emulateMedia({ forcedColors: 'active' });
    await becomes(CONTRAST);
    await excel.page.emulateMedia({ forcedColors: 'none' });
    await becomes(LIGHT);
    expect(excel.errors).toEqual([]);
  }, 60_000);
});
