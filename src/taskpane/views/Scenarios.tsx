import { Button, Field, Input, mergeClasses } from '@fluentui/react-components';
import type { ScenarioChange } from '../../review/what-if/scenario';
import type { KeptScenario } from '../../workflows/scenarios';
import { comparisonView, keptIn, type ComparisonView } from '../present/scenarios';
import { forgetScenario, keepScenario } from '../session/commands/scenarios';
import { useCommonStyles } from './common.styles';
import { usePane } from './pane-context';
import { useKept } from './use-kept';
import type { ScoredInView } from './use-scored';
import { useWhatIfStyles } from './WhatIf.styles';
import { Told } from './Told';

interface ScenariosProps {
  readonly inView: ScoredInView;
  readonly changes: readonly ScenarioChange[];
  readonly onOpen: (changes: readonly ScenarioChange[]) => void;
}

/** Scenarios kept in the workbook, side by side. */
export function Scenarios({ inView, changes, onOpen }: ScenariosProps) {
  const { t } = usePane();
  const common = useCommonStyles();
  const { workbook, language } = inView;
  const kept = keptIn(workbook);
  const scenarios = kept.map(({ scenario }) => scenario);
  return (
    <>
      {changes.length === 0 ? null : <Keep changes={changes} />}
      {kept.length === 0 ? null : (
        <section className={common.section}>
          <h2 className={common.heading}>{t('whatif.kept')}</h2>
          <ul className={common.list}>
            {kept.map((each) => (
              <Kept key={each.scenario.name} kept={each} onOpen={onOpen} />
            ))}
          </ul>
          <Compared view={comparisonView(workbook, scenarios, language)} />
        </section>
      )}
    </>
  );
}

function Keep({ changes }: Pick<ScenariosProps, 'changes'>) {
  const { session, t } = usePane();
  const common = useCommonStyles();
  const [name, setName] = useKept('whatif.name', '');
  const [who, setWho] = useKept('whatif.who', '');
  const scenario = { name: name.trim(), changes };
  return (
    <section className={common.section}>
      <div className={common.row}>
        <Field label={t('whatif.name')} size="small">
          <Input size="small" value={name} onChange={(_event, { value }) => setName(value)} />
        </Field>
        <Field label={t('whatif.who')} size="small">
          <Input size="small" value={who} onChange={(_event, { value }) => setWho(value)} />
        </Field>
      </div>
      <div className={common.row}>
        <Button
          size="small"
          disabled={scenario.name === '' || who.trim() === ''}
          onClick={() => void keepScenario(session.desk, scenario, who.trim())}
        >
          {t('whatif.keep')}
        </Button>
      </div>
    </section>
  );
}

function Kept({ kept, onOpen }: { readonly kept: KeptScenario; readonly onOpen: ScenariosProps['onOpen'] }) {
  const { session, t } = usePane();
  const common = useCommonStyles();
  const { scenario, who, when } = kept;
  return (
    <li className={common.line}>
      <span>
        {scenario.name}{' '}
        <span className={common.muted}>
          {who} · {when.slice(0, 10)}
        </span>
      </span>
      <span>
        <Button size="small" appearance="transparent" onClick={() => onOpen(scenario.changes)}>
          {t('whatif.open')}
        </Button>
        <Button
          size="small"
          appearance="transparent"
          aria-label={t('whatif.forget', { name: scenario.name })}
          onClick={() => void forgetScenario(session.desk, scenario.name)}
        >
          ✕
        </Button>
      </span>
    </li>
  );
}

function Compared({ view }: { readonly view: ComparisonView }) {
  const styles = useWhatIfStyles();
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {view.headings.map((heading, n) => (
              <th key={n} scope="col" className={mergeClasses(styles.cell, n > 0 && styles.figure)}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map(({ cells, isTotal }) => (
            <tr key={cells[0]} className={isTotal ? styles.total : ''}>
              {cells.map((words, n) => (
                <td key={n} className={mergeClasses(styles.cell, n > 0 && styles.figure)}>
                  <Told>{words}</Told>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
