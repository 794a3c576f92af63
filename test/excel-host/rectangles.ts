import type { Area } from '../../src/grid/cell-grid';

interface Position {
  readonly row: number;
  readonly column: number;
}

/** Ensures rectangles over exactly the given positions, column by column, equal neighbours joined. */
export function rectangles(positions: readonly Position[]): Area[] {
  const areas: Area[] = [];
  const byColumn = [...positions].sort((a, b) => a.column - b.column || a.row - b.row);
  for (const { row, column } of byColumn) {
    const last = areas.at(-1);
    if (last?.right === column && last.left === column && last.bottom === row - 1) {
      areas[areas.length - 1] = { ...last, bottom: row };
    } else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return joined(areas);
}

function joined(columns: readonly Area[]): Area[] {
  const areas: Area[] = [];
  for (const area of columns) {
    const beside = areas.findIndex(
      (one) => one.right === area.left - 1 && one.top === area.top && one.bottom === area.bottom,
    );
    const left = areas[beside];
    if (left) areas[beside] = { ...left, right: area.right };
    else areas.push(area);
  }
  return areas;
}
