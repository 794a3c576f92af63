import type { NumberKind } from './numbers';
import { fold } from './text/clean';

/** Money in units large enough to be written with decimals: the separator alone does not decide. */
const LARGE_MONEY = /\b(trieu|ty|ti|nghin|ngan)\b|^tr$/;
const MEASURED = /\b(km2?|m2|m3|ha|tan|kg|gio|met|kwh)\b/;
const PERCENT = /^(%|phan tram|ty le|ti le)( |$)|^ty le %|%$/;
const POINTS = /^(diem|d)$/;

/** Ensures what kind of number a unit such as `Hồ sơ`, `%` or `triệu đồng` announces; unknown for no unit. */
export function kindOfUnit(unit: string): NumberKind {
  const words = fold(unit);
  if (words === '') return 'unknown';
  if (PERCENT.test(words)) return 'percent';
  if (POINTS.test(words)) return 'points';
  if (LARGE_MONEY.test(words) || MEASURED.test(words)) return 'amount';
  return 'count';
}
