import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describeWithJudge } from '../support/judges';
import { sheetNamed } from './build';
import { startExcelPage, type ExcelPage } from './chromium';

const SAMPLE = path.join(__dirname, '..', '..', 'assets', 'samples', 'tu-cham-so-2025.xlsx');

const PAGE = `<!doctype html><meta charset="utf-8">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script src="pane.js"></script><p id="said"></p>`;

const SCRIPT = `
Office.onReady(function (info) {
  Office.actions.associate('scoreSheet', function (event) {
    Excel.run(function (context) {
      var sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('Z1').values = [['đã chấm']];
      return context.sync();
    }).then(function () { event.completed(); });
  });
  Excel.run(function (context) {
    var sheets = context.workbook.worksheets.load('items/name');
    context.workbook.worksheets.onSelectionChanged.add(function (event) {
      document.getElementById('said').textContent = 'selected ' + event.address;
      return Promise.resolve();
    });
    return context.sync().then(function () {
      document.getElementById('said').textContent = [
        info.host, info.platform, Office.context.displayLanguage,
        Office.context.requirements.isSetSupported('ExcelApi', '1.17'),
        Office.context.requirements.isSetSupported('ExcelApi', '1.20'),
        sheets.items.length,
      ].join(' ');
    });
  }).catch(function (error) { document.getElementById('said').textContent = String(error.code || error); });
});
fetch('https://example.com/').catch(function () {});
`;

describeWithJudge('chromium', 'Excel in Chromium', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cchc-page-'));
  let started: ExcelPage;

  beforeAll(async () => {
    writeFileSync(path.join(folder, 'taskpane.html'), PAGE);
    writeFileSync(path.join(folder, 'pane.js'), SCRIPT);
    started = await startExcelPage({ distDir: folder, workbookBytes: readFileSync(SAMPLE), profile: '1.17' });
  }, 120_000);

  afterAll(async () => {
    await started.close();
    rmSync(folder, { recursive: true });
  });

  const said = (text: string): Promise<unknown> => started.page.getByText(text).waitFor();

  test('Microsoft’s office.js takes the page for desktop Excel in Vietnamese', async () => {
    const sheets = started.host.workbook.sheets.length;
    await said(`Excel PC vi-VN true false ${sheets}`);
  }, 60_000);

  test('a selection made by the user reaches the pane', async () => {
    started.host.userSelects(started.host.workbook.sheets[0]!, 'C5');
    await said('selected C5');
  }, 60_000);

  test('a ribbon button runs its function against the workbook', async () => {
    await started.press('scoreSheet');
    const sheet = sheetNamed(started.host, started.host.workbook.sheets[0]!.name);
    expect(sheet.cells.get(25)?.value).toBe('đã chấm');
  }, 60_000);

  test('the pane can be shown and hidden, and follows Office’s theme', async () => {
    const { page, host } = started;
    await page.evaluate(() => Office.addin.hide());
    expect(host.settings.paneState).toBe('Background');
    await page.evaluate(() => Office.addin.showAsTaskpane());
    expect(host.settings.paneState).toBe('Visible');
    expect(await page.evaluate(() => Office.context.officeTheme.bodyBackgroundColor)).toBe('#ffffff');
  }, 60_000);

  test('whatever else the page asks for is stopped and listed', () => {
    expect(started.blocked).toEqual(['https://example.com/']);
  });
});
