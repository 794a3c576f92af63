import { columnIndex, MAX_COLUMNS, MAX_ROWS, parseCellName } from '../../../grid/address';
import type { Area } from '../../../grid/cell-grid';
import { formulaTokens, type FormulaToken } from './tokens';

/** Cells a formula looks at; without a sheet, on its own. */
export interface SheetArea {
  readonly sheet: string | undefined;
  readonly area: Area;
}

/** What a formula depends on, as far as its text tells. */
export interface FormulaReferences {
  readonly areas: readonly SheetArea[];
  /** Names of the workbook and of tables. */
  readonly names: readonly string[];
  /** True when it can look at cells its text does not name (INDIRECT, OFFSET, sheets from–to). */
  readonly isOpen: boolean;
}

/** Functions whose result is a place computed at run time. */
const OPEN_FUNCTIONS: ReadonlySet<string> = new Set(['INDIRECT', 'OFFSET', 'EVALUATE', 'GET.CELL', 'CALL']);

/** Ensures the areas, names and openness of a formula. */
export function formulaReferences(formula: string): FormulaReferences {
  const tokens = formulaTokens(formula);
  const areas: SheetArea[] = [];
  const names: string[] = [];
  let isOpen = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as FormulaToken;
    const before = tokens[at - 1];
    const sheet = before?.kind === 'sheet' ? sheetName(before.text) : undefined;
    if (sheet === OTHER_WORKBOOK) continue;
    if (sheet === SEVERAL_SHEETS) isOpen = true;
    if (token.kind === 'name') names.push(token.text);
    else if (token.kind === 'function') isOpen ||= OPEN_FUNCTIONS.has(token.text.toUpperCase());
    else if (token.kind === 'cell' || token.kind === 'columns' || token.kind === 'rows') {
      const area = areaOf(tokens, at);
      areas.push({ sheet, area });
      if (isRange(tokens, at)) at += 2;
    }
  }
  return { areas, names, isOpen };
}

const OTHER_WORKBOOK = '[';
const SEVERAL_SHEETS = ':';

/** The sheet a prefix such as `'Chấm điểm'!` names; two marks for other workbooks and for sheets from–to. */
function sheetName(prefix: string): string {
  const name = prefix
    .replace(/!$/, '')
    .replace(/^'([\s\S]*)'$/, '$1')
    .replace(/''/g, "'");
  if (name.includes('[')) return OTHER_WORKBOOK;
  return name.includes(':') ? SEVERAL_SHEETS : name;
}

function isRange(tokens: readonly FormulaToken[], at: number): boolean {
  const isCells = tokens[at]?.kind === 'cell' && tokens[at + 2]?.kind === 'cell';
  return isCells && tokens[at + 1]?.text === ':';
}

function areaOf(tokens: readonly FormulaToken[], at: number): Area {
  const text = (tokens[at]?.text ?? '').replace(/\$/g, '');
  if (tokens[at]?.kind === 'columns') return columnsArea(text);
  if (tokens[at]?.kind === 'rows') return rowsArea(text);
  const first = parseCellName(text) ?? BEYOND;
  const second = isRange(tokens, at) ? (parseCellName(tokens[at + 2]?.text ?? '') ?? first) : first;
  return {
    top: Math.min(first.row, second.row),
    left: Math.min(first.column, second.column),
    bottom: Math.max(first.row, second.row),
    right: Math.max(first.column, second.column),
  };
}

/** An address outside the sheet holds nothing. */
const BEYOND = { row: MAX_ROWS, column: MAX_COLUMNS };

function columnsArea(text: string): Area {
  const [first = 0, second = first] = text.split(':').map((name) => columnIndex(name) ?? MAX_COLUMNS);
  return { top: 0, bottom: MAX_ROWS - 1, left: Math.min(first, second), right: Math.max(first, second) };
}

function rowsArea(text: string): Area {
  const [first = 0, second = first] = text.split(':').map((row) => Number(row) - 1);
  return { top: Math.min(first, second), bottom: Math.max(first, second), left: 0, right: MAX_COLUMNS - 1 };
}
