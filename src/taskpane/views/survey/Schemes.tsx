import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { SURVEY_PANE } from '../../../messages/pane-survey';
import type { SurveyScheme, WithoutSurvey } from '../../../round/survey/scheme';
import { typedPercent } from '../../present/survey';
import {
  askedIn,
  schemeForm,
  schemeTyped,
  withFurther,
  type Asked,
  type SchemeForm,
} from '../../present/survey-schemes';
import type { SurveyedRound } from '../../../workflows/round-survey';
import { useCommonStyles } from '../common.styles';
import { usePane } from '../pane-context';
import { useWords } from '../use-words';
import { Groups } from './Groups';
import { NumberField } from './NumberField';
import { Questions } from './Questions';

interface SchemesProps {
  readonly surveyed: SurveyedRound;
  readonly onKeep: (schemes: readonly SurveyScheme[]) => void;
}

/** How counts become points: weights, questions and their items, groups, the rule for units without a result. */
export function Schemes({ surveyed, onKeep }: SchemesProps) {
  const { schemes, rows } = surveyed;
  const asked = useMemo(() => askedIn(rows), [rows]);
  return (
    <>
      {schemes.map((scheme, at) => (
        <Scheme
          key={`${at}:${scheme.name}`}
          {...{ scheme, asked, surveyed }}
          onKeep={(changed) => onKeep(schemes.map((one) => (one === scheme ? changed : one)))}
        />
      ))}
      <Further asked={asked} onAdd={(further) => onKeep(withFurther(schemes, further, rows))} />
    </>
  );
}

interface SchemeProps {
  readonly scheme: SurveyScheme;
  readonly asked: Asked;
  readonly surveyed: SurveyedRound;
  readonly onKeep: (scheme: SurveyScheme) => void;
}

/** How a part of the form is shown and changed. */
export interface SchemePart {
  readonly form: SchemeForm;
  readonly asked: Asked;
  readonly surveyed: SurveyedRound;
  readonly change: (part: Partial<SchemeForm>) => void;
}

const WITHOUT: readonly WithoutSurvey[] = ['ask', 'notApplicable', 'groupMean'];

function Scheme({ scheme, asked, surveyed, onKeep }: SchemeProps) {
  const { state } = usePane();
  const t = useWords(SURVEY_PANE);
  const common = useCommonStyles();
  const [form, setForm] = useState(() => schemeForm(scheme, asked, state.language));
  const typed = schemeTyped(scheme, form);
  const change = (part: Partial<SchemeForm>): void => setForm({ ...form, ...part });
  const part: SchemePart = { form, asked, surveyed, change };
  const { weights, minimum, without } = form;
  return (
    <details>
      <summary>{t('scheme.title', { name: scheme.name })}</summary>
      <div className={common.section}>
        {scheme.answers.map(({ answer, isLeftOut }, at) => (
          <NumberField
            key={answer}
            label={t('scheme.weight', { answer })}
            value={weights[at] ?? ''}
            {...(isLeftOut === true ? { placeholder: t('scheme.left-out') } : {})}
            isFaulty={typedPercent(weights[at] ?? '') === 'faulty'}
            onChange={(text) => change({ weights: weights.map((one, index) => (index === at ? text : one)) })}
          />
        ))}
        <Groups {...part} />
        <Questions {...part} />
        <NumberField
          label={t('scheme.minimum')}
          value={minimum}
          isFaulty={minimum.trim() !== '' && !/^\d{1,6}$/.test(minimum.trim())}
          onChange={(text) => change({ minimum: text })}
        />
        <Field label={t('scheme.without')} size="small">
          <Select
            size="small"
            value={without}
            onChange={(_event, { value }) =>
              change({ without: WITHOUT.find((one) => one === value) ?? 'ask' })
            }
          >
            {WITHOUT.map((one) => (
              <option key={one} value={one}>
                {t(`scheme.without-${one}`)}
              </option>
            ))}
          </Select>
        </Field>
        <div className={common.row}>
          <Button
            size="small"
            disabled={typed === undefined}
            onClick={() => {
              if (typed !== undefined) onKeep(typed);
            }}
          >
            {t('scheme.keep')}
          </Button>
        </div>
      </div>
    </details>
  );
}

interface FurtherProps {
  readonly asked: Asked;
  readonly onAdd: (further: { readonly name: string; readonly question: string }) => void;
}

/** SIPAS beside the survey of officials: other answers, other questions, terms of its own. */
function Further({ asked: { questions }, onAdd }: FurtherProps) {
  const t = useWords(SURVEY_PANE);
  const common = useCommonStyles();
  const [name, setName] = useState('');
  const [question, setQuestion] = useState('');
  return (
    <details>
      <summary>{t('scheme.further')}</summary>
      <div className={common.section}>
        <Field label={t('scheme.further-name')} size="small">
          <Input size="small" value={name} onChange={(_event, { value }) => setName(value)} />
        </Field>
        <Field label={t('scheme.further-question')} size="small">
          <Select
            size="small"
            className={common.choice}
            value={question}
            onChange={(_event, { value }) => setQuestion(value)}
          >
            <option value="">{t('scheme.question-choose')}</option>
            {questions.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Select>
        </Field>
        <div className={common.row}>
          <Button
            size="small"
            disabled={name.trim() === '' || question === ''}
            onClick={() => onAdd({ name: name.trim(), question })}
          >
            {t('scheme.further-add')}
          </Button>
        </div>
      </div>
    </details>
  );
}
