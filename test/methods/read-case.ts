import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answers, Absence } from '../../src/methods/answers';
import type { InputNeed, InvalidCode, ScoringContext } from '../../src/methods/method';
import type { Edge, MethodSpec, Worth } from '../../src/methods/spec';
import { pointsFromDecimal } from '../../src/rulebook/points';
import * as r from '../../src/rulebook/rational';
import type { Rational } from '../../src/rulebook/rational';

/** What a rule must say to some answers, as a non-programmer writes it in a case file. */
export interface Expected {
  readonly points?: string;
  readonly needs?: readonly string[];
  readonly open?: true;
  readonly invalid?: InvalidCode;
  readonly notApplicable?: true;
}

interface CaseFile {
  readonly about: string;
  readonly maximum?: string;
  readonly year?: number;
  readonly zeroDenominator?: ScoringContext['zeroDenominator'];
  /** Keys whose growth never lowers the points (`up`) or never raises them (`down`). */
  readonly monotone?: Readonly<Record<string, 'up' | 'down'>>;
  /** Answers that may stay away: a fact declared twice, an event that need not be denied. */
  readonly optional?: readonly string[];
  /** The rule in Vietnamese, line by line. */
  readonly explanation?: readonly string[];
  /** What is asked for, as the form shows it. */
  readonly inputs?: readonly InputNeed[];
  /** Where the points change: `rate 40`, `parts.1 5`, `date 15/3/2025`. */
  readonly thresholds?: readonly string[];
  readonly spec: unknown;
  readonly cases: readonly (Expected & Told & { readonly answers: Readonly<Record<string, unknown>> })[];
}

/** What is said of an answer besides its points. */
export interface Told {
  /** The words each step rests on, and its arithmetic. */
  readonly because?: readonly (readonly [quote: string, working: string])[];
  readonly question?: string;
  readonly params?: Readonly<Record<string, string>>;
}

export interface MethodCases {
  readonly about: string;
  readonly spec: MethodSpec;
  readonly context: ScoringContext;
  readonly monotone: Readonly<Record<string, 'up' | 'down'>>;
  readonly optional: readonly string[];
  readonly told: Pick<CaseFile, 'explanation' | 'inputs' | 'thresholds'>;
  readonly cases: readonly {
    readonly answers: Answers;
    readonly expected: Expected;
    readonly told: Told;
    readonly text: string;
  }[];
}

const RATIONAL_KEYS = new Set([
  'at',
  'points',
  'share',
  'target',
  'start',
  'step',
  'per',
  'value',
  'scale',
  'weight',
]);

/** `95`, `-0.25` or `1/3`. */
export function exact(text: string | number): Rational {
  const [top = '', bottom] = String(text).split('/');
  const value = r.parseDecimal(top);
  const divisor = bottom === undefined ? r.ONE : r.parseDecimal(bottom);
  if (!value || !divisor) throw new Error(`Not a number: ${String(text)}`);
  return r.divide(value, divisor);
}

/** `>=95`, `<100`. */
function edge(text: string): Edge {
  const [, sign = '', number = ''] = /^([<>]=?)(.+)$/.exec(text) ?? [];
  return { at: exact(number), inclusive: sign.endsWith('=') };
}

/** `0.75`, `max` or `1/2 max`. */
function worth(text: string): Worth {
  if (text === 'max') return { kind: 'ofMaximum', share: r.ONE };
  if (text.endsWith(' max')) return { kind: 'ofMaximum', share: exact(text.slice(0, -4)) };
  return { kind: 'points', points: exact(text) };
}

const WORTH_KEYS = new Set([
  'worth',
  'full',
  'otherwise',
  'cap',
  'floor',
  'each',
  'base',
  'below',
  'onTime',
  'from',
  'to',
  'factor',
]);

/** An event's factor is a plain number; a mark's factor is points. */
function reviveObject(object: Readonly<Record<string, unknown>>): unknown {
  const isEvent = 'factor' in object && 'text' in object;
  const name = (key: string) => (isEvent && key === 'factor' ? 'share' : key);
  return Object.fromEntries(Object.entries(object).map(([key, each]) => [key, revive(name(key), each)]));
}

function revive(key: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => revive('', each));
  if (typeof value === 'object' && value !== null) return reviveObject(value as Record<string, unknown>);
  if (typeof value !== 'string') return value;
  if (/^[<>]/.test(value)) return edge(value);
  if (WORTH_KEYS.has(key)) return worth(value);
  return RATIONAL_KEYS.has(key) ? exact(value) : value;
}

function number(value: unknown): Rational {
  if (typeof value !== 'number' && typeof value !== 'string') throw new Error('A number was expected.');
  return exact(value);
}

function part(value: unknown): boolean | Rational {
  return typeof value === 'boolean' ? value : number(value);
}

function answer(key: string, value: unknown): unknown {
  if (key === 'level' || key === 'group') return value;
  if (key === 'absence') return value as Absence;
  if (key === 'parts') return (value as unknown[]).map(part);
  if (key === 'date') {
    const text = String(value);
    const [day, month, year] = text.includes('-') ? text.split('-').reverse() : text.split('/');
    return { day: Number(day), month: Number(month), year: Number(year) };
  }
  return number(value);
}

/** Ensures the answers of a case, numbers exact. */
export function readAnswers(written: Readonly<Record<string, unknown>>): Answers {
  return Object.fromEntries(Object.entries(written).map(([key, value]) => [key, answer(key, value)]));
}

const FOLDER = join(__dirname, 'cases');

/** Ensures the names of all files of cases, `ladder/rate.json`. */
export function caseFiles(): readonly string[] {
  const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.json')).sort();
}

/** Ensures a file of cases as the runner needs it. */
export function readCaseFile(name: string): MethodCases {
  const file = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as CaseFile;
  const maximum = file.maximum === undefined ? undefined : pointsFromDecimal(file.maximum);
  return {
    about: file.about,
    spec: revive('', file.spec) as MethodSpec,
    context: {
      ...(maximum === undefined ? {} : { maximum }),
      ...(file.year === undefined ? {} : { assessmentYear: file.year }),
      ...(file.zeroDenominator ? { zeroDenominator: file.zeroDenominator } : {}),
    },
    monotone: file.monotone ?? {},
    optional: file.optional ?? [],
    told: file,
    cases: file.cases.map(({ answers, because, question, params, ...expected }) => ({
      answers: readAnswers(answers),
      expected,
      told: { ...(because && { because }), ...(question && { question }), ...(params && { params }) },
      text: JSON.stringify(answers),
    })),
  };
}
