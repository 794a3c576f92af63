import { areaName } from '../../grid/address';
import type { Area } from '../../grid/cell-grid';
import type { CellLook } from './read-grid';
import { rangeOn } from './session';

/** What whole rows and whole columns of a sheet share, and which are hidden: null where their cells differ. */
export interface LookProbe {
  readonly area: Area;
  readonly rows: readonly (CellLook & { readonly rowHidden?: boolean })[];
  readonly columns: readonly (CellLook & { readonly columnHidden?: boolean })[];
}

/** What a reader needs of a cell's look. */
const PARTS = ['name', 'bold', 'indent', 'locked'] as const;
type Part = (typeof PARTS)[number];
type Parts = readonly Part[];

const PART_OF: Readonly<Record<Part, (look: CellLook | undefined) => unknown>> = {
  name: (look) => look?.format?.font?.name,
  bold: (look) => look?.format?.font?.bold,
  indent: (look) => look?.format?.indentLevel,
  locked: (look) => look?.format?.protection?.locked,
};

/** Locks matter on a protected sheet only. */
function partsFor(isProtected: boolean): Parts {
  return isProtected ? PARTS : PARTS.filter((part) => part !== 'locked');
}

function question(parts: Parts): Excel.CellPropertiesFormatLoadOptions {
  const has = (part: Part): boolean => parts.includes(part);
  const font = { ...(has('name') ? { name: true } : {}), ...(has('bold') ? { bold: true } : {}) };
  return {
    ...(has('name') || has('bold') ? { font } : {}),
    ...(has('indent') ? { indentLevel: true } : {}),
    ...(has('locked') ? { protection: true } : {}),
  };
}

/** Queues what rows and columns share; `place` tells the area, loaded by the caller. */
export function askProbe(used: Excel.Range): (area: Area) => LookProbe {
  const format = question(PARTS);
  const rows = used.getRowProperties({ rowHidden: true, format });
  const columns = used.getColumnProperties({ columnHidden: true, format });
  return (area) => ({
    area,
    rows: rows.value as LookProbe['rows'],
    columns: columns.value as LookProbe['columns'],
  });
}

/** Queues every cell's look, one by one. */
export function askAllLooks(range: Excel.Range, isProtected: boolean): () => CellLook[][] {
  const looks = range.getCellProperties({ format: question(partsFor(isProtected)) });
  return () => looks.value as CellLook[][];
}

/** Queues only the looks that neither their row nor their column tells. */
export function askOpenLooks(
  book: Excel.Workbook,
  { sheet, isProtected }: { readonly sheet: string; readonly isProtected: boolean },
  probe: LookProbe,
): () => CellLook[][] {
  const asked = openAreas(probe, partsFor(isProtected)).map(({ area, parts }) => {
    const range = rangeOn(book, sheet, areaName(area));
    return { area, looks: range.getCellProperties({ format: question(parts) }) };
  });
  return () => {
    const known = probe.rows.map((row) => probe.columns.map((column) => mergedLook([row, column])));
    for (const { area, looks } of asked) {
      looks.value.forEach((line, rowOffset) => {
        line.forEach((look, columnOffset) => {
          const row = known[area.top - probe.area.top + rowOffset];
          const column = area.left - probe.area.left + columnOffset;
          if (row) row[column] = mergedLook([look as CellLook, row[column]]);
        });
      });
    }
    return known;
  };
}

/** The first answer for each part. */
function mergedLook(looks: readonly (CellLook | undefined)[]): CellLook {
  const [name, bold, indent, locked] = PARTS.map((part) =>
    looks.map(PART_OF[part]).find((value) => value !== null && value !== undefined),
  );
  return {
    format: {
      font: {
        ...(typeof name === 'string' ? { name } : {}),
        ...(typeof bold === 'boolean' ? { bold } : {}),
      },
      ...(typeof indent === 'number' ? { indentLevel: indent } : {}),
      ...(typeof locked === 'boolean' ? { protection: { locked } } : {}),
    },
  };
}

interface OpenArea {
  readonly area: Area;
  readonly parts: Parts;
}

/** From so many areas on, one question for the whole sheet takes less. */
const MOST_AREAS = 8;

/** Few areas that hold every cell whose look is open, with the parts that are. */
function openAreas(probe: LookProbe, wanted: Parts): OpenArea[] {
  const byArea = new Map<string, OpenArea>();
  for (const part of wanted) {
    for (const area of areasOf(probe, part)) {
      const key = areaName(area);
      byArea.set(key, { area, parts: [...(byArea.get(key)?.parts ?? []), part] });
    }
  }
  const areas = [...byArea.values()];
  if (areas.length <= MOST_AREAS) return areas;
  const parts = wanted.filter((part) => areas.some((one) => one.parts.includes(part)));
  return [{ area: probe.area, parts }];
}

/** Rows between two open ones, from which on they are asked for apart. */
const WIDE_GAP = 40;

/** A part is open where both the row and the column are mixed. */
function areasOf({ area, rows, columns }: LookProbe, part: Part): Area[] {
  const mixed = (lines: readonly CellLook[]): number[] =>
    lines.flatMap((look, index) => ((PART_OF[part](look) ?? null) === null ? [index] : []));
  return stretches(mixed(rows), WIDE_GAP).flatMap(([top, bottom]) =>
    stretches(mixed(columns), 1).map(([left, right]) => ({
      top: area.top + top,
      left: area.left + left,
      bottom: area.top + bottom,
      right: area.left + right,
    })),
  );
}

/** Line numbers as first and last of each stretch without a wider gap. */
function stretches(lines: readonly number[], gap: number): [number, number][] {
  const found: [number, number][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last && line <= last[1] + gap) last[1] = line;
    else found.push([line, line]);
  }
  return found;
}
