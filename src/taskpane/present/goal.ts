import { sentence } from '../../messages';
import { fill, type Language } from '../../messages/language';
import { changeWords } from '../../messages/next-steps';
import { AIMS, FIXED_REASONS, WHAT_IF_WORDS, type WhatIfWord } from '../../messages/what-if-words';
import { readEffort } from '../../review/goal/effort';
import {
  findGoal,
  type Goal,
  type GoalRaise,
  type GoalRequest,
  type GoalSet,
} from '../../review/goal/find-goal';
import { fixedGroups } from '../../review/goal/fixed-groups';
import { otherReading } from '../../review/goal/reading';
import { wordedChange } from '../../review/risks/worded-steps';
import type { ScenarioChange } from '../../review/what-if/scenario';
import type { CellRef, Problem } from '../../result';
import { pointsFromDecimal, type Points } from '../../rulebook/points';
import type { ScoredWorkbook } from '../../workflows/score-workbook';
import { pointsWords } from './figures';

/** One answer to "muốn đạt … điểm": what is to be done, and the changes to try it. */
export interface GoalSetView {
  readonly heading: string;
  readonly changes: readonly ScenarioChange[];
  readonly todo: readonly TodoView[];
}

export interface TodoView {
  readonly code: string;
  readonly words: string;
  /** The other reading, where the whole still grows. */
  readonly or?: string;
  readonly cell: CellRef;
}

export interface GoalView {
  readonly said: string;
  readonly sets: readonly GoalSetView[];
  /** Why the rest cannot be raised. */
  readonly fixed: readonly string[];
}

export interface GoalQuestion extends Omit<GoalRequest, 'effortOf'> {
  /** By code, as typed; 1 where nothing is said. */
  readonly efforts: Readonly<Record<string, string>>;
}

/** Ensures points as clerks type them: `90`, `87,5`; undefined for anything else. */
export function goalPoints(text: string): Points | undefined {
  return pointsFromDecimal(text.trim().replace(',', '.'));
}

/** Ensures what it takes to reach so many points, in words; what is being tried already is taken as given. */
export function goalView({ scored }: ScoredWorkbook, question: GoalQuestion, language: Language): GoalView {
  const { efforts, ...request } = question;
  const effort = readEffort(efforts, scored);
  if (!effort.ok) return refused(effort.problems, language);
  const found = findGoal(scored, { ...request, effortOf: effort.value });
  if (!found.ok) return refused(found.problems, language);
  const goal = found.value;
  const params = {
    goal: pointsWords(goal.goal, language),
    now: pointsWords(goal.now, language),
    missing: pointsWords(goal.missing, language),
    most: pointsWords(goal.most.reaches, language),
  };
  if (goal.missing === 0) return { said: words('goal.reached', params, language), sets: [], fixed: [] };
  const all = goal.isReachable ? goal.sets : [{ aim: undefined, set: goal.most }];
  return {
    said: words(standingOf(goal), params, language),
    sets: all.map(({ aim, set }) => setView(set, aim && AIMS[aim][language], language)),
    fixed: fixedGroups(goal).map(({ reason, codes }) => {
      return words(
        'goal.fixed-line',
        { reason: FIXED_REASONS[reason][language], codes: codes.join(', ') },
        language,
      );
    }),
  };
}

function standingOf({ isReachable, most }: Goal): WhatIfWord {
  if (isReachable) return 'goal.now';
  return most.raises.length === 0 ? 'goal.nothing' : 'goal.impossible';
}

function refused(problems: readonly Problem[], language: Language): GoalView {
  return { said: problems.map((problem) => sentence(problem, language)).join(' '), sets: [], fixed: [] };
}

function setView(set: GoalSet, aim: string | undefined, language: Language): GoalSetView {
  const params = {
    aim: aim ?? '',
    actions: set.actions,
    gain: pointsWords(set.gain, language),
    reaches: pointsWords(set.reaches, language),
  };
  return {
    heading: aim === undefined ? '' : words('goal.set', params, language),
    changes: set.scenario.changes,
    todo: set.raises.map((raise) => todoView(raise, language)),
  };
}

function todoView(each: GoalRaise, language: Language): TodoView {
  const { item, raise, gain } = each;
  const { code, title } = item.score;
  const { cell } = item.row;
  const change = raise.changes.map((one) => changeWords(wordedChange(one, item), language)).join('; ');
  const params = { code, title, cell: cell.cell, change, gain: pointsWords(gain, language) };
  const other = otherReading(each);
  const or =
    other && words('goal.or', { change: changeWords(wordedChange(other, item), language) }, language);
  return { code, cell, words: words('goal.raise', params, language), ...(or === undefined ? {} : { or }) };
}

function words(
  word: WhatIfWord,
  params: Readonly<Record<string, string | number>>,
  language: Language,
): string {
  return fill(WHAT_IF_WORDS[word], params, language);
}
