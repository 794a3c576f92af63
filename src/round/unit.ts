import type { Day } from '../methods/answers';
import type { Rational } from '../rulebook/rational';
import type { AgencyKind } from '../rulebook/rulebook';
import type { CellRef } from '../result';

/** Days from the first to the last, both included; an open end is absent. */
export interface Period {
  readonly from?: Day;
  readonly until?: Day;
}

/**
 * A unit that a unit of today continues, wholly or in part. Its figures count towards the successor only when
 * a person confirmed it; last year's rank is never invented for a merged unit.
 */
export interface Predecessor {
  readonly name: string;
  /** The day the change took effect. */
  readonly on?: Day;
  readonly confirmed?: { readonly who: string; readonly when: string };
}

/** Last year's published result of the same unit. */
export interface LastResult {
  /** Percent. */
  readonly index: Rational;
  readonly rank?: number;
}

/** One unit of the round (đơn vị được chấm). Its id stays the same through the round, whatever its name is spelt like. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  /** Other spellings of the name that a person confirmed to mean this unit. */
  readonly aliases: readonly string[];
  readonly group?: string;
  readonly kind?: AgencyKind;
  readonly rulebookId?: string;
  /** Codes of items that do not apply to it (đặc thù). */
  readonly notApplicable: readonly string[];
  /** The days between which the unit exists; absent = all year. */
  readonly exists?: Period;
  /** The days its figures are counted over where they are not the whole year, e.g. 01/7–31/12/2025. */
  readonly period?: Period;
  readonly predecessors: readonly Predecessor[];
  readonly lastYear?: LastResult;
  /** Where the register names it. */
  readonly cell?: CellRef;
}

/** Ensures whether a unit exists on some day of the year; one that ceased before it is nobody's to wait for. */
export function existsIn({ exists }: Pick<Unit, 'exists'>, year: number): boolean {
  const { from, until } = exists ?? {};
  return (from?.year ?? year) <= year && (until?.year ?? year) >= year;
}
