import type { Body, Found } from '../body';
import { readCodeCell, splitCodeAndTitle } from '../codes/code';
import type { ReadCode } from '../codes/code';
import { findLast } from '../lists';
import { parseNumeral } from '../numbers';
import { isSignature, isTotalLabel, looksLikeBand, looksLikeInput, partOfWords } from './words';

/** What a row of the body is, before the tree is built. */
export interface RowKind {
  readonly row: number;
  readonly kind: 'node' | 'heading' | 'item' | 'detail' | 'total';
  readonly title: string;
  readonly titleColumn: number;
  readonly read?: ReadCode;
  readonly codeColumn?: number;
  readonly opensBlock?: true;
  /** `- Nội dung …` with a maximum of its own, under a coded row that says nothing else: a part of that item. */
  readonly isPart?: true;
  /** `PHẦN II. …` alone in its row: it may divide the print and not the tree. */
  readonly isDivider?: true;
  /** How many heading columns stand left of the one this heading stands in. */
  readonly headingDepth?: number;
}

const NUMERIC = ['maximum', 'selfScore', 'appraised1', 'appraised2'] as const;
const BULLET = /^[-–—+•*●▪➢✓]+$/;

/** Ensures what every filled row of the body is, in order, up to the signatures. */
export function classifyRows(body: Body): RowKind[] {
  const kinds: RowKind[] = [];
  const end = lastBodyRow(body);
  const coded = hasCodes(body);
  const { leading } = body.rows;
  if (leading !== undefined) kinds.push(classify(body, leading, coded));
  for (let row = body.rows.firstRow; row <= end; row += 1) {
    if (body.rows.skipped.has(row) || body.isBlankRow(row) || isPageNumber(body, row)) continue;
    kinds.push(...headingsBeside(body, row), classify(body, row, coded));
  }
  return kinds.map((kind, index) => settleUncoded(body, kinds, index) ?? kind);
}

/** Headings in columns of their own, beside the first row they stand over. */
function headingsBeside(body: Body, row: number): RowKind[] {
  if (body.filled(row, 'title').length === 0) return [];
  return body.indexes('heading').flatMap((column, headingDepth): RowKind[] => {
    const text = body.cells.text(row, column);
    if (text === '' || isTotalLabel(text)) return [];
    const split = splitCodeAndTitle(text);
    const place = { row, titleColumn: column, codeColumn: column, headingDepth };
    if (split === undefined) return [{ ...place, kind: 'heading', title: text, opensBlock: true }];
    const read: ReadCode = { kind: 'code', code: split.code, typed: split.typed, fromNumber: false };
    return [{ ...place, kind: 'node', title: split.title, read }];
  });
}

/** Signatures and footnotes come after the last row with a code or a number, and after a blank row or a signature. */
function lastBodyRow(body: Body): number {
  let last = notesStart(body) - 1;
  while (last > body.rows.firstRow && !isSolid(body, last)) last -= 1;
  for (let row = last + 1; row <= body.rows.lastRow; row += 1) {
    if (body.isBlankRow(row)) continue;
    if (isSignature(body.firstText(row)?.text ?? '')) break;
    if (row > last + 1 && !isWordy(body, row)) break;
    last = row;
  }
  return last;
}

const NOTES = /^(?:ghi chú|ghi chu|lưu ý|luu y|chú thích|chu thich)\s*(?:[:.]|$)/i;

/** `Ghi chú: 1. … 2. …` under the table: numbered like items, and nothing in them is scored. */
function notesStart(body: Body): number {
  const { firstRow, lastRow } = body.rows;
  for (let row = lastRow; row > firstRow; row -= 1) {
    if (hasNumbers(body, row)) break;
    if (NOTES.test(body.firstText(row)?.text ?? '') && body.isBlankRow(row - 1)) return row;
  }
  return lastRow + 1;
}

function hasNumbers(body: Body, row: number): boolean {
  return [...NUMERIC, 'figure', 'inputs', 'scoringText'].some((role) => {
    return body.filled(row, role as 'figure').length > 0;
  });
}

function isPageNumber(body: Body, row: number): boolean {
  return /^(?:trang|page)\s*\d+(?:\s*\/\s*\d+)?$/i.test(body.firstText(row)?.text ?? '');
}

function isSolid(body: Body, row: number): boolean {
  const code = body.filled(row, 'code')[0];
  if (code !== undefined && readCode(body, row, code) !== undefined) return true;
  const numeric = [...NUMERIC, 'figure', 'inputs'] as const;
  if (numeric.some((role) => body.filled(row, role).some(({ text }) => text === '' || isNumber(text))))
    return true;
  const title = body.text(row, 'title');
  return !body.has('code') && title !== '' && splitCodeAndTitle(title) !== undefined;
}

