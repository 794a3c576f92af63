import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { WorkbookContent } from '../../../grid/cell-grid';
import type { Edit } from '../../../grid/plan';
import { RESULT_PANE } from '../../../messages/pane-result';
import { ok, type Result } from '../../../result';
import { addPetition, answerPetition } from '../../../workflows/round-books';
import type { RoundResult } from '../../../workflows/round-result';
import { petitionLines, type PetitionLine } from '../../present/result';
import { useCommonStyles } from '../common.styles';
import { usePane } from '../pane-context';
import { useRound, type Stamped } from '../round/use-round';
import { useWords } from '../use-words';
import { Told } from '../Told';

interface PetitionsProps {
  readonly content: WorkbookContent;
  readonly result: RoundResult;
}

/** Kiến nghị after the provisional result: logged, answered, none forgotten before the result is final. */
export function Petitions({ content, result }: PetitionsProps) {
  const t = useWords(RESULT_PANE);
  const common = useCommonStyles();
  const lines = useMemo(() => petitionLines(content), [content]);
  return (
    <details>
      <summary>{t('petitions.title', { open: result.openPetitions })}</summary>
      <div className={common.section}>
        {lines.length === 0 ? <p className={common.plain}>{t('petitions.none')}</p> : null}
        <ul className={common.list}>
          {lines.map((line) => (
            <Line key={line.number} line={line} />
          ))}
        </ul>
        <Add units={result.round.units} />
      </div>
    </details>
  );
}

type Plan = (content: WorkbookContent, stamped: Stamped) => Result<readonly Edit[]>;

function useKeep(): (plan: Plan) => Promise<boolean> {
  const t = useWords(RESULT_PANE);
  const { write } = useRound();
  return (plan) =>
    write({
      command: 'petition',
      said: () => t('petitions.said'),
      plan: (content, stamped) => {
        const planned = plan(content, stamped);
        return planned.ok ? ok({ edits: planned.value }, planned.problems) : planned;
      },
    });
}

function Line({ line: { number, what, answer } }: { readonly line: PetitionLine }) {
  const { session, state } = usePane();
  const t = useWords(RESULT_PANE);
  const common = useCommonStyles();
  const keep = useKeep();
  const [words, setWords] = useState('');
  const write = (): void => {
    const answeredOn = session.desk.today;
    void keep((content, { who }) => {
      return answerPetition(
        content,
        { number, answer: words.trim(), answeredBy: who, answeredOn },
        state.language,
      );
    });
  };
  return (
    <li className={common.entry}>
      <div>
        {number}. <Told>{what}</Told>
      </div>
      {answer === undefined ? (
        <>
          <Field label={t('petitions.answer', { number })} size="small">
            <Textarea size="small" value={words} onChange={(_event, { value }) => setWords(value)} />
          </Field>
          <Button size="small" disabled={words.trim() === ''} onClick={write}>
            {t('petitions.answer-keep')}
          </Button>
        </>
      ) : (
        <div className={common.muted}>{t('petitions.answered', { answer })}</div>
      )}
    </li>
  );
}

function Add({ units }: { readonly units: RoundResult['round']['units'] }) {
  const { session, state } = usePane();
  const t = useWords(RESULT_PANE);
  const common = useCommonStyles();
  const keep = useKeep();
  const [unit, setUnit] = useState(units[0]?.name ?? '');
  const [item, setItem] = useState('');
  const [words, setWords] = useState('');
  const log = async (): Promise<void> => {
    const about = item.trim() === '' ? {} : { item: item.trim() };
    const petition = { unit, content: words.trim(), date: session.desk.today, ...about };
    if (await keep((content) => addPetition(content, petition, state.language))) setWords('');
  };
  return (
    <details>
      <summary>{t('petitions.add')}</summary>
      <div className={common.section}>
        <Field label={t('petitions.unit')} size="small">
          <Select
            size="small"
            className={common.choice}
            value={unit}
            onChange={(_event, { value }) => setUnit(value)}
          >
            {units.map(({ id, name }) => (
              <option key={id} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('petitions.item')} size="small">
          <Input size="small" value={item} onChange={(_event, { value }) => setItem(value)} />
        </Field>
        <Field label={t('petitions.content')} size="small" required>
          <Textarea size="small" value={words} onChange={(_event, { value }) => setWords(value)} />
        </Field>
        <div className={common.row}>
          <Button size="small" disabled={words.trim() === ''} onClick={() => void log()}>
            {t('petitions.keep')}
          </Button>
        </div>
      </div>
    </details>
  );
}
