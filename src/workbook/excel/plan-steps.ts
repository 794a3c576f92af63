import type { Area, CellGrid } from '../../grid/cell-grid';
import type { Chart } from '../../grid/chart';
import type { Edit, WritePlan } from '../../grid/plan';
import { bandsWith } from './blocks';
import { guardStep } from './guard';
import { lastWrites } from './last-writes';
import { NOTHING, type Step } from './step';
import { chartSteps } from './step-charts';
import { cellSteps } from './step-cells';
import { clearSteps, widthSteps } from './step-clear';
import { clearHighlightsStep, highlightSteps } from './step-highlights';
import { mergeStep } from './step-merge';
import { dropNameStep, nameStep } from './step-names';
import { addSheetSteps, removeSheetStep, type Leaving } from './step-sheets';
import { withoutUnchanged } from './unchanged';

/** What the adapter remembers between calls; plain data. */
export interface Known {
  /** Sheets as last read, by name; forgotten once we write to them. */
  readonly seen: ReadonlyMap<string, CellGrid>;
  /** The area in use at that time. */
  readonly usedAreas: ReadonlyMap<string, Area>;
  readonly protectedSheets: ReadonlySet<string>;
  /** Our own conditional formats by sheet. */
  readonly highlightIds: ReadonlyMap<string, readonly string[]>;
  /** The charts we drew, by sheet. */
  readonly charts: ReadonlyMap<string, readonly Chart[]>;
}

/** Ensures a plan as steps; `leftover` hears of highlights that were not known. */
export function stepsFor(
  plan: WritePlan,
  known: Known,
  leftover: (sheet: string, ids: readonly string[]) => void,
): Step[] {
  const added = new Set<string>();
  const edits = withoutUnchanged(lastWrites(plan.edits), known.seen);
  const steps = edits.flatMap((edit) => {
    const steps = stepsOf(edit, { ...known, edits }, leftover);
    if (edit.kind === 'addSheet') {
      added.add(edit.sheet);
      return steps;
    }
    // On a sheet of this very plan there is nothing to remember: undoing takes the sheet away.
    return 'sheet' in edit && added.has(edit.sheet)
      ? steps.map((step) => ({ ...step, ask: () => NOTHING }))
      : steps;
  });
  // A chart may draw cells of a sheet that comes after its own.
  const charts = edits.flatMap((edit) => {
    return edit.kind === 'addSheet' ? chartSteps(edit.sheet, edit.layout.charts ?? []) : [];
  });
  return [...guards(plan, known.usedAreas, added), ...steps, ...charts];
}

/** One guard for each sheet that was read and is now written to. */
function guards(plan: WritePlan, usedAreas: Known['usedAreas'], added: ReadonlySet<string>): Step[] {
  const written = plan.edits.flatMap((edit) =>
    edit.kind === 'cells' && !added.has(edit.sheet) ? [edit.sheet] : [],
  );
  return [...new Set(written)].flatMap((sheet) => {
    const used = usedAreas.get(sheet);
    return used ? [guardStep(sheet, used)] : [];
  });
}

/** The areas of a sheet that the plan's cells lie in. */
function regionsOf(sheet: string, edits: readonly Edit[]): Area[] {
  return edits.flatMap((edit) =>
    edit.kind === 'cells' && edit.sheet === sheet ? bandsWith(edit.cells).map(({ area }) => area) : [],
  );
}

function stepsOf(
  edit: Edit,
  known: Known & { readonly edits: readonly Edit[] },
  leftover: (sheet: string, ids: readonly string[]) => void,
): readonly Step[] {
  switch (edit.kind) {
    case 'cells':
      return cellSteps(
        {
          sheet: edit.sheet,
          seen: known.seen.get(edit.sheet),
          isProtected: known.protectedSheets.has(edit.sheet),
        },
        edit.cells,
      );
    case 'clear':
      return clearSteps(edit.sheet, edit.area);
    case 'columnWidths':
      return widthSteps(edit.sheet, edit.widths);
    case 'mergeCells':
      return [mergeStep(edit.sheet, edit.area, regionsOf(edit.sheet, known.edits))];
    case 'addSheet':
      return addSheetSteps(edit.sheet, edit.cells, edit.layout);
    case 'removeSheet':
      return [removeSheetStep(edit.sheet, leaving(edit.sheet, known))];
    case 'defineName':
      return [nameStep(edit.name, edit.refersTo, edit.hidden)];
    case 'removeName':
      return [dropNameStep(edit.name)];
    case 'highlight':
      return highlightSteps(edit.sheet, edit.tone, edit.areas);
    case 'clearHighlights':
      return [
        clearHighlightsStep(edit.sheet, known.highlightIds.get(edit.sheet) ?? [], (ids) => {
          leftover(edit.sheet, ids);
        }),
      ];
  }
}

function leaving(sheet: string, known: Known): Leaving {
  return {
    used: known.usedAreas.get(sheet),
    highlights: known.highlightIds.get(sheet) ?? [],
    charts: known.charts.get(sheet) ?? [],
  };
}

/** Requests and answers may hold 5 MB each; the rest is for what the client library adds. */
const LARGEST = 4_000_000;

/** Ensures steps in as few requests as the payload allows. */
export function chunksOf(steps: readonly Step[]): Step[][] {
  const chunks: Step[][] = [];
  let request = 0;
  let response = 0;
  for (const step of steps) {
    const open = chunks.at(-1);
    if (open && request + step.requestBytes < LARGEST && response + step.responseBytes < LARGEST) {
      open.push(step);
    } else {
      chunks.push([step]);
      request = 0;
      response = 0;
    }
    request += step.requestBytes;
    response += step.responseBytes;
  }
  return chunks;
}
