import { parseCellName } from '../grid/address';
import { mergeAt } from '../grid/cell-grid';
import type { Area, CellGrid, WorkbookContent } from '../grid/cell-grid';
import type { Edit, HighlightTone, WritePlan } from '../grid/plan';
import type { Language } from '../messages/language';
import { label } from './labels';
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

/** Ensures exactly this layer: every earlier highlight of ours goes, no style of a person's cell is touched. */
export function planHighlights(content: WorkbookContent, layer: readonly Highlighted[]): WritePlan {
  const edits = content.sheets.flatMap((grid): Edit[] => {
    const onSheet = layer.filter(({ sheet }) => sameSheet(sheet, grid.sheet));
    return [clear(grid), ...TONES.flatMap((tone) => highlight(grid, tone, onSheet))];
  });
  return { command: HIGHLIGHT_ON, edits };
}

/** Ensures that every highlight of ours goes and nothing else. */
export function planNoHighlights(content: WorkbookContent): WritePlan {
  return { command: HIGHLIGHT_OFF, edits: content.sheets.map(clear) };
}

function clear({ sheet }: CellGrid): Edit {
  return { kind: 'clearHighlights', sheet };
}

function highlight(grid: CellGrid, tone: HighlightTone, layer: readonly Highlighted[]): Edit[] {
  const cells = layer.filter((one) => one.tone === tone).flatMap((one) => one.cells);
  const areas = joined(cells.flatMap((cell) => areaOf(grid, cell) ?? []));
  return areas.length === 0 ? [] : [{ kind: 'highlight', sheet: grid.sheet, tone, areas }];
}

function areaOf(grid: CellGrid, cell: string): Area | undefined {
  const position = parseCellName(cell);
  if (position === undefined) return undefined;
  const { row, column } = position;
  return mergeAt(grid, row, column) ?? { top: row, bottom: row, left: column, right: column };
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

/** Ensures what each colour says, in words, for panes and printed legends. */
export function legend(language: Language): { readonly tone: HighlightTone; readonly words: string }[] {
  return TONES.map((tone) => ({ tone, words: label(`legend.${tone}`, language) }));
}
