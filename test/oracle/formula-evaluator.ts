import { parseFormula } from './formula-parser';
import type { Node } from './formula-parser';

/** What a cell can hold; null is blank. */
export type CellValue = number | string | boolean | null;

/** An error value such as `#N/A`, which every operation passes on. */
export interface FormulaError {
  readonly error: '#N/A' | '#VALUE!' | '#DIV/0!' | '#NAME?';
}

export type FormulaValue = CellValue | FormulaError;

export type Cells = Readonly<Record<string, CellValue>>;

/** A strict reading of Excel: IEEE doubles with no snapping to near values, so that a lost bit shows. */
export function evaluateFormula(formula: string, cells: Cells): FormulaValue {
  return evaluate(parseFormula(formula), cells);
}

export function isError(value: FormulaValue): value is FormulaError {
  return typeof value === 'object' && value !== null;
}

const VALUE: FormulaError = { error: '#VALUE!' };

function toNumber(value: FormulaValue): number | FormulaError {
  if (isError(value)) return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  return VALUE;
}

/** Excel sorts numbers before texts before truths; a blank becomes what it is compared with. */
function rank(value: CellValue): number {
  return ['number', 'string', 'boolean'].indexOf(typeof value);
}

function filled(value: CellValue, other: CellValue): CellValue {
  if (value !== null) return value;
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function order(a: CellValue, b: CellValue): number {
  const [left, right] = [filled(a, b), filled(b, a)];
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === 'string' && typeof right === 'string') {
    const [x, y] = [left.toLowerCase(), right.toLowerCase()];
    if (x === y) return 0;
    return x < y ? -1 : 1;
  }
  return Number(left) - Number(right);
}

function compare(op: string, difference: number): boolean {
  if (op === '=') return difference === 0;
  if (op === '<>') return difference !== 0;
  if (op.startsWith('<')) return op === '<=' ? difference <= 0 : difference < 0;
  return op === '>=' ? difference >= 0 : difference > 0;
}

function binary(op: string, left: FormulaValue, right: FormulaValue): FormulaValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (op === '&') return `${String(left ?? '')}${String(right ?? '')}`;
  if (!['+', '-', '*', '/'].includes(op)) return compare(op, order(left, right));
  const [a, b] = [toNumber(left), toNumber(right)];
  if (isError(a)) return a;
  if (isError(b)) return b;
  if (op === '/') return b === 0 ? { error: '#DIV/0!' } : a / b;
  if (op === '*') return a * b;
  return op === '+' ? a + b : a - b;
}

/** Ensures ROUND as Excel does it: on the 15 digits a person sees, halves away from zero. */
function round(value: number, places: number): number {
  if (Math.abs(value) * 10 ** places >= 1e15) return value;
  const shown = Number(Math.abs(value).toPrecision(15));
  const [digits = '0', exponent = '0'] = String(shown).split('e');
  const moved = Math.round(Number(`${digits}e${String(Number(exponent) + places)}`));
  const rounded = Number(`${String(moved)}e${String(-places)}`);
  return value < 0 ? -rounded : rounded;
}

const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Ensures the serial number Excel gives a day. */
export function serialOf(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - DAY_ZERO) / 86_400_000);
}

const NUMERIC: Readonly<Record<string, (...values: number[]) => number>> = {
  MIN: Math.min,
  MAX: Math.max,
  INT: Math.floor,
  ROUND: (value, places = 0) => round(value, places),
  SUM: (...values) => values.reduce((sum, value) => sum + value, 0),
  DATE: serialOf,
};

function numeric(name: string, values: readonly FormulaValue[]): FormulaValue {
  const numbers = values.map(toNumber);
  const wrong = numbers.find(isError);
  return wrong ?? NUMERIC[name]?.(...(numbers as number[])) ?? { error: '#NAME?' };
}

function logical(name: string, values: readonly FormulaValue[]): FormulaValue {
  const wrong = values.find(isError);
  if (wrong) return wrong;
  if (values.some((value) => typeof value === 'string')) return VALUE;
  const truths = values.map(Boolean);
  return name === 'AND' ? truths.every(Boolean) : truths.some(Boolean);
}

function one(name: string, value: FormulaValue): FormulaValue {
  if (name === 'ISNUMBER') return typeof value === 'number';
  if (isError(value)) return value;
  if (name === 'NOT') return typeof value === 'string' ? VALUE : !value;
  if (name === 'N') return typeof value === 'string' ? 0 : Number(value ?? 0);
  const text = String(value ?? '');
  return name === 'TRIM' ? text.replace(/ +/g, ' ').replace(/^ | $/g, '') : text.toLowerCase();
}

function call(name: string, args: readonly Node[], cells: Cells): FormulaValue {
  const value = (index: number): FormulaValue => {
    const node = args[index];
    return node ? evaluate(node, cells) : false;
  };
  const all = () => args.map((node) => evaluate(node, cells));
  switch (name) {
    case 'IF': {
      const test = value(0);
      if (isError(test)) return test;
      return typeof test === 'string' ? VALUE : value(test ? 1 : 2);
    }
    case 'IFERROR': {
      const tried = value(0);
      return isError(tried) ? value(1) : tried;
    }
    case 'NA':
      return { error: '#N/A' };
    case 'COUNT':
      return all().filter((each) => typeof each === 'number').length;
    case 'AND':
    case 'OR':
      return logical(name, all());
    case 'NOT':
    case 'N':
    case 'TRIM':
    case 'LOWER':
    case 'ISNUMBER':
      return one(name, value(0));
    default:
      return numeric(name, all());
  }
}

function evaluate(node: Node, cells: Cells): FormulaValue {
  switch (node.kind) {
    case 'number':
    case 'text':
    case 'truth':
      return node.value;
    case 'cell':
      return cells[node.address] ?? null;
    case 'call':
      return call(node.name, node.args, cells);
    case 'binary':
      return binary(node.op, evaluate(node.left, cells), evaluate(node.right, cells));
    case 'negative': {
      const value = toNumber(evaluate(node.of, cells));
      return isError(value) ? value : -value;
    }
  }
}
