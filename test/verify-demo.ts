import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellAt, type CellGrid } from '../src/grid/cell-grid';
import { cellName } from '../src/grid/address';
import { openXlsx } from '../src/workbook/xlsx';
import { recalculateWithLibreOffice } from './support/judges';
import { withoutStoredValues } from './support/stored-values';

/**
 * Opens what `npm run demo` left in `out/` with LibreOffice, lets it compute every formula anew, and holds each
 * result against the value we wrote: a difference, an error or a missing cell fails.
 */
const OUT = 'out';
const FILES = ['tu-cham-so-2025.da-cham.xlsx', 'xep-hang-2025.xlsx'];

async function sheetsOf(bytes: Uint8Array): Promise<readonly CellGrid[]> {
  const opened = openXlsx(bytes);
  const content = opened.ok ? await opened.value.read() : opened;
  if (!content.ok) throw new Error(content.problems.map(({ code }) => code).join(', '));
  return content.value.sheets;
}

function differences(ours: CellGrid, theirs: CellGrid | undefined): { formulas: number; wrong: string[] } {
  const wrong: string[] = [];
  let formulas = 0;
  ours.rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell?.formula === undefined) return;
      formulas += 1;
      const judged = theirs && cellAt(theirs, row, column)?.value;
      if (!sameValue(cell.value, judged ?? null)) {
        wrong.push(`${ours.sheet}!${cellName(row, column)}: ${shown(cell.value)} ≠ ${shown(judged ?? null)}`);
      }
    });
  });
  return { formulas, wrong };
}

/** Text formulas that show nothing come back as nothing; numbers agree to the last digit a sheet keeps. */
function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) < 1e-9;
  return (a ?? '') === (b ?? '');
}

function shown(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

async function verify(): Promise<number> {
  const written = Object.fromEntries(
    FILES.map((name) => [name, new Uint8Array(readFileSync(join(OUT, name)))] as const),
  );
  const bare = Object.entries(written).map(([name, bytes]) => [name, withoutStoredValues(bytes)] as const);
  const recalculated = await recalculateWithLibreOffice(Object.fromEntries(bare));
  let failures = 0;
  for (const [name, bytes] of Object.entries(written)) {
    const judged = recalculated[name.replace(/\.xlsx$/, '')];
    if (judged === undefined) throw new Error(`LibreOffice did not open ${name}`);
    const theirs = await sheetsOf(judged);
    const ours = await sheetsOf(bytes);
    const all = ours.map((grid) =>
      differences(
        grid,
        theirs.find(({ sheet }) => sheet === grid.sheet),
      ),
    );
    const formulas = all.reduce((sum, each) => sum + each.formulas, 0);
    const wrong = all.flatMap((each) => each.wrong);
    failures += wrong.length + (formulas === 0 ? 1 : 0);
    console.log(`${name}: ${formulas} formulas recalculated by LibreOffice, ${wrong.length} differ`);
    for (const line of wrong) console.log(`  ${line}`);
  }
  return failures;
}

void verify().then((failures) => {
  process.exitCode = failures === 0 ? 0 : 1;
});
