import { isCellError } from '../../src/grid/cell-grid';
import { asNumber, asText, single, type Operand } from './formula-values';
import type { HostValue } from './model';

type ExcelFunction = (parameters: readonly Operand[]) => Operand;

const flat = (parameters: readonly Operand[]): HostValue[] =>
  parameters.flatMap((one) => (Array.isArray(one) ? one.flat() : [one]));

/** Errors win; otherwise the function sees its first cells. */
function scalar(apply: (...values: HostValue[]) => Operand): ExcelFunction {
  return (parameters) => {
    const values = parameters.map(single);
    return values.find(isCellError) ?? apply(...values);
  };
}

/** Numbers of cells only; texts and empty cells inside ranges do not count. */
function aggregate(apply: (numbers: readonly number[]) => HostValue): ExcelFunction {
  return (parameters) => {
    const values = flat(parameters);
    return values.find(isCellError) ?? apply(values.filter((value) => typeof value === 'number'));
  };
}

function rounded(direction: (value: number) => number): ExcelFunction {
  return scalar((value = null, digits = 0) => {
    const [number, places] = [asNumber(value), asNumber(digits)];
    if (number === undefined || places === undefined) return { error: '#VALUE!' };
    // Excel rounds the 15 digits it shows, not the binary fraction behind them.
    const shown = Number(
      `${Math.abs(number).toPrecision(15)}e${String(places)}`.replace(/e([+-]?\d+)e/, 'e'),
    );
    const scaled = Number.isNaN(shown) ? Math.abs(number) * 10 ** places : shown;
    return Math.sign(number) * Number(`${String(direction(scaled))}e${String(-places)}`);
  });
}

const truth = (value: HostValue): boolean => value === true || (typeof value === 'number' && value !== 0);

const COMPARISONS: Readonly<Record<string, (value: number, wanted: number) => boolean>> = {
  '>=': (value, wanted) => value >= wanted,
  '<=': (value, wanted) => value <= wanted,
  '<>': (value, wanted) => value !== wanted,
  '>': (value, wanted) => value > wanted,
  '<': (value, wanted) => value < wanted,
  '=': (value, wanted) => value === wanted,
};

export const FUNCTIONS: Readonly<Record<string, ExcelFunction>> = {
  IF: (parameters) => {
    const condition = single(parameters[0] ?? null);
    if (isCellError(condition)) return condition;
    return (truth(condition) ? parameters[1] : parameters[2]) ?? (parameters.length > 2 ? 0 : false);
  },
  IFERROR: (parameters) => {
    const value = single(parameters[0] ?? null);
    return isCellError(value) ? (parameters[1] ?? null) : value;
  },
  NA: () => ({ error: '#N/A' }),
  AND: (parameters) => flat(parameters).find(isCellError) ?? flat(parameters).every(truth),
  OR: (parameters) => flat(parameters).find(isCellError) ?? flat(parameters).some(truth),
  NOT: scalar((value = null) => !truth(value)),
  ISNUMBER: (parameters) => typeof single(parameters[0] ?? null) === 'number',
  ISTEXT: (parameters) => typeof single(parameters[0] ?? null) === 'string',
  ISBLANK: (parameters) => single(parameters[0] ?? null) === null,
  ISERROR: (parameters) => isCellError(single(parameters[0] ?? null)),
  SUM: aggregate((numbers) => numbers.reduce((sum, one) => sum + one, 0)),
  MIN: aggregate((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  MAX: aggregate((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  COUNT: (parameters) => flat(parameters).filter((value) => typeof value === 'number').length,
  COUNTA: (parameters) => flat(parameters).filter((value) => value !== null).length,
  // Numbers held against `>=80` and the like, or against a plain value (support.microsoft.com, COUNTIF function).
  COUNTIF: (parameters) => {
    const [, sign = '=', wanted = ''] =
      /^(>=|<=|<>|>|<|=)?(.*)$/.exec(asText(single(parameters[1] ?? null))) ?? [];
    const holds = COMPARISONS[sign];
    return flat(parameters.slice(0, 1)).filter(
      (value) => typeof value === 'number' && holds?.(value, Number(wanted)),
    ).length;
  },
  AVERAGE: aggregate((numbers) =>
    numbers.length === 0 ? { error: '#DIV/0!' } : numbers.reduce((sum, one) => sum + one, 0) / numbers.length,
  ),
  RANK: (parameters) => {
    const value = single(parameters[0] ?? null);
    if (typeof value !== 'number') return { error: '#VALUE!' };
    const above = flat(parameters.slice(1, 2)).filter((one) => typeof one === 'number' && one > value);
    return above.length + 1;
  },
  // Days of the 1900 system; months and days beyond their range carry over (support.microsoft.com, DATE function).
  DATE: scalar((year = null, month = null, day = null) => {
    const parts = [year, month, day].map((part) => asNumber(part) ?? NaN);
    return Date.UTC(parts[0] ?? NaN, (parts[1] ?? NaN) - 1, parts[2] ?? NaN) / 86_400_000 + 25_569;
  }),
  ABS: scalar((value = null) => Math.abs(asNumber(value) ?? NaN)),
  INT: scalar((value = null) => Math.floor(asNumber(value) ?? NaN)),
  MOD: scalar((value = null, by = null) => (asNumber(value) ?? 0) % (asNumber(by) ?? 1)),
  ROUND: rounded(Math.round),
  ROUNDUP: rounded(Math.ceil),
  ROUNDDOWN: rounded(Math.floor),
  LEN: scalar((value = null) => asText(value).length),
  TRIM: scalar((value = null) => asText(value).trim()),
  N: scalar((value = null) => (typeof value === 'number' ? value : 0)),
};
