import { parseDecimal, type Rational } from '../../rulebook/rational';
import * as r from '../../rulebook/rational';
import type { AnswerWeight, QuestionItem, RespondentGroup, SurveyScheme } from './scheme';

/** The one format understood; a later one gets another number. */
export const SURVEY_SETTINGS_SCHEMA = 'cchc.survey-settings/1';

type Json = Readonly<Record<string, unknown>>;

class Odd extends Error {}

/** Ensures the surveys of a settings file, or the place in it that cannot be understood. */
export function surveySchemesFromJson(json: unknown): readonly SurveyScheme[] | string {
  try {
    const settings = object(json, '$');
    if (settings['schema'] !== SURVEY_SETTINGS_SCHEMA) throw new Odd('schema');
    const schemes = list(settings['surveys'], 'surveys').map((one, at) => scheme(one, `surveys[${at}]`));
    const names = schemes.map(({ name }) => name);
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined) throw new Odd(`surveys: ${twice}`);
    return schemes;
  } catch (error) {
    if (error instanceof Odd) return error.message;
    throw error;
  }
}

/** Ensures JSON from which the same surveys are read again. */
export function surveySchemesToJson(schemes: readonly SurveyScheme[]): object {
  return {
    schema: SURVEY_SETTINGS_SCHEMA,
    surveys: schemes.map(({ name, answers, of, questions, groups, pooled, minimum, without }) => ({
      name,
      answers: answers.map(({ answer, weight, isLeftOut }) => ({
        answer,
        ...(isLeftOut === true ? { percent: null } : {}),
        ...(weight === undefined ? {} : { percent: exact(r.multiply(weight, r.rational(100))) }),
      })),
      ...(of === undefined ? {} : { of }),
      questions: questions.map(({ question, item, weight }) => ({ question, item, weight: exact(weight) })),
      groups: groups.map(({ group, weight }) => ({ group, weight: exact(weight) })),
      ...(pooled ? { pooled } : {}),
      minimum,
      without,
    })),
  };
}

/** A third has no decimal: kept as the fraction it is. */
function exact(value: Rational): string {
  return r.exactDecimal(value) ?? `${value.n}/${value.d}`;
}

const KEYS = ['name', 'answers', 'of', 'questions', 'groups', 'pooled', 'minimum', 'without'];

function scheme(json: unknown, at: string): SurveyScheme {
  const one = object(json, at);
  const stranger = Object.keys(one).find((key) => !KEYS.includes(key));
  if (stranger !== undefined) throw new Odd(`${at}.${stranger}`);
  const { of, minimum } = one;
  if (of !== undefined && of !== 'valid' && of !== 'returned') throw new Odd(`${at}.of`);
  const without = one['without'] ?? 'ask';
  if (without !== 'ask' && without !== 'notApplicable' && without !== 'groupMean')
    throw new Odd(`${at}.without`);
  if (
    minimum !== undefined &&
    !(typeof minimum === 'number' && Number.isSafeInteger(minimum) && minimum > 0)
  ) {
    throw new Odd(`${at}.minimum`);
  }
  return {
    name: text(one['name'], `${at}.name`),
    answers: list(one['answers'] ?? [], `${at}.answers`).map((each, n) =>
      answer(each, `${at}.answers[${n}]`),
    ),
    ...(of === undefined ? {} : { of }),
    questions: list(one['questions'] ?? [], `${at}.questions`).map((each, n) => {
      return question(each, `${at}.questions[${n}]`);
    }),
    groups: list(one['groups'] ?? [], `${at}.groups`).map((each, n) => group(each, `${at}.groups[${n}]`)),
    pooled: one['pooled'] === true,
    ...(typeof minimum === 'number' ? { minimum } : {}),
    without,
  };
}

function answer(json: unknown, at: string): AnswerWeight {
  const one = object(json, at);
  const words = text(one['answer'], `${at}.answer`);
  const { percent } = one;
  if (percent === undefined) return { answer: words };
  if (percent === null) return { answer: words, isLeftOut: true };
  return { answer: words, weight: r.divide(amount(percent, `${at}.percent`), r.rational(100)) };
}

function question(json: unknown, at: string): QuestionItem {
  const one = object(json, at);
  return {
    question: text(one['question'], `${at}.question`),
    item: text(one['item'], `${at}.item`),
    weight: amount(one['weight'] ?? 1, `${at}.weight`),
  };
}

function group(json: unknown, at: string): RespondentGroup {
  const one = object(json, at);
  return { group: text(one['group'], `${at}.group`), weight: amount(one['weight'], `${at}.weight`) };
}

function object(json: unknown, at: string): Json {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new Odd(at);
  return json as Json;
}

function list(json: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(json)) throw new Odd(at);
  return json;
}

function text(json: unknown, at: string): string {
  if (typeof json !== 'string' || json.trim() === '') throw new Odd(at);
  return json.normalize('NFC').trim();
}

/** A weight is never below 0: `60`, `"33.3"` or `"1/3"`. */
function amount(json: unknown, at: string): Rational {
  const value = typeof json === 'number' ? r.fromDouble(json) : fraction(json);
  if (value === undefined || r.compare(value, r.ZERO) < 0) throw new Odd(at);
  return value;
}

function fraction(json: unknown): Rational | undefined {
  if (typeof json !== 'string') return undefined;
  const [above, below, ...more] = json.trim().replace(/,/g, '.').split('/').map(parseDecimal);
  if (above === undefined || more.length > 0) return undefined;
  if (!json.includes('/')) return above;
  return below === undefined || r.isZero(below) ? undefined : r.divide(above, below);
}