function isNumber(text: string): boolean {
  return parseNumeral(text) !== undefined;
}

/** Below an empty row only words in the columns of texts and inputs still belong to the table. */
function isWordy(body: Body, row: number): boolean {
  return body.filled(row, 'scoringText').length > 0 || body.filled(row, 'inputs').length > 0;
}

function readCode(body: Body, row: number, found: Found): ReadCode | undefined {
  return readCodeCell(body.cells.cell(row, found.column), found.text, body.cells.date1904);
}

/** A table whose rows mostly have no code anywhere is read by its maxima and indents. */
function hasCodes(body: Body): boolean {
  for (let row = body.rows.firstRow; row <= body.rows.lastRow; row += 1) {
    if (body.rows.skipped.has(row)) continue;
    const code = body.filled(row, 'code')[0];
    if (code !== undefined && readCode(body, row, code) !== undefined) return true;
    if (splitCodeAndTitle(body.text(row, 'title')) !== undefined) return true;
  }
  return false;
}

function classify(body: Body, row: number, coded: boolean): RowKind {
  const code = body.filled(row, 'code')[0];
  const title = body.filled(row, 'title').find((found) => found.text !== '');
  const base = {
    row,
    title: title?.text ?? '',
    titleColumn: title?.column ?? body.indexes('title')[0] ?? body.left,
  };
  if (body.inputOf(row) !== undefined) return { ...base, kind: 'detail' };
  if (code !== undefined && code.text !== '' && !BULLET.test(code.text)) return withCode(body, base, code);
  const heading = body.filled(row, 'heading')[0];
  if (title === undefined)
    return words(
      body,
      { ...base, ...(heading && { title: heading.text, titleColumn: heading.column }) },
      coded,
    );
  if (isTotalLabel(title.text)) return { kind: 'total', ...base };
  const split = splitCodeAndTitle(title.text);
  if (split !== undefined && isOwnCode(body, row, split.typed)) {
    const read: ReadCode = { kind: 'code', code: split.code, typed: split.typed, fromNumber: false };
    const divider = dividerOf(body, row, split.typed);
    return { ...base, kind: 'node', read, title: split.title, codeColumn: title.column, ...divider };
  }
  return words(body, base, coded);
}

/** Beside a code column, `a)` and `1.` inside the title only list things; `1.1.2.` and `II.` are codes. */
function isOwnCode(body: Body, row: number, typed: string): boolean {
  const hasMaximum = body.filled(row, 'maximum').length > 0;
  if (/^[a-zđ]\)$/.test(typed)) return hasMaximum && !body.has('code');
  if (!body.has('code')) return true;
  return hasMaximum || /^[IVX]+[.:\s–-]|^(?:lĩnh vực|phần)/i.test(typed) || /^\d+\.\d+\.\d+/.test(typed);
}

function withCode(body: Body, base: Omit<RowKind, 'kind'>, code: Found): RowKind {
  const label = base.title === '' ? code.text : `${code.text} ${base.title}`;
  if (isTotalLabel(code.text) || (base.title !== '' && isTotalLabel(base.title) && !/^\d/.test(code.text))) {
    return { ...base, kind: 'total', title: label };
  }
  const read = readCode(body, base.row, code);
  if (read !== undefined) {
    const kind = isTotalLabel(base.title) ? 'total' : 'node';
    return { kind, read, codeColumn: code.column, ...base, ...blockOpened(base.title) };
  }
  const split = splitCodeAndTitle(code.text);
  if (split !== undefined) {
    const own: ReadCode = { kind: 'code', code: split.code, typed: split.typed, fromNumber: false };
    return {
      ...base,
      kind: 'node',
      read: own,
      codeColumn: code.column,
      title: [split.title, base.title].filter(Boolean).join(' '),
      ...(base.title === '' ? dividerOf(body, base.row, split.typed) : {}),
      ...blockOpened(split.title),
    };
  }
  const column = base.title === '' ? { titleColumn: code.column } : {};
  return words(body, { ...base, title: label, ...column }, true);
}

