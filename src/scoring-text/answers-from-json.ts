import type { Answers, Day } from '../methods/answers';
import { isDay } from '../methods/decision/days';
import { fromDouble, parseDecimal } from '../rulebook/rational';
import type { Rational } from '../rulebook/rational';

/** Why declared inputs could not be read. */
interface AnswersRefused {
  readonly key: string;
  readonly found: string;
}

const NUMBERS = ['numerator', 'denominator', 'rate', 'count', 'breaches', 'daysLate', 'value'] as const;
const WORDS = ['level', 'group'] as const;
const ABSENCES = ['notApplicable', 'noAuthority', 'noCases'] as const;
const KEYS: ReadonlySet<string> = new Set([...NUMBERS, ...WORDS, 'date', 'parts', 'absence']);

/** Ensures an exact number from a JSON number or a decimal string with a point or a comma. */
function number(value: unknown): Rational | undefined {
  if (typeof value === 'number') return fromDouble(value);
  return typeof value === 'string' ? parseDecimal(value.trim().replace(',', '.')) : undefined;
}

function day(value: unknown): Day | undefined {
  const match = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  if (!match) return undefined;
  const read = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(read) ? read : undefined;
}

function parts(value: unknown): readonly (boolean | Rational)[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const read = value.map((each: unknown) => (typeof each === 'boolean' ? each : number(each)));
  return read.every((each) => each !== undefined) ? read : undefined;
}

function read(key: string, value: unknown): unknown {
  if (key === 'date') return day(value);
  if (key === 'parts') return parts(value);
  if (key === 'absence') return ABSENCES.find((each) => each === value);
  if (key === 'level' || key === 'group') return typeof value === 'string' ? value : undefined;
  return number(value);
}

/** Ensures answers from a JSON object of inputs, or every key that is unknown or unreadable; null is not declared. */
export function answersFromJson(
  inputs: unknown,
):
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly refused: readonly AnswersRefused[] } {
  if (typeof inputs !== 'object' || inputs === null || Array.isArray(inputs)) {
    return { ok: false, refused: [{ key: '', found: JSON.stringify(inputs) }] };
  }
  const declared = Object.entries(inputs).filter(([, value]) => value !== null);
  const readings = declared.map(([key, value]) => ({
    key,
    found: JSON.stringify(value),
    value: KEYS.has(key) ? read(key, value) : undefined,
  }));
  const refused = readings.filter((each) => each.value === undefined);
  if (refused.length > 0) return { ok: false, refused: refused.map(({ key, found }) => ({ key, found })) };
  return { ok: true, answers: Object.fromEntries(readings.map(({ key, value }) => [key, value])) as Answers };
}
