import { Field, Input, Select } from '@fluentui/react-components';
import { ISSUE_PANE } from '../../../messages/pane-issue';
import { shippedRulebooks } from '../../../rulebook/shipped';
import { useCommonStyles } from '../common.styles';
import { FileButton } from '../FileButton';
import { usePane } from '../pane-context';
import { useWords } from '../use-words';
import { isOdd, type IssueKept, type TypedKey } from './issue-choice';
import { useIssueStyles } from './issue.styles';

interface ChoicesProps {
  readonly kept: IssueKept;
  readonly keep: (kept: IssueKept) => void;
}

const TYPED: readonly TypedKey[] = ['year', 'deadline', 'from', 'until'];

/** Whose forms, by which criteria, for which days. */
export function IssueChoices({ kept, keep }: ChoicesProps) {
  const t = useWords(ISSUE_PANE);
  const styles = useIssueStyles();
  return (
    <>
      <Register kept={kept} keep={keep} />
      <Criteria kept={kept} keep={keep} />
      <div className={styles.fields}>
        {TYPED.map((key) => {
          const odd = t(key === 'year' ? 'issue.year-odd' : 'issue.day-odd');
          const value = kept.typed[key];
          return (
            <Field
              key={key}
              size="small"
              label={t(`issue.${key}`)}
              {...(isOdd(key, value) ? { validationMessage: odd } : {})}
            >
              <Input
                size="small"
                value={value}
                onChange={(_event, typed) => keep({ ...kept, typed: { ...kept.typed, [key]: typed.value } })}
              />
            </Field>
          );
        })}
      </div>
    </>
  );
}

function Register({ kept, keep }: ChoicesProps) {
  const { session } = usePane();
  const t = useWords(ISSUE_PANE);
  const common = useCommonStyles();
  const { register } = kept;
  const own = session.desk.open === undefined ? t('issue.units-none') : t('issue.units-own');
  return (
    <div className={common.row}>
      <span>{register === undefined ? own : t('issue.units-file', { file: register.name })}</span>
      <FileButton
        label={t('issue.units-choose')}
        onChosen={([file]) => {
          if (file !== undefined) keep({ ...kept, register: file });
        }}
      />
    </div>
  );
}

function Criteria({ kept, keep }: ChoicesProps) {
  const { session } = usePane();
  const t = useWords(ISSUE_PANE);
  const common = useCommonStyles();
  const { rulebook, ...rest } = kept;
  const file = typeof rulebook === 'object' && 'bytes' in rulebook ? rulebook : undefined;
  const chosen = (value: string): IssueKept => {
    if (value === '') return rest;
    return { ...rest, rulebook: value === OPEN ? 'open' : { id: value } };
  };
  return (
    <>
      <Field size="small" label={t('issue.rulebook')}>
        <Select
          size="small"
          className={common.choice}
          value={valueOf(rulebook)}
          onChange={(_event, { value }) => keep(chosen(value))}
        >
          <option value="">
            {file === undefined ? t('issue.rulebook-own') : t('issue.rulebook-file', { file: file.name })}
          </option>
          {session.desk.open === undefined ? null : <option value={OPEN}>{t('issue.rulebook-open')}</option>}
          {shippedRulebooks().map(({ id, title }) => (
            <option key={id} value={id} lang="vi">
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <div className={common.row}>
        <FileButton
          label={t('issue.rulebook-choose')}
          onChosen={([one]) => {
            if (one !== undefined) keep({ ...rest, rulebook: one });
          }}
        />
      </div>
    </>
  );
}

/** No rulebook has this id. */
const OPEN = '*';

function valueOf(rulebook: IssueKept['rulebook']): string {
  if (rulebook === 'open') return OPEN;
  return rulebook !== undefined && 'id' in rulebook ? rulebook.id : '';
}
