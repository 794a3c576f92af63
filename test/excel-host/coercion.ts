import type { HostValue } from './model';

/**
 * What Excel makes of a string written to a cell that is not formatted as text. Values are read in US
 * conventions whatever the user's language. The number formats it sets on its own are in `format`.
 */
export interface Coerced {
  readonly value: HostValue;
  readonly format?: string;
}

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const MONTH_ORDER = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i;
const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

/** Ensures the value Excel stores for a typed text: a number, date, boolean, error or the text itself. */
export function coerce(text: string): Coerced {
  const trimmed = text.trim();
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  if (ERRORS.includes(trimmed.toUpperCase())) return { value: { error: trimmed.toUpperCase() } };
  return asNumber(trimmed) ?? asDate(trimmed) ?? asTime(trimmed) ?? { value: text };
}

function asNumber(text: string): Coerced | undefined {
  const negative = /^\((.*)\)$/.exec(text);
  const inner = (negative?.[1] ?? text).replace(/^\$/, '');
  const percent = inner.endsWith('%');
  const digits = percent ? inner.slice(0, -1).trim() : inner;
  if (!/\d/.test(digits) || !NUMBER.test(digits)) return undefined;
  const plain = Number(digits.replace(/,/g, ''));
  const value = (percent ? plain / 100 : plain) * (negative ? -1 : 1);
  return percent ? { value, format: digits.includes('.') ? '0.00%' : '0%' } : { value };
}

function asDate(text: string): Coerced | undefined {
  const numeric = /^(\d{1,4})[/-](\d{1,2})(?:[/-](\d{1,4}))?$/.exec(text);
  if (numeric) return numericDate(numeric);
  const named = new RegExp(`^(?:(\\d{1,2})[ -])?(${MONTHS})[ -](\\d{1,4})$`, 'i').exec(text);
  if (!named) return undefined;
  const month = MONTH_ORDER.indexOf((named[2] ?? '').slice(0, 3).toLowerCase()) + 1;
  if (named[1] !== undefined) return serial(Number(named[3]), month, Number(named[1]), 'd-mmm-yy');
  const last = Number(named[3]);
  if (last > 31) return serial(last, month, 1, 'mmm-yy');
  return serial(THIS_YEAR, month, last, 'd-mmm');
}

/** Fixed, so that a test never depends on the day it runs. */
const THIS_YEAR = 2025;

function numericDate(parts: RegExpExecArray): Coerced | undefined {
  const [first, second, third] = [Number(parts[1]), Number(parts[2]), parts[3]];
  if (third === undefined)
    return serial(THIS_YEAR, first, second, 'd-mmm') ?? serial(second, first, 1, 'mmm-yy');
  if (first > 31) return serial(first, second, Number(third), 'yyyy-mm-dd');
  return serial(Number(third), first, second, 'm/d/yyyy');
}

function serial(shortYear: number, month: number, day: number, format: string): Coerced | undefined {
  const year = fullYear(shortYear);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return { value: date.getTime() / 86_400_000 + 25_569, format };
}

function asTime(text: string): Coerced | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?(am|pm))?$/i.exec(text);
  if (match) {
    const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
    return { value: seconds / 86_400, format: 'h:mm' };
  }
  const fraction = /^(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (!fraction || Number(fraction[3]) === 0) return undefined;
  return { value: Number(fraction[1]) + Number(fraction[2]) / Number(fraction[3]), format: '# ?/?' };
}

function fullYear(year: number): number {
  if (year < 30) return 2000 + year;
  return year < 100 ? 1900 + year : year;
}
