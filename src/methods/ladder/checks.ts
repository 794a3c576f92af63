import { compare, divide, multiply, rational } from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import type { Doubt, Reading } from '../clause';
import { amountText } from '../explain-worth';
import { decimal, maximumOf, pointsOf } from '../roles';
import type { Misfit } from './cover';
import { limitWords } from './limit-words';
import { topWorth } from './rungs';
import type { Rung } from './rungs';

/** Ensures the doubt about two neighbouring bands that gap, overlap or share an end. */
export function misfitDoubt({ kind, below, above, missing }: Misfit<Rung>): Doubt {
  const quote = `${below.clause.text} / ${above.clause.text}`;
  if (kind === 'gap') {
    return { code: 'scoring-text.gap', quote, params: { values: limitWords(missing) } };
  }
  const at = kind === 'shared' && below.to ? below.to.at : above.from?.at;
  const example = at ? decimal(at) : limitWords(above);
  return {
    code: kind === 'shared' ? 'scoring-text.shared-bound' : 'scoring-text.overlap',
    quote,
    params: { values: example },
    readings: [above, below].map((rung) => ({
      reading: rung.clause.label,
      example,
      points:
        rung.worth.kind === 'points'
          ? decimal(rung.worth.points)
          : (rung.clause.price?.quote ?? amountText(rung.worth)),
    })),
  };
}

/** Ensures a doubt where a line breaks the order of the scale: it may be a slip. */
export function orderDoubts(sorted: readonly Rung[], reading: Reading): Doubt[] {
  const points = sorted.map((rung) => pointsOf(topWorth(rung), reading.setting));
  const steps = points.slice(1).flatMap((point, i) => {
    const before = points[i];
    return point && before ? [compare(point, before)] : [];
  });
  if (!steps.includes(1) || !steps.includes(-1)) return [];
  return [{ code: 'scoring-text.order', quote: sorted.map((rung) => rung.clause.text).join(' / ') }];
}

/** Ensures that a formula band does not give more at its upper end than the band above it, nor more than its own cap. */
export function formulaDoubts(sorted: readonly Rung[], reading: Reading): Doubt[] {
  if (!sorted.some(({ clause }) => clause.formula)) return [];
  return sorted.flatMap((rung, i): Doubt[] => {
    const { formula } = rung.clause;
    if (formula?.shape !== 'rate') return [];
    if (!reading.setting.maximum) return [{ code: 'scoring-text.no-maximum', quote: rung.clause.text }];
    if (!rung.to) return [];
    const full = pointsOf(formula.full, reading.setting);
    const next = pointsOf(sorted[i + 1]?.worth, reading.setting) ?? maximumOf(reading.setting);
    if (!full || !next) return [];
    const reached: Rational = multiply(full, divide(divide(rung.to.at, rational(100)), formula.target));
    if (compare(reached, next) <= 0) return [];
    return [{ code: 'scoring-text.contradiction', quote: rung.clause.text }];
  });
}
