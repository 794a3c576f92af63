import { figuresOf } from '../figures';
import type { ScoringProblem } from '../../scoring/problems';
import type { ReviewProblem } from '../problems';
import { statisticsRelations } from '../statistics-relations';
import type { CheckContext, CheckInput, DataCheck } from './check';
import { figureDiffers } from './figure-differs';
import { impossibleFigure } from './impossible-figure';
import { likelySlip } from './likely-slip';
import { maximaDiffer } from './maxima-differ';
import { partAboveWhole } from './part-above-whole';
import { partsDiffer } from './parts-differ';
import { rateDiffers } from './rate-differs';
import { sameFact } from './same-fact';
import { scaleSlip } from './scale-slip';
import { againstLastYear } from './last-year';
import { formulaOverwritten } from './formula-overwritten';
import { typedScores } from './typed-scores';
import { totalsDiffer } from './totals-differ';

/** Every data check, in the order its findings are shown. */
export const DATA_CHECKS: readonly DataCheck[] = [
  likelySlip,
  scaleSlip,
  rateDiffers,
  figureDiffers,
  partsDiffer,
  partAboveWhole,
  impossibleFigure,
  sameFact,
  againstLastYear,
  formulaOverwritten,
  maximaDiffer,
  totalsDiffer,
  typedScores,
];

/** Ensures every inconsistency between the figures of one file; consistent figures are silent. */
export function checkData({
  forms,
  figures: checks = [],
  lastYear = [],
  grids = [],
}: CheckInput): (ReviewProblem | ScoringProblem)[] {
  const figures = forms.flatMap(figuresOf);
  const context: CheckContext = {
    forms,
    figures,
    relations: statisticsRelations(figures, checks),
    lastYear: lastYear.flatMap(figuresOf),
    grids,
  };
  return DATA_CHECKS.flatMap((check) => check(context));
}
