import { all } from './decision';
import type { Decision, Test, Way } from './decision';
import { chainOf } from './formula-chain';
import type { Known } from './formula-chain';
import { Phrases } from './formula-phrases';
import type { FormulaCells, InputNeed } from '../method';

/** Where a formula shows nothing; a part of a sum says #N/A instead, caught around the sum. */
type Blank = '""' | 'NA()';

/** Excel takes no formula of more characters. */
const LONGEST_FORMULA = 8_000;

interface Place {
  readonly blank: Blank;
  readonly known: Known;
}

interface Written {
  readonly ways: (readonly Test[])[];
  readonly text: string;
}

class Writer {
  private readonly phrases: Phrases;

  constructor(private readonly cells: FormulaCells) {
    this.phrases = new Phrases(cells);
  }

  /** Ensures the decision as one expression; undefined when its facts have no cells. */
  decision(decision: Decision, blank: Blank, known: Known = { held: [], failed: [] }): string | undefined {
    switch (decision.kind) {
      case 'give':
        return this.phrases.amount(decision.points);
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
    const count = numeric.map((need) => this.phrases.reference(need)).join(',');
    if (isLast && numeric.length === 0) return then;
    if (isLast) return `IF(COUNT(${count})<${String(numeric.length)},${otherwise},${then})`;
    const there = worded.map((need) => `${this.phrases.reference(need)}<>""`);
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
    const conditions = ways.map((tests) => this.phrases.test(all(...tests)));
    return conditions.length > 1 ? `OR(${conditions.join(',')})` : conditions.join('');
  }

  private branch(decision: Extract<Decision, { kind: 'branch' }>, blank: Blank): string | undefined {
    if (this.cells(decision.need) === undefined) return undefined;
    return decision.branches.reduceRight((rest, branch, index) => {
      const text = this.decision(branch, blank);
      const test = this.phrases.test({ kind: 'level', need: decision.need, index });
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

/** Ensures a native formula of the decision, or undefined where its cells are missing or Excel could not take it. */
export function writeFormula(decision: Decision, cells: FormulaCells): string | undefined {
  const text = new Writer(cells).decision(decision, '""');
  return text === '""' || (text?.length ?? 0) > LONGEST_FORMULA ? undefined : text;
}
