import { Button, Field, Input, mergeClasses } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { ScenarioChange } from '../../review/what-if/scenario';
import { goalPoints, goalView, type GoalSetView, type GoalView } from '../present/goal';
import { CellLink } from './CellLink';
import { useCommonStyles } from './common.styles';
import { usePane } from './pane-context';
import { useKept } from './use-kept';
import type { ScoredInView } from './use-scored';
import { useWhatIfStyles } from './WhatIf.styles';
import { Told } from './Told';

/** What the user says each item costs, by code, as typed. */
export const EFFORTS = 'whatif.efforts';
export const NO_EFFORTS: Readonly<Record<string, string>> = {};

interface GoalProps {
  readonly inView: ScoredInView;
  /** What is being tried already is taken as given. */
  readonly changes: readonly ScenarioChange[];
  readonly onTake: (changes: readonly ScenarioChange[]) => void;
}

/** "Muốn đạt … điểm": the smallest sets of changes, each to be tried with one click. */
export function Goal({ inView, changes, onTake }: GoalProps) {
  const { t } = usePane();
  const common = useCommonStyles();
  const styles = useWhatIfStyles();
  const [text, setText] = useKept('whatif.goal', '');
  const [efforts] = useKept(EFFORTS, NO_EFFORTS);
  const [asked, setAsked] = useState<{ readonly view?: GoalView }>();
  const find = (event: FormEvent): void => {
    event.preventDefault();
    const points = goalPoints(text);
    if (points === undefined) return setAsked({});
    const { workbook, today, language } = inView;
    setAsked({ view: goalView(workbook, { points, today, assumed: changes, efforts }, language) });
  };
  return (
    <section className={common.section}>
      <form className={mergeClasses(common.row, styles.ask)} onSubmit={find}>
        <Field
          label={t('whatif.goal')}
          size="small"
          {...(asked && !asked.view ? { validationMessage: t('whatif.bad-goal') } : {})}
        >
          <Input
            size="small"
            inputMode="decimal"
            value={text}
            onChange={(_event, { value }) => setText(value)}
          />
        </Field>
        <Button size="small" type="submit" appearance="primary">
          {t('whatif.find')}
        </Button>
      </form>
      {asked?.view === undefined ? null : <Answer view={asked.view} onTake={onTake} />}
    </section>
  );
}

function Answer({ view, onTake }: { readonly view: GoalView; readonly onTake: GoalProps['onTake'] }) {
  const common = useCommonStyles();
  return (
    <div aria-live="polite" className={common.section}>
      <p className={common.plain}>{view.said}</p>
      {view.sets.map((set) => (
        <Answered key={set.heading} set={set} onTake={onTake} />
      ))}
      {view.fixed.map((words) => (
        <p key={words} className={common.muted}>
          <Told>{words}</Told>
        </p>
      ))}
    </div>
  );
}

function Answered({ set, onTake }: { readonly set: GoalSetView; readonly onTake: GoalProps['onTake'] }) {
  const { t } = usePane();
  const common = useCommonStyles();
  const styles = useWhatIfStyles();
  return (
    <section className={styles.set}>
      {set.heading === '' ? null : <h3 className={styles.setHeading}>{set.heading}</h3>}
      <ul className={common.list}>
        {set.todo.map(({ code, words, or, cell }) => (
          <li key={code}>
            <Told>{words}</Told> <CellLink cell={cell} />
            {or === undefined ? null : <p className={common.muted}>{or}</p>}
          </li>
        ))}
      </ul>
      {set.todo.length === 0 ? null : (
        <div className={common.row}>
          <Button size="small" onClick={() => onTake(set.changes)}>
            {t('whatif.take')}
          </Button>
        </div>
      )}
    </section>
  );
}
