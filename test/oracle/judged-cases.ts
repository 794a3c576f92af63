import type { Answers, AnswerKey, Day } from '../../src/methods/answers';
import type { FormulaCells, InputNeed, ScoringContext, Threshold } from '../../src/methods/method';
import { formulaCovers, formulaOf, inputsOf, scoreBy, thresholdsOf } from '../../src/methods/registry';
import { ruleFormula } from '../../src/output/figures';
import type { Figure } from '../../src/output/figures';
import { fromPoints } from '../../src/rulebook/points';
import * as r from '../../src/rulebook/rational';
import type { Rational } from '../../src/rulebook/rational';
import { Dice } from '../samples/dice';
import { serialOf } from './formula-evaluator';
import type { CellValue } from './formula-evaluator';
import { columnName } from './formula-sheet';
import { InputMaker } from './inputs';
import type { Typed } from './inputs';
import type { JudgedRule } from './rules';

/** One row before the judges: the cells, the formula as the product writes it, and what the engine shows. */
export interface JudgedCase {
  readonly rule: JudgedRule;
  /** In the order of the columns, from B. */
  readonly values: readonly CellValue[];
  /** Ensures the formula for the row it is put in, from 1. */
  readonly formulaAt: (row: number) => string;
  /** The displayed points; nothing where the engine gives none. */
  readonly expected: string;
  /** Within one unit of a value at which the rule changes its mind. */
  readonly isNearEdge: boolean;
}

/** Columns B to Z. */
const MOST_INPUTS = 25;
const YEAR = 2025;
/** A rule of a few ticks has few different rows: it is not asked for ever. */
const TRIES = 5;
/** At most this share of a rule's cases is drawn from anywhere, where it has edges at all. */
const ANYWHERE = 0.3;
/** Stands for the row until it is known; no text of a rule holds it. */
const ROW = '\u0000';

interface Wanted {
  readonly count: number;
  readonly seed: number;
}

/** Ensures different cases of one rule, the same for the same seed; none where the rule has no formula. */
export function casesOf(rule: JudgedRule, { count, seed }: Wanted): JudgedCase[] {
  const needs = inputsOf(rule.spec, rule.context);
  const formula = formulaOfRow(rule, needs);
  if (needs.length > MOST_INPUTS || formula === undefined) return [];
  const dice = new Dice(seed, 1);
  const maker = new InputMaker({ text: rule.words, year: YEAR }, needs, dice);
  const hasEdges = edgesOf(rule).length > 0;
  let far = 0;
  const cases = new Map<string, JudgedCase>();
  for (let tried = 0; tried < count * TRIES && cases.size < count; tried += 1) {
    const typed = withoutHoles(needs, maker.next());
    const values = typed.map((each) => cellValue(each, dice));
    const key = JSON.stringify(values);
    const answers = answersOf(needs, typed);
    const expected = cases.has(key) ? undefined : shown(rule, answers);
    if (expected === undefined) continue;
    const isNearEdge = isNear(rule, answers);
    if (!isNearEdge && hasEdges && far >= count * ANYWHERE) continue;
    far += isNearEdge ? 0 : 1;
    cases.set(key, {
      rule,
      values,
      expected,
      isNearEdge,
      formulaAt: (row) => formula.replaceAll(ROW, String(row)),
    });
  }
  return [...cases.values()];
}

/** The very formula the product writes into a row whose figures stand in the columns from B on. */
function formulaOfRow(rule: JudgedRule, needs: readonly InputNeed[]): string | undefined {
  const figures = needs.map(({ key, part }): Figure => {
    const place = { key, ...(part === undefined ? {} : { part }) };
    const input = { ...place, cell: { sheet: '', cell: '' }, isNumberCell: false, value: '' };
    return { input, value: '', style: 'number', isExact: true };
  });
  const row = {
    ...BLANK_ROW,
    formula: (cells: FormulaCells) => formulaOf(rule.spec, cells, rule.context),
  };
  const addressOf = (index: number): string => `${columnName(index)}${ROW}`;
  return ruleFormula(row, figures, { addressOf, decimals: rule.decimals });
}

const BLANK_ROW = {
  row: 0,
  code: '',
  title: '',
  outcome: { kind: 'undecided' },
  reason: '',
  nextStep: '',
  inputs: [],
} as const;

/** Clauses are answered in order: after one that is left blank no further one can be told apart. */
function withoutHoles(needs: readonly InputNeed[], typed: readonly Typed[]): readonly Typed[] {
  const isHole = (need: InputNeed, index: number) => need.key === 'parts' && typed[index] === undefined;
  const hole = needs.findIndex(isHole);
  if (hole < 0) return typed;
  return typed.map((each, index) => (index > hole && needs[index]?.key === 'parts' ? undefined : each));
}

