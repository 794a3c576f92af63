import { Button, Field, Input } from '@fluentui/react-components';
import { ROUND_STEP_WORDS } from '../../messages/deadlines';
import { readDay, ROUND_STEPS, type RoundStep, type TimeSettings } from '../../review/deadlines/round-dates';
import { isoDay } from '../../sheet/dates';
import { deadlinesView, type DueLine } from '../present/deadlines';
import { keepRound } from '../session/commands/deadlines';
import { CellLink } from './CellLink';
import { useCommonStyles } from './common.styles';
import { useEvidenceStyles } from './Evidence.styles';
import { Holidays } from './Holidays';
import { usePane } from './pane-context';
import { useKept } from './use-kept';
import { useScored } from './use-scored';
import { Told } from './Told';

/** What is due when, with the points behind each day, and the dates of the round. */
export function Deadlines() {
  const { t } = usePane();
  const common = useCommonStyles();
  const inView = useScored();
  if (inView === undefined) return null;
  const { days, settings } = deadlinesView(inView.workbook, inView.today, inView.language);
  return (
    <div className={common.view}>
      {days.length === 0 ? <p className={common.plain}>{t('deadlines.none')}</p> : null}
      {days.map(({ key, heading, lines }) => (
        <section key={key} className={common.section}>
          <h2 className={common.heading}>{heading}</h2>
          <ul className={common.list}>
            {lines.map((line) => (
              <Line key={line.key} line={line} />
            ))}
          </ul>
        </section>
      ))}
      <Dates settings={settings} />
      <Holidays settings={settings} />
    </div>
  );
}

function Line({ line: { label, title, details, cell } }: { readonly line: DueLine }) {
  const styles = useEvidenceStyles();
  return (
    <li className={styles.line}>
      <div>
        <div className={styles.title}>
          <Told>{title}</Told>
        </div>
        <div>{label}</div>
        {details === '' ? null : (
          <div>
            <Told>{details}</Told>
          </div>
        )}
      </div>
      {cell === undefined ? null : <CellLink cell={cell} />}
    </li>
  );
}

type Typed = Readonly<Partial<Record<RoundStep, string>>>;

/** The five dates of one round; another name leaves this one as it is. */
function Dates({ settings }: { readonly settings: TimeSettings }) {
  const { session, state, t } = usePane();
  const common = useCommonStyles();
  const first = settings.rounds[0];
  const [name, setName] = useKept('deadlines.name', first?.name ?? '');
  const known = settings.rounds.find((round) => round.name === name.trim());
  const [typed, setTyped] = useKept<Typed>('deadlines.dates', {});
  const valueOf = (step: RoundStep): string => {
    const day = known?.dates[step];
    return typed[step] ?? (day ? isoDay(day) : '');
  };
  const dates = ROUND_STEPS.flatMap((step) => {
    const day = readDay(valueOf(step));
    return day ? [[step, day] as const] : [];
  });
  const keep = (): void => {
    const round = { name: name.trim(), dates: Object.fromEntries(dates) };
    setTyped({});
    void keepRound(session.desk, settings, round);
  };
  return (
    <section className={common.section}>
      <h2 className={common.heading}>{t('deadlines.dates')}</h2>
      <p className={common.plain}>{t('deadlines.lead')}</p>
      <Field label={t('deadlines.name')} size="small">
        <Input size="small" value={name} onChange={(_event, { value }) => setName(value)} />
      </Field>
      {ROUND_STEPS.map((step) => (
        <Field key={step} label={ROUND_STEP_WORDS[step][state.language]} size="small">
          <Input
            size="small"
            type="date"
            value={valueOf(step)}
            onChange={(_event, { value }) => setTyped({ ...typed, [step]: value })}
          />
        </Field>
      ))}
      <div className={common.row}>
        <Button
          appearance="primary"
          size="small"
          disabled={name.trim() === '' || dates.length === 0}
          onClick={keep}
        >
          {t('deadlines.keep')}
        </Button>
      </div>
    </section>
  );
}
