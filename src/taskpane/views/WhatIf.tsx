import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ScenarioChange } from '../../review/what-if/scenario';
import { itemsToTry, tryChanges, type InputField, type ItemFields, type TotalView } from '../present/whatif';
import { CellLink } from './CellLink';
import { useCommonStyles } from './common.styles';
import { EFFORTS, Goal, NO_EFFORTS } from './Goal';
import { usePane } from './pane-context';
import { Scenarios } from './Scenarios';
import { useKept } from './use-kept';
import { useScored, type ScoredInView } from './use-scored';
import { useWhatIfStyles } from './WhatIf.styles';
import { Told } from './Told';

const NO_CHANGES: readonly ScenarioChange[] = [];

/** Other figures and levels tried out: totals at once, a goal to reach, scenarios kept and compared. */
export function WhatIf() {
  const inView = useScored();
  return inView === undefined ? null : <Trying {...inView} />;
}

function Trying(inView: ScoredInView) {
  const { workbook, language } = inView;
  const { state, t } = usePane();
  const common = useCommonStyles();
  const [changes, setChanges] = useKept('whatif.changes', NO_CHANGES);
  const { ranked } = state;
  const { before, after, items, standing, problems } = tryChanges(workbook, changes, { language, ranked });
  return (
    <div className={common.view}>
      <p className={common.muted}>{t('whatif.intro')}</p>
      <div role="status">
        <Total label={t('whatif.now')} total={before} />
        {changes.length === 0 ? null : <Total label={t('whatif.then')} total={after} />}
        {changes.length === 0 ? null : <Standing lines={standing} />}
      </div>
      {problems.map((words) => (
        <p key={words} className={common.caution}>
          <Told>{words}</Told>
        </p>
      ))}
      <Changed items={items} changes={changes} onChange={setChanges} />
      <Inputs inView={inView} changes={changes} onChange={setChanges} />
      <Goal inView={inView} changes={changes} onTake={setChanges} />
      <Scenarios inView={inView} changes={changes} onOpen={setChanges} />
    </div>
  );
}

function Total({ label, total }: { readonly label: string; readonly total: TotalView }) {
  const { t } = usePane();
  const common = useCommonStyles();
  const styles = useWhatIfStyles();
  const { points, maximum, share, undecided } = total;
  return (
    <p className={common.line}>
      <span>
        {label}
        {undecided === undefined ? null : (
          <span className={common.muted}> · {t('whatif.undecided', { undecided })}</span>
        )}
      </span>
      <span className={common.number}>
        <span className={styles.strong}>{points}</span>/{maximum}
        {share === '–' ? '' : ` · ${share}`}
      </span>
    </p>
  );
}

function Standing({ lines }: { readonly lines: readonly string[] }) {
  const common = useCommonStyles();
  return lines.map((line) => (
    <p key={line} className={common.muted}>
      <Told>{line}</Told>
    </p>
  ));
}

interface Changing {
  readonly changes: readonly ScenarioChange[];
  readonly onChange: (changes: readonly ScenarioChange[]) => void;
}

function Changed({
  items,
  changes,
  onChange,
}: Changing & { readonly items: readonly { code: string; words: string }[] }) {
  const { t } = usePane();
  const common = useCommonStyles();
  if (changes.length === 0) return null;
  return (
    <section className={common.section}>
      <h2 className={common.heading}>{t('whatif.changes')}</h2>
      <ul className={common.list}>
        {items.map(({ code, words }) => (
          <li key={code} className={common.line}>
            <span>
              <Told>{words}</Told>
            </span>
            <Button
              size="small"
              appearance="transparent"
              aria-label={t('whatif.remove', { code })}
              onClick={() => onChange(changes.filter((change) => change.code !== code))}
            >
              ✕
            </Button>
          </li>
        ))}
      </ul>
      <div className={common.row}>
        <Button size="small" onClick={() => onChange(NO_CHANGES)}>
          {t('whatif.clear')}
        </Button>
      </div>
    </section>
  );
}

/** The item of the selected cell, or the one chosen from the list. */
function Inputs({ inView, changes, onChange }: Changing & { readonly inView: ScoredInView }) {
  const { state, t } = usePane();
  const common = useCommonStyles();
  const items = itemsToTry(inView.workbook, inView.language);
  const styles = useWhatIfStyles();
  const selected = state.basis && 'item' in state.basis ? state.basis.item.code : '';
  const [chosen, setChosen] = useState({ code: '', over: '' });
  // A choice from the list holds until another row is selected.
  const wanted = chosen.code !== '' && chosen.over === selected ? chosen.code : selected;
  const item = items.find(({ code }) => code === wanted);
  return (
    <section className={common.section}>
      <Field label={t('whatif.item')} size="small">
        <Select
          size="small"
          root={{ className: styles.select }}
          value={item?.code ?? ''}
          onChange={(_event, { value }) => setChosen({ code: value, over: selected })}
        >
          <option value="">{t('whatif.choose')}</option>
          {items.map(({ code, title, cell }) => (
            <option key={code + cell.cell} value={code} lang="vi">
              {code} {title}
            </option>
          ))}
        </Select>
      </Field>
      {item?.fields.map((field) => (
        <InputOf
          key={item.code + field.input}
          item={item}
          field={field}
          changes={changes}
          onChange={onChange}
        />
      ))}
      {item === undefined ? null : <Effort item={item} />}
    </section>
  );
}

/** What raising the item costs the user, for the third answer to a goal. */
function Effort({ item }: { readonly item: ItemFields }) {
  const { t } = usePane();
  const [efforts, setEfforts] = useKept(EFFORTS, NO_EFFORTS);
  const set = (to: string): void => {
    const { [item.code]: _before, ...others } = efforts;
    setEfforts(to.trim() === '' ? others : { ...others, [item.code]: to });
  };
  return (
    <>
      <Field label={t('whatif.effort')} size="small">
        <Input
          size="small"
          inputMode="decimal"
          value={efforts[item.code] ?? ''}
          placeholder={t('whatif.effort-hint')}
          onChange={(_event, { value }) => set(value)}
        />
      </Field>
      <div>
        <CellLink cell={item.cell} />
      </div>
    </>
  );
}

function InputOf({
  item,
  field,
  changes,
  onChange,
}: Changing & { readonly item: ItemFields; readonly field: InputField }) {
  const { t } = usePane();
  const styles = useWhatIfStyles();
  const { code } = item;
  const { input, choices, now } = field;
  const isThis = (change: ScenarioChange): boolean => change.code === code && change.input === input;
  const value = changes.find(isThis)?.value ?? '';
  const set = (to: string): void => {
    const others = changes.filter((change) => !isThis(change));
    onChange(to.trim() === '' ? others : [...others, { code, input, value: to }]);
  };
  const asNow = now === '' ? t('whatif.nothing-now') : t('whatif.as-now', { value: now });
  return (
    <Field
      label={field.label === '' ? t('whatif.points') : { children: <Told>{field.label}</Told> }}
      size="small"
    >
      {choices === undefined ? (
        <Input size="small" value={value} placeholder={asNow} onChange={(_event, data) => set(data.value)} />
      ) : (
        <Select
          size="small"
          root={{ className: styles.select }}
          value={value}
          onChange={(_event, data) => set(data.value)}
        >
          <option value="">{asNow}</option>
          {choices.map((choice) => (
            <option key={choice} value={choice} lang="vi">
              {choice}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
