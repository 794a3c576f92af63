import { Button, Checkbox, Field, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { WorkbookContent } from '../../../grid/cell-grid';
import { TERMS_PANE } from '../../../messages/pane-terms';
import { ok } from '../../../result';
import type { RoundResult } from '../../../workflows/round-result';
import { settleTerms } from '../../../workflows/settle-terms';
import { termsForm, termsTyped, timeTyped, type TermsForm } from '../../present/round-terms';
import { useCommonStyles } from '../common.styles';
import { usePane } from '../pane-context';
import { useRound } from '../round/use-round';
import { useWords } from '../use-words';
import { Bands, Dates, SmallGroups } from './TermsByGroup';
import { TieKeys } from './TieKeys';

interface TermsProps {
  readonly content: WorkbookContent;
  readonly result: RoundResult;
}

/** What a province's decision states about ranking, as data of the round: ties, digits, classes, small groups, dates. */
export function Terms({ content, result }: TermsProps) {
  const t = useWords(TERMS_PANE);
  const { state } = usePane();
  const kept = useMemo(() => termsForm(content, result, state.language), [content, result, state.language]);
  return (
    <details>
      <summary>{t('terms.title')}</summary>
      <Filled key={JSON.stringify(kept)} kept={kept} result={result} />
    </details>
  );
}

interface FilledProps {
  readonly kept: TermsForm;
  readonly result: RoundResult;
}

/** How a part of the form is shown and changed. */
export interface FormPart {
  readonly form: TermsForm;
  readonly result: RoundResult;
  readonly change: (part: Partial<TermsForm>) => void;
}

function Filled({ kept, result }: FilledProps) {
  const t = useWords(TERMS_PANE);
  const common = useCommonStyles();
  const { write } = useRound();
  const [form, setForm] = useState(kept);
  const terms = termsTyped(form);
  const keep = (): void => {
    if (terms === undefined) return;
    void write({
      command: 'terms',
      said: () => t('terms.said'),
      plan: (now, stamp) => {
        const time = timeTyped(now, form, t('terms.round', { year: result.round.year }));
        const planned = settleTerms(now, { terms, time }, stamp);
        return planned.ok ? ok({ edits: planned.value }, planned.problems) : planned;
      },
    });
  };
  const part: FormPart = { form, result, change: (changed) => setForm({ ...form, ...changed }) };
  return (
    <div className={common.section}>
      <p className={common.plain}>{t('terms.lead')}</p>
      <Ties {...part} />
      <TieKeys {...part} />
      <Bands {...part} />
      <SmallGroups {...part} />
      <Dates {...part} />
      <div className={common.row}>
        <Button size="small" disabled={terms === undefined} onClick={keep}>
          {t('terms.keep')}
        </Button>
      </div>
    </div>
  );
}

const TIE_RULES = ['', '1-1-3', '1-1-2'] as const;
const TIE_WORDS = { '': 'terms.ties-own', '1-1-3': 'terms.ties-1-1-3', '1-1-2': 'terms.ties-1-1-2' } as const;
const OPEN = ['maximum', 'self'] as const;

function Ties({ form, change }: FormPart) {
  const t = useWords(TERMS_PANE);
  return (
    <>
      <Field label={t('terms.ties')} size="small">
        <Select
          size="small"
          value={form.tieRule}
          onChange={(_event, { value }) => change({ tieRule: TIE_RULES.find((one) => one === value) ?? '' })}
        >
          {TIE_RULES.map((one) => (
            <option key={one} value={one}>
              {t(TIE_WORDS[one])}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('terms.decimals')} size="small">
        <Select
          size="small"
          value={form.decimals}
          onChange={(_event, { value }) => change({ decimals: value })}
        >
          {['0', '1', '2', '3', '4'].map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label={t('terms.printed')}
        checked={form.isPrinted}
        onChange={(_event, { checked }) => change({ isPrinted: checked === true })}
      />
      <Field label={t('terms.open')} size="small">
        <Select
          size="small"
          value={form.openUpTo}
          onChange={(_event, { value }) => {
            change({ openUpTo: OPEN.find((one) => one === value) ?? 'maximum' });
          }}
        >
          {OPEN.map((one) => (
            <option key={one} value={one}>
              {t(`terms.open-${one}`)}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
