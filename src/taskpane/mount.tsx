import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { nextPaint } from './file/next-paint';
import type { SampleName } from './samples';
import type { Beside } from './look/beside';
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
export function newSession(host: Host, language: 'vi' | 'en', beside?: Beside): Session {
  return new Session({
    host,
    language,
    ...(beside === undefined ? {} : { beside }),
    firstScreen: () => import(/* webpackChunkName: "first-screen" */ './first-screen'),
    engine: () => import(/* webpackChunkName: "engine" */ './engine'),
    now: () => new Date(),
  });
}

/** The version of the page that is running, as it was built. */
export function pageVersion(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content ?? '';
}

/** Ensures the pane is drawn; resolves once nothing more is on its way. */
export async function mount(mounted: Mounted, page: ReactNode): Promise<void> {
  const root = document.getElementById('root');
  const firstLook = lookedAt(mounted.session);
  const pane = { ...mounted, firstLook };
  if (root !== null) createRoot(root).render(<Page {...pane}>{page}</Page>);
  await firstLook;
  await readyForMore(mounted.session);
}

/** Resolves once the first look has been drawn: of the pane alone, or of the file it was opened with. */
async function lookedAt(session: Session): Promise<void> {
  await new Promise<void>((resolve) => {
    const leave = session.subscribe(atRest);
    function atRest(): void {
      if (session.state.work !== undefined) return;
      leave();
      resolve();
    }
    atRest();
  });
  await nextPaint();
}

/** Once the first screen stands, the rest comes unasked: the next click then waits for nothing. */
async function readyForMore({ desk }: Session): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, QUIET));
  // What does not come now is sent for again by the command that needs it.
  await desk.engine().catch(() => undefined);
}

/** Milliseconds in which the sheet beside the pane is drawn first. */
const QUIET = 300;

interface PageProps extends Mounted {
  readonly firstLook: Promise<void>;
  readonly children: ReactNode;
}

function Page({ session, openSample, office, firstLook, children }: PageProps) {
  const theme = useTheme(office);
  const [isFirstLook, setFirstLook] = useState(true);
  useEffect(() => void firstLook.then(() => setFirstLook(false)), [firstLook]);
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
