import { Field, ProgressBar, Select } from '@fluentui/react-components';
import { useMemo } from 'react';
import { APPRAISE_PANE } from '../../../messages/pane-appraise';
import { itemLines } from '../../present/appraise/card';
import { firstOf, unitLines, type UnitLine } from '../../present/appraise/scene';
import { useCommonStyles } from '../common.styles';
import { usePane } from '../pane-context';
import { useWords } from '../use-words';
import { useAppraisal } from './appraise-context';
import { useAppraiseStyles } from './Appraise.styles';
import { ItemCard } from './ItemCard';
import { UnitStates } from './UnitStates';
import { Source, Told } from '../Told';

/** One unit, item after item. */
export function ByUnit() {
  const { state } = usePane();
  const t = useWords(APPRAISE_PANE);
  const common = useCommonStyles();
  const { scene, target, round, look } = useAppraisal();
  const { language } = state;
  const units = useMemo(() => unitLines(scene, language), [scene, language]);
  const unit = units.find(({ id }) => id === target?.unit) ?? units[0];
  if (unit === undefined) return null;
  return (
    <>
      <Field label={t('appraise.unit')} size="small">
        <Select
          size="small"
          className={common.choice}
          value={unit.id}
          onChange={(_event, { value }) => look(firstOf(scene, value, round) ?? { unit: value, item: '' })}
        >
          {units.map((one) => (
            <option key={one.id} value={one.id}>
              {t('appraise.unit-option', {
                name: one.name,
                state: one.stateWords,
                open: one.open,
                items: one.items,
              })}
            </option>
          ))}
        </Select>
      </Field>
      <Progress unit={unit} />
      {unit.items === 0 ? <p className={common.plain}>{t('appraise.none-sent')}</p> : null}
      {target === undefined ? null : <ItemCard key={`${target.unit} ${target.item}`} target={target} />}
      <Items unit={unit.id} />
      <UnitStates key={`${unit.id} ${unit.state}`} unit={unit} />
    </>
  );
}

function Progress({ unit: { items, open } }: { readonly unit: UnitLine }) {
  const t = useWords(APPRAISE_PANE);
  const common = useCommonStyles();
  const styles = useAppraiseStyles();
  if (items === 0) return null;
  const words = t('appraise.progress', { done: items - open, items });
  return (
    <div className={styles.progress}>
      <span className={common.muted}>
        <Told>{words}</Told>
      </span>
      <ProgressBar aria-label={words} value={(items - open) / items} />
    </div>
  );
}

function Items({ unit }: { readonly unit: string }) {
  const { state } = usePane();
  const t = useWords(APPRAISE_PANE);
  const common = useCommonStyles();
  const styles = useAppraiseStyles();
  const { scene, look, target } = useAppraisal();
  const lines = useMemo(() => itemLines(scene, unit, state.language), [scene, unit, state.language]);
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{t('appraise.items', { count: lines.length })}</summary>
      <ul className={common.list}>
        {lines.map(({ item, title, figures, status, isOpen }) => (
          <li key={item}>
            <button
              type="button"
              className={styles.choice}
              aria-current={target?.item === item}
              onClick={() => look({ unit, item })}
            >
              <span>
                <Source>{title}</Source>
                <span className={styles.status}>
                  {isOpen ? '○ ' : '● '}
                  {status}
                </span>
              </span>
              <span className={common.number}>{figures}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
