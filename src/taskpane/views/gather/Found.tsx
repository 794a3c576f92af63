import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { sentence } from '../../../messages';
import { GATHER_PANE } from '../../../messages/pane-gather';
import { gatherView, hasNews, type GatherView } from '../../present/gather';
import {
  gatherChosen,
  makeRound,
  saveRound,
  writeRound,
  type GatheredFiles,
} from '../../session/commands/gather';
import { useCommonStyles } from '../common.styles';
import { usePane } from '../pane-context';
import { useWords } from '../use-words';
import { FileCards } from './FileCards';
import { useGatherStyles } from './Gather.styles';
import type { Gathering } from './use-gathering';
import { Told } from '../Told';

interface FoundProps {
  readonly found: GatheredFiles;
  readonly gathering: Gathering;
}

/** What the files say, in the order a person works through it. */
export function Found({ found, gathering }: FoundProps) {
  const { state } = usePane();
  const t = useWords(GATHER_PANE);
  const common = useCommonStyles();
  const styles = useGatherStyles();
  const { gathered, problems } = found;
  const { language } = state;
  const view = useMemo(
    () => (gathered === undefined ? undefined : gatherView(gathered, problems, language)),
    [gathered, problems, language],
  );
  if (view === undefined || gathered === undefined) {
    return <Lines lines={problems.map((one) => sentence(one, language))} />;
  }
  return (
    <>
      <section className={common.section} aria-live="polite">
        <h2 className={common.heading}>{view.counted}</h2>
        <ul className={styles.states}>
          {view.states.map((line) => (
            <li key={line}>
              <Told>{line}</Told>
            </li>
          ))}
        </ul>
      </section>
      <Write found={found} gathering={gathering} />
      <FileCards view={view} gathering={gathering} />
      <Rest view={view} />
      {view.remarks.length === 0 ? null : (
        <details>
          <summary>{t('gather.remarks', { count: view.remarks.length })}</summary>
          <Lines lines={view.remarks} />
        </details>
      )}
    </>
  );
}

function Rest({ view: { changes, missing, taken } }: { readonly view: GatherView }) {
  const t = useWords(GATHER_PANE);
  const parts = [
    { words: t('gather.changes', { count: changes.length }), lines: changes },
    { words: t('gather.missing', { count: missing.length }), lines: missing },
    { words: t('gather.fine', { count: taken.length }), lines: taken },
  ];
  return (
    <>
      {parts.map(({ words, lines }) =>
        lines.length === 0 ? null : (
          <details key={words}>
            <summary>
              <Told>{words}</Told>
            </summary>
            <Lines lines={lines} />
          </details>
        ),
      )}
    </>
  );
}

/** Longer lists stand whole in the workbook of the round. */
const MOST = 200;

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const t = useWords(GATHER_PANE);
  const common = useCommonStyles();
  return (
    <ul className={common.list}>
      {lines.slice(0, MOST).map((line, at) => (
        <li key={`${at}:${line}`} className={common.entry}>
          <Told>{line}</Told>
        </li>
      ))}
      {lines.length > MOST ? (
        <li className={common.muted}>{t('gather.more', { count: lines.length - MOST })}</li>
      ) : null}
    </ul>
  );
}

function Write({ found, gathering }: FoundProps) {
  const { session } = usePane();
  const t = useWords(GATHER_PANE);
  const common = useCommonStyles();
  const { desk } = session;
  const { gathered, isNew, isWritten } = found;
  if (gathered === undefined) return null;
  if (gathering.pending > 0) {
    const again = (): void => void gatherChosen(desk, gathering.choice, gathering.keepFound);
    return (
      <div className={common.row}>
        <Button size="small" appearance="primary" onClick={again}>
          {t('gather.again')}
        </Button>
        <span role="status">{t('gather.answered', { count: gathering.pending })}</span>
      </div>
    );
  }
  const write = async (): Promise<void> => {
    const isDone = isNew ? await makeRound(desk, gathered) : await writeRound(desk, gathered);
    if (isDone) gathering.keepWritten(found);
  };
  if (isWritten !== true && hasNews(gathered)) {
    return (
      <div className={common.row}>
        <Button size="small" appearance="primary" onClick={() => void write()}>
          {t(isNew ? 'gather.make' : 'gather.write')}
        </Button>
      </div>
    );
  }
  return (
    <div className={common.row}>
      {desk.open?.save === undefined || isNew ? null : (
        <Button size="small" appearance="primary" onClick={() => void saveRound(desk)}>
          {t('gather.save')}
        </Button>
      )}
      <span role="status">{t(isWritten === true ? 'gather.written' : 'gather.nothing-new')}</span>
    </div>
  );
}
