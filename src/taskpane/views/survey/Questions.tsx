import { Field, Select } from '@fluentui/react-components';
import { useMemo } from 'react';
import { SURVEY_PANE } from '../../../messages/pane-survey';
import type { QuestionItem } from '../../../round/survey/scheme';
import { itemsForQuestions, mapped } from '../../present/survey-schemes';
import { useCommonStyles } from '../common.styles';
import { useWords } from '../use-words';
import type { SchemePart } from './Schemes';

/** Which item each question's answers count for: several where criteria differ between kinds of units, or none. */
export function Questions({ form: { questions }, asked, surveyed: { round }, change }: SchemePart) {
  const t = useWords(SURVEY_PANE);
  const common = useCommonStyles();
  const items = useMemo(() => itemsForQuestions(round), [round]);
  const names = [...new Set([...questions.map(({ question }) => question), ...asked.questions])];
  const replaced = (old: QuestionItem, item: string): readonly QuestionItem[] => {
    return questions.flatMap((one) => {
      if (one !== old) return [one];
      return item === '' ? [] : [{ ...one, item }];
    });
  };
  return (
    <>
      {questions.map((one, at) => (
        <Item
          key={`${at}:${one.question}:${one.item}`}
          label={t('scheme.question', { question: one.question })}
          item={one.item}
          items={items}
          none={t('scheme.question-none')}
          onChosen={(item) => change({ questions: replaced(one, item) })}
        />
      ))}
      <Field label={t('scheme.question-add')} size="small">
        <Select
          size="small"
          className={common.choice}
          value=""
          onChange={(_event, { value }) => {
            const first = items[0];
            if (value !== '' && first !== undefined) {
              change({ questions: [...questions, mapped(value, first.item)] });
            }
          }}
        >
          <option value="">{t('scheme.question-choose')}</option>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

interface ItemProps {
  readonly label: string;
  readonly item: string;
  readonly items: readonly { readonly item: string; readonly title: string }[];
  readonly none: string;
  readonly onChosen: (item: string) => void;
}

function Item({ label, item, items, none, onChosen }: ItemProps) {
  const common = useCommonStyles();
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        className={common.choice}
        value={item}
        onChange={(_event, { value }) => onChosen(value)}
      >
        <option value="">{none}</option>
        {items.some((one) => one.item === item) ? null : <option value={item}>{item}</option>}
        {items.map((one) => (
          <option key={one.item} value={one.item}>
            {one.title}
          </option>
        ))}
      </Select>
    </Field>
  );
}
