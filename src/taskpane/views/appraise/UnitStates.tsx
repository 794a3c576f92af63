import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { APPRAISE_PANE } from '../../../messages/pane-appraise';
import { hashIn } from '../../../round/appraisal/unit-states';
import type { UnitLine } from '../../present/appraise/scene';
import { useCommonStyles } from '../common.styles';
import { useWords } from '../use-words';
import { useAppraisal } from './appraise-context';

/** Where the unit stands in the round, and fixing its points; what was fixed carries a mark. */
export function UnitStates({ unit }: { readonly unit: UnitLine }) {
  const t = useWords(APPRAISE_PANE);
  const common = useCommonStyles();
  const { scene, decide } = useAppraisal();
  const [to, setTo] = useState(unit.next[0]?.state);
  const [why, setWhy] = useState('');
  const chosen = unit.next.find(({ state }) => state === to);
  const hash = lockHash(scene.opened.round.journal, unit.id);
  const move = (): void => {
    if (chosen === undefined) return;
    const reason = why.trim() === '' ? {} : { why };
    const said = t('state.said', { unit: unit.name, state: chosen.words });
    void decide([{ kind: 'state', unit: unit.id, state: chosen.state, ...reason }], said);
  };
  return (
    <details>
      <summary>{t('state.title')}</summary>
      <div className={common.section}>
        <p className={common.plain}>{t('state.now', { state: unit.stateWords })}</p>
        {hash === undefined ? null : (
          <p className={common.muted} title={hash}>
            {t('state.hash', { hash: hash.slice(0, 12) })}
          </p>
        )}
        {scene.then !== undefined || chosen === undefined ? null : (
          <>
            <Field label={t('state.to')} size="small">
              <Select
                size="small"
                className={common.choice}
                value={chosen.state}
                onChange={(_event, { value }) => {
                  setTo(unit.next.find(({ state }) => state === value)?.state);
                }}
              >
                {unit.next.map(({ state, words }) => (
                  <option key={state} value={state}>
                    {words}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label={t('state.why')} size="small">
              <Input size="small" value={why} onChange={(_event, { value }) => setWhy(value)} />
            </Field>
            <div className={common.row}>
              <Button size="small" onClick={move}>
                {t('state.move')}
              </Button>
            </div>
          </>
        )}
      </div>
    </details>
  );
}

type Journal = readonly {
  readonly unit: string;
  readonly field: string;
  readonly after: string;
  readonly why?: string;
}[];

/** Of the last time its points were fixed, as long as they still are. */
function lockHash(journal: Journal, unit: string): string | undefined {
  const states = journal.filter((entry) => entry.unit === unit && entry.field === 'state');
  const isFixed = ['locked', 'published'].includes(states.at(-1)?.after ?? '');
  return isFixed ? hashIn(states.filter(({ after }) => after === 'locked').at(-1)?.why) : undefined;
}
