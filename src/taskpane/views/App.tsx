import { Button, MessageBar, MessageBarBody, ProgressBar } from '@fluentui/react-components';
import { Suspense, useEffect, useState } from 'react';
import { useAppStyles } from './App.styles';
import { Guard } from './Guard';
import { usePane } from './pane-context';
import { TabBar } from './TabBar';
import { Failure, Start, TABS } from './tabs';
import { Source, Told } from './Told';

/** The whole pane: what is open, the views, what is going on. */
export function App({ version }: { readonly version: string }) {
  const { state, session, t } = usePane();
  const styles = useAppStyles();
  const { tab, language } = state;
  return (
    <div className={styles.root} lang={language}>
      <Header />
      <TabBar />
      <NewBuild />
      <Working />
      <Said />
      <div id="view" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={0} className={styles.main}>
        <Guard view={tab} instead={(again) => <NotDrawn again={again} />}>
          <Suspense fallback={null}>
            <Current />
          </Suspense>
        </Guard>
      </div>
      <footer className={styles.footer}>
        <span>{t('app.version', { version })}</span>
        <a className={styles.help} href="huong-dan/index.html" target="_blank" rel="noreferrer">
          {t('app.help')}
        </a>
        <Button
          appearance="transparent"
          size="small"
          lang={language === 'vi' ? 'en' : 'vi'}
          onClick={() => void session.setLanguage(language === 'vi' ? 'en' : 'vi')}
        >
          {t('app.language')}
        </Button>
      </footer>
    </div>
  );
}

function Header() {
  const { state, session, t } = usePane();
  const styles = useAppStyles();
  const { file, content, shown, canUndo } = state;
  // A file that could not be read leaves nothing to score; what Excel shows can be asked again.
  const canScore = file !== undefined && (content !== undefined || session.host.kind !== 'file');
  return (
    <header className={styles.header}>
      <h1 className={styles.file} title={file ?? ''}>
        {file === undefined ? t('app.title') : <Source>{file}</Source>}
      </h1>
      {canScore ? (
        <Button size="small" onClick={() => void session.rescore()}>
          {t(shown === undefined ? 'action.score' : 'action.rescore')}
        </Button>
      ) : null}
      {canUndo ? (
        <Button size="small" onClick={() => void session.undo()}>
          {t('action.undo')}
        </Button>
      ) : null}
    </header>
  );
}

function Current() {
  const { state } = usePane();
  const { shown, failure, work } = state;
  const tab = TABS.find(({ id }) => id === state.tab);
  if (tab !== undefined && (shown !== undefined || tab.needs === 'nothing')) return <tab.View />;
  if (failure !== undefined) return <Failure />;
  // What is going on is said above; how to start would only be drawn to be taken away.
  return work === undefined ? <Start /> : null;
}

/** The script of a view may not come: without a network, or from a host that has a newer build. */
function NotDrawn({ again }: { readonly again: () => void }) {
  const { t } = usePane();
  const retry = (): void => {
    for (const View of [...TABS.map((tab) => tab.View), Start, Failure]) View.again();
    again();
  };
  return (
    <div role="alert">
      <p>{t('app.not-drawn')}</p>
      <Button size="small" onClick={retry}>
        {t('app.again')}
      </Button>
    </div>
  );
}

/** Milliseconds: what is over sooner would only flicker. */
const SHORT = 300;

/** Ensures whether something has been going on for more than a moment. */
function useLasting(isGoingOn: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = isGoingOn ? setTimeout(() => setLong(true), SHORT) : undefined;
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isGoingOn]);
  return isLong;
}

function Working() {
  const { state, session, t } = usePane();
  const styles = useAppStyles();
  const { work } = state;
  const isLong = useLasting(work !== undefined);
  if (work === undefined || !isLong) return null;
  const { label, done, of, canStop } = work;
  const share = done === undefined || of === undefined ? {} : { value: done / of };
  return (
    <div className={styles.work} role="status">
      <span>
        {t(label)} {done === undefined || of === undefined ? '' : t('work.of', { done, of })}
      </span>
      <ProgressBar className={styles.progress} aria-label={t(label)} {...share} />
      {canStop ? (
        <Button size="small" onClick={() => session.stop()}>
          {t('work.stop')}
        </Button>
      ) : null}
    </div>
  );
}

/** Nothing changes on its own: an open workbook may hold what is not saved yet. */
function NewBuild() {
  const { state, t } = usePane();
  const styles = useAppStyles();
  const { newBuild, canUndo } = state;
  if (newBuild === undefined) return null;
  return (
    <MessageBar intent="info" layout="multiline" className={styles.notice}>
      <MessageBarBody>
        {t(canUndo ? 'app.new-build-unsaved' : 'app.new-build')}{' '}
        <Button size="small" onClick={newBuild}>
          {t('app.reload')}
        </Button>
      </MessageBarBody>
    </MessageBar>
  );
}

function Said() {
  const { state, session, t } = usePane();
  const styles = useAppStyles();
  const { notice } = state;
  if (notice === undefined) return null;
  return (
    <MessageBar intent={notice.tone} layout="multiline" className={styles.notice}>
      <MessageBarBody>
        <Told>{notice.lines.join(' ')}</Told>{' '}
        <Button appearance="transparent" size="small" onClick={() => session.dismiss()}>
          {t('app.close')}
        </Button>
      </MessageBarBody>
    </MessageBar>
  );
}
