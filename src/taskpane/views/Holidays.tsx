import { Button, Field, Input } from '@fluentui/react-components';
import { readDay, type TimeSettings } from '../../review/deadlines/round-dates';
import { daysFrom, showDay } from '../../review/risks/days';
import { keepHolidays } from '../session/commands/deadlines';
import { useCommonStyles } from './common.styles';
import { usePane } from './pane-context';
import { useKept } from './use-kept';

/** Days off besides weekends and the holidays of the solar calendar: those of the lunar year, swapped days. */
export function Holidays({ settings }: { readonly settings: TimeSettings }) {
  const { session, t } = usePane();
  const common = useCommonStyles();
  const [date, setDate] = useKept('deadlines.holiday', '');
  const [name, setName] = useKept('deadlines.holiday-name', '');
  const day = readDay(date);
  const { holidays } = settings;
  const add = (): void => {
    if (day === undefined) return;
    const others = holidays.filter((one) => daysFrom(one.day, day) !== 0);
    const sorted = [...others, { day, name: name.trim() }].sort((a, b) => daysFrom(b.day, a.day));
    setDate('');
    setName('');
    void keepHolidays(session.desk, settings, sorted);
  };
  return (
    <section className={common.section}>
      <h2 className={common.heading}>{t('holidays.title')}</h2>
      <p className={common.plain}>{t('holidays.lead')}</p>
      <ul className={common.list}>
        {holidays.map((holiday) => (
          <li key={showDay(holiday.day)} className={common.line}>
            <span>
              {showDay(holiday.day)} {holiday.name}
            </span>
            <Button
              appearance="subtle"
              size="small"
              aria-label={t('holidays.remove-day', { day: showDay(holiday.day) })}
              onClick={() => {
                const others = holidays.filter((one) => one !== holiday);
                void keepHolidays(session.desk, settings, others);
              }}
            >
              {t('holidays.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <Field label={t('holidays.date')} size="small">
        <Input size="small" type="date" value={date} onChange={(_event, { value }) => setDate(value)} />
      </Field>
      <Field label={t('holidays.name')} size="small">
        <Input size="small" value={name} onChange={(_event, { value }) => setName(value)} />
      </Field>
      <div className={common.row}>
        <Button size="small" disabled={day === undefined} onClick={add}>
          {t('holidays.add')}
        </Button>
      </div>
    </section>
  );
}
