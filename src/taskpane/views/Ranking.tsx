import { Button, Field, Select } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { OUTPUT_LABELS } from '../../messages/output';
import type { Basis } from '../../scoring/scorecard';
import type { RankingView } from '../present/ranking';
import { useCommonStyles } from './common.styles';
import { FileButton } from './FileButton';
import { usePane } from './pane-context';
import { useRankingStyles } from './Ranking.styles';
import { Source, Told } from './Told';

/** Most who rank files hold no round. */
const RoundRanking = lazy(async () => ({
  default: (await import(/* webpackChunkName: "round-ranking" */ './ranking/RoundRanking')).RoundRanking,
}));

const BASES = ['rule', 'self', 'appraised1', 'appraised2'] as const satisfies readonly Basis[];

/** Many agencies' files, ranked inside their groups. */
export function Ranking() {
  const { state, session, t } = usePane();
  const common = useCommonStyles();
  const [basis, setBasis] = useState<Basis>('rule');
  const { ranking, language } = state;
  const choose = (files: Parameters<typeof session.rank>[0]): void => void session.rank(files, basis);
  return (
    <div className={common.view}>
      <Suspense fallback={null}>
        <RoundRanking />
      </Suspense>
      <p className={common.plain}>{t('ranking.lead')}</p>
      <Field label={t('ranking.basis')} size="small">
        <Select
          size="small"
          value={basis}
          onChange={(_event, { value }) => setBasis(BASES.find((one) => one === value) ?? 'rule')}
        >
          {BASES.map((one) => (
            <option key={one} value={one}>
              {OUTPUT_LABELS[`basis.${one}`][language]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={common.row}>
        <FileButton
          label={t('ranking.files')}
          several
          appearance={ranking === undefined ? 'primary' : 'secondary'}
          onChosen={choose}
        />
        <FileButton label={t('ranking.folder')} several folder onChosen={choose} />
        {ranking === undefined ? null : (
          <Button size="small" appearance="primary" onClick={() => void session.keepRanking()}>
            {t('ranking.save')}
          </Button>
        )}
      </div>
      {ranking === undefined ? null : <Ranked ranking={ranking} />}
    </div>
  );
}

function Ranked({ ranking }: { readonly ranking: RankingView }) {
  const { t } = usePane();
  const common = useCommonStyles();
  const { groups, unranked, problems, cautions } = ranking;
  return (
    <>
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map((group) => (
          <Group key={group.name} group={group} />
        ))}
      {unranked.length === 0 ? null : (
        <section className={common.section}>
          <h2 className={common.heading}>{t('ranking.unranked')}</h2>
          <ul className={common.list}>
            {unranked.map(({ agency, why }) => (
              <li key={agency} className={common.line}>
                <span>
                  <Source>{agency}</Source>
                </span>
                <span className={common.muted}>{why}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {problems.length === 0 ? null : <Problems problems={problems} />}
      {cautions.map((words) => (
        <p key={words} className={common.caution}>
          <Told>{words}</Told>
        </p>
      ))}
    </>
  );
}

function Problems({ problems }: Pick<RankingView, 'problems'>) {
  const { t } = usePane();
  const common = useCommonStyles();
  return (
    <details>
      <summary>
        {t('ranking.problems')} ({problems.length})
      </summary>
      <ul className={common.list}>
        {problems.map(({ text, file }, index) => (
          <li key={`${index} ${text}`} className={common.line}>
            <span>
              {file === undefined ? '' : `${file}: `}
              <Told>{text}</Told>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Group({ group }: { readonly group: RankingView['groups'][number] }) {
  const { t } = usePane();
  const common = useCommonStyles();
  const styles = useRankingStyles();
  const compares = group.rows.some(({ change }) => change !== '');
  return (
    <section className={common.section}>
      <h2 className={common.heading}>
        {group.name} · {t('ranking.mean', { mean: group.mean })}
      </h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {t('ranking.rank')}
            </th>
            <th scope="col" className={styles.head}>
              {t('ranking.agency')}
            </th>
            <th scope="col" className={styles.head}>
              {t('ranking.share')}
            </th>
            {compares ? (
              <th scope="col" className={styles.head}>
                {t('ranking.change')}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {group.rows.map(({ rank, agency, share, change, isShared }) => (
            <tr key={agency}>
              <td className={styles.number}>{rank}</td>
              <th scope="row" className={styles.cell}>
                {agency}
                {isShared ? <span className={common.muted}> ({t('ranking.shared')})</span> : null}
              </th>
              <td className={styles.number}>{share}</td>
              {compares ? <td className={styles.number}>{change}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
