import { exactPoints, NO_POINTS } from '../../rulebook/points';
import type { Points } from '../../rulebook/points';
import type { Part } from '../../rulebook/rulebook';
import type { Body, Found } from '../body';
import { listDocuments, namesDocument, splitRequirements } from '../evidence';
import type { ColumnRole, FormItem, Sourced } from '../form';
import { isNotApplicable, printsThreeDecimals, readPoints } from '../points';
import { parseNumeral } from '../numbers';
import { declaredCells } from './declared';
import { scoringLines } from './details';
import type { Tree, TreeRow } from './tree';
import { partOfWords } from './words';

/** Ensures the items of a tree, top-down, so that every maximum bounds the numbers beneath it. */
export function readItems(body: Body, tree: Tree, highest?: Points): FormItem[] {
  const style = new Map<number, boolean>();
  const threeDecimals = (column: number) => {
    const known = style.get(column) ?? printsThreeDecimals(body, column);
    style.set(column, known);
    return known;
  };
  const items: FormItem[] = [];
  tree.rows.forEach((row) => {
    const parent = row.parent === undefined ? undefined : items[row.parent];
    items.push(readItem({ body, row, parent, highest, threeDecimals }));
  });
  return items;
}

interface ItemPlace {
  readonly body: Body;
  readonly row: TreeRow;
  readonly parent: FormItem | undefined;
  readonly highest: Points | undefined;
  readonly threeDecimals: (column: number) => boolean;
}

function readItem(place: ItemPlace): FormItem {
  if (place.row.kind.headingDepth !== undefined) return readHeading(place);
  const { body, row, parent } = place;
  const at = row.kind.row;
  const maximum = readMaximum(place);
  const bound = maximum?.value ?? parent?.maximum?.value ?? place.highest;
  const details = scoringLines(body, row);
  const scoringText = join(details.scoring);
  const requirements = readRequirements(body, row);
  const item: Draft<FormItem> = {
    code: row.code,
    title: titleOf(body, row),
    level: row.level,
    part: pricedPart(
      partOf(
        row,
        parent,
        [scoringText?.value ?? '', body.text(at, 'note'), body.text(at, 'source')].join('\n'),
      ),
      maximum?.value,
    ),
    row: at,
    lastRow: row.details.at(-1)?.row ?? at,
    cell: body.problems.ref(at, row.kind.codeColumn ?? row.kind.titleColumn),
    evidence: requirements.evidence,
    declared: [...declaredCells(body, at), ...details.declared],
  };
  set(item, 'typedCode', row.typedCode);
  set(item, 'parent', parent?.code);
  set(item, 'maximum', maximum);
  set(item, 'scoringText', scoringText);
  for (const role of SCORES) set(item, role, readScore(place, role, bound));
  set(item, 'explanation', join(allText(body, row, 'explanation')));
  set(item, 'note', join([...allText(body, row, 'note'), ...allText(body, row, 'appraiserNote')]));
  set(item, 'requirements', requirements.requirements);
  set(item, 'notApplicable', notApplicable(body, at));
  for (const role of DUTIES) set(item, role, join(textCells(body, at, role)));
  return item;
}

/** A heading in a column of its own: the numbers of its row belong to the item beside it. */
function readHeading({ body, row, parent }: ItemPlace): FormItem {
  return {
    code: row.code,
    title: row.kind.title.replace(/\n/g, ' '),
    level: row.level,
    part: partOf(row, parent, undefined),
    row: row.kind.row,
    lastRow: row.kind.row,
    cell: body.problems.ref(row.kind.row, row.kind.titleColumn),
    ...(parent === undefined ? {} : { parent: parent.code }),
    evidence: [],
    declared: [],
  };
}

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** Who does what by when, where the sheet has such columns. */
const DUTIES = ['lead', 'supporting', 'responsible', 'dueDate', 'source'] as const;

function set<K extends keyof FormItem>(item: Draft<FormItem>, key: K, value: FormItem[K] | undefined): void {
  if (value !== undefined) item[key] = value;
}

function titleOf(body: Body, row: TreeRow): string {
  const first = row.kind.title.replace(/\n/g, ' ');
  const more = body
    .filled(row.kind.row, 'title')
    .filter((found) => found.column > row.kind.titleColumn)
    .map((found) => found.text.replace(/\n/g, ' '));
  return [first, ...more].join(' ');
}

