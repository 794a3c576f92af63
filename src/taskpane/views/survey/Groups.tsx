import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { SURVEY_PANE } from '../../../messages/pane-survey';
import { typedNumber } from '../../present/survey';
import { useCommonStyles } from '../common.styles';
import { useWords } from '../use-words';
import { NumberField } from './NumberField';
import type { SchemePart } from './Schemes';

/** Groups of people asked and their weights; a group left without a weight is none of the survey's. */
export function Groups({ form: { groups, isPooled }, change }: SchemePart) {
  const t = useWords(SURVEY_PANE);
  const common = useCommonStyles();
  const [name, setName] = useState('');
  const isNew = name.trim() !== '' && !groups.some(({ group }) => group === name.trim());
  const add = (): void => {
    change({ groups: [...groups, { group: name.trim(), weight: '' }] });
    setName('');
  };
  return (
    <>
      {groups.map(({ group, weight }, at) => (
        <NumberField
          key={group}
          label={t('scheme.group', { group })}
          value={weight}
          placeholder={t('scheme.group-none')}
          isFaulty={typedNumber(weight) === 'faulty'}
          onChange={(text) => {
            const changed = groups.map((one, index) => (index === at ? { ...one, weight: text } : one));
            change({ groups: changed });
          }}
        />
      ))}
      <Field label={t('scheme.group-name')} size="small">
        <Input size="small" value={name} onChange={(_event, { value }) => setName(value)} />
      </Field>
      <div className={common.row}>
        <Button size="small" disabled={!isNew} onClick={add}>
          {t('scheme.group-add')}
        </Button>
      </div>
      <Checkbox
        label={t('scheme.pooled')}
        checked={isPooled}
        onChange={(_event, { checked }) => change({ isPooled: checked === true })}
      />
    </>
  );
}
