import { useMemo } from 'react';
import type { ComparedRulebooks } from '../../workflows/compare-rulebooks';
import { lastYearOf, onLastYear, type ChangeRow } from '../present/last-year';
import { readEarlierRulebook } from '../session/commands/last-year';
import { useCommonStyles } from './common.styles';
import { FileButton } from './FileButton';
import { usePane } from './pane-context';
import { useKept } from './use-kept';
import { Source, Told } from './Told';

/** What changed since an earlier set of criteria, opened from a file. */
export function LastYear() {
  const { state, session, t } = usePane();
  const common = useCommonStyles();
  const [compared, keep] = useKept<ComparedRulebooks | undefined>('rules.last-year', undefined);
  const { scored, language } = state;
  const view = useMemo(
    () => (compared === undefined ? undefined : lastYearOf(compared, language)),
    [compared, language],
  );
  if (scored === undefined) return null;
  return (
    <section className={common.section}>
      <h2 className={common.heading}>{t('last-year.title')}</h2>
      <p className={common.muted}>{t('last-year.lead')}</p>
      <div className={common.row}>
        <FileButton
          label={t('last-year.open')}
          onChosen={([file]) =>
            void (
              file && readEarlierRulebook(session.desk, file, (before) => keep(onLastYear(scored, before)))
            )
          }
        />
      </div>
      {view === undefined ? null : <p className={common.plain}>{view.summary}</p>}
      <ul className={common.list}>
        {view?.rows.map((row) => (
          <Change key={row.key} row={row} />
        ))}
      </ul>
    </section>
  );
}

function Change({ row }: { readonly row: ChangeRow }) {
  const { t } = usePane();
  const common = useCommonStyles();
  const { code, title, kinds, notes, rule } = row;
  return (
    <li className={common.entry}>
      <p className={common.plain}>
        {code} <Source>{title}</Source> <span className={common.muted}>· {kinds}</span>
      </p>
      {notes.map((note) => (
        <p key={note} className={common.muted}>
          {note}
        </p>
      ))}
      {rule === undefined ? null : (
        <>
          <p className={common.muted}>{t('last-year.rule-before')}:</p>
          <p className={common.pre}>
            <Told>{rule.before}</Told>
          </p>
          <p className={common.muted}>{t('last-year.rule-after')}:</p>
          <p className={common.pre}>
            <Told>{rule.after}</Told>
          </p>
        </>
      )}
    </li>
  );
}
