import { Button, Field, Select } from '@fluentui/react-components';
import { useMemo } from 'react';
import { TERMS_PANE } from '../../../messages/pane-terms';
import { keyWords } from '../../../output/round/standing/tie-words';
import { keyOptions } from '../../present/round-terms';
import { useCommonStyles } from '../common.styles';
import { usePane } from '../pane-context';
import { useWords } from '../use-words';
import type { FormPart } from './Terms';
import { Told } from '../Told';

/** What decides between equal figures, in the order it is looked at. */
export function TieKeys({ form, result, change }: FormPart) {
  const { state } = usePane();
  const t = useWords(TERMS_PANE);
  const common = useCommonStyles();
  const { language } = state;
  const options = useMemo(() => keyOptions(result, language), [result, language]);
  const taken = new Set(form.tieKeys.map((key) => JSON.stringify(key)));
  const add = (value: string): void => {
    const chosen = options.find((one) => one.value === value);
    if (chosen !== undefined) change({ tieKeys: [...form.tieKeys, chosen.key] });
  };
  return (
    <>
      {form.tieKeys.length === 0 ? null : (
        <>
          <p className={common.plain}>{t('terms.keys')}</p>
          <ol className={common.list}>
            {form.tieKeys.map((key, at) => {
              const words = keyWords(key, language);
              return (
                <li key={words} className={common.line}>
                  <span>
                    {at + 1}. <Told>{words}</Told>
                  </span>
                  <Button
                    size="small"
                    onClick={() => change({ tieKeys: form.tieKeys.filter((one) => one !== key) })}
                  >
                    {t('terms.key-drop', { key: words })}
                  </Button>
                </li>
              );
            })}
          </ol>
        </>
      )}
      <Field label={t('terms.key')} size="small">
        <Select size="small" className={common.choice} value="" onChange={(_event, { value }) => add(value)}>
          <option value="">{t('terms.key-none')}</option>
          {options
            .filter(({ value }) => !taken.has(value))
            .map(({ value, words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
        </Select>
      </Field>
    </>
  );
}
