import type { AnswerKey, Answers, Day } from '../answers';
import type { InputNeed } from '../method';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';

/** The declared answers as a rule asks for them; undefined is "not declared", never 0 or "no". */
export interface Facts {
  number(need: InputNeed): Rational | undefined;
  met(need: InputNeed): boolean | undefined;
  words(need: InputNeed): string | undefined;
  day(need: InputNeed): Day | undefined;
  /** The same facts after the level's words have been used up as the name of a group. */
  withoutGroup(): Facts;
}

function partOf(answers: Answers, need: InputNeed): boolean | Rational | undefined {
  return need.part === undefined ? undefined : answers.parts?.[need.part];
}

function plainNumber(answers: Answers, key: AnswerKey): Rational | undefined {
  const value = answers[key];
  return typeof value === 'object' && 'n' in value ? value : undefined;
}

function numberFor(answers: Answers, need: InputNeed): Rational | undefined {
  if (need.key !== 'parts') {
    const keys = [need.key, ...(need.alike ?? [])];
    return keys.map((key) => plainNumber(answers, key)).find((value) => value !== undefined);
  }
  const part = partOf(answers, need);
  return typeof part === 'boolean' ? countOf(part, need) : part;
}

/** "No" is none; "yes" is one only where more than one makes no difference. */
function countOf(happened: boolean, need: InputNeed): Rational | undefined {
  if (!happened) return r.ZERO;
  return need.once ? r.ONE : undefined;
}

/** A part answered 1 or 0 is a yes or a no, as clerks type it. */
function yesOrNo(part: boolean | Rational | undefined): boolean | undefined {
  if (typeof part !== 'object') return part;
  if (r.equals(part, r.ONE)) return true;
  return r.isZero(part) ? false : undefined;
}

function withoutGroup({ group, level, ...rest }: Answers): Answers {
  return group === undefined || level === undefined ? rest : { ...rest, level };
}

/** Ensures the facts of one set of answers. */
export function factsOf(answers: Answers): Facts {
  return {
    number: (need) => numberFor(answers, need),
    met: (need) => yesOrNo(partOf(answers, need)),
    words: (need) => (need.key === 'group' ? (answers.group ?? answers.level) : answers.level),
    day: () => answers.date,
    withoutGroup: () => factsOf(withoutGroup(answers)),
  };
}

/** Ensures whether the answers say anything on this need. */
export function isDeclared(need: InputNeed, facts: Facts): boolean {
  if (need.type === 'level') return facts.words(need) !== undefined;
  if (need.type === 'yesNo') return facts.met(need) !== undefined;
  if (need.type === 'date') return facts.day(need) !== undefined;
  return facts.number(need) !== undefined;
}
