import type { Parsed, Reading } from '../clause';
import { doubt, rule } from '../clause';
import { onlyFormula } from '../rate/parse';
import { topDoubts } from '../roles';

/** Ensures points against the best (or lowest) of the group from a lone formula. */
export function parseRelative(reading: Reading): Parsed {
  const formula = onlyFormula(reading)?.formula;
  if (!formula || formula.shape !== 'relative' || reading.clauses.length !== 1) return undefined;
  const top = topDoubts([formula.full], reading);
  if (top.length > 0) return doubt(...top);
  return rule({
    kind: 'relative',
    against: formula.lowest ? 'lowest' : 'best',
    full: formula.full,
    // The explanation and the inputs say whose figure it is.
    label: formula.label.replace(/ của đơn vị(?: có .* nhất)?$/i, ''),
    ...(reading.terms.decimals === undefined ? {} : { decimals: reading.terms.decimals }),
  });
}
