import type { Amount } from './amount';
import { all, any } from './decision';
import type { Comparison, Decision, Test, Way } from './decision';
import type { FormulaCells, InputNeed } from '../method';
import type { Day } from '../answers';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';

/** Where a formula shows nothing; a part of a sum says #N/A instead, caught around the sum. */
type Blank = '""' | 'NA()';

/** Digits kept of a difference of products, so that 100*4,35 is 435 in binary too. */
const DIGITS = 6;

/** Excel refuses string literals over 255 characters. */
const LONGEST_TEXT = 250;

class Writer {
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

  /** Ensures the decision as one expression; undefined when its facts have no cells. */
  decision(decision: Decision, blank: Blank, known: Known = { held: [], failed: [] }): string | undefined {
    switch (decision.kind) {
      case 'give':
        return this.amount(decision.points);
      case 'given':
        return this.given(decision.ways, { blank, known });
      case 'first':
        return this.first(decision, { blank, known });
      case 'together':
        return this.together(decision, blank);
      case 'branch':
        return this.branch(decision, blank);
      default:
        return blank;
    }
  }

  private given(ways: readonly Way[], { blank, known }: Place): string | undefined {
    const asked = ways.filter((way) => !way.unasked);
    const writable = asked.filter((way) => way.needs.every((need) => this.cells(need) !== undefined));
    const written = writable.map((way) => ({ way, text: this.decision(way.then, blank, known) }));
    return written.reduceRight<string | undefined>((otherwise, { way, text }) => {
      if (text === undefined || text === blank) return otherwise;
      return this.when(way.needs, text, otherwise ?? blank);
    }, undefined);
  }

  /** Cells that hold words decide by their words; only numbers must be there first. */
  private when(needs: readonly InputNeed[], then: string, otherwise: string): string {
    const numeric = needs.filter((need) => need.type !== 'yesNo' && need.type !== 'level');
    const worded = needs.filter((need) => need.type === 'yesNo' || need.type === 'level');
    const isLast = otherwise === '""' || otherwise === 'NA()';
    const count = numeric.map((need) => this.reference(need)).join(',');
    if (isLast && numeric.length === 0) return then;
    if (isLast) return `IF(COUNT(${count})<${String(numeric.length)},${otherwise},${then})`;
    const there = worded.map((need) => `${this.reference(need)}<>""`);
    const conditions = numeric.length > 0 ? [`COUNT(${count})=${String(numeric.length)}`, ...there] : there;
    return `IF(${conditions.length > 1 ? `AND(${conditions.join(',')})` : conditions.join('')},${then},${otherwise})`;
  }

  /** One chain of conditions: what earlier conditions settled is not asked again, equal results share one. */
  private first(decision: Extract<Decision, { kind: 'first' }>, { blank, known }: Place): string | undefined {
    const { cases, otherwise, settled } = chainOf(decision, known);
    const last = this.decision(otherwise, blank, settled) ?? blank;
    const written = cases.map((each) => ({
      tests: each.tests,
      text: this.decision(each.then, blank, each.known) ?? blank,
    }));
    const joined = written.reduce<Written[]>((groups, each) => {
      const before = groups.at(-1);
      if (before?.text !== each.text) return [...groups, { ways: [each.tests], text: each.text }];
      before.ways.push(each.tests);
      return groups;
    }, []);
    return joined.reduceRight((rest, { ways, text }) => {
      if (text === rest || ways.some((tests) => tests.length === 0)) return text;
      return `IF(${this.anyOf(ways)},${text},${rest})`;
    }, last);
  }

  private anyOf(ways: readonly (readonly Test[])[]): string {
    const conditions = ways.map((tests) => this.test(all(...tests)));
    return conditions.length > 1 ? `OR(${conditions.join(',')})` : conditions.join('');
  }

  private branch(decision: Extract<Decision, { kind: 'branch' }>, blank: Blank): string | undefined {
    if (this.cells(decision.need) === undefined) return undefined;
    return decision.branches.reduceRight((rest, branch, index) => {
      const text = this.decision(branch, blank);
      const test = this.test({ kind: 'level', need: decision.need, index });
      return text === undefined || text === blank ? rest : `IF(${test},${text},${rest})`;
    }, blank as string);
  }

