import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { readDay } from '../../review/deadlines/round-dates';
import type { Stamp } from '../../review/statistics/stamp';
import { isoDay } from '../../sheet/dates';
import { useCommonStyles } from './common.styles';
import { usePane } from './pane-context';

const DATES = ['from', 'to', 'taken'] as const;
const CARRIED = ['unstated', 'included', 'excluded'] as const;

export interface SourceStampProps {
  readonly known: Stamp;
  readonly onKept: (stamp: Stamp) => void;
}

/** Where figures come from, what they cover and when they were taken: what the export itself does not say. */
export function SourceStamp({ known, onKept }: SourceStampProps) {
  const { t } = usePane();
  const common = useCommonStyles();
  const [source, setSource] = useState(known.source ?? '');
  const [dates, setDates] = useState<Readonly<Record<string, string>>>({});
  const [carried, setCarried] = useState<string>(known.carriedOver ?? 'unstated');
  const valueOf = (date: (typeof DATES)[number]): string => {
    const day = known[date];
    return dates[date] ?? (day ? isoDay(day) : '');
  };
  const keep = (): void => {
    const days = DATES.flatMap((date) => {
      const day = readDay(valueOf(date));
      return day ? [[date, day] as const] : [];
    });
    onKept({
      ...(source.trim() === '' ? {} : { source: source.trim() }),
      ...Object.fromEntries(days),
      ...(carried === 'included' || carried === 'excluded' ? { carriedOver: carried } : {}),
    });
  };
  return (
    <details>
      <summary>{t('sources.stamp')}</summary>
      <Field label={t('sources.stamp-source')} size="small">
        <Input size="small" value={source} onChange={(_event, { value }) => setSource(value)} />
      </Field>
      {DATES.map((date) => (
        <Field key={date} label={t(`sources.stamp-${date}`)} size="small">
          <Input
            size="small"
            type="date"
            value={valueOf(date)}
            onChange={(_event, { value }) => setDates({ ...dates, [date]: value })}
          />
        </Field>
      ))}
      <Field label={t('sources.stamp-carried')} size="small">
        <Select size="small" value={carried} onChange={(_event, { value }) => setCarried(value)}>
          {CARRIED.map((one) => (
            <option key={one} value={one}>
              {t(`sources.carried-${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={common.row}>
        <Button size="small" onClick={keep}>
          {t('sources.stamp-keep')}
        </Button>
      </div>
    </details>
  );
}
