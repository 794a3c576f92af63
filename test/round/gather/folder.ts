import type { WorkbookPort } from '../../../src/workbook/workbook';
import { openXlsx } from '../../../src/workbook/xlsx';
import { shippedRulebooks } from '../../../src/rulebook/shipped';
import type { Rulebook } from '../../../src/rulebook/rulebook';
import type { Result } from '../../../src/result';
import { declarationsOf, isDepartment, issuerOf, UNITS, type Unit } from '../../samples/province';
import { registerSheet } from '../../samples/register-sheet';
import { selfScoreSheet } from '../../samples/self-score-sheet';
import { LOOKS } from '../../samples/looks';
import type { SampleSheet } from '../../samples/xlsx/model';
import { workbookFile } from '../../samples/xlsx/workbook-file';

const CLONED = UNITS[UNITS.length - 1]!;
const NEW_NAMES = ['Mường Lát', 'Bản Phùng', 'Cốc San', 'Tả Van', 'Nậm Chày', 'Pha Long', 'Sín Chéng'];

/** The sample province with seven more communes: 39 units. */
export const PROVINCE: readonly Unit[] = [
  ...UNITS,
  ...NEW_NAMES.map((name, index): Unit => ({ ...CLONED, name: `UBND xã ${name}`, seed: 300 + index })),
];

export function rulebookOf(unit: Unit): Rulebook {
  const id = isDepartment(unit) ? 'training-department' : 'training-commune';
  return shippedRulebooks().find((rulebook) => rulebook.id === id)!;
}

export interface FileOptions {
  readonly year?: number;
  /** As the title block spells the name. */
  readonly name?: string;
  readonly change?: (sheet: SampleSheet) => SampleSheet;
}

/** A unit's self-scoring as it would send it. */
export function unitFile(
  unit: Unit,
  { year = 2025, name, change = (one) => one }: FileOptions = {},
): Uint8Array {
  const rulebook = rulebookOf(unit);
  const sheet = selfScoreSheet({
    issuer: { ...issuerOf(unit), ...(name === undefined ? {} : { name }) },
    year,
    rulebook,
    declarations: declarationsOf(unit, rulebook),
    signedOn: 'ngày 09 tháng 01 năm 2026',
  });
  return workbookFile([change(sheet)]);
}

/** The register of the sample province and its further communes. */
export function registerFile(): Uint8Array {
  const sheet = registerSheet();
  const rows = sheet.rows.findIndex((row) => row[1]?.value === CLONED.name);
  const more = NEW_NAMES.map((name, index) => [
    { value: 33 + index, look: LOOKS.text },
    { value: `UBND xã ${name}`, look: LOOKS.text },
    { value: CLONED.group, look: LOOKS.text },
    { value: 'training-commune', look: LOOKS.text },
  ]);
  return workbookFile([
    {
      ...sheet,
      rows: [...sheet.rows.slice(0, rows + 1), ...more, ...sheet.rows.slice(rows + 1)],
      merges: [],
    },
  ]);
}

export function opened(bytes: Uint8Array): Result<WorkbookPort> {
  return openXlsx(bytes);
}

export function portOf(bytes: Uint8Array): ReturnType<typeof openXlsx> & { readonly ok: true } {
  const port = openXlsx(bytes);
  if (!port.ok) throw new Error(JSON.stringify(port.problems));
  return port;
}

type Rows = SampleSheet['rows'];
type Cells = Rows[number];

/** Ensures the row of an item, from 0. */
export function rowOf(rows: Rows, code: string): number {
  const row = rows.findIndex(([first]) => first?.value === code);
  if (row < 0) throw new Error(`The sheet has no row ${code}.`);
  return row;
}

/** A change of the rows; merged areas below stay where they were, as they do when a clerk is careless. */
export function withRows(change: (rows: Rows) => Rows): (sheet: SampleSheet) => SampleSheet {
  return (sheet) => ({ ...sheet, rows: change([...sheet.rows]) });
}

/** A change of one cell of an item's row. */
export function withCell(
  code: string,
  column: number,
  change: Partial<NonNullable<Cells[number]>>,
): (sheet: SampleSheet) => SampleSheet {
  return withRows((rows) => {
    const at = rowOf(rows, code);
    return rows.map((row, index) => {
      if (index !== at) return row;
      return row.map((cell, place) => {
        if (place !== column || cell === undefined) return cell;
        const { formula: _, ...rest } = cell;
        return { ...rest, ...change };
      });
    });
  });
}
