import { fact, fixed } from '../../../src/methods/decision/amount';
import type { Amount } from '../../../src/methods/decision/amount';
import type { Decision } from '../../../src/methods/decision/decision';
import { factsOf } from '../../../src/methods/decision/facts';
import { writeFormula } from '../../../src/methods/decision/formula';
import type { InputNeed } from '../../../src/methods/method';
import * as r from '../../../src/rulebook/rational';
import { exact, readAnswers } from '../read-case';

/** `95`, `-0.25` or `1/3` as an amount. */
export function n(value: string | number): Amount {
  return fixed(exact(value));
}

export const COUNT: InputNeed = { key: 'count', label: 'Số lượng', type: 'count' };
export const VALUE: InputNeed = { key: 'value', label: 'Giá trị', type: 'amount' };
export const RATE: InputNeed = { key: 'rate', label: 'Tỷ lệ', type: 'percent', unit: '%' };
export const TOP: InputNeed = { key: 'numerator', label: 'Số đạt', type: 'amount', insteadOf: ['rate'] };
export const BOTTOM: InputNeed = {
  key: 'denominator',
  label: 'Tổng số',
  type: 'amount',
  insteadOf: ['rate'],
};
export const DATE: InputNeed = { key: 'date', label: 'Ngày', type: 'date' };
export const GROUP: InputNeed = { key: 'group', label: 'Nhóm', type: 'level', choices: ['Sở', 'Huyện'] };
export const LEVEL: InputNeed = { key: 'level', label: 'Mức', type: 'level', choices: ['Tốt', 'Khá', 'Đạt'] };

export function part(index: number, type: 'yesNo' | 'count' | 'amount' = 'count'): InputNeed {
  return { key: 'parts', part: index, label: `Nội dung ${String(index + 1)}`, type };
}

export const count = fact(COUNT);
export const value = fact(VALUE);
export const rate = fact(RATE);
export const top = fact(TOP);
export const bottom = fact(BOTTOM);

/** A row with a cell for each of these inputs, and for two clauses. */
const CELLS: Readonly<Record<string, string>> = {
  count: 'A7',
  value: 'B7',
  rate: 'C7',
  numerator: 'D7',
  denominator: 'E7',
  date: 'F7',
  group: 'G7',
  level: 'H7',
  'parts.0': 'I7',
  'parts.1': 'J7',
};

const cells = ({ key, part: place }: InputNeed) =>
  CELLS[place === undefined ? key : `${key}.${String(place)}`];
/** The formula of a decision over one row of cells. */
export function written(decision: Decision): string | undefined {
  return writeFormula(decision, cells);
}

/** The facts of answers as they stand in case files. */
export function facts(answers: Readonly<Record<string, unknown>>) {
  return factsOf(readAnswers(answers));
}

/** An amount as a person would write it, to be read in a test. */
export function shown(amount: Amount): string {
  switch (amount.kind) {
    case 'fixed':
      return fraction(amount.value);
    case 'fact':
      return amount.need.part === undefined
        ? amount.need.key
        : `${amount.need.key}.${String(amount.need.part)}`;
    case 'daysAfter':
      return `days after ${String(amount.day.day)}/${String(amount.day.month)}`;
    case 'product': {
      const under = amount.under.length === 0 ? '' : ` / ${amount.under.map(shown).join(' / ')}`;
      return `${[fraction(amount.factor), ...amount.over.map(shown)].join(' * ')}${under}`;
    }
    case 'sum':
      return `(${amount.terms.map(shown).join(' + ')})`;
    case 'atMost':
      return `min[${shown(amount.of)}, ${shown(amount.limit)}]`;
    case 'atLeast':
      return `max[${shown(amount.of)}, ${shown(amount.limit)}]`;
    case 'whole':
      return `int[${shown(amount.of)}]`;
    case 'rounded':
      return `round[${shown(amount.of)}, ${String(amount.decimals)}]`;
    case 'written':
      return amount.formula;
  }
}

function fraction(of: r.Rational): string {
  return r.isWhole(of) ? String(of.n) : `${String(of.n)}/${String(of.d)}`;
}
