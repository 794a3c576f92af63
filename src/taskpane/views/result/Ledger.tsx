import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { APPRAISE_PANE } from '../../../messages/pane-appraise';
import { RESULT_PANE } from '../../../messages/pane-result';
import { ok } from '../../../result';
import { readDay } from '../../../review/deadlines/round-dates';
import { addEvent } from '../../../workflows/round-books';
import type { RoundResult } from '../../../workflows/round-result';
import { typedPoints } from '../../present/appraise/form';
import { ledgerItems, ledgerLines } from '../../present/result';
import { useCommonStyles } from '../common.styles';
import { usePane } from '../pane-context';
import { useRound } from '../round/use-round';
import { useWords } from '../use-words';
import { Told } from '../Told';

/** Bonus and penalty points: what counts for whom, from which events; a new event is one row of the sheet. */
export function Ledger({ result }: { readonly result: RoundResult }) {
  const { state } = usePane();
  const t = useWords(RESULT_PANE);
  const common = useCommonStyles();
  const lines = useMemo(() => ledgerLines(result, state.language), [result, state.language]);
  const items = useMemo(() => ledgerItems(result), [result]);
  return (
    <details>
      <summary>{t('ledger.title', { count: lines.length })}</summary>
      <div className={common.section}>
        {lines.length === 0 ? <p className={common.plain}>{t('ledger.none')}</p> : null}
        <ul className={common.list}>
          {lines.map(({ key, name, sum, events }) => (
            <li key={key} className={common.entry}>
              <div>
                <Told>{name}</Told> · {sum}
              </div>
              {events.map((event) => (
                <div key={event} className={common.muted}>
                  {event}
                </div>
              ))}
            </li>
          ))}
        </ul>
        {items.length === 0 ? <p className={common.muted}>{t('ledger.no-items')}</p> : <Add items={items} />}
      </div>
    </details>
  );
}

const BLANK = { event: '', document: '', date: '', units: '', points: '' };

function Add({ items }: { readonly items: ReturnType<typeof ledgerItems> }) {
  const { state } = usePane();
  const t = useWords(RESULT_PANE);
  const common = useCommonStyles();
  const { write } = useRound();
  const [filled, setFilled] = useState(BLANK);
  const [item, setItem] = useState(items[0]?.item ?? '');
  const points = typedPoints(filled.points);
  const units = filled.units.split(/[;\n]/).flatMap((unit) => (unit.trim() === '' ? [] : [unit.trim()]));
  const isReady = filled.event.trim() !== '' && units.length > 0 && points !== undefined;
  const keep = async (): Promise<void> => {
    if (points === undefined) return;
    const document = filled.document.trim();
    const date = readDay(filled.date);
    const event = {
      event: filled.event.trim(),
      units,
      item,
      points,
      ...(document === '' ? {} : { document }),
      ...(date === undefined ? {} : { date }),
    };
    const isDone = await write({
      command: 'ledger',
      said: () => t('ledger.said'),
      plan: (content) => {
        const planned = addEvent(content, event, state.language);
        return planned.ok ? ok({ edits: planned.value }, planned.problems) : planned;
      },
    });
    if (isDone) setFilled(BLANK);
  };
  const set =
    (key: keyof typeof BLANK) =>
    (_event: unknown, { value }: { readonly value: string }) =>
      setFilled({ ...filled, [key]: value });
  return (
    <details>
      <summary>{t('ledger.add')}</summary>
      <div className={common.section}>
        <Field label={t('ledger.event')} size="small" required>
          <Textarea size="small" value={filled.event} onChange={set('event')} />
        </Field>
        <Field label={t('ledger.document')} size="small">
          <Input size="small" value={filled.document} onChange={set('document')} />
        </Field>
        <Field label={t('ledger.date')} size="small">
          <Input size="small" type="date" value={filled.date} onChange={set('date')} />
        </Field>
        <Field label={t('ledger.units')} size="small" required>
          <Input size="small" value={filled.units} onChange={set('units')} />
        </Field>
        <Field label={t('ledger.item')} size="small">
          <Select
            size="small"
            className={common.choice}
            value={item}
            onChange={(_event, { value }) => setItem(value)}
          >
            {items.map((one) => (
              <option key={one.item} value={one.item}>
                {one.title}
              </option>
            ))}
          </Select>
        </Field>
        <PointsField
          value={filled.points}
          isFaulty={filled.points !== '' && points === undefined}
          onChange={set('points')}
        />
        <div className={common.row}>
          <Button size="small" disabled={!isReady} onClick={() => void keep()}>
            {t('ledger.keep')}
          </Button>
        </div>
      </div>
    </details>
  );
}

interface PointsProps {
  readonly value: string;
  readonly isFaulty: boolean;
  readonly onChange: (event: unknown, data: { readonly value: string }) => void;
}

function PointsField({ value, isFaulty, onChange }: PointsProps) {
  const t = useWords(RESULT_PANE);
  const words = useWords(APPRAISE_PANE);
  return (
    <Field
      label={t('ledger.points')}
      size="small"
      required
      {...(isFaulty ? { validationMessage: words('decide.points-bad') } : {})}
    >
      <Input size="small" inputMode="decimal" value={value} onChange={onChange} />
    </Field>
  );
}