/** A row of words without a code: a heading, an item whose code is missing, or something that belongs to the item above. */
function words(body: Body, base: Omit<RowKind, 'kind'>, coded: boolean): RowKind {
  const { row, title } = base;
  if (blockOpened(title).opensBlock) return { ...base, kind: 'heading', opensBlock: true };
  const maximum = body.filled(row, 'maximum').length > 0;
  const companions = (
    ['scoringText', 'selfScore', 'appraised1', 'appraised2', 'requirements'] as const
  ).filter((role) => body.filled(row, role).length > 0);
  if (!coded && title !== '' && maximum && !looksLikeBand(title)) return { ...base, kind: 'item' };
  if (title !== '' && isHeadingRow(body, base)) return { ...base, kind: 'heading' };
  const isItem = title !== '' && maximum && companions.length > 0 && !looksLikeInput(title);
  return { kind: isItem ? 'item' : 'detail', ...base };
}

function dividerOf(body: Body, row: number, typed: string): Pick<RowKind, 'isDivider'> {
  const isPriced = NUMERIC.some((role) => body.filled(row, role).length > 0);
  return /^phần\s/i.test(typed) && !isPriced ? { isDivider: true } : {};
}

/** *Điểm thưởng* and *Điểm trừ* stand beside the fields, never inside one. */
function blockOpened(title: string): Pick<RowKind, 'opensBlock'> {
  const part = partOfWords(title);
  return (part === 'bonus' || part === 'penalty') && title.length <= 60 ? { opensBlock: true } : {};
}

/** Bold, merged across the table or in capitals, and nothing beside it but a maximum. */
function isHeadingRow(body: Body, { row, title, titleColumn }: Omit<RowKind, 'kind'>): boolean {
  const beside = body.columns.filter(
    ({ index, role }) =>
      index !== titleColumn && role !== 'maximum' && role !== 'selfScore' && !body.cells.isBlank(row, index),
  );
  if (beside.length > 0 || looksLikeInput(title) || title.length > 200 || /^[-+•*]/.test(title)) return false;
  const cell = body.cells.cell(row, titleColumn);
  const merge = body.cells.merge(row, titleColumn);
  const isWide = merge !== undefined && merge.right - merge.left >= (body.right - body.left) / 2;
  const letters = title.replace(/[^A-Za-zÀ-ÖØ-öø-ỹ]/gu, '');
  const isCapitals = letters.length > 3 && letters === letters.toUpperCase();
  return isWide || isCapitals || (cell?.bold === true && !looksLikeBand(title));
}

/** With neighbours known: a lone *Điểm thưởng* before no coded row is a figure, and a priced row in a gap of the numbering is an item. */
function settleUncoded(body: Body, kinds: readonly RowKind[], index: number): RowKind | undefined {
  const kind = kinds[index];
  if (kind === undefined) return undefined;
  const next = kinds[index + 1];
  if (
    kind.kind === 'heading' &&
    kind.opensBlock &&
    kind.headingDepth === undefined &&
    (next === undefined || next.kind === 'total' || next.opensBlock)
  ) {
    return { ...kind, kind: 'total' };
  }
  if (kind.kind === 'item' && isPartOfItem(body, kinds, index)) return { ...kind, isPart: true };
  if (kind.kind !== 'detail' || kind.title === '' || body.filled(kind.row, 'maximum').length === 0)
    return undefined;
  if (looksLikeBand(kind.title) || looksLikeInput(kind.title)) return undefined;
  const previous = findLast(kinds.slice(0, index), (each) => each.kind === 'node')?.read;
  const following = kinds.slice(index + 1).find((each) => each.kind === 'node')?.read;
  return isGap(previous, following) ? { ...kind, kind: 'item' } : undefined;
}

function isPartOfItem(body: Body, kinds: readonly RowKind[], index: number): boolean {
  const above = findLast(kinds.slice(0, index), (each) => each.kind !== 'item');
  const own = kinds[index];
  if (above?.kind !== 'node' || own === undefined) return false;
  const mark = body.filled(own.row, 'code')[0]?.text ?? '';
  const isBulleted = BULLET.test(mark) || /^[-–—+•*]\s/.test(own.title);
  const isPriced = body.filled(above.row, 'maximum').length > 0;
  const isRuled = (['scoringText', 'inputs'] as const).some(
    (role) => body.filled(above.row, role).length > 0,
  );
  return isBulleted && isPriced && !isRuled;
}

function isGap(before: ReadCode | undefined, after: ReadCode | undefined): boolean {
  if (before?.kind !== 'code' || after?.kind !== 'code') return false;
  const [a, b] = [before.code.segments, after.code.segments];
  if (a.length !== b.length || a.slice(0, -1).join('.') !== b.slice(0, -1).join('.')) return false;
  return Number(b.at(-1)) === Number(a.at(-1)) + 2;
}
