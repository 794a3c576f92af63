import { isZero } from '../../rulebook/rational';
import type { Doubt, Parsed, Reading } from '../clause';
import { doubt, rule } from '../clause';
import { topDoubts } from '../roles';
import type { DeductionSpec, OpenPoint, Worth } from '../spec';
import { causeOf, sharedUnit, tiered } from './causes';
import { countsFrom, doubtsOf, isRepeatedUnsaid, isWeeks, onceOrEach, tooMuch } from './doubts';
import { fromOf, limitsOf } from './limits';
import { capsOwnLine, isScale, isStep, sort } from './lines';

function openOf(spec: DeductionSpec): OpenPoint[] {
  const nothing = spec.from.kind === 'points' && isZero(spec.from.points);
  if (spec.floor || nothing) return [];
  return [
    {
      where: 'Số điểm bị trừ vượt quá số điểm có',
      question: 'Văn bản không nói trừ đến đâu: có điểm âm hay không?',
    },
  ];
}

/** `Điểm = 10 - 0,5 × số lần vi phạm` */
function fromFormula(reading: Reading): Parsed {
  const [only, ...more] = reading.clauses;
  const formula = only?.formula;
  if (formula?.shape !== 'taken' || more.length > 0 || only?.limits.length !== 0) return undefined;
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

/** Ensures a deduction from lines that each take points, with the full score and zeroing events beside them. */
export function parseDeduction(reading: Reading): Parsed {
  const told = fromFormula(reading);
  if (told) return told;
  const sorted = sort(reading.clauses);
  if (!sorted || sorted.causes.length === 0 || sorted.bases.length > 1) return undefined;
  if (sorted.causes.some(isStep) || isScale(sorted)) return undefined;
  const noPer = sorted.causes.every((clause) => !clause.price?.per);
  if (noPer && sorted.bases.length > 0 && sorted.causes.length === 1 && sorted.events.length > 0)
    return undefined;
  if (capsOwnLine(sorted, reading))
    return doubt({ code: 'scoring-text.two-readings', quote: sorted.causes.at(-1)?.text ?? '' });
  const odd = sorted.causes.filter((clause) => countsFrom(clause) || isWeeks(clause));
  if (odd.length > 0 && !tiered(sorted.causes)) {
    return doubt(...odd.map((clause): Doubt => ({ code: 'scoring-text.two-readings', quote: clause.text })));
  }
  if (isRepeatedUnsaid(sorted, reading)) return doubt(onceOrEach(sorted));
  const doubts = doubtsOf(sorted, reading);
  const from = fromOf(sorted.bases, reading);
  if ('code' in from) return doubt(...doubts, from);
  const all = [...doubts, ...tooMuch(sorted, from.from, reading)];
  if (all.length > 0) return doubt(...all);
  const limits = limitsOf(sorted, from, reading);
  if (!limits) return undefined;
  const growing = tiered(sorted.causes);
  const unit = sharedUnit(sorted.causes);
  const spec: DeductionSpec = {
    kind: 'deduction',
    from: from.from,
    causes: growing ? [growing] : sorted.causes.map((clause) => causeOf(clause, unit)),
    ...limits,
    zeroing: sorted.events.map((clause) => clause.label),
  };
  return rule(spec, openOf(spec));
}
