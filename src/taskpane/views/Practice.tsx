import { Button, Field, Input, ProgressBar } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import { fill } from '../../messages/language';
import { PRACTICE, type PracticeLabel } from '../../messages/practice';
import { EXERCISES, type Exercise } from '../practice/exercises';
import { AGENCIES, CORRECTED, EXERCISE } from '../practice/files';
import { trainingOf, type Training } from '../practice/training';
import type { ChosenFile } from '../host';
import type { Session } from '../session/session';
import { useCommonStyles } from './common.styles';
import { usePane } from './pane-context';

type Words = (label: PracticeLabel, params?: Readonly<Record<string, string | number>>) => string;

/** The training: steps that check themselves against the workbook that is open. */
export function Practice() {
  const { state, session } = usePane();
  const common = useCommonStyles();
  const training = trainingOf(session);
  const { step, found } = useSyncExternalStore(training.subscribe, () => training.progress);
  const p: Words = (label, params = {}) => fill(PRACTICE[label], params, state.language);
  const left = EXERCISES.slice(step);
  const minutes = left.reduce((sum, one) => sum + one.minutes, 0);
  const [current] = left;
  return (
    <div className={common.view}>
      <p className={common.plain}>{p('lead')}</p>
      <ProgressBar
        value={step / EXERCISES.length}
        aria-label={p('progress', { done: step, all: EXERCISES.length, minutes })}
      />
      <p className={common.muted} role="status">
        {current === undefined
          ? p('finished', { found: found.size, all: EXERCISES.length })
          : p('progress', { done: step + 1, all: EXERCISES.length, minutes })}
      </p>
      {current === undefined ? null : <Step key={current.id} exercise={current} training={training} p={p} />}
      <Passed training={training} p={p} />
      <div className={common.row}>
        {step === 0 ? null : (
          <Button size="small" onClick={() => training.again()}>
            {p('again')}
          </Button>
        )}
        <a className={common.muted} href="huong-dan/thuc-hanh.html" target="_blank" rel="noreferrer">
          {p('guide')}
        </a>
      </div>
    </div>
  );
}

interface StepProps {
  readonly exercise: Exercise;
  readonly training: Training;
  readonly p: Words;
}

function Step({ exercise, training, p }: StepProps) {
  const { state } = usePane();
  const common = useCommonStyles();
  const { isShown, isWrong } = useSyncExternalStore(training.subscribe, () => training.progress);
  const { id } = exercise;
  return (
    <section className={common.section}>
      <h2 className={common.heading}>{p(`${id}.task`)}</h2>
      <p className={common.muted}>{p('hint', { hint: p(`${id}.hint`) })}</p>
      <Action id={id} p={p} />
      {exercise.asks === true && !isShown ? <Question training={training} isWrong={isWrong} p={p} /> : null}
      {isShown ? (
        <div className={common.row} role="status">
          <strong>{p(`${id}.answer`, exercise.blanks?.(state) ?? {})}</strong>
          <Button size="small" appearance="primary" onClick={() => training.next()}>
            {p('next')}
          </Button>
        </div>
      ) : (
        <div className={common.row}>
          <Button size="small" appearance="subtle" onClick={() => training.show()}>
            {p('answer')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Question({ training, isWrong, p }: Omit<StepProps, 'exercise'> & { readonly isWrong: boolean }) {
  const common = useCommonStyles();
  const [typed, setTyped] = useState('');
  return (
    <form
      className={common.section}
      onSubmit={(event) => {
        event.preventDefault();
        training.answer(typed);
      }}
    >
      <Field
        size="small"
        label={p('your-answer')}
        {...(isWrong ? { validationState: 'warning', validationMessage: p('not-yet') } : {})}
      >
        <Input
          size="small"
          inputMode="decimal"
          value={typed}
          onChange={(_event, { value }) => setTyped(value)}
        />
      </Field>
      <div className={common.row}>
        <Button size="small" appearance="primary" type="submit">
          {p('check')}
        </Button>
      </div>
    </form>
  );
}

/** What some steps open or do for the learner. */
function Action({ id, p }: { readonly id: Exercise['id']; readonly p: Words }) {
  const { session } = usePane();
  const common = useCommonStyles();
  const button = (label: PracticeLabel, act: () => void) => (
    <div className={common.row}>
      <Button size="small" appearance="primary" onClick={act}>
        {p(label)}
      </Button>
    </div>
  );
  if (id === 'open') return button('open.button', () => open(session, EXERCISE));
  if (id === 'corrected') return button('corrected.button', () => open(session, CORRECTED));
  if (id === 'rank') return button('rank.button', () => void session.rank(AGENCIES, 'rule'));
  if (id === 'print') return button('print.button', () => void session.keepRanking());
  return null;
}

/** A file of its own in a browser; a new window in Excel, where this add-in opens again. */
function open(session: Session, file: ChosenFile): void {
  if (session.host.kind === 'file') return void openBeside(session, file);
  void file.bytes().then((bytes) => (bytes.ok ? session.host.deliver(bytes.value, file.name) : undefined));
}

/** Opening a file goes to its summary; here the learner stays at the exercise. */
async function openBeside(session: Session, file: ChosenFile): Promise<void> {
  await session.openFile(file);
  session.show('practice');
}

function Passed({ training, p }: Omit<StepProps, 'exercise'>) {
  const { state } = usePane();
  const common = useCommonStyles();
  const { step, found } = useSyncExternalStore(training.subscribe, () => training.progress);
  if (step === 0) return null;
  return (
    <ol className={common.list}>
      {EXERCISES.slice(0, step).map(({ id, blanks }) => (
        <li key={id} className={common.entry}>
          {p(found.has(id) ? 'done' : 'shown', { task: p(`${id}.task`) })}{' '}
          <span className={common.muted}>{p(`${id}.answer`, blanks?.(state) ?? {})}</span>
        </li>
      ))}
    </ol>
  );
}
