import { plainLetters } from '../../grid/plain-letters';

/** What a scenario may change of an item: a declared input, one clause (`part.2`), or the points themselves. */
export const SCENARIO_INPUTS = [
  'numerator',
  'denominator',
  'rate',
  'count',
  'breaches',
  'daysLate',
  'date',
  'level',
  'value',
  'group',
  'absence',
  'points',
] as const;

export type ScenarioInput = (typeof SCENARIO_INPUTS)[number] | `part.${number}`;

/** One answer that would be another one, in the words a clerk would type. */
export interface ScenarioChange {
  readonly code: string;
  /** A name of `SCENARIO_INPUTS`, or `part.1` for the first priced clause. */
  readonly input: string;
  /** `95,5`, `15/12/2025`, `Có`, the words of a level. */
  readonly value: string;
}

/** What if: a name and the answers that would change. It never touches the sheet. */
export interface Scenario {
  readonly name: string;
  readonly changes: readonly ScenarioChange[];
}

/** Ensures a scenario from data somebody kept, or undefined where it is none. */
export function scenarioFrom(value: unknown): Scenario | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { name, changes } = value as { name?: unknown; changes?: unknown };
  if (typeof name !== 'string' || !Array.isArray(changes) || !changes.every(isChange)) return undefined;
  return { name, changes };
}

function isChange(value: unknown): value is ScenarioChange {
  if (typeof value !== 'object' || value === null) return false;
  const { code, input, value: to } = value as Record<string, unknown>;
  return [code, input, to].every((each) => typeof each === 'string');
}

/** The names clerks use on the command line, without accents. */
const NAMES: Readonly<Record<string, ScenarioInput>> = {
  tuso: 'numerator',
  mauso: 'denominator',
  tyle: 'rate',
  soluong: 'count',
  solan: 'breaches',
  songaycham: 'daysLate',
  ngay: 'date',
  muc: 'level',
  giatri: 'value',
  nhom: 'group',
  diem: 'points',
};

/** Ensures the input a name stands for, in English or plain Vietnamese, or undefined. */
export function inputNamed(name: string): ScenarioInput | undefined {
  const plain = plainLetters(name).replace(/[^\p{L}\d]/gu, '');
  const part = /^(?:parts?|y)([1-9]\d?)$/.exec(plain)?.[1];
  if (part !== undefined) return `part.${Number(part)}`;
  return NAMES[plain] ?? SCENARIO_INPUTS.find((input) => input.toLowerCase() === plain);
}
