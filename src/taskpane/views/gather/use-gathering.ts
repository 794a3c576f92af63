import { dayIn } from '../../../review/risks/days';
import type { GatherAnswers } from '../../../workflows/gather';
import type { ChosenFile } from '../../host';
import { gatherChosen, type GatherChoice, type GatheredFiles } from '../../session/commands/gather';
import { usePane } from '../pane-context';
import { useKept } from '../use-kept';
import type { SortedFiles } from './table-files';

interface Kept {
  readonly files: readonly ChosenFile[];
  readonly passedOver: readonly string[];
  readonly register?: ChosenFile;
  readonly received?: ChosenFile;
  readonly rulebook?: string | ChosenFile;
  readonly answers: GatherAnswers;
  /** Answers given since the files were last read. */
  readonly pending: number;
}

interface Typed {
  readonly year: string;
  readonly due: string;
}

const NOTHING: Kept = {
  files: [],
  passedOver: [],
  answers: { units: new Map(), files: new Map() },
  pending: 0,
};

export interface Gathering {
  readonly choice: GatherChoice;
  readonly passedOver: readonly string[];
  readonly pending: number;
  readonly typed: Typed;
  readonly type: (typed: Typed) => void;
  readonly found: GatheredFiles | undefined;
  readonly keepFound: (found: GatheredFiles) => void;
  /** What was found is in the workbook now. */
  readonly keepWritten: (found: GatheredFiles) => void;
  /** Reads these files in place of any chosen before. */
  readonly start: (files: SortedFiles) => void;
  readonly choose: (part: Partial<Pick<Kept, 'register' | 'received'>>) => void;
  readonly useRulebook: (rulebook: string | ChosenFile | undefined) => void;
  readonly saysUnit: (name: string, unit: string) => void;
  readonly usesFile: (unit: string, file: string) => void;
}

/** Ensures what was chosen, answered and found so far, for as long as the workbook is open. */
export function useGathering(): Gathering {
  const { session } = usePane();
  const [kept, keep] = useKept<Kept>('gather.chosen', NOTHING);
  const [typed, type] = useKept<Typed>('gather.typed', { year: '', due: '' });
  const [found, setFound] = useKept<GatheredFiles | undefined>('gather.found', undefined);
  const choice = choiceOf(kept, typed);
  const keepFound = (now: GatheredFiles): void => {
    setFound(now);
    keep({ ...kept, pending: 0 });
  };
  const answered = (answers: GatherAnswers): void => keep({ ...kept, answers, pending: kept.pending + 1 });
  return {
    choice,
    passedOver: kept.passedOver,
    pending: kept.pending,
    typed,
    type,
    found,
    keepFound,
    keepWritten(now) {
      // A new workbook in hand starts with nothing kept.
      keep(kept);
      type(typed);
      setFound({ ...now, isNew: false, isWritten: true });
    },
    start({ files, passedOver }) {
      const chosen = { ...kept, files, passedOver, pending: 0 };
      keep(chosen);
      if (files.length > 0) void gatherChosen(session.desk, choiceOf(chosen, typed), setFound);
    },
    choose: (part) => keep({ ...kept, ...part }),
    useRulebook(rulebook) {
      const { rulebook: _, ...rest } = kept;
      keep(rulebook === undefined ? rest : { ...rest, rulebook });
    },
    saysUnit(name, unit) {
      const units = new Map(kept.answers.units);
      if (unit === '') units.delete(name);
      else units.set(name, unit);
      answered({ ...kept.answers, units });
    },
    usesFile: (unit, file) =>
      answered({ ...kept.answers, files: new Map([...kept.answers.files, [unit, file]]) }),
  };
}

function choiceOf(
  { files, register, received, rulebook, answers }: Kept,
  { year, due }: Typed,
): GatherChoice {
  const day = dayIn(due);
  const isYear = /^\d{4}$/.test(year.trim());
  return {
    files,
    answers,
    ...(register === undefined ? {} : { register }),
    ...(received === undefined ? {} : { received }),
    ...(rulebook === undefined ? {} : { rulebook }),
    ...(isYear ? { year: Number(year.trim()) } : {}),
    ...(day === undefined ? {} : { due: day }),
  };
}
