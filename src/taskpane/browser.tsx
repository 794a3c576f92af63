import { BrowserPage } from './file/BrowserPage';
import { deliver } from './file/deliver';
import { mount, newSession, pageVersion } from './mount';
import type { SampleName } from './samples';
import type { ChosenFile } from './host';
import { beside, language, named, sampleFile } from './look/early';
import { breathe } from './session/stepped-port';
import { TABS } from './views/tabs';

/** The browser version: never loads Office.js and asks nothing of any server but its own page. */
const session = newSession({ kind: 'file', deliver }, language, beside);

async function draw(): Promise<void> {
  const openSample = (name: SampleName): void => void session.openFile(sampleFile(name));
  await mount({ session, openSample }, <BrowserPage version={pageVersion()} />);
  // A page being worked on must not be answered from what was kept of an older one.
  if (process.env.NODE_ENV === 'production') await workOffline();
}

// Where it is not scored yet, the frame around it is drawn meanwhile.
if (named === undefined) void draw();
else {
  void session.openFile(named);
  void Promise.race([seen(named), breathe()]).then(draw);
}

/** Ensures the first view can be drawn at once; whatever does not come is told where it is asked for again. */
async function seen({ look }: ChosenFile): Promise<void> {
  await Promise.allSettled([look, ...TABS.slice(0, 1).map(({ View }) => View.arrive())]);
}

/** Keeping the whole build takes a while: it begins when the user has what he came for. */
async function workOffline(): Promise<void> {
  const { workOffline } = await import(/* webpackChunkName: "offline" */ './offline/register');
  await workOffline((changeTo) => session.offerNewBuild(changeTo));
}
