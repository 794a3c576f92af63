import { Button, Field, Select } from '@fluentui/react-components';
import { GATHER_PANE } from '../../../messages/pane-gather';
import type { FileCard, FileQuestion, GatherView } from '../../present/gather';
import { useCommonStyles } from '../common.styles';
import { useWords } from '../use-words';
import { useGatherStyles } from './Gather.styles';
import type { Gathering } from './use-gathering';
import { Told } from '../Told';

interface CardsProps {
  readonly view: GatherView;
  readonly gathering: Gathering;
}

/** The files that need a person, one card each: what is wrong, where, and what may be answered. */
export function FileCards({ view, gathering }: CardsProps) {
  const t = useWords(GATHER_PANE);
  const common = useCommonStyles();
  if (view.open.length === 0) return null;
  return (
    <section className={common.section}>
      <h2 className={common.heading}>{t('gather.to-see')}</h2>
      <ul className={common.list}>
        {view.open.map((card) => (
          <li key={card.file} className={common.entry}>
            <Card card={card} view={view} gathering={gathering} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Card({ card, view, gathering }: CardsProps & { readonly card: FileCard }) {
  const t = useWords(GATHER_PANE);
  const common = useCommonStyles();
  const styles = useGatherStyles();
  const { file, state, unit, lines, drifts, question } = card;
  return (
    <>
      <div className={styles.file}>{file}</div>
      <div>
        <Told>{unit === '' ? state : `${state} · ${unit}`}</Told>
      </div>
      {lines.map((line, at) => (
        <div key={`${at}:${line}`} className={common.muted}>
          <Told>{line}</Told>
        </div>
      ))}
      {drifts.length === 0 ? null : (
        <details>
          <summary>{t('gather.drifts', { count: drifts.length })}</summary>
          <ul className={common.list}>
            {drifts.map(({ key, what, change }) => (
              <li key={key} className={common.entry}>
                <div>
                  <Told>{what}</Told>
                </div>
                <div className={common.muted}>{change}</div>
              </li>
            ))}
          </ul>
        </details>
      )}
      {question === undefined ? null : (
        <Question question={question} file={file} view={view} gathering={gathering} />
      )}
    </>
  );
}

interface QuestionProps extends CardsProps {
  readonly question: FileQuestion;
  readonly file: string;
}

function Question({ question, file, view, gathering }: QuestionProps) {
  const t = useWords(GATHER_PANE);
  const common = useCommonStyles();
  const { answers } = gathering.choice;
  if (question.kind === 'file') {
    const { unit } = question;
    const isChosen = answers.files.get(unit) === file;
    return (
      <Button
        size="small"
        aria-pressed={isChosen}
        aria-label={`${t('gather.use-file')}: ${file}`}
        appearance={isChosen ? 'primary' : 'secondary'}
        onClick={() => gathering.usesFile(unit, file)}
      >
        {t('gather.use-file')}
      </Button>
    );
  }
  const { name, near } = question;
  const said = answers.units.get(name) ?? '';
  return (
    <div className={common.section}>
      {near === undefined ? null : (
        <div className={common.row}>
          <Button
            size="small"
            aria-pressed={said === near.id}
            appearance={said === near.id ? 'primary' : 'secondary'}
            onClick={() => gathering.saysUnit(name, near.id)}
          >
            {t('gather.accept', { unit: near.name })}
          </Button>
        </div>
      )}
      <Field size="small" label={t('gather.means', { name })}>
        <Select
          size="small"
          className={common.choice}
          value={said}
          onChange={(_event, { value }) => gathering.saysUnit(name, value)}
        >
          <option value="">{t('gather.means-none')}</option>
          {view.units.map(({ id, name: unit }) => (
            <option key={id} value={id}>
              {unit}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
