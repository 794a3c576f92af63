import { ok } from '../result';
import { BrowserPage } from './file/BrowserPage';
import { deliver } from './file/deliver';
import { mount, newSession, pageVersion } from './mount';
import { isSample, sampleBytes, type SampleName } from './samples';
import { TABS } from './views/tabs';

/** The browser version: never loads Office.js and asks nothing of any server but its own page. */
const parameters = new URLSearchParams(window.location.search);
const session = newSession({ kind: 'file', deliver }, parameters.get('lang') === 'en' ? 'en' : 'vi');

function openSample(name: SampleName): Promise<void> {
  return session.openFile({ name: `${name}.xlsx`, bytes: async () => ok(await sampleBytes(name)) });
}

function draw(): void {
  mount({ session, openSample: (name) => void openSample(name) }, <BrowserPage version={pageVersion()} />);
}

/** Ensures the first view can be drawn at once; whatever does not come is told where it is asked for again. */
async function ready(name: SampleName): Promise<void> {
  await Promise.allSettled([openSample(name), ...TABS.slice(0, 1).map(({ View }) => View.arrive())]);
}

// A sample named in the address is scored before anything is drawn: the page's own placeholder stands meanwhile.
const sample = parameters.get('sample') ?? '';
if (isSample(sample)) void ready(sample).then(draw);
else draw();

// A page being worked on must not be answered from what was kept of an older one.
if (process.env.NODE_ENV === 'production') {
  window.addEventListener('load', () => {
    void import(/* webpackChunkName: "offline" */ './offline/register').then(({ workOffline }) =>
      workOffline((changeTo) => session.offerNewBuild(changeTo)),
    );
  });
}
