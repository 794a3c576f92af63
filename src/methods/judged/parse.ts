import type { Parsed, Reading } from '../clause';
import { doubt, rule } from '../clause';
import { JUDGES } from '../choice/parse';
import { NO_POINTS, topDoubts } from '../roles';

/** Ensures a range someone decides in: the column of points shows it, or a council is named with a ceiling. */
export function parseJudged(reading: Reading): Parsed {
  const { clauses, terms } = reading;
  if (clauses.length === 0 && terms.range) {
    const from = { kind: 'points', points: terms.range.from } as const;
    const to = { kind: 'points', points: terms.range.to } as const;
    const top = topDoubts([to], reading);
    return top.length > 0 ? doubt(...top) : rule({ kind: 'judged', from, to, levels: [] });
  }
  const [only] = clauses;
  const price = only?.price;
  if (clauses.length !== 1 || !price?.worth || price.per) return undefined;
  if (price.worth.kind === 'judged') {
    const top = topDoubts([price.worth.to], reading);
    const { from, to } = price.worth;
    return top.length > 0 ? doubt(...top) : rule({ kind: 'judged', from, to, levels: [] });
  }
  if (price.wording !== 'atMost' || price.sign === 'minus' || !JUDGES.test(reading.text.toLowerCase()))
    return undefined;
  const top = topDoubts([price.worth], reading);
  return top.length > 0
    ? doubt(...top)
    : rule({ kind: 'judged', from: NO_POINTS, to: price.worth, levels: [] });
}
