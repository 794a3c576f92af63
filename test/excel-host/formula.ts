import { parseAreaName } from '../../src/grid/address';
import type { Area } from '../../src/grid/cell-grid';
import { isCellError } from '../../src/grid/cell-grid';
import { FUNCTIONS } from './formula-functions';
import { asNumber, asText, single, type Operand } from './formula-values';
import type { HostValue } from './model';

export interface Reference {
  readonly sheet: string | undefined;
  readonly area: Area;
}

export type LookUp = (reference: Reference) => HostValue[][];

/** A function or a construct that the small calculator does not know. */
export class UnknownFunction extends Error {}

const TOKENS =
  /\s*(?:("(?:[^"]|"")*")|(#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A))|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?)(?![\p{L}\d_(])|(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+)|([\p{L}_][\p{L}\d_.]*)|(<=|>=|<>|[-+*/^&=<>(),%;]))/uy;

interface Token {
  readonly kind: 'text' | 'error' | 'reference' | 'number' | 'name' | 'sign';
  readonly text: string;
  readonly sheet?: string | undefined;
}

function tokens(formula: string): Token[] {
  const found: Token[] = [];
  TOKENS.lastIndex = 0;
  while (formula.slice(TOKENS.lastIndex).trim() !== '') {
    const match = TOKENS.exec(formula);
    if (!match) throw new UnknownFunction(formula);
    found.push(tokenOf(match));
  }
  return found;
}

function tokenOf(match: RegExpExecArray): Token {
  if (match[1] !== undefined) return { kind: 'text', text: match[1].slice(1, -1).replace(/""/g, '"') };
  if (match[2] !== undefined) return { kind: 'error', text: match[2] };
  if (match[4] !== undefined) return { kind: 'reference', text: match[4], sheet: sheetOf(match[3]) };
  if (match[5] !== undefined) return { kind: 'number', text: match[5] };
  if (match[6] !== undefined) return { kind: 'name', text: match[6] };
  return { kind: 'sign', text: match[7] ?? '' };
}

function sheetOf(prefix: string | undefined): string | undefined {
  const name = prefix?.slice(0, -1);
  return name?.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

const PRECEDENCE: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

/** Ensures a formula's value on IEEE doubles, as Excel computes it; `formula` comes without the leading `=`. */
export function evaluate(formula: string, lookUp: LookUp): HostValue {
  const parser = new Parser(tokens(formula), lookUp);
  const value = single(parser.expression(0));
  parser.end();
  return value ?? 0;
}

class Parser {
  private at = 0;

  constructor(
    private readonly list: readonly Token[],
    private readonly lookUp: LookUp,
  ) {}

  end(): void {
    if (this.at < this.list.length) throw new UnknownFunction(this.list[this.at]?.text);
  }

  expression(minimum: number): Operand {
    let left = this.operand();
    for (;;) {
      const sign = this.list[this.at];
      const strength = sign?.kind === 'sign' ? PRECEDENCE[sign.text] : undefined;
      if (sign === undefined || strength === undefined || strength <= minimum) return left;
      this.at++;
      left = combine(sign.text, single(left), single(this.expression(strength)));
    }
  }

  private operand(): Operand {
    let value = this.primary();
    while (this.takes('%')) value = combine('/', single(value), 100);
    return value;
  }

  private primary(): Operand {
    const token = this.list[this.at++];
    if (!token) throw new UnknownFunction('an unfinished formula');
    if (token.kind === 'text') return token.text;
    if (token.kind === 'number') return Number(token.text);
    if (token.kind === 'error') return { error: token.text };
    if (token.kind === 'reference') return this.reference(token);
    if (token.kind === 'name') return this.named(token.text);
    if (token.text === '-') return combine('-', 0, single(this.expression(4)));
    if (token.text === '+') return this.expression(4);
    if (token.text !== '(') throw new UnknownFunction(token.text);
    const inner = this.expression(0);
    this.expect(')');
    return inner;
  }

  private reference(token: Token): Operand {
    const area = parseAreaName(token.text);
    if (!area) return { error: '#REF!' };
    return this.lookUp({ sheet: token.sheet, area });
  }

  private named(name: string): Operand {
    const upper = name.toUpperCase();
    if (!this.takes('(')) {
      if (upper === 'TRUE' || upper === 'FALSE') return upper === 'TRUE';
      throw new UnknownFunction(`the name ${name}`);
    }
    const known = FUNCTIONS[upper];
    if (!known) throw new UnknownFunction(`${upper}()`);
    return known(this.parameters());
  }

  private parameters(): Operand[] {
    const found: Operand[] = [];
    if (this.takes(')')) return found;
    do found.push(this.isEmptyParameter() ? null : this.expression(0));
    while (this.takes(','));
    this.expect(')');
    return found;
  }

  private isEmptyParameter(): boolean {
    const next = this.list[this.at];
    return next?.kind === 'sign' && (next.text === ',' || next.text === ')');
  }

  private takes(sign: string): boolean {
    const next = this.list[this.at];
    if (next?.kind !== 'sign' || next.text !== sign) return false;
    this.at++;
    return true;
  }

  private expect(sign: string): void {
    if (!this.takes(sign)) throw new UnknownFunction(`a formula without its ${sign}`);
  }
}

function combine(sign: string, left: HostValue, right: HostValue): HostValue {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  if (sign === '&') return asText(left) + asText(right);
  if (PRECEDENCE[sign] === 1) return compare(sign, left, right);
  const [a, b] = [asNumber(left), asNumber(right)];
  if (a === undefined || b === undefined) return { error: '#VALUE!' };
  if (sign === '+') return a + b;
  if (sign === '-') return a - b;
  if (sign === '*') return a * b;
  if (sign === '^') return a ** b;
  return b === 0 ? { error: '#DIV/0!' } : a / b;
}

function compare(sign: string, left: HostValue, right: HostValue): boolean {
  const order = orderOf(left, right);
  if (sign === '=') return order === 0;
  if (sign === '<>') return order !== 0;
  if (sign === '<') return order < 0;
  if (sign === '>') return order > 0;
  return sign === '<=' ? order <= 0 : order >= 0;
}

/** Numbers come before texts, texts before booleans; an empty cell is the other side's zero. */
function orderOf(left: HostValue, right: HostValue): number {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  const rank = (value: HostValue): number => ['number', 'string', 'boolean'].indexOf(typeof value);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') return a.toLowerCase().localeCompare(b.toLowerCase());
  return Number(a) - Number(b);
}

function blankLike(other: HostValue): HostValue {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}
