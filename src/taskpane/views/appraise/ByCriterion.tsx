import { Button, Checkbox, Field, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { APPRAISE_PANE } from '../../../messages/pane-appraise';
import { criterionView, type CriterionLine } from '../../present/appraise/criterion';
import { itemOptions } from '../../present/appraise/scene';
import { useCommonStyles } from '../common.styles';
import { usePane } from '../pane-context';
import { useWords } from '../use-words';
import { useAppraisal } from './appraise-context';
import { useAppraiseStyles } from './Appraise.styles';
import { Handling } from './Handling';
import { Told } from '../Told';

/** One item with all units as rows: equals treated alike. */
export function ByCriterion({ onLook }: { readonly onLook: () => void }) {
  const t = useWords(APPRAISE_PANE);
  const common = useCommonStyles();
  const { scene, item, chooseItem } = useAppraisal();
  const options = useMemo(() => itemOptions(scene), [scene]);
  return (
    <>
      <Field label={t('appraise.item')} size="small">
        <Select
          size="small"
          className={common.choice}
          value={item}
          onChange={(_event, { value }) => chooseItem(value)}
        >
          {options.map((one) => (
            <option key={one.item} value={one.item}>
              {t('appraise.item-option', { title: one.title, open: one.open })}
            </option>
          ))}
        </Select>
      </Field>
      <Rows key={item} item={item} onLook={onLook} />
    </>
  );
}

interface RowsProps {
  readonly item: string;
  readonly onLook: () => void;
}

function Rows({ item, onLook }: RowsProps) {
  const { state } = usePane();
  const t = useWords(APPRAISE_PANE);
  const common = useCommonStyles();
  const { scene, look } = useAppraisal();
  const view = useMemo(() => criterionView(scene, item, state.language), [scene, item, state.language]);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const toggle = (unit: string, isOn: boolean): void => {
    setChosen(isOn ? [...chosen, unit] : chosen.filter((one) => one !== unit));
  };
  return (
    <>
      {view.unequal.map((words) => (
        <p key={words} className={common.caution}>
          <Told>{words}</Told>
        </p>
      ))}
      <div className={common.row}>
        <span className={common.muted}>{t('criterion.rows', { count: view.rows.length })}</span>
        <Button size="small" onClick={() => setChosen(view.rows.map(({ unit }) => unit))}>
          {t('criterion.choose-all')}
        </Button>
        <Button size="small" disabled={chosen.length === 0} onClick={() => setChosen([])}>
          {t('criterion.choose-none')}
        </Button>
      </div>
      <ul className={common.list}>
        {view.rows.map((row) => (
          <Row
            key={row.unit}
            row={row}
            isChosen={chosen.includes(row.unit)}
            onToggle={(isOn) => toggle(row.unit, isOn)}
            onLook={() => {
              look({ unit: row.unit, item });
              onLook();
            }}
          />
        ))}
      </ul>
      <Handling item={item} units={chosen} />
    </>
  );
}

interface RowProps {
  readonly row: CriterionLine;
  readonly isChosen: boolean;
  readonly onToggle: (isOn: boolean) => void;
  readonly onLook: () => void;
}

function Row({ row, isChosen, onToggle, onLook }: RowProps) {
  const t = useWords(APPRAISE_PANE);
  const common = useCommonStyles();
  const styles = useAppraiseStyles();
  const { name, self, rule, appraised, decision, isUnequal } = row;
  return (
    <li className={common.line}>
      <Checkbox
        checked={isChosen}
        onChange={(_event, { checked }) => onToggle(checked === true)}
        label={
          <span className={styles.text}>
            <Told>{name}</Told>
            <span className={styles.status}>
              {t('criterion.figures', { self, rule, appraised })}
              {decision === '' ? '' : ` · ${decision}`}
            </span>
            {isUnequal ? <span className={styles.flag}>⚠ {t('criterion.unequal')}</span> : null}
          </span>
        }
      />
      <Button
        size="small"
        appearance="transparent"
        aria-label={t('criterion.look', { unit: name })}
        onClick={onLook}
      >
        →
      </Button>
    </li>
  );
}
