import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import { APPRAISAL_LABELS } from '../../../messages/appraisal-labels';
import { APPRAISE_PANE } from '../../../messages/pane-appraise';
import type { Operation, RoundNumber } from '../../../round/appraisal/operation';
import type { Decision } from '../../../round/line';
import { phrasesFor, type Card } from '../../present/appraise/card';
import { formFault, operationOf, type FormKind } from '../../present/appraise/form';
import type { Target } from '../../present/appraise/scene';
import { useCommonStyles } from '../common.styles';
import { usePane } from '../pane-context';
import { useWords } from '../use-words';
import { useAppraisal } from './appraise-context';
import { useAppraiseStyles } from './Appraise.styles';

export type { FormKind };

interface FormProps {
  readonly kind: FormKind;
  readonly card: Card;
  readonly target: Target;
  readonly round: RoundNumber;
  readonly onWrite: (operation: Operation) => void;
  readonly onCancel: () => void;
}

const WITH_POINTS: readonly FormKind[] = ['lower', 'raise', 'askExplanation', 'refuseEvidence'];
const PHRASES_OF: Readonly<Partial<Record<FormKind, Decision>>> = {
  lower: 'lowered',
  raise: 'raised',
  askExplanation: 'explanationAsked',
  refuseEvidence: 'evidenceRefused',
};

/** Points and words of one decision; nothing is written before both stand. */
export function DecisionForm({ kind, target, round, onWrite, onCancel }: FormProps) {
  const t = useWords(APPRAISE_PANE);
  const common = useCommonStyles();
  const styles = useAppraiseStyles();
  const [points, setPoints] = useState('');
  const [words, setWords] = useState('');
  const [isTried, setTried] = useState(false);
  const hasPoints = WITH_POINTS.includes(kind);
  const fault = isTried ? formFault({ kind, points, words }) : undefined;
  const write = (): void => {
    setTried(true);
    const operation = operationOf({ kind, points, words }, { ...target, round });
    if (operation !== undefined) onWrite(operation);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    write();
  };
  return (
    <div className={styles.form} onKeyDown={onKeyDown} role="group" aria-label={t(`decide.${kind}`)}>
      {hasPoints ? (
        <PointsField kind={kind} value={points} isFaulty={fault === 'points'} onChange={setPoints} />
      ) : null}
      <Phrases kind={kind} onTaken={(phrase) => setWords(words === '' ? phrase : `${words} ${phrase}`)} />
      <Field
        label={t(kind === 'askExplanation' ? 'decide.question' : 'decide.opinion')}
        size="small"
        {...(fault === 'words' ? { validationMessage: t('decide.words-missing') } : {})}
      >
        <Textarea
          size="small"
          resize="vertical"
          autoFocus={!hasPoints}
          value={words}
          onChange={(_event, { value }) => setWords(value)}
        />
      </Field>
      <div className={common.row}>
        <Button size="small" appearance="primary" onClick={write}>
          {t('decide.write')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t('decide.cancel')}
        </Button>
      </div>
    </div>
  );
}

interface PointsProps {
  readonly kind: FormKind;
  readonly value: string;
  readonly isFaulty: boolean;
  readonly onChange: (points: string) => void;
}

function PointsField({ kind, value, isFaulty, onChange }: PointsProps) {
  const t = useWords(APPRAISE_PANE);
  const isNeeded = kind === 'lower' || kind === 'raise';
  return (
    <Field
      label={t(isNeeded ? 'decide.points' : 'decide.points-optional')}
      size="small"
      {...(isFaulty ? { validationMessage: t('decide.points-bad') } : {})}
    >
      <Input
        size="small"
        inputMode="decimal"
        autoFocus
        value={value}
        onChange={(_event, { value: typed }) => onChange(typed)}
      />
    </Field>
  );
}

function Phrases({ kind, onTaken }: { readonly kind: FormKind; readonly onTaken: (words: string) => void }) {
  const { state } = usePane();
  const t = useWords(APPRAISE_PANE);
  const common = useCommonStyles();
  const { scene } = useAppraisal();
  const decision = PHRASES_OF[kind];
  if (decision === undefined) return null;
  const phrases = phrasesFor(scene.opened.phrases, decision, state.language);
  const sheet = APPRAISAL_LABELS['sheet.phrases'].vi;
  return (
    <Field label={t('decide.phrase')} size="small" hint={t('decide.phrases-edit', { sheet })}>
      <Select
        size="small"
        className={common.choice}
        value=""
        onChange={(_event, { value }) => {
          const taken = phrases.find(({ code }) => code === value);
          if (taken !== undefined) onTaken(taken.words);
        }}
      >
        <option value="">{t('decide.phrase-none')}</option>
        {phrases.map(({ code, words }) => (
          <option key={code} value={code}>
            {code}. {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
