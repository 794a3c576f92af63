import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { sentence } from '../../messages';
import { leadViews, type LeadView } from '../present/tasks';
import {
  deliverAppendix,
  findTasks,
  gatherTasks,
  issueTasks,
  type Assigned,
} from '../session/commands/tasks';
import { CellLink } from './CellLink';
import { useCommonStyles } from './common.styles';
import { FileButton } from './FileButton';
import { usePane } from './pane-context';
import { useKept } from './use-kept';
import { Told } from './Told';

/** A province's own index: points at risk per lead agency, a file for each, gathered back, the appendix of tasks. */
export function Tasks() {
  const { session, t } = usePane();
  const common = useCommonStyles();
  const [assigned, keep] = useKept<Assigned | undefined>('tasks.assigned', undefined);
  const find = (): void => void findTasks(session.desk, undefined, keep);
  return (
    <div className={common.view}>
      <p className={common.plain}>{t('tasks.lead')}</p>
      <div className={common.row}>
        <Button appearance={assigned === undefined ? 'primary' : 'secondary'} size="small" onClick={find}>
          {t('tasks.find')}
        </Button>
        <FileButton
          label={t('tasks.assignment')}
          onChosen={([file]) => void (file && findTasks(session.desk, file, keep))}
        />
      </div>
      {assigned === undefined ? null : <Found assigned={assigned} />}
      <Gather />
    </div>
  );
}

function Found({ assigned: { province, problems } }: { readonly assigned: Assigned }) {
  const { state, session, t } = usePane();
  const common = useCommonStyles();
  const { language } = state;
  const leads = useMemo(() => leadViews(province, language), [province, language]);
  return (
    <>
      {problems
        .map((one) => sentence(one, language))
        .map((remark) => (
          <p key={remark} className={common.caution}>
            {remark}
          </p>
        ))}
      {leads.map((lead) => (
        <Lead key={lead.name} lead={lead} />
      ))}
      {leads.length === 0 ? null : (
        <div className={common.row}>
          <Button appearance="primary" size="small" onClick={() => void issueTasks(session.desk, province)}>
            {t('tasks.issue')}
          </Button>
          <Button size="small" onClick={() => void deliverAppendix(session.desk, province)}>
            {t('tasks.appendix')}
          </Button>
        </div>
      )}
    </>
  );
}

function Lead({ lead: { name, stakes, due, heading, items } }: { readonly lead: LeadView }) {
  const common = useCommonStyles();
  return (
    <section className={common.section}>
      <h2 className={common.heading}>
        <Told>{name}</Told>
      </h2>
      <p className={common.plain}>{stakes}</p>
      {due.map((line) => (
        <p key={line} className={common.muted}>
          <Told>{line}</Told>
        </p>
      ))}
      {items.length === 0 ? null : (
        <details>
          <summary>{heading}</summary>
          <ul className={common.list}>
            {items.map(({ key, title, stake, cell }) => (
              <li key={key} className={common.line}>
                <div>
                  <div>{title}</div>
                  <div className={common.muted}>{stake}</div>
                </div>
                <CellLink cell={cell} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Gather() {
  const { session, t } = usePane();
  const common = useCommonStyles();
  const [conflicts, keep] = useKept<readonly string[]>('tasks.conflicts', []);
  return (
    <section className={common.section}>
      <h2 className={common.heading}>{t('tasks.gather')}</h2>
      <div className={common.row}>
        <FileButton
          label={t('tasks.gather')}
          several
          onChosen={(files) => void gatherTasks(session.desk, files, keep)}
        />
      </div>
      {conflicts.length === 0 ? null : (
        <>
          <p className={common.plain}>{t('tasks.conflicts', { count: conflicts.length })}</p>
          <ul className={common.list}>
            {conflicts.map((conflict) => (
              <li key={conflict} className={common.entry}>
                {conflict}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
