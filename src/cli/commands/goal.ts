import { pointsFromDecimal, type Points } from '../../rulebook/points';
import { selfScoresHold } from '../../review/goal/assume';
import { readEffort, type EffortOf } from '../../review/goal/effort';
import { findGoal, type Goal } from '../../review/goal/find-goal';
import { ok, type Problem, type Result } from '../../result';
import type { ScoredForm } from '../../review/scored-form/score-form';
import { UsageError, type ParsedArguments } from '../arguments';
import { dayOption } from '../dates';
import { problemJson, type Answer, type Command } from '../door';
import { jsonFile, setOptions } from '../scenario-options';
import { SCORING_OPTIONS, scoredOperand } from '../score-option';
import { goalJson, goalLines } from '../views/goal-view';

/** What it takes to reach so many points; nothing is written. */
export const goal: Command = {
  shape: {
    options: {
      ...SCORING_OPTIONS,
      points: 'string',
      effort: 'string',
      set: 'string',
      'assume-self': 'boolean',
    },
    repeatable: ['set'],
  },
  async run(args) {
    const points = pointsOption(args.text('points'));
    const scored = await scoredOperand(args);
    if (!scored.ok) return answer(undefined, scored.problems, args);
    const form = scored.value.workbook.scored;
    const effort = effortOption(args.text('effort'), form);
    if (!effort.ok) return answer(undefined, effort.problems, args);
    const stated = setOptions(args.all('set'));
    const codes = new Set(stated.map(({ code }) => code));
    const claimed = args.flag('assume-self') ? selfScoresHold(form) : [];
    const found = findGoal(form, {
      points,
      today: dayOption(args.text('date')),
      assumed: [...claimed.filter(({ code }) => !codes.has(code)), ...stated],
      ...(effort.value === undefined ? {} : { effortOf: effort.value }),
    });
    const errors = scored.problems.filter(({ severity }) => severity === 'error');
    const problems = [...errors, ...effort.problems, ...found.problems];
    return answer(found.ok ? found.value : undefined, problems, args);
  },
};

function pointsOption(text: string | undefined): Points {
  if (text === undefined) throw new UsageError('missing-operand', '--points N');
  const points = pointsFromDecimal(text.trim().replace(',', '.'));
  if (points === undefined) throw new UsageError('bad-value', `--points ${text}`);
  return points;
}

function effortOption(path: string | undefined, form: ScoredForm): Result<EffortOf | undefined> {
  return path === undefined ? ok(undefined) : readEffort(jsonFile(path), form);
}

function answer(found: Goal | undefined, problems: readonly Problem[], args: ParsedArguments): Answer {
  const { language } = args;
  return {
    json: {
      schema: 'cchc.goal/1',
      ...(found ? goalJson(found, language) : {}),
      problems: problems.map((each) => problemJson(each, language)),
    },
    lines: found ? goalLines(found, args.text('effort') !== undefined, language) : [],
    problems,
  };
}
