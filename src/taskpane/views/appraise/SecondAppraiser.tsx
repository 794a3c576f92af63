import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { APPRAISE_PANE } from '../../../messages/pane-appraise';
import type { Card } from '../../present/appraise/card';
import type { Target } from '../../present/appraise/scene';
import { useCommonStyles } from '../common.styles';
import { useWords } from '../use-words';
import { useAppraisal } from './appraise-context';

/** Nobody appraises itself: who does so instead. */
export function SecondAppraiser({ card, target }: { readonly card: Card; readonly target: Target }) {
  const t = useWords(APPRAISE_PANE);
  const common = useCommonStyles();
  const { decide } = useAppraisal();
  const [name, setName] = useState('');
  const said = t('decide.said', { unit: card.unitName, item: target.item });
  const keep = (): void => {
    if (name.trim() !== '') void decide([{ kind: 'secondAppraiser', ...target, name }], said);
  };
  return (
    <div className={common.section}>
      <p className={common.caution}>
        {t('card.second', { name: card.second?.name ?? t('card.second-nobody') })}
      </p>
      <div className={common.row}>
        <Field label={t('card.second-name')} size="small">
          <Input size="small" value={name} onChange={(_event, { value }) => setName(value)} />
        </Field>
        <Button size="small" disabled={name.trim() === ''} onClick={keep}>
          {t('card.second-keep')}
        </Button>
      </div>
    </div>
  );
}
