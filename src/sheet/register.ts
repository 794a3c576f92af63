import type { WorkbookContent } from '../grid/cell-grid';
import { problem } from '../result';
import { parseCellName } from '../grid/address';
import type { AgencyRow } from './form';
import type { SheetProblem } from './problems';
import { readForms } from './read-forms';
import { fold } from './text/clean';

/** Agencies of a register sheet, or of a result table where there is no register. */
export interface Register {
  readonly agencies: readonly AgencyRow[];
  readonly problems: readonly SheetProblem[];
}

/** Ensures the agencies a workbook lists with group, rulebook, exceptions and last year's result; a name listed twice is a problem. */
export function readRegister(content: WorkbookContent): Register {
  const { forms, problems } = readForms(content);
  const registers = forms.filter((form) => form.kind === 'register');
  const tables = registers.length > 0 ? registers : forms.filter((form) => form.kind === 'matrix');
  const agencies = tables.flatMap((form) => form.agencies);
  return { agencies, problems: [...problems, ...duplicates(agencies)] };
}

function duplicates(agencies: readonly AgencyRow[]): SheetProblem[] {
  const first = new Map<string, AgencyRow>();
  return agencies.flatMap((agency) => {
    const key = fold(agency.name.value);
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, agency);
      return [];
    }
    const row = (parseCellName(known.name.cell.cell)?.row ?? 0) + 1;
    const params = { name: agency.name.value, row };
    return [
      problem('sheet.register-duplicate' as const, 'error', params, agency.name.cell, [known.name.cell]),
    ];
  });
}