/** The number in the maximum's column, else one the title ends in: `(Tối đa 10 điểm)`. */
function readMaximum({ body, row, parent, highest, threeDecimals }: ItemPlace): Sourced<Points> | undefined {
  const atMost = parent?.maximum?.value ?? highest;
  const column = body.filled(row.kind.row, 'maximum')[0]?.column;
  if (column !== undefined) {
    const bound = atMost === undefined ? {} : { atMost };
    return readPoints(body, {
      row: row.kind.row,
      column,
      ...bound,
      threeDecimals: threeDecimals(column),
      isMaximum: true,
    });
  }
  const stated = statedMaximum(row.kind.title, body.has('maximum'));
  const value = stated && parseNumeral(stated[1] ?? '')?.readings[0]?.value;
  const points = value && exactPoints(value);
  return points
    ? { value: points, cell: body.problems.ref(row.kind.row, row.kind.titleColumn), typed: stated[0] }
    : undefined;
}

/** `(Tối đa 10 điểm)`; on a sheet without a column of maxima also `…: 02 điểm`. */
function statedMaximum(title: string, hasColumn: boolean): RegExpExecArray | undefined {
  const bracketed =
    /\(\s*(?:tối đa|điểm tối đa|điểm chuẩn)?\s*:?\s*(\d+(?:[.,]\d{1,2})?)\s*(?:điểm|đ)\s*\)\s*[.:]?$/i.exec(
      title,
    );
  if (bracketed !== null || hasColumn) return bracketed ?? undefined;
  return /\s*[:–-]\s*(\d+(?:[.,]\d{1,2})?)\s*(?:điểm|đ)\s*[.;]?$/i.exec(title) ?? undefined;
}

const SCORES = ['selfScore', 'appraised1', 'appraised2'] as const;

function readScore(
  { body, row, threeDecimals }: ItemPlace,
  role: (typeof SCORES)[number],
  bound: Points | undefined,
): Sourced<Points> | undefined {
  const column = body.filled(row.kind.row, role)[0]?.column;
  if (column === undefined) return undefined;
  const atMost = bound === undefined ? {} : { atMost: bound };
  return readPoints(body, { row: row.kind.row, column, ...atMost, threeDecimals: threeDecimals(column) });
}

function partOf(row: TreeRow, parent: FormItem | undefined, scoringText: string | undefined): Part {
  if (parent !== undefined && parent.part !== 'appraised') return parent.part;
  return partOfWords(row.kind.title, scoringText) ?? 'appraised';
}

/** A maximum below zero is the most that can be taken away. */
function pricedPart(part: Part, maximum: Points | undefined): Part {
  return part === 'appraised' && maximum !== undefined && maximum < NO_POINTS ? 'penalty' : part;
}

function textCells(body: Body, row: number, role: ColumnRole): Sourced<string>[] {
  if (!body.has(role)) return [];
  return body.filled(row, role).flatMap((found) => sourcedText(body, row, found));
}

function sourcedText(body: Body, row: number, { text, column }: Found): Sourced<string>[] {
  if (text === '') return [];
  const raw = body.cells.cell(row, column)?.value;
  const typed = typeof raw === 'string' && raw !== text ? { typed: raw } : {};
  return [{ value: text, cell: body.problems.ref(row, column), ...typed }];
}

function allText(body: Body, row: TreeRow, role: ColumnRole): Sourced<string>[] {
  if (!body.has(role)) return [];
  return [row.kind.row, ...row.details.map((detail) => detail.row)].flatMap((each) =>
    textCells(body, each, role),
  );
}

/** Several cells that say one thing: their lines, with the first cell as the place. */
function join(parts: readonly Sourced<string>[]): Sourced<string> | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  if (parts.length === 1) return first;
  return { value: parts.map((part) => part.value).join('\n'), cell: first.cell };
}

function readRequirements(
  body: Body,
  row: TreeRow,
): { requirements: Sourced<string> | undefined; evidence: Sourced<string>[] } {
  const required: Sourced<string>[] = [];
  const evidence = allText(body, row, 'evidence').flatMap(documents);
  for (const cell of allText(body, row, 'requirements')) {
    const parts = splitRequirements(cell.value);
    const listed =
      parts.evidence === '' ? parts.requirements.split('\n').filter(namesDocument) : [parts.evidence];
    evidence.push(...listed.flatMap((value) => documents({ value, cell: cell.cell })));
    if (parts.requirements !== '') required.push({ value: parts.requirements, cell: cell.cell });
  }
  return { requirements: join(required), evidence };
}

function documents(cell: Sourced<string>): Sourced<string>[] {
  return listDocuments(cell.value).map((value) => ({ value, cell: cell.cell }));
}

function notApplicable(body: Body, row: number): FormItem['notApplicable'] {
  for (const role of ['notApplicable', 'selfScore', 'appraised1'] as const) {
    const found = body.filled(row, role)[0];
    if (found === undefined) continue;
    const marked = role === 'notApplicable' && /^(x|có|co|true|1|không áp dụng|kad)$/i.test(found.text);
    if (marked || isNotApplicable(found.text)) return body.problems.ref(row, found.column);
  }
  return undefined;
}