  private together(decision: Extract<Decision, { kind: 'together' }>, blank: Blank): string | undefined {
    const parts = decision.parts.map((part) => this.decision(part, 'NA()'));
    if (parts.some((part) => part === undefined || part === 'NA()')) return undefined;
    const total = decision.how === 'sum' || parts.length === 1 ? parts.join('+') : `MAX(${parts.join(',')})`;
    const whole = this.decision(decision.then({ kind: 'written', formula: total }), 'NA()');
    if (whole === undefined || blank === 'NA()') return whole;
    return `IFERROR(${whole},${blank})`;
  }
}

interface Written {
  readonly ways: (readonly Test[])[];
  readonly text: string;
}

/** What earlier conditions have settled on the way to this place. */
interface Known {
  readonly held: readonly Test[];
  readonly failed: readonly Test[];
}

interface Place {
  readonly blank: Blank;
  readonly known: Known;
}

interface Chain {
  readonly cases: readonly {
    readonly tests: readonly Test[];
    readonly then: Decision;
    readonly known: Known;
  }[];
  readonly otherwise: Decision;
  readonly settled: Known;
}

/**
 * Cases within the last case are one chain; what failing an earlier test settled is dropped from later
 * tests, and a case that can no longer happen is dropped whole.
 */
function chainOf(decision: Extract<Decision, { kind: 'first' }>, known: Known): Chain {
  const cases: { tests: readonly Test[]; then: Decision; known: Known }[] = [];
  let settled = known;
  let rest: Decision = decision;
  while (rest.kind === 'first') {
    for (const each of rest.cases.filter((one) => !one.unasked)) {
      const all = conjuncts(withoutFailed(each.when, settled.failed));
      if (all.some((test) => includes(settled.failed, test))) continue;
      const tests = all.filter((test) => !includes(settled.held, test));
      cases.push({ tests, then: each.then, known: { ...settled, held: [...settled.held, ...all] } });
      if (tests.length === 1 && tests[0]) settled = after(settled, tests[0]);
    }
    rest = rest.otherwise;
  }
  return { cases, otherwise: rest, settled };
}

/** An alternative that has already failed is no alternative. */
function withoutFailed(test: Test, failed: readonly Test[]): Test {
  if (test.kind === 'all') return { ...test, of: test.of.map((each) => withoutFailed(each, failed)) };
  if (test.kind !== 'any') return test;
  const left = test.of.filter((each) => !includes(failed, each));
  return left.length === 0 ? test : any(...left);
}

/** What is known once a test has failed. */
function after(known: Known, test: Test): Known {
  const failed = test.kind === 'any' ? test.of : [test];
  return { held: [...known.held, ...failed.flatMap(opposites)], failed: [...known.failed, ...failed] };
}

function includes(tests: readonly Test[], test: Test): boolean {
  return tests.some((each) => same(each, test));
}

function conjuncts(test: Test): readonly Test[] {
  return test.kind === 'all' ? test.of.flatMap(conjuncts) : [test];
}

const OPPOSITE: Readonly<Record<Comparison, Comparison | undefined>> = {
  '<': '>=',
  '<=': '>',
  '>=': '<',
  '>': '<=',
  '=': undefined,
};

function opposites(test: Test): readonly Test[] {
  if (test.kind !== 'compare') return [];
  const is = OPPOSITE[test.is];
  return is ? [{ ...test, is }] : [];
}

function same(a: Test, b: Test): boolean {
  return JSON.stringify(a, plain) === JSON.stringify(b, plain);
}

function plain(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
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

/** Ensures a native formula of the decision, or undefined where it needs a cell that is not there. */
export function writeFormula(decision: Decision, cells: FormulaCells): string | undefined {
  const text = new Writer(cells).decision(decision, '""');
  return text === '""' ? undefined : text;
}
