import type { Answers } from '../../methods/answers';
import type { InputNeed } from '../../methods/method';
import { scoreBy } from '../../methods/registry';
import type { Points } from '../../rulebook/points';
import { shown } from '../../scoring/problems';
import { failed, ok, problem } from '../../result';
import type { Result } from '../../result';
import type { ScoredItem } from '../scored-form/score-form';
import { allowedInputs, allowedWords } from './allowed';
import type { WhatIfProblem } from './problems';
import { readAbsence, readInput, readPoints } from './read-value';
import type { InputValue } from './read-value';
import { inputNamed } from './scenario';
import type { ScenarioChange, ScenarioInput } from './scenario';

/** What a scenario makes of one item: other answers, or points that are simply assumed. */
export type Assumed =
  | { readonly kind: 'answers'; readonly answers: Answers }
  | { readonly kind: 'points'; readonly points: Points };

/** Ensures an item's answers after all changes to it, or every change that cannot be. */
export function changeAnswers(
  item: ScoredItem,
  changes: readonly ScenarioChange[],
): Result<Assumed, WhatIfProblem> {
  const problems: WhatIfProblem[] = [];
  const { absence: _gone, ...declared } = item.score.answers;
  let answers: Answers = declared;
  let points: Points | undefined;
  for (const change of changes) {
    const read = readChange(item, change);
    if (!read.ok) problems.push(...read.problems);
    else if ('points' in read.value) points = read.value.points;
    else answers = withInput(answers, read.value.input, read.value.value);
  }
  if (problems.length > 0) return failed(...problems);
  if (points !== undefined) return ok({ kind: 'points', points });
  return ok({ kind: 'answers', answers: withoutContradiction(item, answers, changes) });
}

type Read = { readonly input: ScenarioInput; readonly value: InputValue } | { readonly points: Points };

function readChange(
  item: ScoredItem,
  { input: name, value: typed }: ScenarioChange,
): Result<Read, WhatIfProblem> {
  const input = inputNamed(name);
  const allowed = allowedInputs(item).find((one) => one.input === input);
  if (!allowed) {
    const params = { item: item.score.code, input: name, allowed: allowedWords(item) };
    return failed(problem('what-if.unknown-input', 'error', params, item.row.cell));
  }
  if (allowed.input === 'points') return readPointsChange(item, typed);
  const { need } = allowed;
  const value = need ? readInput(need, typed) : readAbsence(typed);
  if (value !== undefined) return ok({ input: allowed.input, value });
  return failed(badValue(item, { input: allowed.input, typed, allowed: valueWords(need) }));
}

function readPointsChange({ score, row }: ScoredItem, typed: string): Result<Read, WhatIfProblem> {
  const points = readPoints(typed, score.maximum, score.part === 'penalty');
  if (points !== undefined) return ok({ points });
  const most = score.maximum === undefined ? '' : `0 – ${shown(Math.abs(score.maximum) as Points)}`;
  return failed(badValue({ score, row }, { input: 'points', typed, allowed: most }));
}

function badValue(
  { score, row }: Pick<ScoredItem, 'score' | 'row'>,
  params: { readonly input: string; readonly typed: string; readonly allowed: string },
): WhatIfProblem {
  return problem('what-if.bad-value', 'error', { item: score.code, ...params }, row.cell);
}

/** What values an input takes, as an example or a list. */
function valueWords(need: InputNeed | undefined): string {
  if (!need) return 'Không áp dụng | Không có thẩm quyền | Không phát sinh';
  if (need.choices) return need.choices.join(' | ');
  const examples = { yesNo: 'Có | Không', date: '15/12/2025', count: '14', amount: '14,5', percent: '95,5' };
  return need.type === 'level' ? need.label : examples[need.type];
}

function withInput(answers: Answers, input: ScenarioInput, value: InputValue): Answers {
  const part = /^part\.(\d+)$/.exec(input)?.[1];
  if (part === undefined) return { ...answers, [input]: value };
  const parts = [...(answers.parts ?? [])];
  if (typeof value === 'boolean' || (typeof value === 'object' && 'n' in value))
    parts[Number(part) - 1] = value;
  return { ...answers, parts };
}

/**
 * What is said now goes before what was declared: a new rate replaces the old fraction, new figures a level that
 * would hide them.
 */
function withoutContradiction(
  item: ScoredItem,
  answers: Answers,
  changes: readonly ScenarioChange[],
): Answers {
  const said = new Set(changes.map(({ input }) => inputNamed(input)));
  const { numerator: _top, denominator: _bottom, ...noFraction } = answers;
  const { rate: _rate, ...noRate } = answers;
  if (said.has('rate') && !said.has('numerator') && !said.has('denominator')) return noFraction;
  const settled = said.has('numerator') || said.has('denominator') ? noRate : answers;
  if (settled.level === undefined || said.has('level') || said.has('absence')) return settled;
  const { level: _level, ...noLevel } = settled;
  return isEnough(item, noLevel) ? noLevel : settled;
}

function isEnough({ score, planned }: ScoredItem, answers: Answers): boolean {
  const { compiled } = score;
  if (compiled?.status !== 'understood') return false;
  return scoreBy(compiled.spec, answers, planned.context).kind === 'points';
}
