import { Button, Checkbox, Field, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { WorkbookContent } from '../../../grid/cell-grid';
import { SURVEY_PANE } from '../../../messages/pane-survey';
import { ok, type Problem } from '../../../result';
import type { SurveyScheme } from '../../../round/survey/scheme';
import { importSurvey } from '../../../workflows/import-survey';
import { ownSurveySheet, type SurveyedRound } from '../../../workflows/round-survey';
import { keptSurvey, readTextTable, surveyView, type SurveyUnit } from '../../present/survey';
import { readChosen, type ChosenCells } from '../../session/commands/round';
import { useCommonStyles } from '../common.styles';
import { FileButton } from '../FileButton';
import { usePane } from '../pane-context';
import { Found, NoRound, RoundFrame, Who } from '../round/RoundFrame';
import { useRound } from '../round/use-round';
import { useKept } from '../use-kept';
import { useWords } from '../use-words';
import { Schemes } from './Schemes';
import { Told } from '../Told';

/** Surveys and SIPAS: counts in, points out with every step, units without enough answers flagged. */
export function Survey() {
  return <RoundFrame>{(content) => <OfContent content={content} />}</RoundFrame>;
}

function OfContent({ content }: { readonly content: WorkbookContent }) {
  const { state } = usePane();
  const t = useWords(SURVEY_PANE);
  const common = useCommonStyles();
  const { language } = state;
  const kept = useMemo(() => keptSurvey(content, language), [content, language]);
  const importing = useImport();
  if (!kept.ok) return <NoRound problems={kept.problems} />;
  const has = ownSurveySheet(content) !== undefined;
  return (
    <>
      <p className={common.plain}>{t('survey.lead')}</p>
      <Who />
      <ChooseCounts />
      <Preview content={content} onKeep={importing} />
      {has ? (
        <>
          <Shown surveyed={kept.value} label="survey.now" problems={kept.problems} />
          <Schemes
            key={JSON.stringify(kept.value.schemes, plain)}
            surveyed={kept.value}
            onKeep={(schemes) => void importing({ schemes })}
          />
        </>
      ) : (
        <p className={common.muted}>{t('survey.none')}</p>
      )}
    </>
  );
}

/** Exact fractions hold big integers, which JSON knows not of. */
function plain(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}

interface Import {
  /** Absent: what the workbook's own sheet says is converted again. */
  readonly from?: ChosenCells;
  readonly schemes?: readonly SurveyScheme[];
  readonly replace?: boolean;
}

function useImport(): (request: Import) => Promise<boolean> {
  const { state } = usePane();
  const t = useWords(SURVEY_PANE);
  const { write } = useRound();
  const { language } = state;
  return ({ from, schemes, replace = false }) =>
    write({
      command: 'survey',
      said: () => t('survey.said'),
      plan: (content, stamp) => {
        const cells = from?.cells.ok === true ? from.cells.value : ownSurveySheet(content);
        const given = schemes === undefined ? {} : { schemes };
        const request = {
          from: cells ?? content,
          fromFile: from?.file ?? '',
          replace,
          stamp,
          language,
          ...given,
        };
        const planned = importSurvey(content, request);
        return planned.ok ? ok({ edits: planned.value.edits }, planned.problems) : planned;
      },
    });
}

function ChooseCounts() {
  const { session } = usePane();
  const t = useWords(SURVEY_PANE);
  const common = useCommonStyles();
  const [, keep] = useKept<ChosenCells | undefined>('survey.from', undefined);
  const read = async (files: Parameters<typeof readChosen>[1]['files']): Promise<void> => {
    const [first] = await readChosen(session.desk, { files, readText: readTextTable });
    keep(first);
  };
  return (
    <div className={common.row}>
      <FileButton
        label={t('survey.choose')}
        accept=".xlsx,.xlsm,.csv,.tsv"
        onChosen={(files) => void read(files)}
      />
    </div>
  );
}

interface PreviewProps {
  readonly content: WorkbookContent;
  readonly onKeep: (request: Import) => Promise<boolean>;
}

/** What the chosen file would become; nothing is written before a person says so. */
function Preview({ content, onKeep }: PreviewProps) {
  const { state } = usePane();
  const t = useWords(SURVEY_PANE);
  const common = useCommonStyles();
  const { language } = state;
  const [from, keep] = useKept<ChosenCells | undefined>('survey.from', undefined);
  const [replace, setReplace] = useState(false);
  const found = useMemo(() => {
    if (from === undefined) return undefined;
    if (!from.cells.ok) return from.cells;
    const stamp = { who: '', when: '' };
    return importSurvey(content, { from: from.cells.value, fromFile: from.file, replace, stamp, language });
  }, [from, content, replace, language]);
  if (from === undefined || found === undefined) return null;
  if (!found.ok) return <Found problems={found.problems} />;
  const write = async (): Promise<void> => {
    if (await onKeep({ from, replace })) keep(undefined);
  };
  return (
    <section className={common.section}>
      <Shown surveyed={found.value} label="survey.preview" file={from.file} problems={found.problems} />
      <Checkbox
        label={t('survey.replace')}
        checked={replace}
        onChange={(_event, { checked }) => setReplace(checked === true)}
      />
      <div className={common.row}>
        <Button size="small" appearance="primary" onClick={() => void write()}>
          {t('survey.keep')}
        </Button>
        <Button size="small" onClick={() => keep(undefined)}>
          {t('survey.drop')}
        </Button>
      </div>
    </section>
  );
}

interface ShownProps {
  readonly surveyed: SurveyedRound;
  readonly label: 'survey.preview' | 'survey.now';
  readonly file?: string;
  readonly problems: readonly Problem[];
}

function Shown({ surveyed, label, file = '', problems }: ShownProps) {
  const { state } = usePane();
  const t = useWords(SURVEY_PANE);
  const common = useCommonStyles();
  const view = useMemo(() => surveyView(surveyed, state.language), [surveyed, state.language]);
  const [chosen, choose] = useState('');
  const unit = view.units.find(({ id }) => id === chosen) ?? view.units[0];
  return (
    <section className={common.section}>
      <h2 className={common.heading}>{t(label, { file, points: view.points, all: view.all })}</h2>
      {view.few.length === 0 ? null : (
        <details>
          <summary>{t('survey.few', { count: view.few.length })}</summary>
          <p className={common.pre}>{view.few.join('; ')}</p>
        </details>
      )}
      <Found problems={problems} />
      {unit === undefined ? null : (
        <>
          <Field label={t('survey.unit')} size="small">
            <Select
              size="small"
              className={common.choice}
              value={unit.id}
              onChange={(_event, { value }) => choose(value)}
            >
              {view.units.map(({ id, name, open }) => (
                <option key={id} value={id}>
                  {t('survey.unit-option', { name, open })}
                </option>
              ))}
            </Select>
          </Field>
          <OneUnit unit={unit} />
        </>
      )}
    </section>
  );
}

function OneUnit({ unit: { items, counts } }: { readonly unit: SurveyUnit }) {
  const common = useCommonStyles();
  return (
    <ul className={common.list}>
      {items.map(({ key, title, points, state, steps }) => (
        <li key={key} className={common.entry}>
          <div>
            {title} · {points}
          </div>
          <div className={common.muted}>{state}</div>
          {steps.map((step) => (
            <div key={step} className={common.muted}>
              {step}
            </div>
          ))}
        </li>
      ))}
      {counts.map((line) => (
        <li key={line} className={common.muted}>
          <Told>{line}</Told>
        </li>
      ))}
    </ul>
  );
}
