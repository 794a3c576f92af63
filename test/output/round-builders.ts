import type { Edit } from '../../src/grid/plan';
import type { WorkbookContent } from '../../src/grid/cell-grid';
import { itemIds } from '../../src/round/items';
import type { RoundLine } from '../../src/round/line';
import { masterOf, type Master } from '../../src/round/master';
import type { Round } from '../../src/round/round';
import type { Unit } from '../../src/round/unit';
import { compileOnce } from '../../src/review/scored-form/compile-once';
import type { Points } from '../../src/rulebook/points';
import { shippedRulebooks } from '../../src/rulebook/shipped';
import { compile } from '../../src/scoring-text/compile';
import { openXlsx, writeWorkbook, type NewSheet } from '../../src/workbook/xlsx';

export const COMPILE = compileOnce(compile);

export function trainingMaster(year = 2025): Master {
  const rulebook = shippedRulebooks()[0];
  if (rulebook === undefined) throw new Error('no rulebook is shipped');
  return masterOf(rulebook, { compile: COMPILE, year });
}

export function unitOf(id: string, name: string, more: Partial<Unit> = {}): Unit {
  return { id, name, aliases: [], notApplicable: [], predecessors: [], ...more };
}

/** Ensures one line per scored item of each unit, self-scored at half of its maximum. */
export function linesOf(master: Master, units: readonly Unit[]): RoundLine[] {
  const ids = itemIds(master.plan);
  return units.flatMap(({ id }) =>
    master.plan.items.map((item, index): RoundLine => {
      const self = Math.floor((item.node.maximum ?? 0) / 2) as Points;
      return {
        unit: id,
        item: ids[index] ?? '',
        self,
        rule: { kind: 'points', points: self },
        round1: {},
        round2: {},
        origin: { file: `${id}.xlsx`, sheet: 'Tự chấm', cell: `G${String(index + 8)}` },
      };
    }),
  );
}

export function roundOf(units: readonly Unit[], more: Partial<Round> = {}): Round {
  const master = trainingMaster();
  return {
    year: 2025,
    masters: new Map([[master.rulebook.id, master]]),
    units,
    lines: linesOf(master, units),
    journal: [],
    ...more,
  };
}

/** Ensures what a new workbook holds after the sheets of a plan were written and read again. */
export async function written(edits: readonly Edit[]): Promise<WorkbookContent> {
  const sheets = edits.filter((edit): edit is NewSheet & Edit => edit.kind === 'addSheet');
  const bytes = writeWorkbook(sheets);
  if (!bytes.ok) throw new Error(JSON.stringify(bytes.problems));
  const opened = openXlsx(bytes.value);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const content = await opened.value.read();
  if (!content.ok) throw new Error(JSON.stringify(content.problems));
  return content.value;
}
