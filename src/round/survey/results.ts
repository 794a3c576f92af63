import { scoreBy } from '../../methods/registry';
import { problem } from '../../result';
import { fromPoints, toPoints, type Points } from '../../rulebook/points';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import { comparableCode } from '../../review/scored-form/rulebook-match';
import { isSurveyPart } from '../../scoring/outcome';
import type { PlannedItem, ScoringPlan } from '../../scoring/plan';
import { itemIds } from '../items';
import { isExcused } from '../results';
import { masterFor, type Round } from '../round';
import type { Unit } from '../unit';
import type { SurveyProblem, SurveyRow } from './counts';
import { conversionOf } from './from-rule';
import type { QuestionItem, SurveyScheme } from './scheme';
import { questionShare, sameWords, type QuestionShare } from './shares';

/** How one survey item of one unit came to its points, or why it has none. */
export interface SurveyResult {
  readonly unit: string;
  readonly item: string;
  /** Name of the survey, where one is mapped to the item. */
  readonly survey?: string;
  readonly state:
    'points' | 'notApplicable' | 'without' | 'tooFew' | 'incomplete' | 'faulty' | 'ruleUndecided';
  readonly questions: readonly { readonly of: QuestionItem; readonly found: QuestionShare }[];
  /** From 0 to 1, exact. */
  readonly share?: Rational;
  readonly maximum?: Points;
  readonly points?: Points;
  /** What the points rest on: the counts, the mean of the unit's group, or the rule for units nobody asked about. */
  readonly basis?: 'answers' | 'groupMean';
}

export interface SurveyResults {
  readonly results: readonly SurveyResult[];
  readonly problems: readonly SurveyProblem[];
}

export function isSurveyItem({ node }: Pick<PlannedItem, 'node'>): boolean {
  return isSurveyPart(node.part) || node.source === 'survey' || node.source === 'satisfactionSurvey';
}

/** Ensures a result for every survey item of every unit that some question is mapped to. */
export function surveyResults(
  round: Round,
  rows: readonly SurveyRow[],
  schemes: readonly SurveyScheme[],
): SurveyResults {
  const byUnit = rowsByUnit(rows);
  const problems: SurveyProblem[] = [];
  const told = new Set<string>();
  const tellOnce = (one: SurveyProblem): void => {
    const key = `${one.code}|${JSON.stringify(one.params)}|${one.at?.cell ?? ''}`;
    if (!told.has(key)) problems.push(one);
    told.add(key);
  };
  const asked = round.units.flatMap((unit): Drafted[] => {
    const plan = masterFor(round, unit)?.plan;
    if (plan === undefined) return [];
    return surveyItemsOf(plan).flatMap(({ id, item }) => {
      const scheme = schemes.find(({ questions }) => questions.some((one) => one.item === id));
      if (scheme === undefined) return [];
      const conversion = conversionOf(scheme, item);
      conversion.problems.forEach(tellOnce);
      const question = { unit, id, item, plan, scheme: conversion.scheme };
      return [draft(question, byUnit.get(unit.id) ?? [], tellOnce)];
    });
  });
  const results = asked.map((one) => settle(one, asked, tellOnce));
  return { results, problems: [...problems, ...schemes.flatMap((scheme) => aboutScheme(scheme, rows))] };
}

/** Ensures the items a survey decides, each with its id. */
export function surveyItemsOf(plan: ScoringPlan): { readonly id: string; readonly item: PlannedItem }[] {
  const ids = itemIds(plan);
  return plan.items.filter(isSurveyItem).map((item) => ({ id: ids[item.index] ?? '', item }));
}

function rowsByUnit(rows: readonly SurveyRow[]): Map<string, SurveyRow[]> {
  const byUnit = new Map<string, SurveyRow[]>();
  for (const row of rows) {
    const known = byUnit.get(row.unit);
    if (known === undefined) byUnit.set(row.unit, [row]);
    else known.push(row);
  }
  return byUnit;
}

interface Asked {
  readonly unit: Unit;
  readonly id: string;
  readonly item: PlannedItem;
  readonly plan: ScoringPlan;
  readonly scheme: SurveyScheme;
}

interface Drafted extends Asked {
  readonly result: SurveyResult;
}

type Tell = (problem: SurveyProblem) => void;

function draft(asked: Asked, rows: readonly SurveyRow[], tell: Tell): Drafted {
  const { unit, id, item, scheme } = asked;
  const { maximum } = item.node;
  const named = {
    unit: unit.id,
    item: id,
    survey: scheme.name,
    ...(maximum === undefined ? {} : { maximum }),
  };
  const excused = new Set(unit.notApplicable.map(comparableCode));
  if (isExcused(item, excused))
    return { ...asked, result: { ...named, state: 'notApplicable', questions: [] } };
  const wanted = scheme.questions.filter((one) => one.item === id);
  const questions = wanted.map((question) => {
    const own = rows.filter((row) => sameWords(row.question, question.question));
    if (own.length === 0) return { of: question, found: { kind: 'missing', groups: [] } as QuestionShare };
    const { found, problems } = questionShare(own, scheme);
    problems.forEach((one) => {
      tell(one);
    });
    return { of: question, found };
  });
  return { ...asked, result: { ...named, ...combined(asked, questions) } };
}

