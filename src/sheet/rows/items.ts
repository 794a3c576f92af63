import { exactPoints } from '../../rulebook/points';
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
  const { body, row, parent } = place;
  const at = row.kind.row;
  const maximum = readMaximum(place);
  const bound = maximum?.value ?? parent?.maximum?.value ?? place.highest;
  const details = scoringLines(body, row);
  const scoringText = join(details.scoring);
  const requirements = readRequirements(body, row);
  return {
    code: row.code,
    ...(row.typedCode === undefined ? {} : { typedCode: row.typedCode }),
    title: titleOf(body, row),
    level: row.level,
    part: partOf(row, parent, scoringText?.value),
    row: at,
    lastRow: row.details.at(-1)?.row ?? at,
    cell: body.problems.ref(at, row.kind.codeColumn ?? row.kind.titleColumn),
    ...(parent === undefined ? {} : { parent: parent.code }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(scoringText === undefined ? {} : { scoringText }),
    ...scores(place, bound),
    ...optional('explanation', join(allText(body, row, 'explanation'))),
    ...optional('note', join([...allText(body, row, 'note'), ...allText(body, row, 'appraiserNote')])),
    ...optional('requirements', requirements.requirements),
    evidence: requirements.evidence,
    declared: [...declaredCells(body, at), ...details.declared],
    ...notApplicable(body, at),
    ...optional('lead', join(textCells(body, at, 'lead'))),
    ...optional('supporting', join(textCells(body, at, 'supporting'))),
    ...optional('responsible', join(textCells(body, at, 'responsible'))),
    ...optional('dueDate', join(textCells(body, at, 'dueDate'))),
    ...optional('source', join(textCells(body, at, 'source'))),
  };
}

function optional<K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, T>);
}

function titleOf(body: Body, row: TreeRow): string {
  const first = row.kind.title.replace(/\n/g, ' ');
  const more = body
    .filled(row.kind.row, 'title')
    .filter((found) => found.column > row.kind.titleColumn)
    .map((found) => found.text.replace(/\n/g, ' '));
  return [first, ...more].filter((text) => text !== '').join(' ');
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
  const stated =
    /\(\s*(?:tối đa|điểm tối đa|điểm chuẩn)?\s*:?\s*(\d+(?:[.,]\d{1,2})?)\s*(?:điểm|đ)\s*\)\s*[.:]?$/i.exec(
      row.kind.title,
    );
  const value = stated && parseNumeral(stated[1] ?? '')?.readings[0]?.value;
  const points = value && exactPoints(value);
  return points
    ? { value: points, cell: body.problems.ref(row.kind.row, row.kind.titleColumn), typed: stated[0] }
    : undefined;
}

const SCORES = ['selfScore', 'appraised1', 'appraised2'] as const;

function scores(
  { body, row, threeDecimals }: ItemPlace,
  bound: Points | undefined,
): Partial<Record<(typeof SCORES)[number], Sourced<Points>>> {
  const read: Partial<Record<(typeof SCORES)[number], Sourced<Points>>> = {};
  for (const role of SCORES) {
    const column = body.filled(row.kind.row, role)[0]?.column;
    if (column === undefined) continue;
    const atMost = bound === undefined ? {} : { atMost: bound };
    const value = readPoints(body, {
      row: row.kind.row,
      column,
      ...atMost,
      threeDecimals: threeDecimals(column),
    });
    if (value !== undefined) read[role] = value;
  }
  return read;
}

function partOf(row: TreeRow, parent: FormItem | undefined, scoringText: string | undefined): Part {
  if (parent !== undefined && parent.part !== 'appraised') return parent.part;
  return partOfWords(row.kind.title, scoringText) ?? 'appraised';
}

function textCells(body: Body, row: number, role: ColumnRole): Sourced<string>[] {
  return body.filled(row, role).flatMap((found) => sourcedText(body, row, found));
}

function sourcedText(body: Body, row: number, { text, column }: Found): Sourced<string>[] {
  if (text === '') return [];
  const raw = body.cells.cell(row, column)?.value;
  const typed = typeof raw === 'string' && raw !== text ? { typed: raw } : {};
  return [{ value: text, cell: body.problems.ref(row, column), ...typed }];
}

function allText(body: Body, row: TreeRow, role: ColumnRole): Sourced<string>[] {
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
      parts.evidence === ''
        ? parts.requirements.split('\n').filter(namesDocument)
        : listDocuments(parts.evidence);
    evidence.push(...listed.flatMap((value) => documents({ value, cell: cell.cell })));
    if (parts.requirements !== '') required.push({ value: parts.requirements, cell: cell.cell });
  }
  return { requirements: join(required), evidence };
}

function documents(cell: Sourced<string>): Sourced<string>[] {
  return listDocuments(cell.value).map((value) => ({ value, cell: cell.cell }));
}

function notApplicable(body: Body, row: number): Pick<FormItem, 'notApplicable'> {
  for (const role of ['notApplicable', 'selfScore', 'appraised1'] as const) {
    const found = body.filled(row, role)[0];
    if (found === undefined) continue;
    const marked = role === 'notApplicable' && /^(x|có|co|true|1|không áp dụng|kad)$/i.test(found.text);
    if (marked || isNotApplicable(found.text)) return { notApplicable: body.problems.ref(row, found.column) };
  }
  return {};
}
