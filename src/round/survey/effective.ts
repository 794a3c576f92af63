import { problem } from '../../result';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import { comparableCode } from '../../review/scored-form/rulebook-match';
import type { Round } from '../round';
import type { SurveyProblem } from './counts';
import { surveyItemsOf } from './results';
import type { AnswerWeight, QuestionItem, RespondentGroup, SurveyScheme } from './scheme';
import { sameWords } from './shares';

/** What a table of counts says besides its counts. */
export interface TableTerms {
  readonly answers: readonly { readonly answer: string; readonly weight?: Rational }[];
  readonly rows: readonly {
    readonly question: string;
    readonly item: string;
    readonly group: string;
    readonly groupWeight?: Rational;
  }[];
}

export interface EffectiveSchemes {
  readonly schemes: readonly SurveyScheme[];
  readonly problems: readonly SurveyProblem[];
}

export interface SchemeSources {
  /** From a settings file or kept in the workbook; empty where everything stands in the table. */
  readonly stated: readonly SurveyScheme[];
  readonly terms: TableTerms;
  /** Name of a survey that the table alone describes. */
  readonly name: string;
}

/** Ensures the surveys as stated, completed by what the table itself says; every question mapped to a known item. */
export function effectiveSchemes(round: Round, { stated, terms, name }: SchemeSources): EffectiveSchemes {
  const base = stated.length > 0 ? stated : [fromTable(terms, name)];
  const completed = base.map((scheme) => completedBy(scheme, terms, base.length === 1));
  const schemes = completed.map(({ scheme }) => withItemIds(scheme, round));
  const problems = [
    ...completed.flatMap((one) => one.problems),
    ...schemes.flatMap((scheme) => unknownItems(scheme, round)),
    ...unmapped(schemes, terms),
    ...withoutQuestion(schemes, round),
  ];
  return { schemes, problems };
}

function fromTable({ answers, rows }: TableTerms, name: string): SurveyScheme {
  const groups: RespondentGroup[] = [];
  for (const { group, groupWeight } of rows) {
    if (groupWeight === undefined || groups.some((one) => sameWords(one.group, group))) continue;
    groups.push({ group, weight: groupWeight });
  }
  return { name, answers, questions: [], groups, pooled: false, without: 'ask' };
}

function completedBy(
  scheme: SurveyScheme,
  terms: TableTerms,
  isOnly: boolean,
): { readonly scheme: SurveyScheme; readonly problems: readonly SurveyProblem[] } {
  const problems: SurveyProblem[] = [];
  const stated: readonly AnswerWeight[] =
    scheme.answers.length > 0 || !isOnly ? scheme.answers : terms.answers;
  const answers = stated.map((answer): AnswerWeight => {
    const column = terms.answers.find((one) => sameWords(one.answer, answer.answer));
    const named = column === undefined ? answer : { ...answer, answer: column.answer };
    const weight = column?.weight;
    if (weight === undefined || answer.isLeftOut === true) return named;
    if (answer.weight === undefined) return { ...named, weight };
    if (!r.equals(answer.weight, weight)) {
      const params = { survey: scheme.name, item: '', answer: answer.answer };
      const figures = { stated: percent(answer.weight), rule: percent(weight) };
      problems.push(problem('survey.weight-differs', 'warning', { ...params, ...figures }));
    }
    return named;
  });
  return {
    scheme: { ...scheme, answers, questions: isOnly ? questions(scheme, terms) : scheme.questions },
    problems,
  };
}

/** Questions that the table itself maps to an item, where the settings do not speak of them. */
function questions(scheme: SurveyScheme, { rows }: TableTerms): QuestionItem[] {
  const all = [...scheme.questions];
  for (const { question, item } of rows) {
    if (item === '' || question === '' || all.some((one) => sameWords(one.question, question))) continue;
    all.push({ question, item, weight: r.ONE });
  }
  return all;
}

/** "3.4." is the item 3.4, however it is typed. */
function withItemIds(scheme: SurveyScheme, round: Round): SurveyScheme {
  const ids = [...round.masters.values()].flatMap(({ plan }) => surveyItemsOf(plan).map(({ id }) => id));
  const byCode = new Map(ids.map((id) => [comparableCode(id), id]));
  const mapped = scheme.questions.map((one) => ({
    ...one,
    item: byCode.get(comparableCode(one.item)) ?? one.item,
  }));
  return { ...scheme, questions: mapped };
}

/** An item nobody knows, or one that no survey decides. */
function unknownItems({ name, questions: all }: SurveyScheme, round: Round): SurveyProblem[] {
  const plans = [...round.masters.values()].map(({ plan }) => plan);
  const decided = new Set(plans.flatMap((plan) => surveyItemsOf(plan).map(({ id }) => id)));
  const known = new Set(plans.flatMap(({ items }) => items.map(({ node }) => comparableCode(node.code))));
  return all.flatMap(({ question, item }): SurveyProblem[] => {
    if (decided.has(item)) return [];
    const code = known.has(comparableCode(item)) ? 'survey.not-a-survey-item' : 'survey.unknown-item';
    return [problem(code, 'error', { survey: name, question, item })];
  });
}

function unmapped(schemes: readonly SurveyScheme[], { rows }: TableTerms): SurveyProblem[] {
  const mapped = schemes.flatMap((scheme) => scheme.questions.map(({ question }) => question));
  const asked = [...new Set(rows.map(({ question }) => question).filter((question) => question !== ''))];
  return asked
    .filter((question) => !mapped.some((one) => sameWords(one, question)))
    .map((question) => problem('survey.unmapped-question', 'warning', { question }));
}

/** Survey items that no question speaks of keep waiting. */
function withoutQuestion(schemes: readonly SurveyScheme[], round: Round): SurveyProblem[] {
  const mapped = new Set(schemes.flatMap((scheme) => scheme.questions.map(({ item }) => item)));
  const open = new Map(
    [...round.masters.values()].flatMap(({ plan }) => {
      return surveyItemsOf(plan).flatMap(({ id, item }) =>
        mapped.has(id) ? [] : [[id, item.node.title] as const],
      );
    }),
  );
  return [...open].map(([item, title]) => problem('survey.item-without-question', 'info', { item, title }));
}

function percent(weight: Rational): string {
  return r.toDecimal(r.multiply(weight, r.rational(100)), 4);
}
