import { PANE } from '../messages/pane';
import { excelHost } from './excel/excel-host';
import { officeTheme } from './excel/office-theme';
import { registerRibbon } from './excel/ribbon';
import { mount, newSession, pageVersion } from './mount';
import { sampleBytes, type SampleName } from './samples';
import { App } from './views/App';
import { Start } from './views/tabs';

/** With a broken host Office.onReady may never answer. */
const PATIENCE = 10_000;

void start();

async function start(): Promise<void> {
  if (await isInExcel()) await startInExcel();
  else showElsewhere();
}

async function isInExcel(): Promise<boolean> {
  if (typeof Office === 'undefined') return false;
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE));
  const info = await Promise.race([Office.onReady(), late]);
  return info?.host === Office.HostType.Excel;
}

async function startInExcel(): Promise<void> {
  // On its way while Excel's part comes; where it does not come, the pane says so when it is drawn.
  void Start.arrive().catch(() => undefined);
  const { excelWorkbook } = await import(/* webpackChunkName: "excel" */ '../workbook/excel');
  const { displayLanguage } = Office.context;
  const session = newSession(excelHost, displayLanguage.startsWith('vi') ? 'vi' : 'en');
  const openSample = (name: SampleName): void => {
    void sampleBytes(name).then((bytes) => excelHost.deliver(bytes, `${name}.xlsx`));
  };
  session.attach({ name: PANE['app.title'][session.state.language], port: excelWorkbook() });
  registerRibbon(session);
  void mount({ session, openSample, office: officeTheme }, <App version={pageVersion()} />);
}

/** Outside Excel this page has nothing to work on: the browser version has. */
function showElsewhere(): void {
  const notice = document.getElementById('notice');
  if (notice === null) return;
  const text = document.createElement('p');
  const link = document.createElement('a');
  text.textContent = PANE['office.elsewhere'].vi;
  link.href = 'index.html';
  link.textContent = new URL('index.html', window.location.href).href;
  notice.replaceChildren(text, link);
  notice.hidden = false;
}
