import { compare, equals, isZero } from '../../rulebook/rational';
import type { Clause, Doubt, Reading } from '../clause';
import { ALL_POINTS, maximumOf, NO_POINTS, pointsOf, worthOf } from '../roles';
import type { DeductionSpec, Worth } from '../spec';
import type { Sorted } from './lines';

interface From {
  readonly from: Worth;
  readonly cap?: Worth;
}

/** Ensures what there is to lose: a stated base, the maximum, or nothing under a penalty heading. */
export function fromOf(bases: readonly Clause[], reading: Reading): From | Doubt {
  const { setting, terms } = reading;
  const [base] = bases;
  const stated = worthOf(base);
  if (stated) return { from: stated };
  const maximum = maximumOf(setting);
  if (setting.penalty) {
    const stated = setting.maximum && compare(setting.maximum, { n: 0, d: 1 }) > 0;
    const cap = terms.cap ?? (stated && maximum ? ({ kind: 'points', points: maximum } as const) : undefined);
    return { from: NO_POINTS, ...(cap ? { cap } : {}) };
  }
  if (!maximum) return { code: 'scoring-text.no-maximum', quote: reading.text };
  return { from: ALL_POINTS };
}

/** Ensures where taking ends: "trừ không quá điểm tối đa" is a floor of 0, a smaller limit caps what is taken. */
export function limitsOf(
  sorted: Sorted,
  from: From,
  { reading, own }: { readonly reading: Reading; readonly own: boolean },
): Pick<DeductionSpec, 'cap' | 'floor'> | undefined {
  const caps = own ? [] : sorted.causes.flatMap((clause) => clause.price?.cap ?? []);
  if (caps.length > 1 || (caps.length === 1 && sorted.causes.at(-1)?.price?.cap === undefined))
    return undefined;
  const cap = caps[0] ?? takenCap(reading, from);
  if (cap === 'contradicts') return undefined;
  const takesAll = sorted.causes.some((clause) => clause.price?.wording === 'everything');
  const floor = takesAll ? NO_POINTS : (reading.terms.floor ?? sorted.causes.at(-1)?.price?.floor);
  const start = pointsOf(from.from, reading.setting);
  const most = pointsOf(cap, reading.setting);
  if (start && most && !isZero(start) && compare(most, start) >= 0) return { floor: NO_POINTS };
  const limit = cap ?? from.cap;
  return { ...(limit ? { cap: limit } : {}), ...(floor ? { floor } : {}) };
}

/** A ceiling told on its own: one on what is taken; any other must be the item's maximum. */
function takenCap({ terms, setting }: Reading, from: From): Worth | 'contradicts' | undefined {
  const [most, start] = [pointsOf(terms.cap, setting), pointsOf(from.from, setting)];
  if (!terms.cap || from.cap) return undefined;
  if (terms.capTakes || !start || isZero(start)) return terms.cap;
  return most && equals(most, start) ? undefined : 'contradicts';
}
