import type { Doubt, Reading } from '../methods/clause';
import { maximumOf, pointsOf } from '../methods/roles';
import type { MethodKind, MethodSpec } from '../methods/spec';
import { compare, equals, isZero, round } from '../rulebook/rational';

/** Kinds that take up a ceiling, a floor or a rounding themselves. */
const TAKES_CAP: ReadonlySet<MethodKind> = new Set(['deduction', 'perUnit', 'steps']);
const TAKES_FLOOR: ReadonlySet<MethodKind> = new Set(['deduction', 'steps', 'timeliness', 'composite']);

function capDoubt({ terms, setting, text, clauses }: Reading, spec: MethodSpec): Doubt[] {
  if (!terms.cap) return [];
  const twice = clauses.some((clause) => clause.price?.cap !== undefined);
  if (TAKES_CAP.has(spec.kind)) return twice ? [{ code: 'scoring-text.contradiction', quote: text }] : [];
  const [most, maximum] = [pointsOf(terms.cap, setting), maximumOf(setting)];
  if (most && maximum && equals(most, maximum) && !terms.capTakes) return [];
  return [{ code: 'scoring-text.contradiction', quote: text }];
}

function floorDoubt({ terms, setting, text }: Reading, spec: MethodSpec): Doubt[] {
  const isFlat = spec.kind === 'timeliness' && spec.late.kind !== 'perDay';
  const isOverride = spec.kind === 'composite' && spec.combine.kind !== 'sum';
  if (!terms.floor || (TAKES_FLOOR.has(spec.kind) && !isFlat && !isOverride)) return [];
  const least = pointsOf(terms.floor, setting);
  return least && isZero(least) ? [] : [{ code: 'scoring-text.contradiction', quote: text }];
}

/** A rounding that would change points of a kind that only adds up what the text prices. */
function roundingDoubt({ terms, clauses, setting, text }: Reading, spec: MethodSpec): Doubt[] {
  const { decimals } = terms;
  if (decimals === undefined || 'decimals' in spec) return [];
  const changes = clauses.some((clause) => {
    const points = pointsOf(clause.price?.worth, setting);
    return points !== undefined && compare(round(points, decimals), points) !== 0;
  });
  return changes ? [{ code: 'scoring-text.unread', quote: text }] : [];
}

/** Ensures a doubt for every ceiling, floor or rounding the text states and its rule would leave out. */
export function unusedTerms(reading: Reading, spec: MethodSpec): Doubt[] {
  return [...capDoubt(reading, spec), ...floorDoubt(reading, spec), ...roundingDoubt(reading, spec)];
}
