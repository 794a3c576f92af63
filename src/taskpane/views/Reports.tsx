import { Button, Checkbox } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useCommonStyles } from './common.styles';
import { usePane } from './pane-context';

/** Comes where a workbook may hold a round. */
const RoundReports = lazy(async () => ({
  default: (await import(/* webpackChunkName: "round-reports" */ './reports/RoundReports')).RoundReports,
}));

/** What can be written: results beside the table, and the ranking tables. */
export function Reports() {
  const { state, session, t } = usePane();
  const common = useCommonStyles();
  const [fillEmpty, setFillEmpty] = useState(false);
  const { shown, ranking } = state;
  return (
    <div className={common.view}>
      {shown === undefined ? null : (
        <section className={common.section}>
          <h2 className={common.heading}>{t('reports.results')}</h2>
          <p className={common.plain}>{t('reports.results-lead')}</p>
          <Checkbox
            label={t('reports.fill-empty')}
            checked={fillEmpty}
            onChange={(_event, { checked }) => setFillEmpty(checked === true)}
          />
          <div className={common.row}>
            <Button appearance="primary" size="small" onClick={() => void session.writeResults(fillEmpty)}>
              {t('reports.write')}
            </Button>
          </div>
        </section>
      )}
      <Suspense fallback={null}>
        <RoundReports />
      </Suspense>
      <section className={common.section}>
        <h2 className={common.heading}>{t('reports.ranking')}</h2>
        <p className={common.plain}>
          {t(ranking === undefined ? 'reports.ranking-first' : 'reports.ranking-lead')}
        </p>
        <div className={common.row}>
          {ranking === undefined ? (
            <Button size="small" onClick={() => session.show('ranking')}>
              {t('tab.ranking')}
            </Button>
          ) : (
            <Button size="small" onClick={() => void session.keepRanking()}>
              {t('ranking.save')}
            </Button>
          )}
        </div>
      </section>
    </div>
  );
}
