import type { HighlightTone } from '../grid/highlight';
import type { Language } from '../messages/language';
import { fill } from '../messages/language';
import { toldBlanks } from '../messages/own-words';
import { RISK_REASONS } from '../messages/risk-reasons';
import { nextStepFor, RISK_LEVELS } from '../messages/risks';
import type { ItemFinding } from '../output/rows';
import type { ItemRisk, RiskLevel, RiskMap } from '../review/risks/risk';

const TONES: Readonly<Record<RiskLevel, HighlightTone>> = {
  certain: 'lost',
  high: 'high',
  attention: 'attention',
  unknown: 'unknown',
  awaiting: 'unknown',
  safe: 'safe',
};

/** Ensures the word and sign of a risk level: a colour never says it alone. */
export function riskWord(level: RiskLevel, language: Language): string {
  const words = RISK_LEVELS[level];
  return `${words.sign} ${words[language]}`;
}

/** Ensures why points may be lost, the worst reason first. */
export function reasonSentences(risk: ItemRisk, language: Language): string[] {
  return risk.reasons.map((reason) =>
    fill(RISK_REASONS[reason.code].reason, toldBlanks(reason.params, language), language),
  );
}

/** Ensures what to do about it, each step once, in the order of the reasons. */
export function nextStepSentences(risk: ItemRisk, language: Language): string[] {
  const steps = risk.reasons.map((reason) => nextStepFor(reason, language));
  return [...new Set(steps)].filter((step) => step !== '');
}

/** Ensures what stands in our own columns beside each item. */
export function findingsOf(risks: RiskMap, language: Language): ItemFinding[] {
  return risks.items.map((risk) => ({
    cell: risk.cell,
    tone: TONES[risk.level],
    word: riskWord(risk.level, language),
    atStake: risk.atStake,
    reason: reasonSentences(risk, language).join(' '),
    nextStep: nextStepSentences(risk, language).join(' '),
  }));
}
