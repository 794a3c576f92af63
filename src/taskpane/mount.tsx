import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { nextPaint } from './file/next-paint';
import type { SampleName } from './samples';
import { Session } from './session/session';
import type { Host } from './host';
import { schemeOf, useTheme, type OfficeTheme } from './theme';
import { FirstLookContext, SampleContext, SessionContext } from './views/pane-context';

export interface Mounted {
  readonly session: Session;
  readonly openSample: (name: SampleName) => void;
  readonly office?: OfficeTheme;
}

/** Ensures a session whose parts that compute come as scripts of their own. */
export function newSession(host: Host, language: 'vi' | 'en'): Session {
  return new Session({
    host,
    language,
    firstScreen: () => import(/* webpackChunkName: "first-screen" */ './first-screen'),
    engine: () => import(/* webpackChunkName: "engine" */ './engine'),
    now: () => new Date(),
  });
}

/** The version of the page that is running, as it was built. */
export function pageVersion(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content ?? '';
}

export function mount(mounted: Mounted, page: ReactNode): void {
  const root = document.getElementById('root');
  if (root !== null) createRoot(root).render(<Page {...mounted}>{page}</Page>);
  void readyForMore(mounted.session);
}

/** Once the first screen stands, the rest comes unasked: the next click then waits for nothing. */
async function readyForMore({ desk }: Session): Promise<void> {
  await nextPaint();
  await new Promise((resolve) => setTimeout(resolve, QUIET));
  // What does not come now is sent for again by the command that needs it.
  await desk.engine().catch(() => undefined);
}

/** Milliseconds in which the sheet beside the pane is drawn first. */
const QUIET = 300;

function Page({ session, openSample, office, children }: Mounted & { readonly children: ReactNode }) {
  const theme = useTheme(office);
  const [isFirstLook, setFirstLook] = useState(true);
  useEffect(() => void nextPaint().then(() => setFirstLook(false)), []);
  useEffect(() => {
    document.body.style.backgroundColor = theme.colorNeutralBackground1;
    document.documentElement.style.colorScheme = schemeOf(theme);
  }, [theme]);
  return (
    <FluentProvider theme={theme} style={{ height: '100%' }}>
      <SessionContext.Provider value={session}>
        <SampleContext.Provider value={openSample}>
          <FirstLookContext.Provider value={isFirstLook}>{children}</FirstLookContext.Provider>
        </SampleContext.Provider>
      </SessionContext.Provider>
    </FluentProvider>
  );
}
