import { Button, Field, Select } from '@fluentui/react-components';
import { useMemo } from 'react';
import { sentence } from '../../../messages';
import { ROUND_PANE } from '../../../messages/pane-round';
import { YEARS_PANE } from '../../../messages/pane-years';
import { yearsTable } from '../../../output/round/years/years-table';
import { tablesToSheets } from '../../../output/table-sheet';
import type { Basis } from '../../../scoring/scorecard';
import { compareRounds, type ComparedRounds } from '../../../workflows/compare-rounds';
import { yearsView, type UnitView } from '../../present/years';
import { deliverFiles, readChosen, type ChosenCells } from '../../session/commands/round';
import { useCommonStyles } from '../common.styles';
import { FileButton } from '../FileButton';
import { usePane } from '../pane-context';
import { BasisChoice } from '../round/BasisChoice';
import { useRound } from '../round/use-round';
import { useKept } from '../use-kept';
import { useWords } from '../use-words';
import { Waterfall } from './Waterfall';
import { Told } from '../Told';

/** Two rounds held against each other, unit by unit and item by item. */
export function Years() {
  const { session } = usePane();
  const t = useWords(YEARS_PANE);
  const common = useCommonStyles();
  const [before, keepBefore] = useKept<ChosenCells | undefined>('years.before', undefined);
  const [chosen, keepAfter] = useKept<ChosenCells | undefined>('years.after', undefined);
  const [basis, setBasis] = useKept<Basis>('years.basis', 'appraised2');
  const { cells } = useRound();
  const inHand = cells?.ok === true ? { file: t('years.in-hand'), cells } : undefined;
  const after = chosen ?? inHand;
  return (
    <div className={common.view}>
      <p className={common.plain}>{t('years.lead')}</p>
      <Side
        label={t('years.before')}
        words={t('years.before-is', { file: before?.file ?? t('years.none') })}
        onRead={keepBefore}
      />
      <Side
        label={t('years.after')}
        words={t('years.after-is', { file: after?.file ?? t('years.none') })}
        onRead={keepAfter}
      />
      <BasisChoice label={t('years.basis')} basis={basis} onChosen={setBasis} />
      {before === undefined || after === undefined ? null : (
        <Both key={session.state.file ?? ''} before={before} after={after} basis={basis} />
      )}
    </div>
  );
}

interface SideProps {
  readonly label: string;
  readonly words: string;
  readonly onRead: (cells: ChosenCells) => void;
}

function Side({ label, words, onRead }: SideProps) {
  const { session } = usePane();
  const common = useCommonStyles();
  const read = async (files: Parameters<typeof readChosen>[1]['files']): Promise<void> => {
    const [first] = await readChosen(session.desk, { files });
    if (first !== undefined) onRead(first);
  };
  return (
    <div className={common.row}>
      <FileButton label={label} onChosen={(files) => void read(files)} />
      <span className={common.pre}>
        <Told>{words}</Told>
      </span>
    </div>
  );
}

interface BothProps {
  readonly before: ChosenCells;
  readonly after: ChosenCells;
  readonly basis: Basis;
}

function Both({ before, after, basis }: BothProps) {
  const { state } = usePane();
  const common = useCommonStyles();
  const { language } = state;
  const found = useMemo(() => {
    if (!before.cells.ok) return before.cells;
    if (!after.cells.ok) return after.cells;
    return compareRounds(before.cells.value, after.cells.value, { basis, language });
  }, [before, after, basis, language]);
  if (found.ok) return <Compared compared={found.value} />;
  return (
    <>
      {found.problems.map((one, at) => (
        <p key={`${at}:${one.code}`} className={common.caution}>
          <Told>{sentence(one, language)}</Told>
        </p>
      ))}
    </>
  );
}

function Compared({ compared }: { readonly compared: ComparedRounds }) {
  const { session, state } = usePane();
  const t = useWords(YEARS_PANE);
  const rounds = useWords(ROUND_PANE);
  const common = useCommonStyles();
  const { language } = state;
  const view = useMemo(() => yearsView(compared, language), [compared, language]);
  const [chosen, choose] = useKept('years.unit', '');
  const unit = view.units.find((one) => one.unit === chosen) ?? view.units[0];
  const save = (): void => {
    const sheets = tablesToSheets([yearsTable({ ...compared, language })]);
    const said = (file: string): string => rounds('round.saved', { file });
    void deliverFiles(session.desk, { files: [{ name: 'so-sanh-cac-nam.xlsx', sheets }], archive: '', said });
  };
  return (
    <>
      <div className={common.row}>
        <Button size="small" onClick={save}>
          {t('years.save')}
        </Button>
      </div>
      {unit === undefined ? null : (
        <>
          <Field label={t('years.unit')} size="small">
            <Select
              size="small"
              className={common.choice}
              value={unit.unit}
              onChange={(_event, { value }) => choose(value)}
            >
              {view.units.map((one) => (
                <option key={one.unit} value={one.unit}>
                  {one.name}
                </option>
              ))}
            </Select>
          </Field>
          <OneUnit view={unit} />
        </>
      )}
      {view.notCompared.length === 0 ? null : (
        <details>
          <summary>{t('years.not-compared', { count: view.notCompared.length })}</summary>
          <ul className={common.list}>
            {view.notCompared.map((words) => (
              <li key={words} className={common.entry}>
                <Told>{words}</Told>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function OneUnit({ view }: { readonly view: UnitView }) {
  const t = useWords(YEARS_PANE);
  const common = useCommonStyles();
  return (
    <>
      <Waterfall view={view} />
      {view.isWithoutSurvey ? <p className={common.caution}>{t('years.without-survey')}</p> : null}
      <details>
        <summary>{t('years.items', { count: view.items.length })}</summary>
        <ul className={common.list}>
          {view.items.map(({ key, title, parts }) => (
            <li key={key} className={common.entry}>
              <div>{title}</div>
              <div className={common.muted}>{parts}</div>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
