import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { APPRAISE_PANE } from '../../../messages/pane-appraise';
import { handlingPreview, type Preview } from '../../present/appraise/criterion';
import { typedPoints } from '../../present/appraise/form';
import type { Scene } from '../../present/appraise/scene';
import { useCommonStyles } from '../common.styles';
import { usePane } from '../pane-context';
import { useRound } from '../round/use-round';
import { useWords } from '../use-words';
import { useAppraisal } from './appraise-context';
import { PreviewLists } from './PreviewLists';

interface HandlingProps {
  readonly item: string;
  readonly units: readonly string[];
}

/** One note, and points where all get the same, for the units chosen: looked at before it is applied. */
export function Handling({ item, units }: HandlingProps) {
  const { session, state } = usePane();
  const t = useWords(APPRAISE_PANE);
  const common = useCommonStyles();
  const { scene, round, decide } = useAppraisal();
  const { who } = useRound();
  const [note, setNote] = useState('');
  const [points, setPoints] = useState('');
  const [seen, setSeen] = useState<{ readonly of: Scene; readonly key: string; readonly preview: Preview }>();
  const given = typedPoints(points);
  const isFaulty = points.trim() !== '' && given === undefined;
  const key = JSON.stringify([units, note, points, round, who]);
  const preview = seen?.of === scene && seen.key === key ? seen.preview : undefined;
  if (scene.then !== undefined) return null;
  const look = (): void => {
    const handling = { item, units, round, note, ...(given === undefined ? {} : { points: given }) };
    const signed = { who, when: session.desk.now().toISOString() };
    const made = handlingPreview(scene.opened, handling, { signed, language: state.language });
    setSeen({ of: scene, key, preview: made });
  };
  return (
    <section className={common.section}>
      <h2 className={common.heading}>{t('handling.title')}</h2>
      <Field label={t('handling.note')} size="small">
        <Textarea
          size="small"
          resize="vertical"
          value={note}
          onChange={(_event, { value }) => setNote(value)}
        />
      </Field>
      <Field
        label={t('handling.points')}
        size="small"
        {...(isFaulty ? { validationMessage: t('decide.points-bad') } : {})}
      >
        <Input
          size="small"
          inputMode="decimal"
          value={points}
          onChange={(_event, { value }) => setPoints(value)}
        />
      </Field>
      <div className={common.row}>
        <Button size="small" disabled={units.length === 0 || note.trim() === '' || isFaulty} onClick={look}>
          {t('handling.preview', { count: units.length })}
        </Button>
      </div>
      {preview === undefined ? null : (
        <>
          <PreviewLists preview={preview} />
          <div className={common.row}>
            <Button
              size="small"
              appearance="primary"
              disabled={preview.operations.length === 0}
              onClick={() => {
                const count = preview.operations.length;
                void decide(preview.operations, t('handling.said', { count }));
              }}
            >
              {t('handling.apply', { count: preview.operations.length })}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
