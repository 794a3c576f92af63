import { equals, multiply } from '../../rulebook/rational';
import type { Parsed, Reading } from '../clause';
import { doubt, rule } from '../clause';
import { maximumOf } from '../roles';

const MARK = /thang (?:điểm )?# .* (?:x|\*|nhân|nhân với) # /;

/** Ensures a mark on another scale times a factor: "chấm theo thang điểm 5, điểm chấm được x 8". */
export function parseShare(reading: Reading): Parsed {
  const [only] = reading.unpriced;
  if (reading.clauses.length > 0 || reading.unpriced.length !== 1 || !only || !MARK.test(`${only.words} `))
    return undefined;
  const numbers = only.tokens.flatMap(({ value }) => value ?? []);
  const [scale, factor] = numbers;
  if (!scale || !factor || numbers.length !== 2) return undefined;
  const maximum = maximumOf(reading.setting);
  if (!maximum) return doubt({ code: 'scoring-text.no-maximum', quote: only.text });
  if (!equals(multiply(scale, factor), maximum))
    return doubt({ code: 'scoring-text.contradiction', quote: only.text });
  return rule({ kind: 'share', scale, factor: { kind: 'points', points: factor } });
}
