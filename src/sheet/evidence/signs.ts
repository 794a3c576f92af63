import { CAPITALS, LETTERS } from '../../grid/plain-letters';
import { isKindSign } from './kinds';

/** Number and sign of a document: `12` and `KH-UBND`; the sign is missing where only a number was written. */
export interface DocumentSign {
  readonly number: string;
  readonly symbol?: string;
  /** `12/2025/QĐ-UBND`: legal documents carry their year. */
  readonly year?: number;
}

export interface FoundSign {
  readonly sign: DocumentSign;
  readonly start: number;
  readonly end: number;
}

const SYMBOL = '[A-Za-zÀ-ÖØ-öø-ỹ][A-Za-zÀ-ÖØ-öø-ỹ\\d&]*';
const FULL = new RegExp(
  `(?<![\\d/.,A-Za-zÀ-ÖØ-öø-ỹ])(\\d{1,6}[a-zđ]?)\\s?/\\s?(?:((?:19|20)\\d{2})\\s?/\\s?)?(${SYMBOL}(?:\\s?[-–]\\s?(?=[A-Za-zÀ-ÖØ-öø-ỹ])[A-Za-zÀ-ÖØ-öø-ỹ\\d&]+)?(?:[-–.][A-Za-zÀ-ÖØ-öø-ỹ\\d&]+)*)`,
  'giu',
);
/** `Kế hoạch số 12 ngày …`, `QĐ 45`: a number without its sign. */
const NUMBER_ONLY =
  /(?:(?<![A-Za-zÀ-ÖØ-öø-ỹ])số\s*:?\s*|(?<=^(?:KH|BC|QĐ|TB|TTr|CV|NQ|CT|KL|BB|HD)\s))(\d{1,6}[a-zđ]?)(?![A-Za-zÀ-ÖØ-öø-ỹ\d/.,%-]|\s*(?:%|\/))/iu;

/** Ensures the first number and sign of a text with its place, or undefined. Rates and dates are none. */
export function findSign(text: string): FoundSign | undefined {
  for (const match of text.matchAll(FULL)) {
    const [whole, number = '', year, symbol = ''] = match;
    if (!isSymbol(symbol)) continue;
    const sign: DocumentSign = {
      number,
      symbol: symbol.replace(/\s/g, '').replace(/–/g, '-').replace(/[.]$/, ''),
      ...(year === undefined ? {} : { year: Number(year) }),
    };
    return { sign, start: match.index, end: match.index + whole.length };
  }
  return undefined;
}

/** Ensures false only where no two signs stand in a text, so that most need not be parted at every comma. */
export function mayCiteTwo(text: string): boolean {
  FULL.lastIndex = 0;
  const isSecond = FULL.test(text) && FULL.test(text);
  FULL.lastIndex = 0;
  return isSecond;
}

/** Ensures the number of a document that was written without its sign, or undefined. */
export function findNumber(text: string): FoundSign | undefined {
  const match = NUMBER_ONLY.exec(text);
  if (!match) return undefined;
  const sign = { number: match[1] ?? '' };
  return { sign, start: match.index, end: match.index + match[0].length };
}

const TWO_CAPITALS = new RegExp(`[${CAPITALS}].*[${CAPITALS}]`);
const NOT_IN_SIGNS = new RegExp(`[^${LETTERS}\\d]`, 'g');

/** `KH-UBND`, `STC-HCSN`, `QĐ`; not the word after a slash. */
function isSymbol(symbol: string): boolean {
  const [first = '', ...more] = symbol.split(/\s?[-–.]\s?/);
  if (isKindSign(first)) return true;
  const isCapitals = (letters: string): boolean => TWO_CAPITALS.test(letters);
  return isCapitals(first) && (more.length > 0 || first === first.toUpperCase());
}

/** Ensures a sign as compared: case, spaces, dashes and leading zeros do not matter. */
export function comparableSign({ number, symbol = '', year }: DocumentSign): string {
  const letters = symbol.normalize('NFC').toUpperCase().replace(NOT_IN_SIGNS, '');
  return `${number.replace(/^0+(?=\d)/, '').toUpperCase()}/${year ?? ''}/${letters}`;
}

/** Ensures a sign as officials write it: `12/KH-UBND`. */
export function showSign({ number, symbol, year }: DocumentSign): string {
  return [
    number,
    ...(year === undefined ? [] : [String(year)]),
    ...(symbol === undefined ? [] : [symbol]),
  ].join('/');
}