/** Ways in which people say yes and no. */
const YES: readonly CellValue[] = ['Có', 'x', 1, true, 'X', 'có'];
const NO: readonly CellValue[] = ['Không', 0, false, 'không'];

function cellValue(typed: Typed, dice: Dice): CellValue {
  if (typed === undefined) return null;
  if ('number' in typed) return Number(typed.number);
  if ('words' in typed) return typed.words.replace(/\s+/g, ' ').trim();
  if ('day' in typed) return serialOf(typed.day.year, typed.day.month, typed.day.day);
  const said = typed.yes ? YES : NO;
  return said[dice.whole(0, said.length - 1)] ?? null;
}

function answersOf(needs: readonly InputNeed[], typed: readonly Typed[]): Answers {
  const answers: Partial<Record<AnswerKey, unknown>> = {};
  const parts: (boolean | Rational)[] = [];
  needs.forEach(({ key }, index) => {
    const value = answerOf(typed[index]);
    if (value === undefined) return;
    if (key === 'parts') parts.push(value as boolean | Rational);
    else answers[key] = value;
  });
  return { ...answers, ...(parts.length > 0 ? { parts } : {}) } as Answers;
}

function answerOf(typed: Typed): unknown {
  if (typed === undefined) return undefined;
  if ('number' in typed) return r.parseDecimal(typed.number);
  if ('words' in typed) return typed.words;
  return 'day' in typed ? typed.day : typed.yes;
}

/** Undefined for answers whose points the product writes without a formula. */
function shown({ spec, context, decimals }: JudgedRule, answers: Answers): string | undefined {
  const verdict = scoreBy(spec, answers, context);
  if (verdict.kind !== 'points') return '';
  return formulaCovers(spec, answers, context) ? r.toDecimal(verdict.points, decimals) : undefined;
}

const DAY_MILLISECONDS = 86_400_000;
const HUNDRED = r.rational(100);

/**
 * Whether some figure stands at most one thing, one hundredth or one day from where the rule changes its mind, a
 * share one case: at a threshold, or where a figure stops being possible (none, the whole, the end of a scale).
 */
function isNear(rule: JudgedRule, answers: Answers): boolean {
  return edgesOf(rule).some(({ key, part, at, unit }) => {
    if ('year' in at) return answers.date !== undefined && daysBetween(at, answers.date) <= 1;
    const value = part === undefined ? answers[key] : answers.parts?.[part];
    if (isNumber(value)) return isWithin(value, at, unit);
    return key === 'rate' && isShareNear(answers, at);
  });
}

const edgesOf = rememberByRule(({ spec, context }: JudgedRule): Edge[] => {
  const needs = inputsOf(spec, context);
  const ends = needs.flatMap((need) => endsOf(need, context));
  return [...thresholdsOf(spec, context), ...ends].map((each) => {
    const need = needs.find(({ key, part }) => key === each.key && part === each.part);
    return { ...each, unit: need?.type === 'count' ? r.ONE : r.rational(1, 100) };
  });
});

function rememberByRule<T>(workOut: (rule: JudgedRule) => T): (rule: JudgedRule) => T {
  const known = new WeakMap<JudgedRule, { readonly value: T }>();
  return (rule) => {
    const value = known.get(rule)?.value ?? workOut(rule);
    known.set(rule, { value });
    return value;
  };
}

interface Edge extends Threshold {
  /** One thing where things are counted, else a hundredth. */
  readonly unit: Rational;
}

/** None and the whole; points given by a person end at the maximum. */
function endsOf({ key, part, type }: InputNeed, { maximum }: ScoringContext): Threshold[] {
  if (['yesNo', 'level', 'date'].includes(type)) return [];
  const place = { key, ...(part === undefined ? {} : { part }) };
  const none = { ...place, at: r.ZERO };
  if (key === 'rate') return [none, { ...place, at: HUNDRED }];
  if (key === 'numerator') return [none, { key: 'rate', at: HUNDRED }];
  return key === 'value' && maximum !== undefined ? [none, { ...place, at: fromPoints(maximum) }] : [none];
}

function isShareNear({ numerator, denominator }: Answers, at: Rational): boolean {
  if (!numerator || !denominator) return false;
  return isWithin(numerator, r.divide(r.multiply(at, denominator), HUNDRED), r.ONE);
}

function isNumber(value: unknown): value is Rational {
  return typeof value === 'object' && value !== null && 'n' in value;
}

function isWithin(a: Rational, b: Rational, unit: Rational): boolean {
  const difference = r.subtract(a, b);
  return r.compare(r.max(difference, r.negate(difference)), unit) <= 0;
}

function daysBetween(a: Day, b: Day): number {
  const at = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day);
  return Math.abs(at(a) - at(b)) / DAY_MILLISECONDS;
}
