import { RISK_LEVELS } from '../../messages/risks';
import type { Language } from '../../messages/language';
import type { ItemRisk, RiskLevel } from '../../review/risks/risk';
import type { CellRef } from '../../result';
import { nextStepSentences, reasonSentences } from '../../workflows/findings';
import type { ScoredWorkbook } from '../../workflows/score-workbook';
import { pointsWords } from './figures';

/** One item that may lose points. */
export interface RiskRow {
  readonly key: string;
  readonly code: string;
  readonly title: string;
  readonly cell: CellRef;
  readonly level: RiskLevel;
  readonly sign: string;
  readonly word: string;
  readonly atStake: string;
  readonly maximum: string;
  readonly why: readonly string[];
  readonly todo: readonly string[];
}

/** Ensures the items that need someone, the most points at stake first. */
export function risksOf({ risks }: ScoredWorkbook, language: Language): RiskRow[] {
  return risks.items
    .filter(({ level }) => level !== 'safe' && level !== 'awaiting')
    .map((risk) => rowOf(risk, language));
}

function rowOf(risk: ItemRisk, language: Language): RiskRow {
  const { code, title, cell, level } = risk;
  return {
    key: `${cell.sheet}!${cell.cell}`,
    code,
    title,
    cell,
    level,
    sign: RISK_LEVELS[level].sign,
    word: RISK_LEVELS[level][language],
    atStake: pointsWords(risk.atStake, language),
    maximum: pointsWords(risk.maximum, language),
    why: reasonSentences(risk, language),
    todo: nextStepSentences(risk, language),
  };
}
