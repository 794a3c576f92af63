import type { WorkbookContent } from '../grid/cell-grid';
import type { Language } from '../messages/language';
import { ok, type Result } from '../result';
import { compareYears, type UnitYears } from '../round/years/compare';
import type { Basis } from '../scoring/scorecard';
import { roundResult } from './round-result';
import { rememberingCompiler } from './score-workbook';

export interface ComparedRounds {
  readonly years: { readonly before: number; readonly after: number };
  readonly units: readonly UnitYears[];
}

/** Ensures two rounds' results held against each other, unit by unit and item by item. */
export function compareRounds(
  before: WorkbookContent,
  after: WorkbookContent,
  request: { readonly basis: Basis; readonly language: Language },
): Result<ComparedRounds> {
  const [old, young] = [roundResult(before, request), roundResult(after, request)];
  if (!old.ok) return old;
  if (!young.ok) return young;
  const units = compareYears(old.value.standing, young.value.standing, rememberingCompiler());
  const years = { before: old.value.round.year, after: young.value.round.year };
  const errors = [...old.problems, ...young.problems].filter(({ severity }) => severity === 'error');
  return ok({ years, units }, errors);
}
