import { figuresOf } from '../figures';
import { statisticsRelations } from '../statistics-relations';
import { tableRelations } from '../statistics/table-relations';
import type { CheckContext, CheckInput, DataCheck, DataProblem } from './check';
import { declaredValues } from './declared-values';
import { figureDiffers } from './figure-differs';
import { impossibleFigure } from './impossible-figure';
import { likelySlip } from './likely-slip';
import { maximaDiffer } from './maxima-differ';
import { partAboveWhole } from './part-above-whole';
import { partsDiffer } from './parts-differ';
import { rateDiffers } from './rate-differs';
import { sameDeclaredFact } from './same-declared-fact';
import { sameFact } from './same-fact';
import { scaleSlip } from './scale-slip';
import { againstLastYear } from './last-year';
import { formulaOverwritten } from './formula-overwritten';
import { textNumbers } from './text-numbers';
import { totalsDiffer } from './totals-differ';
import { typedScores } from './typed-scores';
import { unitsTotal } from './units-total';

/** Every data check, in the order its findings are shown. */
export const DATA_CHECKS: readonly DataCheck[] = [
  likelySlip,
  scaleSlip,
  rateDiffers,
  figureDiffers,
  unitsTotal,
  partsDiffer,
  partAboveWhole,
  impossibleFigure,
  declaredValues,
  sameFact,
  sameDeclaredFact,
  againstLastYear,
  formulaOverwritten,
  textNumbers,
  maximaDiffer,
  totalsDiffer,
  typedScores,
];

/** Ensures every inconsistency between the figures of one file; consistent figures are silent. */
export function checkData(input: CheckInput): DataProblem[] {
  const { forms, figures: checks = [], lastYear = [], grids = [], tables = [], isScored = false } = input;
  const figures = forms.flatMap(figuresOf);
  const context: CheckContext = {
    forms,
    figures,
    relations: [...statisticsRelations(figures, checks), ...tables.flatMap(tableRelations)],
    lastYear: { forms: lastYear, figures: lastYear.flatMap(figuresOf) },
    grids,
    tables,
    isScored,
  };
  return DATA_CHECKS.flatMap((check) => check(context));
}
