import type { Body } from '../body';
import type { DeclaredLine, Sourced } from '../form';
import type { RowKind } from './classify';
import { declaredLine } from './declared';
import type { TreeRow } from './tree';
import { looksLikeBand, looksLikeInput } from './words';

/** What the rows beneath an item add to it. */
export interface Details {
  readonly scoring: readonly Sourced<string>[];
  readonly declared: readonly DeclaredLine[];
}

/** Ensures every row beneath an item has its meaning: a line of the scoring text, an input, or a problem. */
export function scoringLines(body: Body, tree: TreeRow): Details {
  const scoring: Sourced<string>[] = [];
  const declared: DeclaredLine[] = [];
  for (const { text, column } of body.filled(tree.kind.row, 'scoringText')) {
    if (text !== '') scoring.push(pricedLine(body, tree.kind.row, { text, column, beside: ['bandPoints'] }));
  }
  for (const row of tree.details) {
    const input = inputColumn(body, row);
    if (input !== undefined) {
      declared.push(declaredLine(body, { row: row.row, column: input, label: row.title }));
      if (row.title === '') reportUnlabelled(body, row, input);
      reportLoose(body, row);
      continue;
    }
    scoring.push(...scoringOf(body, row));
  }
  return { scoring, declared };
}

/** A filled declaration cell, or an empty one beside a label that asks for a figure. */
function inputColumn(body: Body, row: RowKind): number | undefined {
  if (body.inputOf(row.row) !== undefined) return body.indexes('inputs')[0];
  const filled = body.filled(row.row, 'inputs')[0];
  if (filled !== undefined) return filled.column;
  const asks = row.title !== '' && looksLikeInput(row.title) && body.filled(row.row, 'maximum').length === 0;
  return asks && !/\d\s*(?:điểm|đ)\b/i.test(row.title) ? body.indexes('inputs')[0] : undefined;
}

function scoringOf(body: Body, row: RowKind): Sourced<string>[] {
  const inColumn = body.filled(row.row, 'scoringText').filter((found) => found.text !== '');
  if (inColumn.length > 0) {
    if (row.title !== '' && !isContinuation(row)) reportUnclear(body, row);
    reportLoose(body, row);
    return inColumn.map((found) => pricedLine(body, row.row, found));
  }
  if (row.title === '') {
    reportLoose(body, row);
    return [];
  }
  const priced = pointsBeside(body, row.row, ['bandPoints', 'maximum']) !== undefined;
  if (looksLikeBand(row.title) || (priced && !looksLikeInput(row.title))) {
    reportLoose(body, row);
    return [pricedLine(body, row.row, { text: row.title, column: row.titleColumn })];
  }
  reportUnclear(body, row);
  reportLoose(body, row);
  return [];
}

function isContinuation(row: RowKind): boolean {
  const [first = ''] = row.title;
  return first !== first.toUpperCase();
}

/** `text: points` where the points stand in the next cell. */
function pricedLine(
  body: Body,
  row: number,
  found: { readonly text: string; readonly column: number; readonly beside?: readonly BesideRole[] },
): Sourced<string> {
  const points = pointsBeside(body, row, found.beside ?? ['bandPoints', 'maximum']);
  const cell = body.problems.ref(row, found.column);
  if (points === undefined || /\d\s*(?:điểm|đ)\s*[.;]?$/i.test(found.text))
    return { value: found.text, cell };
  return { value: `${found.text.replace(/[\s:=]+$/, '')}: ${points}`, cell };
}

type BesideRole = 'bandPoints' | 'maximum';

/** Points of one band: in their own column, else in the maximum's column of a row that is no item. */
function pointsBeside(body: Body, row: number, roles: readonly BesideRole[]): string | undefined {
  for (const role of roles) {
    const found = body.filled(row, role)[0];
    if (found !== undefined && found.text !== '') return found.text;
  }
  return undefined;
}

/** Scores on a row that is no item belong to nobody we know. */
function reportLoose(body: Body, row: RowKind): void {
  for (const role of ['selfScore', 'appraised1', 'appraised2'] as const) {
    const found = body.filled(row.row, role)[0];
    if (found === undefined) continue;
    body.problems.add(
      'sheet.row-unclear',
      'warning',
      { row: row.row, column: found.column },
      {
        text: found.text === '' ? row.title.slice(0, 80) : found.text,
      },
    );
  }
}

/** A figure alone in its row: nothing says which input it is. */
function reportUnlabelled(body: Body, row: RowKind, column: number): void {
  const text = body.cells.text(row.row, column);
  body.problems.add('sheet.row-unclear', 'warning', { row: row.row, column }, { text: text.slice(0, 80) });
}

function reportUnclear(body: Body, { row, title, titleColumn }: RowKind): void {
  const at = { row, column: titleColumn };
  body.problems.add('sheet.row-unclear', 'warning', at, { text: title.slice(0, 80) });
}
