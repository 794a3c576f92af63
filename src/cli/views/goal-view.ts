import { decimalWords } from '../../messages/figures';
import type { Language } from '../../messages/language';
import { changeWords } from '../../messages/next-steps';
import { AIMS, FIXED_REASONS } from '../../messages/what-if-words';
import type { Goal, GoalRaise, GoalSet } from '../../review/goal/find-goal';
import type { Aim } from '../../review/goal/knapsack';
import { fixedGroups } from '../../review/goal/fixed-groups';
import { otherReading } from '../../review/goal/reading';
import { wordedChange } from '../../review/risks/worded-steps';
import { rational, toDecimal } from '../../rulebook/rational';
import { cellJson } from '../door';
import { pointsJson, pointsWords } from '../figures';
import { hanging } from '../terminal';
import { words } from './what-if-view';

/** Ensures a goal as JSON carries it (`cchc.goal/1`, without schema and problems). */
export function goalJson(goal: Goal, language: Language): Record<string, unknown> {
  const { sets, most, fixed } = goal;
  return {
    goal: pointsJson(goal.goal),
    now: pointsJson(goal.now),
    missing: pointsJson(goal.missing),
    undecidedMaximum: pointsJson(goal.undecidedMaximum),
    reachable: goal.isReachable,
    most: pointsJson(most.reaches),
    sets: sets.map(({ aim, set }) => ({ by: aim, ...setJson(set, language) })),
    everything: goal.isReachable ? null : setJson(most, language),
    fixed: fixed.map(({ item: { score, row }, reason }) => ({
      code: score.code,
      title: score.title,
      ...cellJson(row.cell),
      reason,
    })),
  };
}

function setJson(set: GoalSet, language: Language): Record<string, unknown> {
  return {
    gain: pointsJson(set.gain),
    reaches: pointsJson(set.reaches),
    actions: set.actions,
    effort: effortJson(set.effort),
    changes: set.raises.map((raise) => raiseJson(raise, language)),
  };
}

function raiseJson(each: GoalRaise, language: Language): Record<string, unknown> {
  const { item, raise, gain, changes } = each;
  const other = otherReading(each);
  return {
    code: item.score.code,
    title: item.score.title,
    ...cellJson(item.row.cell),
    step: stepWords(each, language),
    or: other === undefined ? null : changeWords(wordedChange(other, item), language),
    inputs: changes.map(({ input, value }) => ({ input, value })),
    points: pointsJson(raise.points),
    gain: pointsJson(gain),
  };
}

function effortJson(hundredths: number): string {
  return toDecimal(rational(hundredths, 100), 2);
}

/** Ensures what is to be done at an item: `cần thêm 14 trường hợp đạt (đủ 90)`. */
export function stepWords({ raise, item }: GoalRaise, language: Language): string {
  return raise.changes.map((change) => changeWords(wordedChange(change, item), language)).join('; ');
}

/** Ensures a goal as a person reads it. */
export function goalLines(goal: Goal, hasEffort: boolean, language: Language): string[] {
  const params = {
    goal: pointsWords(goal.goal, language),
    now: pointsWords(goal.now, language),
    missing: pointsWords(goal.missing, language),
    undecided: pointsWords(goal.undecidedMaximum, language),
    most: pointsWords(goal.most.reaches, language),
  };
  if (goal.missing === 0) return hanging(words('goal.reached', language, params), '  ');
  const undecided = goal.undecidedMaximum > 0 ? hanging(words('goal.undecided', language, params), '  ') : [];
  const found = goal.sets.flatMap(({ aim, set }) => ['', ...setLines(set, { aim, hasEffort, language })]);
  const isOver = goal.most.raises.length === 0;
  const most = [
    '',
    ...hanging(words(isOver ? 'goal.nothing' : 'goal.impossible', language, params), '  '),
    ...goal.most.raises.flatMap((raise) => raiseLines(raise, language)),
  ];
  return [
    ...hanging(words('goal.now', language, params), '  '),
    ...undecided,
    ...(goal.isReachable ? found : most),
    ...fixedLines(goal, language),
  ];
}

interface Telling {
  readonly aim: Aim;
  readonly hasEffort: boolean;
  readonly language: Language;
}

function setLines(set: GoalSet, { aim, hasEffort, language }: Telling): string[] {
  const effort = effortJson(set.effort);
  const cost = { effort: decimalWords(effort, language) };
  const params = {
    aim: AIMS[aim][language],
    actions: set.actions,
    gain: pointsWords(set.gain, language),
    reaches: pointsWords(set.reaches, language),
  };
  const heading = `${words('goal.set', language, params)}${hasEffort ? words('goal.effort', language, cost) : ''}`;
  return [...hanging(heading, '  '), ...set.raises.flatMap((raise) => raiseLines(raise, language))];
}

function raiseLines(each: GoalRaise, language: Language): string[] {
  const { item, gain } = each;
  const line = words('goal.raise', language, {
    code: item.score.code,
    title: item.score.title,
    cell: item.row.cell.cell,
    change: stepWords(each, language),
    gain: pointsWords(gain, language),
  });
  const other = otherReading(each);
  const change = other && changeWords(wordedChange(other, item), language);
  return [
    ...hanging(`  → ${line}`, '    '),
    ...(change === undefined ? [] : hanging(`    ${words('goal.or', language, { change })}`, '    ')),
  ];
}

function fixedLines(goal: Goal, language: Language): string[] {
  const groups = fixedGroups(goal);
  const count = groups.reduce((sum, { codes }) => sum + codes.length, 0);
  if (count === 0) return [];
  return [
    '',
    words('goal.fixed', language, { count }),
    ...groups.flatMap(({ reason, codes }) => {
      const params = { reason: FIXED_REASONS[reason][language], codes: codes.join(', ') };
      return hanging(`  ${words('goal.fixed-line', language, params)}`, '    ');
    }),
    ...(groups.some(({ reason }) => reason === 'yearOver')
      ? hanging(`  ${words('goal.year-over', language, {})}`, '  ')
      : []),
  ];
}
