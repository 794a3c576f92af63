import { oncePer } from '../../grid/kept';
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
  return risks.items.filter(({ level }) => level !== 'safe' && level !== 'awaiting').map(ROW_IN[language]);
}

/** A risk that has not changed since the last edit keeps its row. */
const ROW_IN: Readonly<Record<Language, (risk: ItemRisk) => RiskRow>> = {
  vi: oncePer((risk) => rowOf(risk, 'vi')),
  en: oncePer((risk) => rowOf(risk, 'en')),
};

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
