import type { PracticeLabel } from '../../messages/practice';
import { equals, parseDecimal, subtract, toDecimal, type Rational } from '../../rulebook/rational';
import { toCorrect } from '../present/review';
import type { PaneState } from '../session/state';

type Blanks = Readonly<Record<string, string>>;

/** One step of the training; its words are `<id>.task`, `.hint` and `.answer`. */
export interface Exercise {
  readonly id: StepId;
  readonly minutes: number;
  /** Ensures whether the open workbook says the step is done; for a question, whether what was typed is right. */
  readonly isDone: (state: PaneState, typed: string) => boolean;
  /** The learner types an answer. */
  readonly asks?: true;
  /** What the answer is filled with, read off the workbook. */
  readonly blanks?: (state: PaneState) => Blanks;
}

export type StepId = PracticeLabel extends infer Label
  ? Label extends `${infer Id}.task`
    ? Id
    : never
  : never;

const AGENCY = 'SỞ THỰC HÀNH';
/** The item whose maximum was mistyped: while it is, its text gives more than the item may. */
const MISTYPED = '3.3.1';
const AT_RISK = '1.5';

export const EXERCISES: readonly Exercise[] = [
  { id: 'open', minutes: 1, isDone: (state) => isOpen(state) && hasPlantedErrors(state) },
  question('total', 2, totalOf, (points) => ({ points })),
  found('maximum', [MISTYPED, '3.3']),
  found('sum', ['6']),
  found('above', ['2.1.2']),
  found('rate', ['1.1.2']),
  found('evidence', ['2.2.1']),
  found('blank', ['5.2.2']),
  question('stake', 1, stakeOf, (points) => ({ points })),
  question('more', 1, missingCasesOf, (count) => ({ count })),
  { id: 'corrected', minutes: 2, isDone: (state) => isOpen(state) && !hasPlantedErrors(state) },
  { id: 'write', minutes: 1, isDone: ({ canUndo }) => canUndo },
  { id: 'colour', minutes: 1, isDone: ({ layer }) => layer === 'risk' },
  { id: 'rank', minutes: 1, isDone: ({ ranking }) => ranking !== undefined },
  question(
    'tie',
    1,
    (state) => tied(state)[0]?.rank,
    (rank, state) => ({
      rank,
      agencies: tied(state)
        .map(({ agency }) => agency)
        .join('; '),
    }),
  ),
  {
    id: 'print',
    minutes: 1,
    isDone: ({ ranking, notice }) => ranking !== undefined && notice?.tone === 'success',
  },
];

/** A step done by selecting a cell in the row of one of these items. */
function found(id: StepId, codes: readonly string[]): Exercise {
  return {
    id,
    minutes: 1,
    isDone: (state) => isOpen(state) && codes.includes(selectedCode(state) ?? ''),
  };
}

/** A step done by typing what the workbook says. */
function question(
  id: StepId,
  minutes: number,
  answer: (state: PaneState) => string | undefined,
  blanks: (answer: string, state: PaneState) => Blanks,
): Exercise {
  return {
    id,
    minutes,
    asks: true,
    isDone: (state, typed) => {
      const right = answer(state);
      return right !== undefined && isSameNumber(typed, right);
    },
    blanks: (state) => blanks(answer(state) ?? '…', state),
  };
}

/** In Excel a file goes by the add-in's name: the sheet itself says whose it is. */
function isOpen({ shown }: PaneState): boolean {
  return shown?.overview.agency === AGENCY;
}

function hasPlantedErrors({ problems, scored }: PaneState): boolean {
  const isMistyped = scored?.risks.items.some(({ code, level }) => code === MISTYPED && level === 'unknown');
  return isMistyped === true || toCorrect(problems).length > 0;
}

function selectedCode({ basis }: PaneState): string | undefined {
  if (basis === undefined) return undefined;
  return 'item' in basis ? basis.item.code : basis.sum.code;
}

function totalOf({ shown }: PaneState): string | undefined {
  return shown?.overview.points;
}

function stakeOf({ shown }: PaneState): string | undefined {
  return shown?.risks.find(({ code }) => code === AT_RISK)?.atStake;
}

/** Two declared figures, 118/120: what is missing of the whole. */
function missingCasesOf(state: PaneState): string | undefined {
  const [done, all] = [figureOf(state, 'numerator'), figureOf(state, 'denominator')];
  return done === undefined || all === undefined ? undefined : toDecimal(subtract(all, done), 0);
}

function figureOf({ scored }: PaneState, key: 'numerator' | 'denominator'): Rational | undefined {
  const item = scored?.scored.items.find(({ row }) => row.code === AT_RISK);
  const value = item?.inputs.find((input) => input.key === key)?.value;
  return typeof value === 'object' ? value : undefined;
}

function tied({ ranking }: PaneState) {
  return ranking?.groups.flatMap(({ rows }) => rows.filter(({ isShared }) => isShared)) ?? [];
}

/** `72,7`, `72.70` and `72,70` are one number. */
function isSameNumber(typed: string, right: string): boolean {
  const [first, second] = [typed, right].map((text) => parseDecimal(text.trim().replace(',', '.')));
  return first !== undefined && second !== undefined && equals(first, second);
}
