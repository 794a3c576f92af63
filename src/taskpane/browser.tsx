import { ok } from '../result';
import { BrowserPage } from './file/BrowserPage';
import { deliver } from './file/deliver';
import { mount, newSession, pageVersion } from './mount';
import { isSample, sampleBytes, type SampleName } from './samples';

/** The browser version: never loads Office.js and asks nothing of any server but its own page. */
const parameters = new URLSearchParams(window.location.search);
const session = newSession({ kind: 'file', deliver }, parameters.get('lang') === 'en' ? 'en' : 'vi');

function openSample(name: SampleName): void {
  void session.openFile({ name: `${name}.xlsx`, bytes: async () => ok(await sampleBytes(name)) });
}

mount({ session, openSample }, <BrowserPage version={pageVersion()} />);

// A page being worked on must not be answered from what was kept of an older one.
if (process.env.NODE_ENV === 'production') {
  window.addEventListener('load', () => {
    void import(/* webpackChunkName: "offline" */ './offline/register').then(({ workOffline }) =>
      workOffline((changeTo) => session.offerNewBuild(changeTo)),
    );
  });
}

const sample = parameters.get('sample') ?? '';
if (isSample(sample)) openSample(sample);
