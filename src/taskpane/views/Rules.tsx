import { Button, Field, Input, Textarea, mergeClasses } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { rulesOf, type RuleRow } from '../present/rules';
import type { TriedWording } from '../present/wording';
import { CellLink } from './CellLink';
import { useCommonStyles } from './common.styles';
import { LastYear } from './LastYear';
import { usePane } from './pane-context';
import { useRulesStyles } from './Rules.styles';
import { Sums } from './Sums';
import { useScored } from './use-scored';
import { Source, Told } from './Told';

/** What every scoring text was understood to be; a person confirms or rewords it. */
export function Rules() {
  const { t } = usePane();
  const common = useCommonStyles();
  const [who, setWho] = useState('');
  const { workbook, language } = useScored() ?? {};
  const rules = useMemo(
    () => (workbook === undefined || language === undefined ? undefined : rulesOf(workbook, language)),
    [workbook, language],
  );
  if (rules === undefined) return null;
  const { rows, understood, framework } = rules;
  return (
    <div className={common.view}>
      <p className={common.plain}>{t('rules.summary', { understood, count: rows.length })}</p>
      <Field label={t('rules.who')} size="small">
        <Input size="small" value={who} onChange={(_event, { value }) => setWho(value)} />
      </Field>
      <ul className={common.list}>
        {rows.map((row) => (
          <Rule key={row.index} row={row} who={who} />
        ))}
      </ul>
      <section className={common.section}>
        <h2 className={common.heading}>{t('rules.framework')}</h2>
        {framework.length === 0 ? <p className={common.muted}>{t('rules.framework-none')}</p> : null}
        {framework.map((words) => (
          <p key={words} className={common.plain}>
            <Told>{words}</Told>
          </p>
        ))}
      </section>
      <Sums />
      <LastYear />
    </div>
  );
}

interface RuleProps {
  readonly row: RuleRow;
  readonly who: string;
}

function Rule({ row, who }: RuleProps) {
  const { t } = usePane();
  const styles = useRulesStyles();
  const asks = row.status === 'needs-person' || row.status === 'open';
  return (
    <li className={styles.item}>
      <details>
        <summary className={styles.summary}>
          {row.code} <Source>{row.title}</Source>{' '}
          <span className={mergeClasses(styles.status, asks && styles.asks)}>
            · {asks ? '? ' : ''}
            {t(`rules.status.${row.status}`)} · {row.maximum}
          </span>
        </summary>
        <RuleBody row={row} who={who} />
      </details>
    </li>
  );
}

function RuleBody({ row, who }: RuleProps) {
  const { session, t } = usePane();
  const common = useCommonStyles();
  const styles = useRulesStyles();
  const { confirmed, explanation } = row;
  return (
    <div className={styles.body}>
      <div>
        <p className={styles.label}>
          {t('basis.text')} <CellLink cell={row.cell} />
        </p>
        <p className={common.pre}>
          {row.text === undefined ? t('basis.no-text') : <Source>{row.text}</Source>}
        </p>
      </div>
      {explanation.length === 0 ? null : (
        <div>
          <p className={styles.label}>{t('basis.rule')}</p>
          <p className={common.pre}>
            <Told>{explanation.join('\n')}</Told>
          </p>
        </div>
      )}
      <Questions row={row} />
      {row.reason === undefined ? null : (
        <p className={common.plain}>
          <Told>{row.reason}</Told>
        </p>
      )}
      {confirmed === undefined ? null : (
        <p className={common.muted}>
          <Told>{t('rules.confirmed', confirmed)}</Told>
        </p>
      )}
      {row.status === 'understood' && confirmed === undefined && row.text !== undefined ? (
        <div className={common.row}>
          <Button
            size="small"
            disabled={who.trim() === ''}
            onClick={() => void session.confirm(row.index, who.trim())}
          >
            {t('rules.confirm')}
          </Button>
        </div>
      ) : null}
      {row.text === undefined ? null : <Reword row={row} who={who} />}
    </div>
  );
}

function Questions({ row }: { readonly row: RuleRow }) {
  const { t } = usePane();
  const common = useCommonStyles();
  const styles = useRulesStyles();
  return row.questions.map(({ text, readings, proposal }) => (
    <div key={text}>
      <p className={common.plain}>
        <Told>{text}</Told>
      </p>
      <ul className={styles.readings}>
        {readings.map((reading) => (
          <li key={reading.reading}>
            <Told>{t('rules.reading', reading)}</Told>
          </li>
        ))}
      </ul>
      {proposal === undefined ? null : (
        <p className={common.muted}>
          <Told>{t('rules.proposal', { proposal })}</Told>
        </p>
      )}
    </div>
  ));
}

/** A person's own words for the rule: tried by the compiler, shown back, and only then kept. */
function Reword({ row, who }: RuleProps) {
  const { session, t } = usePane();
  const common = useCommonStyles();
  const [words, setWords] = useState(row.text ?? '');
  const [tried, setTried] = useState<TriedWording>();
  const change = (value: string): void => {
    setWords(value);
    setTried(undefined);
  };
  return (
    <div className={common.section}>
      <Field label={t('rules.reword')} hint={t('rules.reword-hint')} size="small">
        <Textarea
          size="small"
          resize="vertical"
          lang="vi"
          value={words}
          onChange={(_event, { value }) => change(value)}
        />
      </Field>
      <div className={common.row}>
        <Button size="small" onClick={() => void session.tryWording(row.index, words).then(setTried)}>
          {t('rules.try')}
        </Button>
        {tried?.ok ? (
          <Button
            size="small"
            appearance="primary"
            disabled={who.trim() === ''}
            onClick={() => void session.confirm(row.index, who.trim(), words)}
          >
            {t('rules.confirm')}
          </Button>
        ) : null}
      </div>
      <p className={common.pre} role="status">
        {tried === undefined ? '' : <Told>{triedWords(tried, t)}</Told>}
      </p>
    </div>
  );
}

function triedWords(tried: TriedWording, t: ReturnType<typeof usePane>['t']): string {
  if (!tried.ok) return t('rules.still-unclear', { question: tried.question });
  return `${t('basis.rule')}: ${tried.explanation.join('\n')}`;
}
