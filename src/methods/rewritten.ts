import type { Clause, Limit, Price, Reading, Setting, Terms } from './clause';

/*
 * Copies with something in them replaced. Each is written key by key, so that the copies have the one shape of what
 * they are copied from: with a shape per place that copies, every later look at a clause would be several times slower.
 */

type ReadingChange = Partial<Pick<Reading, 'clauses' | 'unpriced' | 'terms' | 'setting'>>;

/** Ensures the reading with other clauses, statements, terms or setting. */
export function readingWith(reading: Reading, change: ReadingChange): Reading {
  return {
    clauses: change.clauses ?? reading.clauses,
    unpriced: change.unpriced ?? reading.unpriced,
    terms: change.terms ?? reading.terms,
    setting: change.setting ?? reading.setting,
    hasDefinitions: reading.hasDefinitions,
    text: reading.text,
    kinds: reading.kinds,
  };
}

/** Ensures the clause with another label, other words (and their kinds), limits or price. */
export function clauseWith(
  clause: Clause,
  change: Partial<Pick<Clause, 'label' | 'words' | 'kinds' | 'limits' | 'price'>>,
): Clause {
  return {
    text: clause.text,
    label: change.label ?? clause.label,
    words: change.words ?? clause.words,
    kinds: change.kinds ?? clause.kinds,
    tokens: clause.tokens,
    limits: change.limits ?? clause.limits,
    price: change.price ?? clause.price,
    formula: clause.formula,
    mark: clause.mark,
    line: clause.line,
  };
}

/** Ensures the price per something else, or for the whole. */
export function pricePer(price: Price, per: Price['per']): Price {
  const { worth, wording, sign, cap, capSign, floor, quote, leads } = price;
  return { worth, wording, sign, per, cap, capSign, floor, quote, leads };
}

/** Ensures the price with another worth, told in other words. */
export function priceWith(
  price: Price,
  change: Partial<Pick<Price, 'worth' | 'wording' | 'sign' | 'cap'>>,
): Price {
  return {
    worth: change.worth ?? price.worth,
    wording: change.wording ?? price.wording,
    sign: change.sign ?? price.sign,
    per: price.per,
    cap: change.cap ?? price.cap,
    capSign: price.capSign,
    floor: price.floor,
    quote: price.quote,
    leads: price.leads,
  };
}

/** Ensures the setting of a part, with what that part alone can reach. */
export function settingWith(
  setting: Setting,
  {
    maximum,
    penalty = setting.penalty,
    nameWords = setting.nameWords,
  }: Pick<Setting, 'maximum'> & Partial<Setting>,
): Setting {
  return { maximum, bonus: setting.bonus, penalty, name: setting.name, nameWords };
}

/** Ensures the limit between other ends. */
export function limitBetween(limit: Limit, { from, to }: Pick<Limit, 'from' | 'to'>): Limit {
  const { unit, decimals, aside, exact, start, end } = limit;
  return { from, to, unit, decimals, aside, exact, start, end };
}

/** Ensures the limit that demands one value and no other. */
export function limitAt(limit: Limit, at: NonNullable<Limit['from']>): Limit {
  const { unit, decimals, aside, start, end } = limit;
  return { from: at, to: at, unit, decimals, aside, exact: true, start, end };
}

/** Ensures the terms with what one more statement says. */
export function termsWith(terms: Terms, said: Partial<Terms>): Terms {
  return {
    absence: said.absence ?? terms.absence,
    absenceUnsaid: said.absenceUnsaid ?? terms.absenceUnsaid,
    cap: said.cap ?? terms.cap,
    stopsAtMaximum: said.stopsAtMaximum ?? terms.stopsAtMaximum,
    capTakes: said.capTakes ?? terms.capTakes,
    floor: said.floor ?? terms.floor,
    decimals: said.decimals ?? terms.decimals,
    bestOnly: said.bestOnly ?? terms.bestOnly,
    range: said.range ?? terms.range,
    proportional: said.proportional ?? terms.proportional,
  };
}
