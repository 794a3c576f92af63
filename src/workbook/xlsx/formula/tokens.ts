/**
 * Formula text as tokens: just enough to tell references from everything that looks like one
 * (strings, function names such as LOG10, sheet names, table columns).
 */
export type FormulaTokenKind =
  'cell' | 'columns' | 'rows' | 'sheet' | 'function' | 'name' | 'structured' | 'error' | 'other';

export interface FormulaToken {
  readonly kind: FormulaTokenKind;
  readonly text: string;
}

const STRING = /"(?:[^"]|"")*"?/y;
const QUOTED_SHEET = /'(?:[^']|'')*'!?/y;
const ERROR = /#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|[A-Z_]+!?)/y;
const COLUMNS = /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(!$])/y;
const ROWS = /\$?[0-9]{1,7}:\$?[0-9]{1,7}(?![\w.(!$])/y;
const CELL = /\$?[A-Za-z]{1,3}\$?[0-9]{1,7}(?![\w.(!$\u0080-\uffff])/y;
const WORD = /[A-Za-z_\\\u0080-\uffff][\w.\\?\u0080-\uffff]*/y;
const SHEET_RANGE = /[\w.\u0080-\uffff]+(?::[\w.\u0080-\uffff]+)?!/y;
const NUMBER = /[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?|\.[0-9]+(?:[eE][+-]?[0-9]+)?/y;

const PATTERNS: readonly (readonly [FormulaTokenKind, RegExp])[] = [
  ['other', STRING],
  ['sheet', QUOTED_SHEET],
  ['error', ERROR],
  ['sheet', SHEET_RANGE],
  ['columns', COLUMNS],
  ['rows', ROWS],
  ['cell', CELL],
  ['name', WORD],
  ['other', NUMBER],
];

/** Ensures the formula's tokens; joined, their texts give the formula back exactly. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken {
  if (formula[at] === '[') return bracketed(formula, at);
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text === undefined) continue;
    if (kind === 'name' && formula[at + text.length] === '(') return { kind: 'function', text };
    return { kind, text };
  }
  return { kind: 'other', text: formula.charAt(at) };
}

/** `[…]` is a table's columns, or with a sheet behind it another workbook: `[1]Sheet1!`. */
function bracketed(formula: string, from: number): FormulaToken {
  let depth = 0;
  let at = from;
  for (; at < formula.length; at += 1) {
    const character = formula[at];
    if (character === "'") at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') depth -= 1;
    if (depth === 0) break;
  }
  SHEET_RANGE.lastIndex = at + 1;
  const sheet = SHEET_RANGE.exec(formula)?.[0];
  const text = formula.slice(from, at + 1);
  return sheet === undefined ? { kind: 'structured', text } : { kind: 'sheet', text: text + sheet };
}
