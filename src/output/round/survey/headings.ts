import { cellAt } from '../../../grid/cell-grid';
import type { Area, CellGrid } from '../../../grid/cell-grid';
import { parseNumeral } from '../../../sheet/numbers';
import * as r from '../../../rulebook/rational';
import type { Rational } from '../../../rulebook/rational';

/** What a column of a survey's table holds; `other` may be an answer. */
export type SurveyColumn =
  | { readonly kind: 'unit' | 'unitName' | 'question' | 'item' | 'group' | 'groupWeight' }
  | { readonly kind: 'issued' | 'returned' | 'valid' | 'stated' }
  | { readonly kind: 'other'; readonly words: string; readonly percent?: Rational }
  | { readonly kind: 'ignored' };

export type SurveyColumnKind = SurveyColumn['kind'];

export interface SurveyHeader {
  readonly grid: CellGrid;
  /** First row under the headings. */
  readonly firstRow: number;
  readonly columns: readonly SurveyColumn[];
}

/** Titles of a survey's columns as offices write them, without what stands in brackets. */
const KINDS: readonly (readonly [SurveyColumnKind, RegExp])[] = [
  ['ignored', /^(?:stt|tt|số thứ tự|no\.?|ghi chú|note|tổng số phiếu trả lời)$/],
  ['unit', /^(?:mã đơn vị|unit code|mã cơ quan)$/],
  ['unitName', /^(?:tên )?(?:đơn vị|cơ quan|cơ quan, đơn vị|đơn vị được (?:đánh giá|chấm|khảo sát)|unit)$/],
  ['item', /^(?:mã mục|mã tiêu chí|tiêu chí|mã tctp|item|criterion)$/],
  ['question', /^(?:mã câu hỏi|câu hỏi|nội dung(?: câu hỏi| hỏi)?|question)$/],
  ['groupWeight', /^(?:trọng số(?: nhóm| đối tượng)?|hệ số nhóm|group weight)$/],
  ['group', /^(?:nhóm|đối tượng|nhóm đối tượng|đối tượng (?:khảo sát|điều tra)|group|asked)$/],
  ['issued', /^(?:số )?(?:phiếu )?phát ra$|^issued$/],
  ['returned', /^(?:số )?(?:phiếu )?thu (?:về|vào)$|^returned$/],
  ['valid', /^(?:số )?(?:phiếu )?hợp lệ$|^valid$/],
  [
    'stated',
    /^(?:tỷ lệ|tỉ lệ)(?: hài lòng)?$|^(?:mức độ|chỉ số) hài lòng$|^(?:chỉ số )?sipas$|^share$|^satisfaction$/,
  ],
  ['ignored', /^(?:tỷ lệ quy đổi|converted share)$/],
];

const ROWS_TO_SEARCH = 30;

/** Ensures the survey table of a sheet by its headings (one or two rows of them), or undefined. */
export function findSurveyHeader(grid: CellGrid): SurveyHeader | undefined {
  const rows = Math.min(ROWS_TO_SEARCH, grid.rowCount);
  for (let row = 0; row < rows; row += 1) {
    const single = columnsAt(grid, row, row);
    if (isSurvey(single)) return { grid, firstRow: row + 1, columns: single };
    const double = columnsAt(grid, row, row + 1);
    if (isSurvey(double)) return { grid, firstRow: row + 2, columns: double };
  }
  return undefined;
}

/** Somebody asked about something, and counts or a share of it. */
function isSurvey(columns: readonly SurveyColumn[]): boolean {
  const has = (...kinds: readonly SurveyColumnKind[]): boolean =>
    columns.some(({ kind }) => kinds.includes(kind));
  return has('unit', 'unitName') && has('question', 'item') && has('returned', 'valid', 'stated');
}

function columnsAt(grid: CellGrid, first: number, last: number): SurveyColumn[] {
  const taken = new Set<SurveyColumnKind>();
  return Array.from({ length: grid.columnCount }, (_, column) => {
    const words = first === last ? [wordsAt(grid, first, column)] : headings(grid, { first, last }, column);
    const found = columnOf(words.filter((one) => one !== ''));
    if (found.kind === 'other' || found.kind === 'ignored') return found;
    if (taken.has(found.kind)) return { kind: 'ignored' };
    taken.add(found.kind);
    return found;
  });
}

/** The lower heading says which column it is ("Hợp lệ" under "Số phiếu"). */
function headings(
  grid: CellGrid,
  { first, last }: { first: number; last: number },
  column: number,
): string[] {
  const below = wordsAt(grid, last, column);
  return below === '' ? [wordsAt(grid, first, column)] : [below];
}

function columnOf(words: readonly string[]): SurveyColumn {
  const [own] = words;
  if (own === undefined) return { kind: 'ignored' };
  const plain = withoutBrackets(own).toLowerCase();
  const known = KINDS.find(([, pattern]) => pattern.test(plain));
  if (known !== undefined) return { kind: known[0] } as SurveyColumn;
  const percent = percentIn(own);
  return { kind: 'other', words: withoutBrackets(own), ...(percent === undefined ? {} : { percent }) };
}

/** "Tốt (80%)" says what the answer is worth. */
function percentIn(words: string): Rational | undefined {
  const typed = /\(\s*([\d.,]+)\s*%\s*\)/.exec(words)?.[1];
  if (typed === undefined) return undefined;
  const [only, ...more] = parseNumeral(typed)?.readings.filter(({ grouped }) => grouped === undefined) ?? [];
  return more.length === 0 && only !== undefined ? r.divide(only.value, r.rational(100)) : undefined;
}

function withoutBrackets(words: string): string {
  return words
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Ensures the words of a cell, those of its merged area's first cell where it is inside one. */
export function wordsAt(grid: CellGrid, row: number, column: number): string {
  const area = grid.merges.find((one) => isInside(one, row, column));
  const value = cellAt(grid, area?.top ?? row, area?.left ?? column)?.value;
  if (typeof value === 'number') return r.exactDecimal(r.fromDouble(value) ?? r.ZERO) ?? String(value);
  return typeof value === 'string' ? value.normalize('NFC').replace(/\s+/g, ' ').trim() : '';
}

function isInside({ top, bottom, left, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