type Combined = Omit<SurveyResult, 'unit' | 'item' | 'survey' | 'maximum'>;

/** Every question must have a share: a mean over fewer would be another survey. */
function combined(asked: Asked, questions: SurveyResult['questions']): Combined {
  const kinds = questions.map(({ found }) => found.kind);
  const isWithout = questions.every(({ found }) => found.kind === 'missing' && found.groups.length === 0);
  if (isWithout) return { state: 'without', questions };
  if (kinds.includes('faulty') || lacksWeights(asked.scheme, questions))
    return { state: 'faulty', questions };
  if (kinds.includes('tooFew')) return { state: 'tooFew', questions };
  if (kinds.includes('missing')) return { state: 'incomplete', questions };
  const total = questions.reduce((sum, { of }) => r.add(sum, of.weight), r.ZERO);
  const sum = questions.reduce((all, { of, found }) => {
    return found.kind === 'share' ? r.add(all, r.multiply(found.share, of.weight)) : all;
  }, r.ZERO);
  if (r.isZero(total)) return { state: 'faulty', questions };
  return { questions, ...converted(asked, r.divide(sum, total), 'answers') };
}

/** A published share needs no weights of answers. */
function lacksWeights({ answers }: SurveyScheme, questions: SurveyResult['questions']): boolean {
  const isCounted = questions.some(({ found }) => {
    return found.kind === 'share' && found.steps.some((step) => step.of !== undefined);
  });
  return isCounted && answers.some(({ weight, isLeftOut }) => weight === undefined && isLeftOut !== true);
}

/** The item's own scale where it has bands on a rate, else the share of the maximum. */
function converted(
  { item, plan }: Asked,
  share: Rational,
  basis: NonNullable<SurveyResult['basis']>,
): Pick<SurveyResult, 'state' | 'share' | 'points' | 'basis'> {
  const exact = exactPointsOf(item, share);
  if (exact === undefined) return { state: 'ruleUndecided', share };
  const { rounding } = plan.terms;
  const points = toPoints(exact, rounding.applies === 'perItem' ? rounding.decimals : 4);
  return { state: 'points', share, points, basis };
}

function exactPointsOf({ node, context }: PlannedItem, share: Rational): Rational | undefined {
  const { rule, maximum } = node;
  const hasScale =
    rule?.status === 'understood' && (rule.spec.kind === 'ladder' || rule.spec.kind === 'rate');
  if (hasScale) {
    const verdict = scoreBy(rule.spec, { rate: r.multiply(share, r.rational(100)) }, context);
    return verdict.kind === 'points' ? verdict.points : undefined;
  }
  return maximum === undefined ? undefined : r.multiply(share, fromPoints(maximum));
}

/** Units nobody asked about follow the stated rule; everything else that has no points is told. */
function settle(one: Drafted, all: readonly Drafted[], tell: Tell): SurveyResult {
  const { result, scheme, unit, id } = one;
  const params = { unit: unit.name, item: id, survey: scheme.name };
  if (result.state === 'without') return withoutSurvey(one, all, tell);
  if (result.state === 'tooFew') {
    const few = result.questions.map(({ found }) => found).find(({ kind }) => kind === 'tooFew');
    const found = few?.kind === 'tooFew' ? r.toDecimal(few.found, 0) : '';
    tell(problem('survey.too-few', 'warning', { ...params, found, minimum: scheme.minimum ?? 1 }));
  }
  if (result.state === 'incomplete') tell(problem('survey.incomplete', 'warning', params));
  if (result.state === 'ruleUndecided') tell(problem('survey.rule-undecided', 'warning', params));
  return result;
}

function withoutSurvey(one: Drafted, all: readonly Drafted[], tell: Tell): SurveyResult {
  const { result, scheme, unit, id } = one;
  const params = { unit: unit.name, item: id, survey: scheme.name, withoutRule: scheme.without };
  tell(problem('survey.unit-without', scheme.without === 'ask' ? 'warning' : 'info', params));
  if (scheme.without === 'notApplicable') return { ...result, state: 'notApplicable' };
  if (scheme.without === 'ask') return result;
  const shares = all.flatMap((other) => {
    const isPeer = other.unit.group === unit.group && other.id === id && other.scheme.name === scheme.name;
    return isPeer && other.result.basis === 'answers' ? (other.result.share ?? []) : [];
  });
  if (shares.length === 0) return result;
  const mean = r.divide(shares.reduce(r.add, r.ZERO), r.rational(shares.length));
  return { ...result, ...converted(one, mean, 'groupMean') };
}

function aboutScheme({ name, minimum }: SurveyScheme, rows: readonly SurveyRow[]): SurveyProblem[] {
  if (minimum !== undefined || rows.length === 0) return [];
  return [problem('survey.no-minimum', 'info', { survey: name })];
}
