import { isZero } from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import type { Doubt, Parsed, Reading } from '../clause';
import { doubt, rule } from '../clause';
import { readingWith, termsWith } from '../rewritten';
import { topDoubts } from '../roles';
import type { DeductionSpec, OpenPoint, Worth } from '../spec';
import { causeOf, sharedUnit, tiered } from './causes';
import {
  addedOrNot,
  countsFrom,
  doubtsOf,
  isAddedUnsaid,
  isRepeatedUnsaid,
  isWeeks,
  onceOrEach,
  tooMuch,
} from './doubts';
import { fromOf, limitsOf } from './limits';
import { ceilingsOf, isScale, isStep, sort, tornEvent, withTakingAll } from './lines';
import { fromOrdinal } from './ordinal';
import { own } from '../own-words';

function openOf(spec: DeductionSpec): OpenPoint[] {
  const nothing = spec.from.kind === 'points' && isZero(spec.from.points);
  // A ceiling that reaches what there is to lose has been made a floor of nothing.
  if (spec.floor || nothing || spec.cap) return [];
  return [
    {
      where: own('where.below-zero'),
      question: own('ask.no-floor'),
    },
  ];
}

/** `Điểm = 10 - 0,5 × số lần vi phạm` */
function fromFormula(reading: Reading): Parsed {
  const [only, ...more] = reading.clauses;
  const formula = only?.formula;
  if (formula?.shape !== 'taken' || more.length > 0 || only?.limits.length !== 0) return undefined;
  if (!formula.from) return fromTakenFormula(formula.text, formula, reading);
  const top = topDoubts([formula.from], reading);
  if (top.length > 0) return doubt(...top);
  if (formula.cap || reading.terms.cap)
    return doubt({ code: 'scoring-text.two-readings', quote: reading.text });
  const each: Worth = { kind: 'points', points: formula.each };
  const { floor } = reading.terms;
  const spec: DeductionSpec = {
    kind: 'deduction',
    from: formula.from,
    causes: [{ text: formula.text, each }],
    ...(floor ? { floor } : {}),
    zeroing: [],
  };
  return rule(spec, openOf(spec));
}

/** `Số điểm trừ = 0,02 × số hồ sơ trễ hạn, tối đa 2 điểm`: what there is to lose is the item's. */
function fromTakenFormula(
  text: string,
  formula: { readonly each: Rational; readonly cap?: Worth },
  reading: Reading,
): Parsed {
  const { terms } = reading;
  if (formula.cap && terms.cap) return doubt({ code: 'scoring-text.two-readings', quote: reading.text });
  const cap = formula.cap ?? terms.cap;
  const capped = readingWith(reading, {
    terms: termsWith(terms, { ...(cap ? { cap } : {}), capTakes: true }),
  });
  const from = fromOf([], capped);
  if ('code' in from) return doubt(from);
  const limits = limitsOf({ causes: [], bases: [], events: [] }, from, { reading: capped, own: false });
  const each: Worth = { kind: 'points', points: formula.each };
  const spec: DeductionSpec = {
    kind: 'deduction',
    from: from.from,
    causes: [{ text, each }],
    ...limits,
    zeroing: [],
  };
  return rule(spec, openOf(spec));
}

/** Ensures a deduction from lines that each take points, with the full score and zeroing events beside them. */
export function parseDeduction(reading: Reading): Parsed {
  const told = fromFormula(reading);
  if (told) return told;
  const plain = sort(reading.clauses);
  const sorted = plain && withTakingAll(plain);
  if (!sorted || sorted.causes.length === 0 || sorted.bases.length > 1) return undefined;
  const torn = tornEvent(sorted);
  if (torn) return doubt({ code: 'scoring-text.damaged', quote: torn.text });
  if (isAddedUnsaid(sorted)) return doubt(addedOrNot(sorted));
  if (sorted.causes.some(isStep) || isScale(sorted)) return undefined;
  const [only, ...others] = sorted.causes;
  const isSingle = others.length === 0 && !only?.price?.per;
  if (isSingle && sorted.bases.length > 0 && sorted.events.length > 0) return undefined;
  const ceilings = ceilingsOf(sorted, reading);
  if (ceilings === 'unsaid')
    return doubt({ code: 'scoring-text.two-readings', quote: sorted.causes.at(-1)?.text ?? '' });
  const growing = fromOrdinal(sorted.causes) ?? tiered(sorted.causes);
  const odd = sorted.causes.filter((clause) => countsFrom(clause) || isWeeks(clause));
  if (odd.length > 0 && !growing) {
    return doubt(...odd.map((clause): Doubt => ({ code: 'scoring-text.two-readings', quote: clause.text })));
  }
  if (isRepeatedUnsaid(sorted, reading)) return doubt(onceOrEach(sorted));
  const doubts = doubtsOf(sorted, reading);
  const from = fromOf(sorted.bases, reading);
  if ('code' in from) return doubt(...doubts, from);
  const all = [...doubts, ...tooMuch(sorted, from.from, reading)];
  if (all.length > 0) return doubt(...all);
  const limits = limitsOf(sorted, from, { reading, own: ceilings === 'own' });
  if (!limits) return undefined;
  const unit = sharedUnit(sorted.causes);
  const causes = sorted.causes.map((clause) => ({
    ...causeOf(clause, unit),
    ...(ceilings === 'own' && clause.price?.cap ? { cap: clause.price.cap } : {}),
  }));
  const spec: DeductionSpec = {
    kind: 'deduction',
    from: from.from,
    causes: growing ? [growing] : causes,
    ...limits,
    zeroing: sorted.events.map((clause) => clause.label),
  };
  return rule(spec, openOf(spec));
}
