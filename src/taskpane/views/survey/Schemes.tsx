import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { SURVEY_PANE } from '../../../messages/pane-survey';
import type { Round } from '../../../round/round';
import type { QuestionItem, SurveyScheme, WithoutSurvey } from '../../../round/survey/scheme';
import { numberText, percentText, surveyItems, typedNumber, typedPercent } from '../../present/survey';
import { surveyItemsOf } from '../../../round/survey/results';
import { useCommonStyles } from '../common.styles';
import { usePane } from '../pane-context';
import { useWords } from '../use-words';

interface SchemesProps {
  readonly schemes: readonly SurveyScheme[];
  readonly round: Round;
  readonly onKeep: (schemes: readonly SurveyScheme[]) => void;
}

/** How counts become points: weights, questions and their items, groups, the rule for units without a result. */
export function Schemes({ schemes, round, onKeep }: SchemesProps) {
  return (
    <>
      {schemes.map((scheme, at) => (
        <Scheme
          key={`${at}:${scheme.name}`}
          scheme={scheme}
          round={round}
          onKeep={(changed) => onKeep(schemes.map((one) => (one === scheme ? changed : one)))}
        />
      ))}
    </>
  );
}

interface SchemeProps {
  readonly scheme: SurveyScheme;
  readonly round: Round;
  readonly onKeep: (scheme: SurveyScheme) => void;
}

const WITHOUT: readonly WithoutSurvey[] = ['ask', 'notApplicable', 'groupMean'];

function Scheme({ scheme, round, onKeep }: SchemeProps) {
  const { state } = usePane();
  const t = useWords(SURVEY_PANE);
  const common = useCommonStyles();
  const { language } = state;
  const [weights, setWeights] = useState(scheme.answers.map(({ weight }) => percentText(weight, language)));
  const [groups, setGroups] = useState(scheme.groups.map(({ weight }) => numberText(weight, language)));
  const [minimum, setMinimum] = useState(scheme.minimum === undefined ? '' : String(scheme.minimum));
  const [without, setWithout] = useState(scheme.without);
  const [questions, setQuestions] = useState(scheme.questions);
  const isMinimum = minimum.trim() === '' || /^\d{1,6}$/.test(minimum.trim());
  const isWhole =
    isMinimum &&
    weights.every((text) => typedPercent(text) !== 'faulty') &&
    groups.every((text) => typeof typedNumber(text) !== 'string');
  const keep = (): void => onKeep(changed(scheme, { weights, groups, minimum, without, questions }));
  const replaced = (all: readonly string[], at: number, text: string): string[] => {
    return all.map((one, index) => (index === at ? text : one));
  };
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
            onChange={(text) => setWeights(replaced(weights, at, text))}
          />
        ))}
        {scheme.groups.map(({ group }, at) => (
          <NumberField
            key={group}
            label={t('scheme.group', { group })}
            value={groups[at] ?? ''}
            isFaulty={typeof typedNumber(groups[at] ?? '') === 'string'}
            onChange={(text) => setGroups(replaced(groups, at, text))}
          />
        ))}
        <Questions questions={questions} round={round} onChange={setQuestions} />
        <NumberField
          label={t('scheme.minimum')}
          value={minimum}
          isFaulty={!isMinimum}
          onChange={setMinimum}
        />
        <Field label={t('scheme.without')} size="small">
          <Select
            size="small"
            value={without}
            onChange={(_event, { value }) => setWithout(WITHOUT.find((one) => one === value) ?? 'ask')}
          >
            {WITHOUT.map((one) => (
              <option key={one} value={one}>
                {t(`scheme.without-${one}`)}
              </option>
            ))}
          </Select>
        </Field>
        <div className={common.row}>
          <Button size="small" disabled={!isWhole} onClick={keep}>
            {t('scheme.keep')}
          </Button>
        </div>
      </div>
    </details>
  );
}

interface Typed {
  readonly weights: readonly string[];
  readonly groups: readonly string[];
  readonly minimum: string;
  readonly without: WithoutSurvey;
  readonly questions: readonly QuestionItem[];
}

/** A weight left blank stays unstated: it is asked for, never taken for 0. */
function changed(
  scheme: SurveyScheme,
  { weights, groups, minimum, without, questions }: Typed,
): SurveyScheme {
  const { minimum: _minimum, ...rest } = scheme;
  return {
    ...rest,
    without,
    questions,
    answers: scheme.answers.map(({ weight: _weight, ...answer }, at) => {
      const weight = typedPercent(weights[at] ?? '');
      return typeof weight === 'string' ? answer : { ...answer, weight };
    }),
    groups: scheme.groups.map((group, at) => {
      const weight = typedNumber(groups[at] ?? '');
      return typeof weight === 'string' ? group : { ...group, weight };
    }),
    ...(minimum.trim() === '' ? {} : { minimum: Number(minimum) }),
  };
}

interface QuestionsProps {
  readonly questions: readonly QuestionItem[];
  readonly round: Round;
  readonly onChange: (questions: readonly QuestionItem[]) => void;
}

function Questions({ questions, round, onChange }: QuestionsProps) {
  const t = useWords(SURVEY_PANE);
  const common = useCommonStyles();
  const ids = new Set(
    [...round.masters.values()].flatMap(({ plan }) => surveyItemsOf(plan).map(({ id }) => id)),
  );
  const items = surveyItems(round, (id) => ids.has(id));
  return (
    <>
      {questions.map((one, at) => (
        <Field key={one.question} label={t('scheme.question', { question: one.question })} size="small">
          <Select
            size="small"
            className={common.choice}
            value={one.item}
            onChange={(_event, { value }) => {
              onChange(questions.map((other, index) => (index === at ? { ...other, item: value } : other)));
            }}
          >
            {items.some(({ item }) => item === one.item) ? null : (
              <option value={one.item}>{one.item}</option>
            )}
            {items.map(({ item, title }) => (
              <option key={item} value={item}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </>
  );
}

interface NumberProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly isFaulty: boolean;
  readonly onChange: (text: string) => void;
}

function NumberField({ label, value, placeholder, isFaulty, onChange }: NumberProps) {
  const t = useWords(SURVEY_PANE);
  return (
    <Field label={label} size="small" {...(isFaulty ? { validationMessage: t('scheme.bad') } : {})}>
      <Input
        size="small"
        inputMode="decimal"
        value={value}
        {...(placeholder === undefined ? {} : { placeholder })}
        onChange={(_event, data) => onChange(data.value)}
      />
    </Field>
  );
}
