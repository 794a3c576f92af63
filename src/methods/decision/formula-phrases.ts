import type { Amount } from './amount';
import type { Comparison, Test } from './decision';
import type { FormulaCells, InputNeed } from '../method';
import type { Day } from '../answers';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';

/** Digits kept of a difference of products, so that 100*4,35 is 435 in binary too. */
const DIGITS = 6;

/** Excel refuses string literals over 255 characters. */
const LONGEST_TEXT = 250;

/** Writes amounts and tests in the words of a spreadsheet. */
export class Phrases {
  constructor(private readonly cells: FormulaCells) {}

  reference(need: InputNeed): string {
    return this.cells(need) ?? 'NA()';
  }

  amount(amount: Amount): string {
    switch (amount.kind) {
      case 'fixed':
        return numeral(amount.value);
      case 'fact':
        return this.reference(amount.need);
      case 'daysAfter':
        return `(INT(${this.reference(amount.need)})-${date(amount.day)})`;
      case 'product':
        return this.product(amount);
      case 'sum':
        return this.sum(amount.terms);
      case 'atMost':
        return `MIN(${this.amount(amount.of)},${this.amount(amount.limit)})`;
      case 'atLeast':
        return `MAX(${this.amount(amount.of)},${this.amount(amount.limit)})`;
      case 'whole':
        return `INT(${this.quotient(amount.of)})`;
      case 'rounded':
        return `ROUND(${this.amount(amount.of)},${String(amount.decimals)})`;
      case 'written':
        return amount.formula;
    }
  }

  private operand(amount: Amount): string {
    const text = this.amount(amount);
    return ['sum', 'product', 'written'].includes(amount.kind) ? `(${text})` : text;
  }

  private product({ factor, over, under }: Extract<Amount, { kind: 'product' }>): string {
    const { top, bottom } = decimals(factor);
    const tops = over.map((each) => this.operand(each));
    const negative = top.startsWith('-');
    const size = negative ? top.slice(1) : top;
    const upper = (size === '1' && tops.length > 0 ? tops : [size, ...tops]).join('*');
    const below = [...(bottom === '1' ? [] : [bottom]), ...under.map((each) => this.operand(each))];
    const lower = below.length > 1 ? `/(${below.join('*')})` : below.map((each) => `/${each}`).join('');
    return `${negative ? '-' : ''}${upper}${lower}`;
  }

  /** A quotient whose whole part is asked for: by a whole number it is exact, else a lost bit is rounded away. */
  private quotient(amount: Amount): string {
    if (amount.kind === 'fact') return this.amount(amount);
    if (amount.kind !== 'product') return `ROUND(${this.amount(amount)},9)`;
    const { factor, over, under } = amount;
    const bare = this.amount({ ...amount, factor: r.rational(factor.n) });
    const divided = r.isWhole(factor) ? bare : `${bare}/${String(factor.d)}`;
    const isPlain = factor.n === 1 && over.every((each) => each.kind === 'fact') && under.length === 0;
    return isPlain ? divided : `ROUND(${divided},9)`;
  }

  private sum(terms: readonly Amount[]): string {
    return terms
      .map((term) => (term.kind === 'written' ? term.formula : this.amount(term)))
      .map((text, index) => (index === 0 || text.startsWith('-') ? text : `+${text}`))
      .join('');
  }

  test(test: Test): string {
    switch (test.kind) {
      case 'compare':
        return this.compare(test.left, test.is, test.right);
      case 'isWhole':
        return `${this.quotient(test.of)}=INT(${this.quotient(test.of)})`;
      case 'met':
        return this.met(this.reference(test.need));
      case 'unmet':
        return this.unmet(this.reference(test.need));
      case 'level':
        return `TRIM(${this.reference(test.need)})=${literal(test.need.choices?.[test.index] ?? '')}`;
      case 'byDay':
        return `INT(${this.reference(test.need)})${test.is}${date(test.day)}`;
      case 'all':
        return `AND(${test.of.map((each) => this.test(each)).join(',')})`;
      case 'any':
        return `OR(${test.of.map((each) => this.test(each)).join(',')})`;
      case 'not':
        return this.not(test.of);
    }
  }

  private not(test: Test): string {
    if (test.kind === 'isWhole') return `${this.quotient(test.of)}<>INT(${this.quotient(test.of)})`;
    return `NOT(${this.test(test)})`;
  }

  private met(cell: string): string {
    return `OR(N(${cell})=1,${cell}="x",${cell}="có")`;
  }

  private unmet(cell: string): string {
    return `AND(${cell}<>"",OR(${cell}=0,${cell}=FALSE,${cell}="không"))`;
  }

  /** A fraction is compared across, never divided; a plain cell against the number as written. */
  private compare(left: Amount, is: Comparison, right: Amount): string {
    const plain = (amount: Amount) => amount.kind === 'fixed' || amount.kind === 'fact';
    if (plain(left) && plain(right)) return `${this.amount(left)}${is}${this.amount(right)}`;
    if (left.kind === 'product' && right.kind === 'fixed') return this.across(left, is, right.value);
    const difference = isNothing(right) ? this.amount(left) : `${this.amount(left)}-${this.operand(right)}`;
    return `ROUND(${difference},${String(DIGITS)})${is}0`;
  }

  private across(left: Extract<Amount, { kind: 'product' }>, is: Comparison, limit: Rational): string {
    const scale = commonScale(left.factor, limit);
    const a = r.multiply(left.factor, scale);
    const b = r.multiply(limit, scale);
    if (r.isZero(b) && r.compare(a, r.ZERO) > 0)
      return `${this.product({ kind: 'product', factor: r.ONE, over: left.over, under: [] })}${is}0`;
    const upper = this.product({ kind: 'product', factor: a, over: left.over, under: [] });
    const lower = this.product({ kind: 'product', factor: r.negate(b), over: left.under, under: [] });
    return `ROUND(${upper}${lower.startsWith('-') ? lower : `+${lower}`},${String(DIGITS)})${is}0`;
  }
}

/** A scale that makes both numbers whole: a power of ten where both are decimals, as a person would. */
function commonScale(a: Rational, b: Rational): Rational {
  const powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000].map((power) => r.rational(power));
  const fits = (scale: Rational) => r.isWhole(r.multiply(a, scale)) && r.isWhole(r.multiply(b, scale));
  return powers.find(fits) ?? r.multiply(r.rational(a.d), r.rational(b.d));
}

function isNothing(amount: Amount): boolean {
  return amount.kind === 'fixed' && r.isZero(amount.value);
}

function decimals(value: Rational): { top: string; bottom: string } {
  const exact = r.exactDecimal(value);
  if (exact !== undefined) return { top: exact, bottom: '1' };
  return { top: String(value.n), bottom: String(value.d) };
}

function numeral(value: Rational): string {
  const { top, bottom } = decimals(value);
  return bottom === '1' ? top : `${top}/${bottom}`;
}

function date(day: Day): string {
  return `DATE(${String(day.year)},${String(day.month)},${String(day.day)})`;
}

/** A string literal in as many pieces as Excel needs; TRIM on the other side leaves single spaces. */
function literal(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  const pieces = words.match(new RegExp(`.{1,${String(LONGEST_TEXT)}}`, 'gu')) ?? [''];
  const quoted = pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`);
  return quoted.length > 1 ? `(${quoted.join('&')})` : quoted.join('');
}
