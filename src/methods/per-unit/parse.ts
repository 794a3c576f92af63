import { compare, equals, ONE } from '../../rulebook/rational';
import type { Clause, Doubt, Parsed, Reading } from '../clause';
import { doubt, rule } from '../clause';
import { countsFromLater } from '../from-which';
import { ALL_POINTS, isNone, isZeroWorth, maximumOf, NO_POINTS, pointsOf, worthOf } from '../roles';
import { clauseWith, pricePer } from '../rewritten';
import type { OpenPoint, PerUnitSpec, Worth } from '../spec';
import { own } from '../own-words';
import { signOfFaults } from './faults';

/** "01 sáng kiến: 2 điểm; … tối đa 5 điểm": one of a thing, where a ceiling says that more may be counted. */
function asUnit(clause: Clause, capped: boolean): Clause {
  const [limit] = clause.limits;
  const isOne =
    clause.limits.length === 1 &&
    limit?.exact === true &&
    limit.from !== undefined &&
    equals(limit.from.at, ONE);
  if (!capped || !isOne || !clause.price || clause.price.per) return clause;
  const per = { size: ONE, unit: limit.unit, direction: undefined, wholeOnly: false };
  return clauseWith(clause, { price: pricePer(clause.price, per) });
}

function isUnit(clause: Clause): boolean {
  const { price } = clause;
  if (!price?.per || !price.worth || clause.formula) return false;
  if (price.wording !== 'exact' || price.sign === 'minus') return false;
  return price.per.direction === undefined && price.per.unit !== '%' && !price.per.wholeOnly;
}

/** "Không có sáng kiến: 0 điểm" beside a price per unit: none of them earns nothing anyway. */
function isNothingDone(clause: Clause): boolean {
  return isNone(clause) && isZeroWorth(worthOf(clause)) && clause.limits.length === 0 && !clause.price?.per;
}

/** "Cứ 01 đề tài được nghiệm thu": the thing itself, without the words for each of it. */
const EACH_ONE = /^cứ (?:mỗi |thêm )?(?:0*1 |một )?(?=[A-Za-zÀ-ÖØ-öø-ỹ])/iu;

function textOf(clause: Clause): string {
  if (clause.label === '') return clause.price?.per?.unit ?? clause.text;
  return clause.label.replace(EACH_ONE, '');
}

/** The ceiling: stated, or the item's maximum; one that is not the maximum contradicts it. */
function capOf(stated: Worth | undefined, reading: Reading): { cap: Worth | undefined; doubts: Doubt[] } {
  const maximum = maximumOf(reading.setting);
  if (!stated) return { cap: maximum ? ALL_POINTS : undefined, doubts: [] };
  const most = pointsOf(stated, reading.setting);
  if (!maximum || !most || equals(most, maximum)) return { cap: stated, doubts: [] };
  const code = compare(most, maximum) > 0 ? 'scoring-text.above-maximum' : 'scoring-text.never-maximum';
  return { cap: stated, doubts: [{ code, quote: reading.text, params: {} }] };
}

/** A ceiling on one line that is the item's maximum is the ceiling of all lines. */
function isMaximum(cap: Worth | undefined, reading: Reading): boolean {
  const [most, maximum] = [pointsOf(cap, reading.setting), maximumOf(reading.setting)];
  return most !== undefined && maximum !== undefined && equals(most, maximum);
}

function partialOf(clause: Clause, reading: Reading): PerUnitSpec['units'][number]['partial'] {
  const per = clause.price?.per;
  if (!per || equals(per.size, ONE)) return undefined;
  return reading.terms.proportional ? 'proportional' : 'open';
}

function openOf(units: PerUnitSpec['units']): OpenPoint[] {
  return units
    .filter((unit) => unit.partial === 'open')
    .map((unit) => ({ where: unit.text, question: own('ask.part-steps') }));
}

/** `Điểm = 0,5 × số mô hình` */
function fromFormula(reading: Reading): Parsed {
  const [only, ...more] = reading.clauses;
  const formula = only?.formula;
  if (formula?.shape !== 'units' || more.length > 0 || only?.limits.length !== 0) return undefined;
  const { floor, decimals, cap: stated } = reading.terms;
  if (!/^số /i.test(formula.text) || floor || (stated && formula.cap)) return undefined;
  const { cap, doubts } = capOf(formula.cap ?? stated, reading);
  if (doubts.length > 0) return doubt(...doubts);
  return rule({
    kind: 'perUnit',
    units: [
      { text: formula.text.replace(/^số (?:lượng )?/i, ''), each: { kind: 'points', points: formula.each } },
    ],
    ...(cap ? { cap } : {}),
    ...(decimals === undefined ? {} : { decimals }),
  });
}

/** Ensures points per unit from lines that each price one unit of something. */
export function parsePerUnit(reading: Reading): Parsed {
  const told = fromFormula(reading);
  if (told) return told;
  const { terms } = reading;
  const stepped = reading.clauses.some((clause) => {
    const size = clause.price?.per?.size;
    return terms.proportional && size && !equals(size, terms.proportional);
  });
  if (stepped || terms.floor || reading.clauses.some(countsFromLater)) return undefined;
  const capped = terms.cap !== undefined || reading.clauses.some((clause) => clause.price?.cap !== undefined);
  const clauses = reading.clauses
    .filter((clause) => !isNothingDone(clause))
    .map((clause) => asUnit(clause, capped));
  if (clauses.length === 0 || !clauses.every(isUnit)) return undefined;
  const { bonus, penalty } = reading.setting;
  const fault = bonus || penalty ? undefined : signOfFaults(clauses);
  if (fault) return doubt(fault);
  const own = clauses.flatMap((clause) => clause.price?.cap ?? []);
  const onlyLast = clauses.length > 1 && own.length === 1 && clauses.at(-1)?.price?.cap !== undefined;
  if (own.length > 0 && clauses.length > 1 && !onlyLast) return undefined;
  if (terms.bestOnly && clauses.length > 1) {
    return doubt({ code: 'scoring-text.sum-or-best', quote: reading.text });
  }
  const overall = onlyLast && isMaximum(own[0], reading);
  if (onlyLast && !overall) return doubt({ code: 'scoring-text.two-readings', quote: reading.text });
  const { cap, doubts } = capOf(own[0] ?? terms.cap, reading);
  if (doubts.length > 0) return doubt(...doubts);
  const units = clauses.map((clause) => {
    const partial = partialOf(clause, reading);
    const per = clause.price?.per?.size ?? ONE;
    return {
      text: textOf(clause),
      each: worthOf(clause) ?? NO_POINTS,
      ...(equals(per, ONE) ? {} : { per }),
      ...(partial ? { partial } : {}),
    };
  });
  const spec: PerUnitSpec = {
    kind: 'perUnit',
    units,
    ...(cap ? { cap } : {}),
    ...(terms.decimals === undefined ? {} : { decimals: terms.decimals }),
  };
  return rule(spec, openOf(units));
}
