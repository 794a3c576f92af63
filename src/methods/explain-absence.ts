import { amountText } from './explain-worth';
import type { MethodSpec } from './spec';

/** Ensures the sentence on an absent subject, where the text has one. */
export function explainAbsence(spec: MethodSpec): readonly string[] {
  const { absence } = spec;
  if (!absence) return [];
  if (absence.means === 'notApplicable') return [`- ${absence.when} thì giảm trừ điểm tối đa của tiêu chí`];
  const worth = absence.worth ? amountText(absence.worth) : MEANING[absence.means];
  return [`- ${absence.when}: ${worth}`];
}

const MEANING = { full: 'Điểm tối đa', zero: '0 điểm' } as const;
