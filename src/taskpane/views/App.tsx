import { Button, MessageBar, MessageBarBody, ProgressBar, Tab, TabList } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { TABS, type Tab as TabName } from '../session/state';
import { useAppStyles } from './App.styles';
import { Basis } from './Basis';
import { Overview } from './Overview';
import { usePane } from './pane-context';
import { Ranking } from './Ranking';
import { Reports } from './Reports';
import { Findings, Review } from './Review';
import { Risks } from './Risks';
import { Rules } from './Rules';
import { Start } from './Start';
import { useCommonStyles } from './common.styles';

const VIEWS: Readonly<Record<TabName, () => ReactNode>> = {
  overview: Overview,
  risks: Risks,
  review: Review,
  basis: Basis,
  rules: Rules,
  ranking: Ranking,
  reports: Reports,
};

/** Views that say something before any workbook is scored. */
const ALWAYS: ReadonlySet<TabName> = new Set(['ranking', 'reports']);

/** The whole pane: what is open, the views, what is going on. */
export function App({ version }: { readonly version: string }) {
  const { state, session, t } = usePane();
  const styles = useAppStyles();
  const { tab, language } = state;
  return (
    <div className={styles.root} lang={language}>
      <Header />
      <TabList
        size="small"
        className={styles.tabs}
        aria-label={t('app.views')}
        selectedValue={tab}
        onTabSelect={(_event, { value }) => session.show(TABS.find((one) => one === value) ?? 'overview')}
      >
        {TABS.map((one) => (
          <Tab key={one} value={one} id={`tab-${one}`} aria-controls="view" className={styles.tab}>
            {t(`tab.${one}`)}
          </Tab>
        ))}
      </TabList>
      <Working />
      <Said />
      <div id="view" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={0} className={styles.main}>
        <Current />
      </div>
      <footer className={styles.footer}>
        <span>{t('app.version', { version })}</span>
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
  const { file, shown, canUndo } = state;
  return (
    <header className={styles.header}>
      <h1 className={styles.file} title={file ?? ''}>
        {file ?? t('app.title')}
      </h1>
      {file === undefined ? null : (
        <Button size="small" onClick={() => void session.rescore()}>
          {t(shown === undefined ? 'action.score' : 'action.rescore')}
        </Button>
      )}
      {canUndo ? (
        <Button size="small" onClick={() => void session.undo()}>
          {t('action.undo')}
        </Button>
      ) : null}
    </header>
  );
}

function Current() {
  const { state, t } = usePane();
  const common = useCommonStyles();
  const { tab, shown, failure } = state;
  const View = VIEWS[tab];
  if (shown !== undefined || ALWAYS.has(tab)) return <View />;
  if (failure === undefined) return <Start />;
  return (
    <div className={common.view}>
      <p className={common.plain}>{t('failure.title')}</p>
      <Findings groups={failure} />
      <Start />
    </div>
  );
}

function Working() {
  const { state, session, t } = usePane();
  const styles = useAppStyles();
  const { work } = state;
  if (work === undefined) return null;
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

function Said() {
  const { state, session, t } = usePane();
  const styles = useAppStyles();
  const { notice } = state;
  if (notice === undefined) return null;
  return (
    <MessageBar intent={notice.tone} layout="multiline" className={styles.notice}>
      <MessageBarBody>
        {notice.lines.join(' ')}{' '}
        <Button appearance="transparent" size="small" onClick={() => session.dismiss()}>
          {t('app.close')}
        </Button>
      </MessageBarBody>
    </MessageBar>
  );
}
