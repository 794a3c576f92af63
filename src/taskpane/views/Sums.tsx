import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { ScoredWorkbook } from '../../workflows/score-workbook';
import type { Form } from '../../sheet/form';
import { sumsOf } from '../present/sums';
import { readTablesAgain } from '../session/commands/sums';
import { CellLink } from './CellLink';
import { useCommonStyles } from './common.styles';
import { usePane } from './pane-context';
import { Told } from './Told';

/** A person types several cells in a row: the sums follow when the hand rests. */
const REST = 600;

/** Whether every group's maximum is what its items make, kept up while the tree is edited. */
export function Sums() {
  const { state, session, t } = usePane();
  const common = useCommonStyles();
  const { scored, language } = state;
  const [again, setAgain] = useState<{ readonly of: ScoredWorkbook; readonly forms: readonly Form[] }>();
  useEffect(() => {
    if (scored === undefined) return undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const read = () => void readTablesAgain(session.desk, (forms) => setAgain({ of: scored, forms }));
    const stop = session.host.onChange?.(() => {
      clearTimeout(waiting);
      waiting = setTimeout(read, REST);
    });
    return () => {
      clearTimeout(waiting);
      stop?.();
    };
  }, [scored, session]);
  const forms = again?.of === scored ? again?.forms : scored?.parts.map(({ form }) => form);
  const view = useMemo(() => sumsOf(forms ?? [], language), [forms, language]);
  if (scored === undefined) return null;
  return (
    <section className={common.section}>
      <h2 className={common.heading}>{t('sums.title')}</h2>
      <p className={common.muted}>{t('sums.lead')}</p>
      <p className={common.plain} role="status">
        {view.summary}
      </p>
      <ul className={common.list}>
        {view.wrong.map(({ key, words, cell }) => (
          <li key={key} className={common.entry}>
            <Told>{words}</Told> {cell === undefined ? null : <CellLink cell={cell} />}
          </li>
        ))}
      </ul>
      <div className={common.row}>
        <Button
          size="small"
          onClick={() =>
            void readTablesAgain(session.desk, (found) => setAgain({ of: scored, forms: found }))
          }
        >
          {t('sums.again')}
        </Button>
      </div>
    </section>
  );
}
