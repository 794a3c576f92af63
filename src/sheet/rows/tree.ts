import type { Body } from '../body';
import { nameCodes } from '../codes/names';
import { buildOutline } from '../codes/outline';
import type { OutlineNode } from '../codes/outline-node';
import type { NodeLevel } from '../../rulebook/rulebook';
import type { RowKind } from './classify';
import { reportGaps, reportNotes } from './report-codes';

/** A row of the tree with its full code, and the rows beneath that belong to it. */
export interface TreeRow {
  readonly kind: RowKind;
  readonly code: string;
  readonly typedCode?: string;
  /** Index of the row above in the tree. */
  readonly parent: number | undefined;
  readonly depth: number;
  readonly level: NodeLevel;
  readonly details: readonly RowKind[];
}

export interface Tree {
  readonly rows: readonly TreeRow[];
  readonly totals: readonly RowKind[];
  /** Rows before the first code that no item owns. */
  readonly strays: readonly RowKind[];
}

/**
 * Ensures the tree of a table's rows; every repair, gap, duplicate or missing code is reported at its cell.
 * A statistics form is an excerpt: gaps in its numbering mean nothing.
 */
export function buildTree(body: Body, kinds: readonly RowKind[], isExcerpt = false): Tree {
  const demoted = demoteListLetters(body, kinds);
  const members = demoted.filter(({ kind }) => kind === 'node' || kind === 'heading' || kind === 'item');
  const nodes = isCodeless(members) ? outlineByLooks(body, members) : outlineByCodes(members);
  const codes = nameCodes(nodes);
  reportNotes(body, { members, nodes, codes }, isExcerpt);
  const kept = members.flatMap((_, index) => (isCaption(nodes[index]) ? [] : [index]));
  const place = new Map(kept.map((index, position) => [index, position]));
  const levels = levelsOf(nodes);
  const details = ownDetails(demoted, members, kept);
  const rows = kept.map((index, position): TreeRow => {
    const node = nodes[index] as OutlineNode;
    const code = codes[index] ?? '';
    const typed = node.typed !== undefined && !spells(node.typed, code) ? { typedCode: node.typed } : {};
    return {
      kind: members[index] as RowKind,
      code,
      ...typed,
      parent: node.parent === undefined ? undefined : place.get(node.parent),
      depth: node.depth,
      level: levels[index] ?? 'field',
      details: details.owned[position] ?? [],
    };
  });
  if (!isExcerpt) reportGaps(body, { members, nodes, codes });
  return { rows, totals: demoted.filter(({ kind }) => kind === 'total'), strays: details.strays };
}

const isCaption = (node: OutlineNode | undefined): boolean =>
  node?.notes.some((note) => note.kind === 'caption') ?? false;

function isCodeless(members: readonly RowKind[]): boolean {
  return members.length > 0 && members.every((member) => member.read === undefined);
}

function outlineByCodes(members: readonly RowKind[]): OutlineNode[] {
  return buildOutline(
    members.map(({ read, kind, opensBlock, isDivider, isPart, headingDepth }) => ({
      ...(read ? { read } : { uncoded: uncodedKind(kind, isPart) }),
      ...(opensBlock ? { opensBlock } : {}),
      ...(isDivider ? { isDivider } : {}),
      ...(headingDepth === undefined ? {} : { headingDepth }),
    })),
  );
}

function uncodedKind(kind: RowKind['kind'], isPart: true | undefined): 'heading' | 'item' | 'part' {
  if (kind === 'heading') return 'heading';
  return isPart ? 'part' : 'item';
}

/** Headings in columns of their own stand above whatever the other titles look like. */
const HEADINGS_ABOVE = 1_000;
const STEP = 100;

/** Without codes, depth is what the eye sees: capitals above bold above plain, less indent above more. */
function outlineByLooks(body: Body, members: readonly RowKind[]): OutlineNode[] {
  const looks = members.map(({ row, titleColumn, title, kind, headingDepth }) => {
    if (headingDepth !== undefined) return headingDepth - HEADINGS_ABOVE;
    const indent = body.cells.indent(row, titleColumn);
    const bold = body.cells.cell(row, titleColumn)?.bold === true || kind === 'heading';
    const capitals = title === title.toUpperCase();
    // Titles that step to the right, a column a level, are indented by their columns.
    return titleColumn * STEP + indent * 4 + (bold ? 0 : 2) + (capitals ? 0 : 1);
  });
  const stack: { readonly index: number; readonly look: number }[] = [];
  return looks.map((look, index) => {
    while (stack.length > 0 && (stack.at(-1)?.look ?? 0) >= look) stack.pop();
    const parent = stack.at(-1)?.index;
    const depth = stack.length;
    stack.push({ index, look });
    return { segments: [], style: 'none', parent, depth, typed: undefined, notes: [] };
  });
}

/** `a)` without points of its own, under an item that has a maximum, lists contents of that item. */
function demoteListLetters(body: Body, kinds: readonly RowKind[]): RowKind[] {
  let above: RowKind | undefined;
  return kinds.map((kind) => {
    const isLetter = kind.read?.kind === 'code' && kind.read.code.styles[0] === 'lower';
    if (kind.kind !== 'node') return kind;
    if (!isLetter) {
      above = kind;
      return kind;
    }
    const own = (['maximum', 'selfScore', 'appraised1', 'scoringText'] as const).some(
      (role) => body.filled(kind.row, role).length > 0,
    );
    if (own || above === undefined || body.filled(above.row, 'maximum').length === 0) return kind;
    return {
      row: kind.row,
      kind: 'detail',
      title: `${kind.read?.typed ?? ''} ${kind.title}`.trim(),
      titleColumn: kind.titleColumn,
    };
  });
}

function ownDetails(
  kinds: readonly RowKind[],
  members: readonly RowKind[],
  kept: readonly number[],
): { owned: RowKind[][]; strays: RowKind[] } {
  const position = new Map(kept.map((index, at) => [members[index], at]));
  const owned: RowKind[][] = kept.map(() => []);
  const strays: RowKind[] = [];
  let current: number | undefined;
  for (const kind of kinds) {
    const at = position.get(kind);
    if (at !== undefined) current = at;
    else if (kind.kind === 'total') current = undefined;
    else if (kind.kind === 'detail') (current === undefined ? strays : (owned[current] ?? strays)).push(kind);
  }
  return { owned, strays };
}

/** Parts above fields (`A.`, `Phần I`) are fields too: the tree of a rulebook has three levels. */
function levelsOf(nodes: readonly OutlineNode[]): NodeLevel[] {
  const holdsFields = new Set<number>();
  for (const { parent, style } of nodes) {
    const above = parent === undefined ? undefined : nodes[parent];
    if (parent !== undefined && style === 'roman' && above?.depth === 0 && above.style !== 'decimal') {
      holdsFields.add(parent);
    }
  }
  const roots: number[] = [];
  return nodes.map((node, index) => {
    roots[index] = node.parent === undefined ? index : (roots[node.parent] ?? index);
    const depth = node.depth - (holdsFields.has(roots[index] ?? index) ? 1 : 0);
    if (depth <= 0) return 'field';
    return depth === 1 ? 'criterion' : 'subCriterion';
  });
}

function spells(typed: string, code: string): boolean {
  const bare = typed
    .replace(/[\s.,;:)/-]+$/, '')
    .replace(/[,\s]+/g, '.')
    .replace(/(^|\.)0+(?=\d)/g, '$1');
  return bare === code || code.endsWith(`.${bare}`);
}
