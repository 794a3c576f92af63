import type { AnswerKey, Answers } from '../../methods/answers';
import * as r from '../../rulebook/rational';
import { isoDay } from '../../sheet/dates';
import type { ScenarioChange } from '../what-if/scenario';

type Value = NonNullable<Answers[AnswerKey]> | boolean | r.Rational;

/** Ensures the changes of a scenario that turn some answers of an item into others. */
export function asChanges(code: string, before: Answers, after: Answers): readonly ScenarioChange[] {
  const { parts = [], ...plain } = after;
  const changed = Object.entries(plain).flatMap(([input, value]): ScenarioChange[] => {
    const isSame = typed(before[input as AnswerKey]) === typed(value);
    return isSame ? [] : [{ code, input, value: typed(value) }];
  });
  const clauses = parts.flatMap((part, index): ScenarioChange[] => {
    const isSame = typed(before.parts?.[index]) === typed(part);
    return isSame ? [] : [{ code, input: `part.${index + 1}`, value: typed(part) }];
  });
  return [...changed, ...clauses];
}

/** Ensures a value as a clerk would type it, exact: `95,5`, `Có`, `2025-12-15`; nothing for nothing. */
export function typed(value: Value | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  if (typeof value === 'string') return value;
  if ('year' in value) return isoDay(value);
  return 'n' in value ? r.toDecimal(value, 12).replace('.', ',') : '';
}
