import { Select, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { RiskRow } from '../present/risks';
import { LayerSwitch } from './LayerSwitch';
import { useCommonStyles } from './common.styles';
import { usePane } from './pane-context';
import { ResultsBefore } from './ResultsBefore';
import { useRisksStyles } from './Risks.styles';
import { Source, Told } from './Told';

/** What may be lost, the most points first; a click goes to the cell. */
export function Risks() {
  const { state, t } = usePane();
  const common = useCommonStyles();
  const [level, setLevel] = useState('');
  const risks = state.shown?.risks ?? [];
  const levels = [...new Map(risks.map((risk) => [risk.level, `${risk.sign} ${risk.word}`]))];
  const listed = risks.filter((risk) => level === '' || risk.level === level);
  if (risks.length === 0)
    return (
      <div className={common.view}>
        <LayerSwitch usual="risk" />
        <p className={common.plain}>{t('risks.none')}</p>
        <ResultsBefore />
      </div>
    );
  return (
    <div className={common.view}>
      <LayerSwitch usual="risk" />
      <div className={common.row}>
        <Select
          size="small"
          aria-label={t('risks.filter')}
          value={level}
          onChange={(_event, { value }) => setLevel(value)}
        >
          <option value="">{t('risks.all', { count: risks.length })}</option>
          {levels.map(([key, words]) => (
            <option key={key} value={key}>
              {words} ({risks.filter((risk) => risk.level === key).length})
            </option>
          ))}
        </Select>
      </div>
      <ul className={common.list}>
        {listed.map((risk) => (
          <li key={risk.key}>
            <Risk risk={risk} />
          </li>
        ))}
      </ul>
      <ResultsBefore />
    </div>
  );
}

function Risk({ risk }: { readonly risk: RiskRow }) {
  const { state, session, t } = usePane();
  const styles = useRisksStyles();
  const { selection } = state;
  const isSelected = selection?.cell === risk.cell.cell && selection.sheet === risk.cell.sheet;
  return (
    <button
      type="button"
      className={mergeClasses(styles.item, isSelected && styles.selected)}
      aria-current={isSelected}
      onClick={() => void session.goTo(risk.cell)}
    >
      <span className={styles.head}>
        <span className={styles.title}>
          {risk.code} <Source>{risk.title}</Source>
        </span>
        <span
          className={styles.stake}
          aria-label={t('risks.points', { atStake: risk.atStake, maximum: risk.maximum })}
          role="img"
        >
          −{risk.atStake}
          <span className={styles.of}>/{risk.maximum}</span>
        </span>
      </span>
      <span className={mergeClasses(styles.level, levelStyle(risk, styles))}>
        {risk.sign} {risk.word}
      </span>
      <Said label={t('risks.why')} sentences={risk.why} />
      <Said label={t('risks.todo')} sentences={risk.todo} />
    </button>
  );
}

function Said({ label, sentences }: { readonly label: string; readonly sentences: readonly string[] }) {
  const styles = useRisksStyles();
  if (sentences.length === 0) return null;
  return (
    <span className={styles.said}>
      <span className={styles.label}>{label}: </span>
      <Told>{sentences.join(' ')}</Told>
    </span>
  );
}

function levelStyle({ level }: RiskRow, styles: ReturnType<typeof useRisksStyles>): string {
  if (level === 'certain' || level === 'high' || level === 'attention') return styles[level];
  return styles.unknown;
}
