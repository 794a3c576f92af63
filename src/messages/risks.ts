import type { RiskLevel, RiskReason } from '../review/risks/risk';
import { fill } from './language';
import type { Language, Message } from './language';
import { stepSentence } from './next-steps';
import { toldBlanks } from './own-words';
import { RISK_REASONS } from './risk-reasons';

/** The clerks' words for how bad it is; a sign goes with each, so that colour is never alone. */
export const RISK_LEVELS: Readonly<Record<RiskLevel, Message & { readonly sign: string }>> = {
  certain: { vi: 'Chắc chắn mất điểm', en: 'Certainly lost', sign: '✖' },
  high: { vi: 'Nguy cơ cao', en: 'High risk', sign: '▲' },
  attention: { vi: 'Cần lưu ý', en: 'Needs attention', sign: '!' },
  unknown: { vi: 'Chưa đủ căn cứ', en: 'Not enough grounds', sign: '?' },
  awaiting: { vi: 'Chờ kết quả XHH', en: 'Awaiting survey results', sign: '…' },
  safe: { vi: 'Bảo đảm', en: 'Safe', sign: '✓' },
};

/** Ensures what to do about one reason: the smallest changes that help, else the general advice. */
export function nextStepFor({ code, params, steps = [] }: RiskReason, language: Language): string {
  const advice = fill(RISK_REASONS[code].next, toldBlanks(params, language), language);
  if (steps.length > 0) {
    const told = steps.map((step) => stepSentence(step, language)).join(' ');
    return code === 'belowFullYearOver' ? `${advice} ${told}` : told;
  }
  const required = String(params['required'] ?? '').trim();
  return required === '' ? advice : `${advice} ${fill(REQUIRED, { required: oneLine(required) }, language)}`;
}

/** What the set of criteria asks for, in its own words. */
const REQUIRED: Message = {
  vi: 'Bộ tiêu chí yêu cầu: “{required}”.',
  en: 'The set of criteria asks for: “{required}”.',
};

const LONGEST_QUOTE = 200;

function oneLine(text: string): string {
  const line = text.replace(/\s*\n\s*/g, '; ').replace(/[.;\s]+$/, '');
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/, '')}…`;
}
