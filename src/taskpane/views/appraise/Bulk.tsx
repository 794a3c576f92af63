import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { APPRAISE_PANE } from '../../../messages/pane-appraise';
import { bulkPreview, type Preview } from '../../present/appraise/criterion';
import type { Scene } from '../../present/appraise/scene';
import { useCommonStyles } from '../common.styles';
import { usePane } from '../pane-context';
import { useRound } from '../round/use-round';
import { useWords } from '../use-words';
import { useAppraisal } from './appraise-context';
import { PreviewLists } from './PreviewLists';

const SCOPES = ['unit', 'item', 'all'] as const;

type BulkScope = (typeof SCOPES)[number];

/** Many items accepted at once, only where there is a ground for each, and only after a look. */
export function Bulk() {
  const { session, state } = usePane();
  const t = useWords(APPRAISE_PANE);
  const common = useCommonStyles();
  const { scene, round, target, item, decide } = useAppraisal();
  const { who } = useRound();
  const [scope, setScope] = useState<BulkScope>('unit');
  const [seen, setSeen] = useState<{ readonly of: Scene; readonly key: string; readonly preview: Preview }>();
  const key = [scope, round, target?.unit, item, who].join('\n');
  const preview = seen?.of === scene && seen.key === key ? seen.preview : undefined;
  if (scene.then !== undefined) return null;
  const look = (): void => {
    const within = {
      ...(scope === 'unit' && target ? { unit: target.unit } : {}),
      ...(scope === 'item' ? { item } : {}),
    };
    const signed = { who, when: session.desk.now().toISOString() };
    const made = bulkPreview(scene.opened, { ...within, round }, { signed, language: state.language });
    setSeen({ of: scene, key, preview: made });
  };
  return (
    <details>
      <summary>{t('bulk.title')}</summary>
      <div className={common.section}>
        <p className={common.muted}>{t('bulk.lead')}</p>
        <Field label={t('bulk.scope')} size="small">
          <Select
            size="small"
            value={scope}
            onChange={(_event, { value }) => setScope(SCOPES.find((one) => one === value) ?? 'unit')}
          >
            {SCOPES.map((one) => (
              <option key={one} value={one}>
                {t(`bulk.scope-${one}`)}
              </option>
            ))}
          </Select>
        </Field>
        <div className={common.row}>
          <Button size="small" onClick={look}>
            {t('bulk.preview')}
          </Button>
        </div>
        {preview === undefined ? null : <Seen preview={preview} onApply={decide} />}
      </div>
    </details>
  );
}

interface SeenProps {
  readonly preview: Preview;
  readonly onApply: (operations: Preview['operations'], said: string) => Promise<boolean>;
}

function Seen({ preview, onApply }: SeenProps) {
  const t = useWords(APPRAISE_PANE);
  const common = useCommonStyles();
  const count = preview.operations.length;
  return (
    <>
      {count === 0 ? <p className={common.plain}>{t('bulk.nothing')}</p> : null}
      <PreviewLists preview={preview} />
      {count === 0 ? null : (
        <div className={common.row}>
          <Button
            size="small"
            appearance="primary"
            onClick={() => void onApply(preview.operations, t('bulk.said', { count }))}
          >
            {t('bulk.apply', { count })}
          </Button>
        </div>
      )}
    </>
  );
}
