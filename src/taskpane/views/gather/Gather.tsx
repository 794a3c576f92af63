import { Button, Field, Input, Select, mergeClasses } from '@fluentui/react-components';
import { useEffect, useState, type DragEvent } from 'react';
import { GATHER_PANE } from '../../../messages/pane-gather';
import { dayIn } from '../../../review/risks/days';
import type { ChosenFile } from '../../host';
import { gatherChosen } from '../../session/commands/gather';
import { useCommonStyles } from '../common.styles';
import { FileButton } from '../FileButton';
import { usePane } from '../pane-context';
import { useWords } from '../use-words';
import { Found } from './Found';
import { useGatherStyles } from './Gather.styles';
import { droppedFiles, tableFiles } from './table-files';
import { Unsent } from './Unsent';
import { useGathering, type Gathering } from './use-gathering';

/** Puts the files that units sent together: choose, see what is wrong, answer, write. */
export function Gather() {
  const { session } = usePane();
  const t = useWords(GATHER_PANE);
  const common = useCommonStyles();
  const gathering = useGathering();
  const { found, choice, passedOver } = gathering;
  return (
    <div className={common.view}>
      <p className={common.plain}>{t('gather.lead')}</p>
      <Choose gathering={gathering} />
      <Settings gathering={gathering} />
      {choice.files.length === 0 ? null : (
        <div className={common.row}>
          <span className={common.muted}>{t('gather.chosen', { count: choice.files.length })}</span>
          <Button size="small" onClick={() => void gatherChosen(session.desk, choice, gathering.keepFound)}>
            {t('gather.again')}
          </Button>
        </div>
      )}
      {passedOver.length === 0 ? null : (
        <p className={common.muted}>
          {t('gather.passed-over', { count: passedOver.length, files: shortened(passedOver) })}
        </p>
      )}
      {found === undefined ? null : <Found found={found} gathering={gathering} />}
      <Unsent gathered={found?.gathered} />
    </div>
  );
}

function shortened(names: readonly string[]): string {
  const shown = names.slice(0, 10).join('; ');
  return names.length > 10 ? `${shown}; …` : shown;
}

function Choose({ gathering }: { readonly gathering: Gathering }) {
  const { state } = usePane();
  const t = useWords(GATHER_PANE);
  const common = useCommonStyles();
  const styles = useGatherStyles();
  const [isOver, setIsOver] = useState(false);
  const { found, choice } = gathering;
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    // The page itself would open a single file.
    event.stopPropagation();
    setIsOver(false);
    void droppedFiles(event.dataTransfer).then((files) => gathering.start(tableFiles(files)));
  };
  return (
    <div
      className={mergeClasses(styles.drop, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <div className={common.row}>
        <FileButton
          label={t('gather.files')}
          several
          all
          appearance={found === undefined ? 'primary' : 'secondary'}
          onFiles={(files) => gathering.start(tableFiles(files))}
        />
        <FileButton
          label={t('gather.folder')}
          several
          folder
          onFiles={(files) => gathering.start(tableFiles(files))}
        />
      </div>
      <span className={common.muted}>{t('gather.drop')}</span>
      <div className={common.row}>
        <FileButton
          label={t('gather.register')}
          onChosen={([register]) => gathering.choose(register === undefined ? {} : { register })}
        />
        {choice.register === undefined ? (
          <span className={common.muted} lang={state.language}>
            {t('gather.register-lead')}
          </span>
        ) : (
          <span>{t('gather.register-chosen', { file: choice.register.name })}</span>
        )}
      </div>
    </div>
  );
}

/** What the files do not say by themselves; all of it may be left as it is. */
function Settings({ gathering }: { readonly gathering: Gathering }) {
  const t = useWords(GATHER_PANE);
  const common = useCommonStyles();
  const styles = useGatherStyles();
  const { typed, type, choice } = gathering;
  const isYearOdd = typed.year.trim() !== '' && !/^\d{4}$/.test(typed.year.trim());
  const isDueOdd = typed.due.trim() !== '' && dayIn(typed.due) === undefined;
  return (
    <details>
      <summary>{t('gather.settings')}</summary>
      <div className={styles.settings}>
        <Field
          size="small"
          label={t('gather.year')}
          {...(isYearOdd ? { validationMessage: t('gather.year-odd') } : {})}
        >
          <Input
            size="small"
            inputMode="numeric"
            value={typed.year}
            onChange={(_event, { value }) => type({ ...typed, year: value })}
          />
        </Field>
        <Field
          size="small"
          label={t('gather.due')}
          hint={t('gather.due-hint')}
          {...(isDueOdd ? { validationMessage: t('gather.day-odd') } : {})}
        >
          <Input
            size="small"
            value={typed.due}
            onChange={(_event, { value }) => type({ ...typed, due: value })}
          />
        </Field>
        <ChooseCriteria gathering={gathering} />
        <div className={common.row}>
          <FileButton
            label={t('gather.received')}
            all
            onChosen={([received]) => gathering.choose(received === undefined ? {} : { received })}
          />
          {choice.received === undefined ? null : (
            <span>{t('gather.received-chosen', { file: choice.received.name })}</span>
          )}
        </div>
      </div>
    </details>
  );
}

function ChooseCriteria({ gathering }: { readonly gathering: Gathering }) {
  const { session } = usePane();
  const t = useWords(GATHER_PANE);
  const common = useCommonStyles();
  const [shipped, setShipped] = useState<readonly { readonly id: string; readonly title: string }[]>([]);
  useEffect(() => {
    void session.rulebooks().then(setShipped);
  }, [session]);
  const { rulebook } = gathering.choice;
  const file: ChosenFile | undefined = typeof rulebook === 'object' ? rulebook : undefined;
  return (
    <>
      <Field size="small" label={t('gather.rulebook')}>
        <Select
          size="small"
          className={common.choice}
          value={typeof rulebook === 'string' ? rulebook : ''}
          onChange={(_event, { value }) => gathering.useRulebook(value === '' ? undefined : value)}
        >
          <option value="">
            {file === undefined ? t('gather.rulebook-own') : t('gather.rulebook-chosen', { file: file.name })}
          </option>
          {shipped.map(({ id, title }) => (
            <option key={id} value={id} lang="vi">
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <div className={common.row}>
        <FileButton
          label={t('gather.rulebook-file')}
          onChosen={([chosen]) => gathering.useRulebook(chosen)}
        />
      </div>
    </>
  );
}
