import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { RESULT_PANE } from '../../../messages/pane-result';
import { ok } from '../../../result';
import type { Stage } from '../../../round/standing/versions';
import type { Basis } from '../../../scoring/scorecard';
import { planResult, roundResult, type RoundResult } from '../../../workflows/round-result';
import { correctionLines, obstacleWords, stageOptions, versionLines } from '../../present/result';
import { useCommonStyles } from '../common.styles';
import { usePane } from '../pane-context';
import { useRound } from '../round/use-round';
import { useWords } from '../use-words';
import { Told } from '../Told';

interface DeclareProps {
  readonly result: RoundResult;
  readonly basis: Basis;
}

/** Provisional, final, published, corrected: each kept with its ranks, none ever changed afterwards. */
export function Declare({ result, basis }: DeclareProps) {
  const { state } = usePane();
  const t = useWords(RESULT_PANE);
  const common = useCommonStyles();
  const { who, write } = useRound();
  const { language } = state;
  const last = result.versions.at(-1);
  const options = stageOptions(language);
  const [stage, setStage] = useState<Stage>(nextAfter(last?.stage));
  const [why, setWhy] = useState('');
  const obstacles = obstacleWords(result, { stage, who: who || '–', why }, language);
  const words = options.find((one) => one.stage === stage)?.words ?? '';
  const lastWords = options.find((one) => one.stage === last?.stage)?.words ?? '';
  const declare = async (): Promise<void> => {
    const isDone = await write({
      command: 'result',
      said: () => t('declare.said', { stage: words }),
      plan: (content, stamp) => {
        const found = roundResult(content, { basis, language });
        if (!found.ok) return found;
        const reason = why.trim() === '' ? {} : { why: why.trim() };
        const planned = planResult(content, found.value, { stage, stamp, language, ...reason });
        return planned.ok ? ok({ edits: planned.value }, planned.problems) : planned;
      },
    });
    if (isDone) setStage(nextAfter(stage));
  };
  return (
    <section className={common.section}>
      <h2 className={common.heading}>{t('declare.title')}</h2>
      <p className={common.plain}>
        {last === undefined
          ? t('result.stage-none')
          : t('result.stage-now', { number: last.number, stage: lastWords })}
      </p>
      <Field label={t('declare.stage')} size="small">
        <Select
          size="small"
          value={stage}
          onChange={(_event, { value }) =>
            setStage(options.find((one) => one.stage === value)?.stage ?? stage)
          }
        >
          {options.map((one) => (
            <option key={one.stage} value={one.stage}>
              {one.words}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('declare.why')} size="small">
        <Input size="small" value={why} onChange={(_event, { value }) => setWhy(value)} />
      </Field>
      {obstacles.length === 0 ? null : <p className={common.plain}>{t('declare.obstacles')}</p>}
      {obstacles.map((one) => (
        <p key={one} className={common.caution}>
          <Told>{one}</Told>
        </p>
      ))}
      <div className={common.row}>
        <Button
          size="small"
          appearance="primary"
          disabled={obstacles.length > 0}
          onClick={() => void declare()}
        >
          {t('declare.do')}
        </Button>
      </div>
      <Versions result={result} />
    </section>
  );
}

/** What usually comes next; the person may choose otherwise. */
function nextAfter(last: Stage | undefined): Stage {
  if (last === undefined) return 'provisional';
  if (last === 'provisional') return 'final';
  return last === 'final' ? 'published' : 'corrected';
}

function Versions({ result }: { readonly result: RoundResult }) {
  const { state } = usePane();
  const t = useWords(RESULT_PANE);
  const common = useCommonStyles();
  const { language } = state;
  const versions = useMemo(() => versionLines(result, language), [result, language]);
  const corrections = useMemo(() => correctionLines(result, language), [result, language]);
  return (
    <>
      {corrections.length === 0 ? null : (
        <details open>
          <summary>{t('corrections.title', { count: corrections.length })}</summary>
          <ul className={common.list}>
            {corrections.map(({ key, name, change }) => (
              <li key={key} className={common.entry}>
                <div>
                  <Told>{name}</Told>
                </div>
                <div className={common.muted}>{change}</div>
              </li>
            ))}
          </ul>
        </details>
      )}
      {versions.length === 0 ? null : (
        <details>
          <summary>{t('declare.versions', { count: versions.length })}</summary>
          <ul className={common.list}>
            {versions.map((line) => (
              <li key={line} className={common.entry}>
                <Told>{line}</Told>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
