import { parseCellName } from '../grid/address';
import { contains } from '../grid/cell-grid';
import type { Area, CellGrid, WorkbookContent } from '../grid/cell-grid';
import type { HighlightTone } from '../grid/highlight';
import type { Edit, WritePlan } from '../grid/plan';
import { sameSheet } from './own-area';

/** One item to colour: its tone, and the cells that carry it. */
export interface Highlighted {
  readonly sheet: string;
  readonly tone: HighlightTone;
  /** Addresses such as `B7`; merged cells are coloured whole. */
  readonly cells: readonly string[];
}

export const HIGHLIGHT_ON = 'highlight-on';
export const HIGHLIGHT_OFF = 'highlight-off';

/** Most urgent first: the order of legends, and of the formats where two would meet. */
export const TONES: readonly HighlightTone[] = [
  'lost',
  'high',
  'problem',
  'gap',
  'attention',
  'unknown',
  'safe',
];

/**
 * Ensures exactly this layer: every earlier highlight of ours goes, no style of a person's cell is touched.
 * Protected sheets stay as they are. `before` are edits of the same command, which may add or remove sheets.
 */
export function planHighlights(
  content: WorkbookContent,
  layer: readonly Highlighted[],
  before: readonly Edit[] = [],
): WritePlan {
  const removed = before.flatMap((edit) => (edit.kind === 'removeSheet' ? [edit.sheet] : []));
  const kept = open(content).filter(({ sheet }) => !removed.includes(sheet));
  const added = before.flatMap((edit) =>
    edit.kind === 'addSheet' ? [{ sheet: edit.sheet, merges: [] }] : [],
  );
  const edits = [...kept.map(clear), ...[...kept, ...added].flatMap((sheet) => highlightsOn(sheet, layer))];
  return { command: HIGHLIGHT_ON, edits };
}

/** Ensures that every highlight of ours goes and nothing else. */
export function planNoHighlights(content: WorkbookContent): WritePlan {
  return { command: HIGHLIGHT_OFF, edits: open(content).map(clear) };
}

/** Excel refuses conditional formats on protected sheets, and nothing is unprotected silently. */
function open({ sheets }: WorkbookContent): readonly CellGrid[] {
  return sheets.filter(({ isProtected }) => !isProtected);
}

function clear({ sheet }: CellGrid): Edit {
  return { kind: 'clearHighlights', sheet };
}

type Sheet = Pick<CellGrid, 'sheet' | 'merges'>;

function highlightsOn(sheet: Sheet, layer: readonly Highlighted[]): Edit[] {
  const onSheet = layer.filter((one) => sameSheet(one.sheet, sheet.sheet));
  return TONES.flatMap((tone) => highlight(sheet, tone, onSheet));
}

function highlight(grid: Sheet, tone: HighlightTone, layer: readonly Highlighted[]): Edit[] {
  const cells = layer.filter((one) => one.tone === tone).flatMap((one) => one.cells);
  const areas = joined(cells.flatMap((cell) => areaOf(grid, cell) ?? []));
  return areas.length === 0 ? [] : [{ kind: 'highlight', sheet: grid.sheet, tone, areas }];
}

function areaOf(grid: Sheet, cell: string): Area | undefined {
  const position = parseCellName(cell);
  if (position === undefined) return undefined;
  const { row, column } = position;
  const merge = grid.merges.find((area) => contains(area, row, column));
  return merge ?? { top: row, bottom: row, left: column, right: column };
}

/** Neighbours side by side and rows below each other become one rectangle: fewer formats, fewer bytes. */
function joined(areas: readonly Area[]): Area[] {
  const sideBySide = merged(
    [...areas].sort((a, b) => a.top - b.top || a.left - b.left),
    (a, b) => a.top === b.top && a.bottom === b.bottom && b.left <= a.right + 1,
  );
  return merged(
    sideBySide.sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top),
    (a, b) => a.left === b.left && a.right === b.right && b.top <= a.bottom + 1,
  );
}

function merged(areas: readonly Area[], touch: (a: Area, b: Area) => boolean): Area[] {
  const result: Area[] = [];
  for (const area of areas) {
    const last = result.at(-1);
    if (last && touch(last, area)) {
      const right = Math.max(last.right, area.right);
      result[result.length - 1] = { ...last, right, bottom: Math.max(last.bottom, area.bottom) };
    } else result.push(area);
  }
  return result;
}
