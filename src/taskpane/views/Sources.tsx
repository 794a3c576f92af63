import { Button, Checkbox } from '@fluentui/react-components';
import { useMemo } from 'react';
import { mergeMaps, type FeedMap } from '../../review/statistics/feed-map';
import type { Stamp } from '../../review/statistics/stamp';
import { sourcesView, type FigureLine, type Proposal } from '../present/sources';
import { compareWithExport, writeComparison, type Compared } from '../session/commands/sources';
import { CellLink } from './CellLink';
import { useCommonStyles } from './common.styles';
import { FileButton } from './FileButton';
import { ManyFiles } from './ManyFiles';
import { usePane } from './pane-context';
import { SourceStamp } from './SourceStamp';
import { useKept } from './use-kept';

/** Exports of other systems beside what the unit declares: columns confirmed once, differences shown, nothing written over. */
export function Sources() {
  const { session, t } = usePane();
  const common = useCommonStyles();
  const [compared, keep] = useKept<Compared | undefined>('sources.compared', undefined);
  return (
    <div className={common.view}>
      <p className={common.plain}>{t('sources.lead')}</p>
      <div className={common.row}>
        <FileButton
          label={t('sources.open')}
          appearance={compared === undefined ? 'primary' : 'secondary'}
          onChosen={([file]) => void (file && compareWithExport(session.desk, { file }, keep))}
        />
      </div>
      {compared === undefined ? null : <Comparison compared={compared} keep={keep} />}
      <ManyFiles />
    </div>
  );
}

interface ComparisonProps {
  readonly compared: Compared;
  readonly keep: (compared: Compared) => void;
}

function Comparison({ compared, keep }: ComparisonProps) {
  const { state, session, t } = usePane();
  const common = useCommonStyles();
  const { file, fed, problems } = compared;
  const view = useMemo(() => sourcesView(fed, problems, state.language), [fed, problems, state.language]);
  const again = (later: Partial<FeedMap>): void => {
    const map = mergeMaps(fed.map, { columns: [], units: [], stamp: {}, ...later });
    void compareWithExport(session.desk, { file, map }, keep);
  };
  return (
    <>
      <p className={common.plain}>{view.read}</p>
      <p className={common.muted}>{view.stamp}</p>
      {view.remarks.map((remark) => (
        <p key={remark} className={common.caution}>
          {remark}
        </p>
      ))}
      <SourceStamp
        key={file.name}
        known={fed.feed?.stamp ?? { ...fed.source.stamp, ...fed.map.stamp }}
        onKept={(stamp: Stamp) => again({ stamp })}
      />
      {view.proposals.length === 0 ? null : <ToConfirm proposals={view.proposals} onConfirmed={again} />}
      {view.figures.length === 0 ? null : (
        <section className={common.section}>
          <h2 className={common.heading}>{t('sources.figures')}</h2>
          <ul className={common.list}>
            {view.figures.map((figure) => (
              <Figure key={figure.key} figure={figure} />
            ))}
          </ul>
          <div className={common.row}>
            <Button appearance="primary" size="small" onClick={() => void writeComparison(session.desk, fed)}>
              {t('sources.write')}
            </Button>
          </div>
        </section>
      )}
    </>
  );
}

interface ToConfirmProps {
  readonly proposals: readonly Proposal[];
  readonly onConfirmed: (map: Partial<FeedMap>) => void;
}

/** Nothing is ticked beforehand: a wrong column would feed a wrong figure. */
function ToConfirm({ proposals, onConfirmed }: ToConfirmProps) {
  const { t } = usePane();
  const common = useCommonStyles();
  const [ticked, setTicked] = useKept<readonly string[]>('sources.ticked', []);
  const chosen = proposals.filter(({ key }) => ticked.includes(key));
  const confirm = (): void => {
    const matches = chosen.map(({ match }) => match);
    setTicked([]);
    onConfirmed({
      columns: matches.flatMap((one) => ('column' in one ? [{ ...one.column, confirmed: true }] : [])),
      units: matches.flatMap((one) => ('unit' in one ? [{ ...one.unit, confirmed: true }] : [])),
    });
  };
  return (
    <section className={common.section}>
      <h2 className={common.heading}>{t('sources.to-confirm')}</h2>
      <p className={common.muted}>{t('sources.confirm-lead')}</p>
      <ul className={common.list}>
        {proposals.map(({ key, text }) => (
          <li key={key}>
            <Checkbox
              label={text}
              checked={ticked.includes(key)}
              onChange={(_event, { checked }) => {
                const others = ticked.filter((one) => one !== key);
                setTicked(checked === true ? [...others, key] : others);
              }}
            />
          </li>
        ))}
      </ul>
      <div className={common.row}>
        <Button size="small" disabled={chosen.length === 0} onClick={confirm}>
          {t('sources.confirm')}
        </Button>
      </div>
    </section>
  );
}

function Figure({ figure: { title, state, figures, cell } }: { readonly figure: FigureLine }) {
  const common = useCommonStyles();
  return (
    <li className={common.line}>
      <div>
        <div>{title}</div>
        <div className={common.muted}>
          {state} · {figures}
        </div>
      </div>
      {cell === undefined ? null : <CellLink cell={cell} />}
    </li>
  );
}
