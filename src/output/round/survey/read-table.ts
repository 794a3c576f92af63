import { cellName } from '../../../grid/address';
import { cellAt } from '../../../grid/cell-grid';
import type { WorkbookContent } from '../../../grid/cell-grid';
import { problem } from '../../../result';
import type { CellRef } from '../../../result';
import * as r from '../../../rulebook/rational';
import type { Rational } from '../../../rulebook/rational';
import type { CountKey, SurveyProblem, SurveyRow } from '../../../round/survey/counts';
import { isDay } from '../../book/book-sheet';
import { readValue } from '../../book/values';
import { findSurveyHeader, wordsAt, type SurveyColumn, type SurveyHeader } from './headings';

/** A row before anyone said which unit of the register is meant. */
export interface TableRow extends Omit<SurveyRow, 'unit'> {
  readonly unitWords: string;
  /** The item the row itself names, where the table has such a column. */
  readonly item: string;
  readonly groupWeight?: Rational;
}

/** An answer's column, with what the table says it is worth (from 0 to 1). */
export interface AnswerColumn {
  readonly answer: string;
  readonly weight?: Rational;
}

export interface SurveyTable {
  readonly sheet: string;
  readonly answers: readonly AnswerColumn[];
  readonly rows: readonly TableRow[];
  readonly problems: readonly SurveyProblem[];
}

/**
 * Ensures the counts of every survey table in a workbook. `known` are the answers a settings file names; without
 * any, every column of numbers whose heading is none of the usual ones is an answer.
 */
export function readSurveyTables(content: WorkbookContent, known: readonly string[]): SurveyTable[] {
  return content.sheets.flatMap((grid) => {
    const header = findSurveyHeader(grid);
    return header === undefined ? [] : [readTable(header, known)];
  });
}

function readTable(header: SurveyHeader, known: readonly string[]): SurveyTable {
  const { grid, columns } = header;
  const answerAt = new Map(
    columns.flatMap((column, at) => {
      if (column.kind !== 'other' || !isAnswer(header, at, known)) return [];
      return [[at, column] as const];
    }),
  );
  const problems: SurveyProblem[] = [];
  const rows: TableRow[] = [];
  const weights = new Map<number, Rational>();
  for (let row = header.firstRow; row < grid.rowCount; row += 1) {
    const read = rowOf(header, row, answerAt);
    if (WEIGHTS.test(read.row.unitWords)) {
      for (const [at, weight] of read.weights) weights.set(at, weight);
      continue;
    }
    if (read.isBlank || TOTAL.test(read.row.unitWords)) continue;
    problems.push(...read.problems);
    rows.push(read.row);
  }
  const answers = [...answerAt].map(([at, { words, percent }]): AnswerColumn => {
    const weight = percent ?? weights.get(at);
    return { answer: words, ...(weight === undefined ? {} : { weight }) };
  });
  return { sheet: grid.sheet, answers, rows, problems };
}

/** A row of what each answer is worth, above or below the counts. */
const WEIGHTS = /^(?:trọng số|hệ số|giá trị quy đổi|quy đổi)/i;
const TOTAL = /^(?:tổng|cộng)/i;

/** Columns that hold words are no answers, whatever they are called. */
function isAnswer({ grid, columns, firstRow }: SurveyHeader, at: number, known: readonly string[]): boolean {
  const column = columns[at];
  if (column?.kind !== 'other') return false;
  if (known.length > 0) return known.some((one) => plain(one) === plain(column.words));
  let numbers = 0;
  for (let row = firstRow; row < grid.rowCount; row += 1) {
    const read = readValue(cellAt(grid, row, at), 'whole', false);
    if (read.kind === 'value') numbers += 1;
    if (read.kind === 'unreadable' && read.typed.length > 6) return false;
  }
  return numbers > 0;
}

type Answer = Extract<SurveyColumn, { kind: 'other' }>;

interface ReadRow {
  readonly row: TableRow;
  readonly isBlank: boolean;
  readonly weights: ReadonlyMap<number, Rational>;
  readonly problems: readonly SurveyProblem[];
}

