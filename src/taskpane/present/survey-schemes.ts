import { SURVEY_LABELS } from '../../messages/survey';
import type { Language } from '../../messages/language';
import * as r from '../../rulebook/rational';
import { surveyItemsOf } from '../../round/survey/results';
import type { Round } from '../../round/round';
import type { SurveyRow } from '../../round/survey/counts';
import type { QuestionItem, SurveyScheme, WithoutSurvey } from '../../round/survey/scheme';
import { sameWords } from '../../round/survey/shares';
import { numberText, percentText, surveyItems, typedNumber, typedPercent } from './survey';

/** What the counts in the workbook speak of, whether or not a survey's terms know it yet. */
export interface Asked {
  readonly groups: readonly string[];
  readonly questions: readonly string[];
  readonly answers: readonly string[];
}

/** Ensures every group, question and answer there are counts of, once. */
export function askedIn(rows: readonly SurveyRow[]): Asked {
  const { vi, en } = SURVEY_LABELS['survey.everyone'];
  const once = (all: readonly string[]): string[] => {
    return all.filter((one, at) => one !== '' && all.findIndex((other) => sameWords(other, one)) === at);
  };
  return {
    groups: once(rows.map(({ group }) => group)).filter((one) => one !== vi && one !== en),
    questions: once(rows.map(({ question }) => question)),
    answers: once(rows.flatMap(({ answers }) => [...answers.keys()])),
  };
}

/** One group of people asked, its weight as typed: blank where it has none. */
export interface GroupTyped {
  readonly group: string;
  readonly weight: string;
}

/** One survey's terms as a person fills them in. */
export interface SchemeForm {
  readonly weights: readonly string[];
  readonly groups: readonly GroupTyped[];
  readonly isPooled: boolean;
  readonly minimum: string;
  readonly without: WithoutSurvey;
  readonly questions: readonly QuestionItem[];
}

/** Ensures the form of a survey; groups there are counts of stand in it, to be given a weight. */
export function schemeForm(scheme: SurveyScheme, asked: Asked, language: Language): SchemeForm {
  const known = scheme.groups.map(({ group, weight }) => ({ group, weight: numberText(weight, language) }));
  const open = asked.groups.filter((one) => !known.some(({ group }) => sameWords(group, one)));
  return {
    weights: scheme.answers.map(({ weight }) => percentText(weight, language)),
    groups: [...known, ...open.map((group) => ({ group, weight: '' }))],
    isPooled: scheme.pooled,
    minimum: scheme.minimum === undefined ? '' : String(scheme.minimum),
    without: scheme.without,
    questions: scheme.questions,
  };
}

/**
 * Ensures the survey a form states, or undefined while something in it cannot be. A weight left blank stays
 * unstated: an answer without one is asked for, a group without one is not weighed at all, neither is taken for 0.
 */
export function schemeTyped(scheme: SurveyScheme, form: SchemeForm): SurveyScheme | undefined {
  const { weights, groups, isPooled, minimum, without, questions } = form;
  const isMinimum = minimum.trim() === '' || /^\d{1,6}$/.test(minimum.trim());
  const typed = weights.map(typedPercent);
  const weighed = groups.map(({ group, weight }) => ({ group, weight: typedNumber(weight) }));
  if (!isMinimum || [...typed, ...weighed.map(({ weight }) => weight)].includes('faulty')) return undefined;
  const { minimum: _minimum, ...rest } = scheme;
  return {
    ...rest,
    ...{ without, questions, pooled: isPooled },
    answers: scheme.answers.map(({ weight: _weight, ...answer }, at) => {
      const weight = typed[at] ?? 'blank';
      return typeof weight === 'string' ? answer : { ...answer, weight };
    }),
    groups: weighed.flatMap(({ group, weight }) => (typeof weight === 'string' ? [] : [{ group, weight }])),
    ...(minimum.trim() === '' ? {} : { minimum: Number(minimum) }),
  };
}

/**
 * Ensures a further survey, e.g. SIPAS beside the survey of officials: it takes the answers that were given to one
 * question, and the others lose those that no question of theirs was answered by.
 */
export function withFurther(
  schemes: readonly SurveyScheme[],
  { name, question }: { readonly name: string; readonly question: string },
  rows: readonly SurveyRow[],
): SurveyScheme[] {
  const answersTo = (isOne: (row: SurveyRow) => boolean): string[] => [
    ...new Set(rows.filter(isOne).flatMap((row) => [...row.answers.keys()])),
  ];
  const isAsked = (row: SurveyRow): boolean => sameWords(row.question, question);
  const own = answersTo(isAsked);
  const others = answersTo((row) => !isAsked(row));
  const has = (all: readonly string[], answer: string): boolean => all.some((one) => sameWords(one, answer));
  const rest = schemes.map((scheme): SurveyScheme => ({
    ...scheme,
    answers: scheme.answers.filter(({ answer }) => !has(own, answer) || has(others, answer)),
    questions: scheme.questions.filter((one) => !sameWords(one.question, question)),
  }));
  const further: SurveyScheme = {
    name,
    answers: own.map((answer) => ({ answer })),
    ...{ questions: [], groups: [], pooled: false, without: 'ask' },
  };
  return [...rest, further];
}

/** Ensures a question counting for an item, weighing as much as the others of that item. */
export function mapped(question: string, item: string): QuestionItem {
  return { question, item, weight: r.ONE };
}

/** Ensures the items that answers may count for. */
export function itemsForQuestions(
  round: Round,
): readonly { readonly item: string; readonly title: string }[] {
  const ids = [...round.masters.values()].flatMap(({ plan }) => surveyItemsOf(plan).map(({ id }) => id));
  const known = new Set(ids);
  return surveyItems(round, (id) => known.has(id));
}
