import { useMemo } from 'react';
import { findingsOf, type FindingGroup } from '../present/review';
import { CellLink } from './CellLink';
import { LayerSwitch } from './LayerSwitch';
import { useCommonStyles } from './common.styles';
import { useEvidenceStyles } from './Evidence.styles';
import { usePane } from './pane-context';
import { Told } from './Told';

/** Everything that is odd in the data, grouped by what to do about it. */
export function Review() {
  const { state, t } = usePane();
  const common = useCommonStyles();
  const { problems, scored, language } = state;
  const groups = useMemo(() => findingsOf(problems, scored, language), [problems, scored, language]);
  return (
    <div className={common.view}>
      <LayerSwitch usual="problems" />
      {groups.length === 0 ? <p className={common.plain}>{t('review.none')}</p> : null}
      <Findings groups={groups} />
    </div>
  );
}

/** Findings by task; also what is shown when a file could not be scored at all. */
export function Findings({ groups }: { readonly groups: readonly FindingGroup[] }) {
  const { t } = usePane();
  const common = useCommonStyles();
  const styles = useEvidenceStyles();
  return (
    <div className={common.view}>
      {groups.map(({ task, rows }) => (
        <section key={task} className={common.section}>
          <h2 className={common.heading}>
            {t(`review.${task}`)} ({rows.length})
          </h2>
          <ul className={common.list}>
            {rows.map(({ key, text, cell }) => (
              <li key={key} className={styles.line}>
                <span>
                  <Told>{text}</Told>
                </span>
                {cell === undefined ? null : <CellLink cell={cell} />}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