function rowOf(header: SurveyHeader, row: number, answerAt: ReadonlyMap<number, Answer>): ReadRow {
  const { grid, columns } = header;
  const problems: SurveyProblem[] = [];
  const at = (column: number): CellRef => ({ sheet: grid.sheet, cell: cellName(row, column) });
  const numberAt = (column: number, format: 'whole' | 'points'): Rational | undefined => {
    const read = readValue(cellAt(grid, row, column), format, false);
    if (read.kind === 'unreadable') {
      problems.push(problem('survey.unreadable-count', 'error', { typed: read.typed }, at(column)));
    }
    if (read.kind !== 'value' || typeof read.value === 'string' || isDay(read.value)) return undefined;
    return read.value;
  };
  const columnOf = (kind: SurveyColumn['kind']): number => columns.findIndex((one) => one.kind === kind);
  const words = (kind: SurveyColumn['kind']): string => {
    const column = columnOf(kind);
    return column < 0 ? '' : wordsAt(grid, row, column);
  };
  const unitWords = words('unit') === '' ? words('unitName') : words('unit');
  if (WEIGHTS.test(unitWords)) {
    const weights = [...answerAt.keys()].flatMap((column) => weightAt(header, row, column));
    return { row: { ...BLANK, unitWords }, isBlank: false, weights: new Map(weights), problems };
  }
  const counts: Partial<Record<'issued' | 'returned' | 'valid' | 'stated', Rational>> = {};
  const cells: Partial<Record<CountKey, CellRef>> = { question: at(Math.max(0, columnOf('question'))) };
  for (const key of ['issued', 'returned', 'valid', 'stated'] as const) {
    const column = columnOf(key);
    if (column < 0) continue;
    cells[key] = at(column);
    const value = numberAt(column, key === 'stated' ? 'points' : 'whole');
    if (value !== undefined) counts[key] = key === 'stated' ? percentOf(header, row, column, value) : value;
  }
  const unitColumn = Math.max(columnOf('unit'), columnOf('unitName'));
  cells.unit = at(unitColumn);
  const answers = new Map<string, Rational>();
  const answerCells = new Map<string, CellRef>();
  for (const [column, answer] of answerAt) {
    answerCells.set(answer.words, at(column));
    const value = numberAt(column, 'whole');
    if (value !== undefined) answers.set(answer.words, value);
  }
  const weightColumn = columnOf('groupWeight');
  const groupWeight = weightColumn < 0 ? undefined : numberAt(weightColumn, 'points');
  const item = ITEM_CODE.exec(words('item'))?.[1] ?? '';
  const question = words('question') === '' ? item : words('question');
  const isBlank = answers.size === 0 && Object.keys(counts).length === 0 && problems.length === 0;
  return {
    row: {
      ...{ unitWords, question, item, group: words('group'), answers, cells, answerCells, ...counts },
      ...(groupWeight === undefined ? {} : { groupWeight }),
      ...(problems.length > 0 ? { isBroken: true } : {}),
    },
    isBlank: isBlank && (question === '' || unitWords === ''),
    weights: new Map(),
    problems,
  };
}

/** "3.4. Chất lượng phục vụ" names its item by the code in front. */
const ITEM_CODE = /^(?:mục|tiêu chí|tc|tctp)?\s*((?:\d+|[IVX]+)(?:\.\d+)*(?:#\d+)?)\b/iu;

const BLANK = { question: '', item: '', group: '', answers: new Map(), cells: {}, answerCells: new Map() };

/** A cell formatted as a percentage holds a hundredth of what it shows. */
function percentOf({ grid }: SurveyHeader, row: number, column: number, value: Rational): Rational {
  const cell = cellAt(grid, row, column);
  const isFormatted = typeof cell?.value === 'number' && cell.format?.includes('%') === true;
  return isFormatted ? r.multiply(value, r.rational(100)) : value;
}

/** `80`, `80%` and `0,8` are all a person's way of writing four fifths; 1 stands for everything. */
function weightAt({ grid }: SurveyHeader, row: number, column: number): [number, Rational][] {
  const cell = cellAt(grid, row, column);
  const text = typeof cell?.value === 'string' ? cell.value.replace(/%\s*$/, '') : cell?.value;
  const read = readValue(cell && { ...cell, value: text ?? null }, 'points', false);
  if (read.kind !== 'value' || typeof read.value === 'string' || isDay(read.value)) return [];
  const isShare = r.compare(read.value, r.ONE) <= 0 && text === cell?.value;
  return [[column, isShare ? read.value : r.divide(read.value, r.rational(100))]];
}

function plain(words: string): string {
  return words.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
