import { equals, multiply, ZERO } from '../../rulebook/rational';
import type { Clause, Formula, Parsed, Reading } from '../clause';
import { doubt, rule } from '../clause';
import { onlyFormula } from '../rate/parse';
import { isTaking, pointsOf, topDoubts, worthOf } from '../roles';

type Weighted = Extract<Formula, { shape: 'weighted' }>;

/** "Tất cả …: 2; … : 1; …: 0" beside the formula: landmarks of it, true only when the formula gives the same. */
function isLandmark(clause: Clause, formula: Weighted, reading: Reading): boolean {
  const points = pointsOf(worthOf(clause), reading.setting);
  const full = pointsOf(formula.full, reading.setting);
  if (!points || !full || clause.price?.per || isTaking(clause)) return false;
  return [ZERO, ...formula.parts.map((part) => multiply(full, part.weight))].some((each) =>
    equals(each, points),
  );
}

/** Ensures counts with weights over their total from a formula, its landmarks beside it. */
export function parseSurvey(reading: Reading): Parsed {
  const clause = onlyFormula(reading);
  const formula = clause?.formula;
  if (formula?.shape !== 'weighted') return undefined;
  const others = reading.clauses.filter((other) => other !== clause);
  if (!others.every((other) => isLandmark(other, formula, reading))) {
    return doubt({ code: 'scoring-text.contradiction', quote: reading.text });
  }
  const top = reading.setting.maximum
    ? topDoubts([formula.full], reading)
    : [{ code: 'scoring-text.no-maximum', quote: formula.quote } as const];
  if (top.length > 0) return doubt(...top);
  return rule({
    kind: 'survey',
    parts: formula.parts,
    total: formula.total,
    full: formula.full,
    ...(reading.terms.decimals === undefined ? {} : { decimals: reading.terms.decimals }),
  });
}
