import { Button } from '@fluentui/react-components';
import { sentence } from '../../../messages';
import { ISSUE_PANE } from '../../../messages/pane-issue';
import { rulebookById } from '../../../rulebook/shipped';
import type { IssuedForm, IssuedForms } from '../../../workflows/issue-forms';
import { canWriteFolders, chooseFolder } from '../../session/commands/folder';
import { issueTo, planForms, type PlannedForms } from '../../session/commands/issue';
import { useCommonStyles } from '../common.styles';
import { usePane } from '../pane-context';
import { useKept } from '../use-kept';
import { useWords } from '../use-words';
import { IssueChoices } from './IssueChoices';
import { choiceOf, NOTHING_CHOSEN, type IssueKept } from './issue-choice';
import { Source, Told } from '../Told';

/** Issues a form to every unit: who and by which criteria, a look at all of them, then the files. */
export function Issue() {
  const { session, state } = usePane();
  const t = useWords(ISSUE_PANE);
  const common = useCommonStyles();
  const [kept, keep] = useKept<IssueKept>('issue.choice', NOTHING_CHOSEN);
  const [planned, plan] = useKept<PlannedForms | undefined>('issue.planned', undefined);
  const { issued, problems = [] } = planned ?? {};
  const preview = (): void => void planForms(session.desk, choiceOf(kept), plan);
  return (
    <div className={common.view} lang={state.language}>
      <p className={common.plain}>{t('issue.lead')}</p>
      <IssueChoices
        kept={kept}
        keep={(now) => {
          keep(now);
          // What was looked at is no longer what would be issued.
          plan(undefined);
        }}
      />
      <div className={common.row}>
        <Button size="small" appearance={issued === undefined ? 'primary' : 'secondary'} onClick={preview}>
          {t('issue.preview')}
        </Button>
      </div>
      {planned !== undefined && issued === undefined ? <Remarks problems={problems} isOpen /> : null}
      {issued === undefined ? null : (
        <>
          <Forms issued={issued} />
          <Remarks problems={problems} />
        </>
      )}
    </div>
  );
}

function Remarks({
  problems,
  isOpen = false,
}: {
  readonly problems: PlannedForms['problems'];
  readonly isOpen?: boolean;
}) {
  const { state } = usePane();
  const t = useWords(ISSUE_PANE);
  const common = useCommonStyles();
  if (problems.length === 0) return null;
  const lines = [...new Set(problems.map((one) => sentence(one, state.language)))];
  return (
    <details open={isOpen}>
      <summary>{t('issue.remarks', { count: lines.length })}</summary>
      <ul className={common.list}>
        {lines.map((line) => (
          <li key={line} className={common.entry}>
            <Told>{line}</Told>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Forms({ issued }: { readonly issued: IssuedForms }) {
  const { session } = usePane();
  const t = useWords(ISSUE_PANE);
  const common = useCommonStyles();
  const { forms, year } = issued;
  const intoFolder = async (): Promise<void> => {
    const folder = await chooseFolder();
    if (folder !== undefined) await issueTo(session.desk, issued, folder);
  };
  return (
    <section className={common.section}>
      <h2 className={common.heading}>{t('issue.counted', { count: forms.length, year })}</h2>
      <div className={common.row}>
        <Button size="small" appearance="primary" onClick={() => void issueTo(session.desk, issued)}>
          {t('issue.archive')}
        </Button>
        {canWriteFolders() ? (
          <Button size="small" onClick={() => void intoFolder()}>
            {t('issue.folder')}
          </Button>
        ) : null}
      </div>
      <ul className={common.list}>
        {forms.map((form) => (
          <Form key={form.file} form={form} />
        ))}
      </ul>
    </section>
  );
}

function Form({ form }: { readonly form: IssuedForm }) {
  const t = useWords(ISSUE_PANE);
  const common = useCommonStyles();
  const { unit, file, items, rulebook, notApplicable } = form;
  const shipped = rulebookById(rulebook);
  const title = shipped.ok ? shipped.value.title : rulebook;
  return (
    <li className={common.entry}>
      <div>
        <Source>{unit.name}</Source>
      </div>
      <div className={common.muted}>{file}</div>
      <div className={common.muted}>
        {t('issue.form', { items, rulebook: title })}
        {notApplicable.length === 0 ? '' : ` · ${t('issue.away', { codes: notApplicable.join(', ') })}`}
      </div>
    </li>
  );
}
