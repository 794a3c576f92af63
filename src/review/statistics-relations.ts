import { checkFigureQuantity, impliedTotals, rowsAddingUp } from './check-figures';
import type { CheckFigure } from './check-figures';
import { partitionOf } from './families';
import type { Figure } from './figures';
import { isValued, rateReadings } from './rates';
import type { RateReading, ValuedFigure } from './rates';
import { holds } from './relations';
import type { Quantity, Relation } from './relations';

/** A relation with the figure it stands at in the form. */
export interface StatisticsRelation {
  readonly relation: Relation;
  /** `unitsTotal`: the total row of a table of units. */
  readonly source: 'rate' | 'parts' | 'checkFigure' | 'unitsTotal';
  readonly at: Figure | CheckFigure | Quantity;
}

/** Ensures every relation that must be true of a set of figures, true or not. */
export function statisticsRelations(
  figures: readonly Figure[],
  checks: readonly CheckFigure[],
): StatisticsRelation[] {
  return [
    ...figures.flatMap(rateRelation),
    ...figures.flatMap(partsRelation),
    ...[...impliedTotals(figures), ...checks].flatMap((check) => checkRelation(check, figures)),
  ];
}

/** A rate with several possible readings is true when any of them is; only a defined one can be untrue. */
function rateRelation(figure: Figure): StatisticsRelation[] {
  const readings = rateReadings(figure);
  const reading = readings.find((one) => holds(toRelation(one))) ?? checkable(readings);
  return reading ? [{ relation: toRelation(reading), source: 'rate', at: figure }] : [];
}

function checkable(readings: readonly RateReading[]): RateReading | undefined {
  const defined = readings.find(({ isDefined }) => isDefined);
  return defined ?? (readings.length === 1 ? readings[0] : undefined);
}

function toRelation({ rate, numerator, denominator }: RateReading): Relation {
  return { kind: 'rate', rate, decimals: rate.decimals, numerator, denominator };
}

function partsRelation(total: Figure): StatisticsRelation[] {
  const parts = countedParts(total);
  if (!isValued(total) || !parts || !partitionOf(total, parts)?.isEverything) return [];
  return [{ relation: { kind: 'sum', total, parts }, source: 'parts', at: total }];
}

/** Ensures the parts that nest under a counted total, all known and in its unit; undefined otherwise. */
export function countedParts(total: Figure): ValuedFigure[] | undefined {
  if (total.isPercent || !isValued(total)) return undefined;
  const parts = total.children.filter(({ isPercent }) => !isPercent);
  if (parts.length < 2 || !parts.every(isValued)) return undefined;
  return parts.every(({ unit }) => unit === total.unit) ? parts : undefined;
}

function checkRelation(check: CheckFigure, figures: readonly Figure[]): StatisticsRelation[] {
  const parts = rowsAddingUp(check, figures).filter(isValued);
  if (parts.length === 0) return [];
  return [
    { relation: { kind: 'sum', total: checkFigureQuantity(check), parts }, source: 'checkFigure', at: check },
  ];
}
