import type { AnswerKey, Answers, Day } from '../answers';
import type { InputNeed } from '../method';
import { matchLevel, plainWords } from './level';
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
  if (need.key === 'parts') return countOf(partOf(answers, need), need);
  const own = plainNumber(answers, need.key);
  if (own) return own;
  for (const key of need.alike ?? []) {
    const found = plainNumber(answers, key);
    if (found) return found;
  }
  return onlyPart(answers, need);
}

/** A single figure may come as the first clause: as a number, or as a yes where more than one is no more. */
function onlyPart(answers: Answers, need: InputNeed): Rational | undefined {
  const part = need.alike?.includes('parts') ? answers.parts?.[0] : undefined;
  return typeof part === 'boolean' && !need.once ? undefined : countOf(part, need);
}

/** "No" is none; "yes" is one only where more than one makes no difference. */
function countOf(part: boolean | Rational | undefined, need: InputNeed): Rational | undefined {
  if (typeof part !== 'boolean') return part;
  if (!part) return r.ZERO;
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

/** A class, because ranking thousands of agencies makes one for every item of each. */
class DeclaredFacts implements Facts {
  constructor(private readonly answers: Answers) {}

  number(need: InputNeed): Rational | undefined {
    return numberFor(this.answers, need);
  }

  met(need: InputNeed): boolean | undefined {
    return yesOrNo(partOf(this.answers, need));
  }

  words(need: InputNeed): string | undefined {
    if (need.yesNo) return yesNoLevel(this.answers, need);
    return need.key === 'group' ? (this.answers.group ?? this.answers.level) : this.answers.level;
  }

  day(): Day | undefined {
    return this.answers.date;
  }

  withoutGroup(): Facts {
    return new DeclaredFacts(withoutGroup(this.answers));
  }
}

const SAYS: Readonly<Record<string, boolean>> = { có: true, x: true, không: false };

/** A level said as a plain yes or no, or ticked as the only clause. */
function yesNoLevel(answers: Answers, { choices = [] }: InputNeed): string | undefined {
  const { level, parts } = answers;
  const said = level === undefined ? yesOrNo(parts?.[0]) : SAYS[plainWords(level)];
  return said === undefined ? level : choices[said ? 0 : 1];
}

/** Ensures the facts of one set of answers. */
export function factsOf(answers: Answers): Facts {
  return new DeclaredFacts(answers);
}

/** Ensures whether the answers say anything on this need. */
export function isDeclared(need: InputNeed, facts: Facts): boolean {
  if (need.type === 'level') return facts.words(need) !== undefined;
  if (need.type === 'yesNo') return facts.met(need) !== undefined;
  if (need.type === 'date') return facts.day(need) !== undefined;
  return facts.number(need) !== undefined;
}

/** Ensures the value a sheet shows for one need: a number, yes or no, the level in the text's words, a day. */
export function declaredFor(
  need: InputNeed,
  answers: Answers,
): Rational | boolean | string | Day | undefined {
  const facts = factsOf(answers);
  if (need.type === 'yesNo') return facts.met(need);
  if (need.type === 'date') return facts.day(need);
  if (need.type !== 'level') return facts.number(need);
  const words = facts.words(need);
  const index = words === undefined ? undefined : matchLevel(need.choices ?? [], words);
  const known = index === undefined ? undefined : need.choices?.[index];
  return (known ?? words)?.replace(/\s+/g, ' ').trim();
}
