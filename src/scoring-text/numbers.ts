import { parseDecimal } from '../rulebook/rational';
import type { Rational } from '../rulebook/rational';

/** A number as typed; `decimals` is -1 where its sign may group thousands as well as mark decimals. */
interface TypedNumber {
  readonly value: Rational;
  readonly decimals: number;
}

const GROUPED = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*(?:[.,]\d+)?$/;

function grouped(raw: string): TypedNumber | undefined {
  const sign = raw.charAt(raw.search(/[.,]/));
  const groups = raw.split(sign);
  const last = groups.at(-1) ?? '';
  const other = sign === '.' ? ',' : '.';
  const [tail = '', fraction = ''] = last.split(other);
  const whole = [...groups.slice(0, -1), tail].join('');
  const value = parseDecimal(fraction === '' ? whole : `${whole}.${fraction}`);
  if (!value) return undefined;
  return { value, decimals: groups.length === 2 && fraction === '' ? -1 : fraction.length };
}

/**
 * Ensures the value of digits as Vietnamese texts write them: comma or point for decimals, either for
 * thousands. One group of three (`1.500`) can be both: its value is the grouped one, marked as doubtful.
 */
export function readNumber(raw: string): TypedNumber | undefined {
  const known = read.get(raw);
  if (known) return known;
  const typed = typedNumber(raw);
  if (read.size > KNOWN_NUMBERS) read.clear();
  if (typed) read.set(raw, typed);
  return typed;
}

/** The same few figures make up all texts: each is read once. */
const read = new Map<string, TypedNumber>();
const KNOWN_NUMBERS = 5_000;

function typedNumber(raw: string): TypedNumber | undefined {
  if (raw.length < 16 && !/[.,]/.test(raw)) return { value: { n: Number(raw), d: 1 }, decimals: 0 };
  if (GROUPED.test(raw)) return grouped(raw);
  const signs = raw.replace(/\d/g, '');
  if (signs.length > 1) return undefined;
  const value = parseDecimal(raw.replace(',', '.'));
  return value && { value, decimals: signs === '' ? 0 : raw.length - raw.search(/[.,]/) - 1 };
}
