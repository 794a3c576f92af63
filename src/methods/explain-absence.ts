import { amountText } from './explain-worth';
import type { MethodSpec } from './spec';

/** Ensures the sentence on an absent subject, where the text has one. */
export function explainAbsence(spec: MethodSpec): readonly string[] {
  if (!spec.absence) return [];
  const absence = { ...spec.absence, when: spec.absence.when.replace(/[\s:,]+$/, '') };
  if (absence.means === 'notApplicable') return [`- ${absence.when} thì giảm trừ điểm tối đa của tiêu chí`];
  const worth = absence.worth ? amountText(absence.worth) : MEANING[absence.means];
  const when = /^trường hợp/i.test(absence.when) ? absence.when : `Trường hợp ${lower(absence.when)}`;
  return [`- ${when} thì được tính ${worth}`];
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const MEANING = { full: 'Điểm tối đa', zero: '0 điểm' } as const;
