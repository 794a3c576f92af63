import { Field, Input, Select } from '@fluentui/react-components';
import { ROUND_STEP_WORDS } from '../../../messages/deadlines';
import { TERMS_PANE } from '../../../messages/pane-terms';
import { ROUND_STEPS } from '../../../review/deadlines/round-dates';
import { bandsTyped, dateWords, EVERY_OTHER, smallGroupsOf } from '../../present/round-terms';
import { useCommonStyles } from '../common.styles';
import { usePane } from '../pane-context';
import { useWords } from '../use-words';
import type { FormPart } from './Terms';
import { Told } from '../Told';

/** Classes differ from group to group: each may have its own, the others share one list. */
export function Bands({ form, result, change }: FormPart) {
  const t = useWords(TERMS_PANE);
  const groups = [...new Set(result.standing.units.map(({ group }) => group))];
  return (
    <>
      {[...groups, EVERY_OTHER].map((group) => {
        const text = form.bands[group] ?? '';
        const isFaulty = bandsTyped(text) === undefined;
        return (
          <Field
            key={group}
            label={{
              children: (
                <Told>{group === EVERY_OTHER ? t('terms.bands-all') : t('terms.bands', { group })}</Told>
              ),
            }}
            size="small"
            {...(isFaulty ? { validationMessage: t('terms.bands-bad') } : {})}
          >
            <Input
              size="small"
              value={text}
              placeholder={t('terms.bands-how')}
              onChange={(_event, { value }) => change({ bands: { ...form.bands, [group]: value } })}
            />
          </Field>
        );
      })}
    </>
  );
}

const DECISIONS = ['rank', 'leave'] as const;

/** A group under three units is ranked only once somebody said so. */
export function SmallGroups({ form, result, change }: FormPart) {
  const t = useWords(TERMS_PANE);
  const common = useCommonStyles();
  const { smallGroups } = form;
  return (
    <>
      {smallGroupsOf(result).map(({ group, count }) => (
        <Field
          key={group}
          label={{ children: <Told>{t('terms.small', { group, count })}</Told> }}
          size="small"
        >
          <Select
            size="small"
            className={common.choice}
            value={smallGroups[group] ?? ''}
            onChange={(_event, { value }) => {
              const { [group]: _before, ...others } = smallGroups;
              const decision = DECISIONS.find((one) => one === value);
              change({ smallGroups: decision === undefined ? others : { ...others, [group]: decision } });
            }}
          >
            <option value="">{t('terms.small-none')}</option>
            {DECISIONS.map((one) => (
              <option key={one} value={one}>
                {t(`terms.small-${one}`)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </>
  );
}

/** The dates of the round, each with how far away it is today. */
export function Dates({ form, change }: FormPart) {
  const { session, state } = usePane();
  const t = useWords(TERMS_PANE);
  const common = useCommonStyles();
  const { language } = state;
  return (
    <>
      <p className={common.plain}>{t('terms.dates')}</p>
      {ROUND_STEPS.map((step) => {
        const hint = dateWords(form.dates[step], session.desk.today, language);
        return (
          <Field
            key={step}
            label={ROUND_STEP_WORDS[step][language]}
            size="small"
            {...(hint === undefined ? {} : { hint })}
          >
            <Input
              size="small"
              type="date"
              value={form.dates[step] ?? ''}
              onChange={(_event, { value }) => change({ dates: { ...form.dates, [step]: value } })}
            />
          </Field>
        );
      })}
    </>
  );
}
