import { Field, Select } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { WorkbookContent } from '../../../grid/cell-grid';
import { APPRAISE_PANE } from '../../../messages/pane-appraise';
import type { RoundNumber } from '../../../round/appraisal/operation';
import { decideIn } from '../../../workflows/decide-in';
import type { OpenAppraisal } from '../../../workflows/appraise';
import type { Problem } from '../../../result';
import { openedRound, sharedCompile } from '../../present/appraise/opened';
import {
  firstOf,
  itemOptions,
  openCount,
  sceneOf,
  unitLines,
  type Target,
} from '../../present/appraise/scene';
import { useCommonStyles } from '../common.styles';
import { usePane } from '../pane-context';
import { Found, NoRound, RoundFrame, Who } from '../round/RoundFrame';
import { useRound } from '../round/use-round';
import { useKept } from '../use-kept';
import { useWords } from '../use-words';
import { AppraisalContext, useAppraisal, type Appraisal } from './appraise-context';
import { Bulk } from './Bulk';
import { ByCriterion } from './ByCriterion';
import { ByUnit } from './ByUnit';
import { Forms } from './Forms';
import { Journal, Then } from './Journal';

/** The appraisal of a round: by unit or by criterion, many at once, forms out and back, every change journalled. */
export function Appraise() {
  return <RoundFrame>{(content) => <OfContent content={content} />}</RoundFrame>;
}

function OfContent({ content }: { readonly content: WorkbookContent }) {
  const { state } = usePane();
  const { language } = state;
  const opened = useMemo(() => openedRound(content, language), [content, language]);
  if (!opened.ok) return <NoRound problems={opened.problems} />;
  return <Opened opened={opened.value} problems={opened.problems} />;
}

interface OpenedProps {
  readonly opened: OpenAppraisal;
  readonly problems: readonly Problem[];
}

function Opened({ opened, problems }: OpenedProps) {
  const appraisal = useAppraising(opened);
  const [mode, setMode] = useKept<'unit' | 'criterion'>('appraise.mode', 'unit');
  const common = useCommonStyles();
  return (
    <AppraisalContext.Provider value={appraisal}>
      <Then />
      <Lead />
      <Found problems={problems} />
      <Who />
      <div className={common.row}>
        <RoundChoice />
        <ModeChoice mode={mode} onChosen={setMode} />
      </div>
      {mode === 'unit' ? <ByUnit /> : <ByCriterion onLook={() => setMode('unit')} />}
      <Bulk />
      <Forms />
      <Journal />
    </AppraisalContext.Provider>
  );
}

function useAppraising(opened: OpenAppraisal): Appraisal {
  const { state } = usePane();
  const { language } = state;
  const { write } = useRound();
  const [then] = useKept<number | undefined>('appraise.then', undefined);
  const [round] = useKept<RoundNumber>('appraise.round', 1);
  const [chosen, look] = useKept<Target | undefined>('appraise.target', undefined);
  const [item, chooseItem] = useKept('appraise.item', '');
  const scene = useMemo(() => sceneOf(opened, then), [opened, then]);
  const items = useMemo(() => itemOptions(scene), [scene]);
  const start = opened.round.units.find(({ id }) => scene.desk.sent.has(id)) ?? opened.round.units[0];
  const target = chosen ?? (start && firstOf(scene, start.id, round));
  return {
    scene,
    round,
    target,
    item: item === '' ? (items[0]?.item ?? '') : item,
    look,
    chooseItem,
    decide: (operations, said) =>
      write({
        command: 'appraise',
        said: () => said,
        plan: (content, stamped) => {
          return decideIn(content, operations, { ...stamped, language, compile: sharedCompile });
        },
      }),
  };
}

function Lead() {
  const { state } = usePane();
  const t = useWords(APPRAISE_PANE);
  const common = useCommonStyles();
  const { scene, round } = useAppraisal();
  const open = openCount(scene, round);
  const units = unitLines(scene, state.language).filter((one) => openCount(scene, round, one.id) > 0).length;
  return (
    <p className={common.plain} role="status">
      {open === 0 ? t('appraise.done') : t('appraise.lead', { open, units })}
    </p>
  );
}

function RoundChoice() {
  const t = useWords(APPRAISE_PANE);
  const [round, choose] = useKept<RoundNumber>('appraise.round', 1);
  return (
    <Field label={t('appraise.round')} size="small">
      <Select
        size="small"
        value={String(round)}
        onChange={(_event, { value }) => choose(value === '2' ? 2 : 1)}
      >
        <option value="1">{t('appraise.round-1')}</option>
        <option value="2">{t('appraise.round-2')}</option>
      </Select>
    </Field>
  );
}

interface ModeProps {
  readonly mode: 'unit' | 'criterion';
  readonly onChosen: (mode: 'unit' | 'criterion') => void;
}

function ModeChoice({ mode, onChosen }: ModeProps) {
  const t = useWords(APPRAISE_PANE);
  return (
    <Field label={t('appraise.mode')} size="small">
      <Select
        size="small"
        value={mode}
        onChange={(_event, { value }) => onChosen(value === 'criterion' ? 'criterion' : 'unit')}
      >
        <option value="unit">{t('appraise.by-unit')}</option>
        <option value="criterion">{t('appraise.by-criterion')}</option>
      </Select>
    </Field>
  );
}
