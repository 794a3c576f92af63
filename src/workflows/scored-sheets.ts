import type { Language } from '../messages/language';
import type { ScoredSheet } from '../output/row';
import { scoredSheet } from '../output/rows';
import { findingsOf } from './findings';
import type { ScoredWorkbook } from './score-workbook';

/** Ensures, sheet by sheet, everything that stands beside a scored table or colours it. */
export function scoredSheets({ read, parts, risks }: ScoredWorkbook, language: Language): ScoredSheet[] {
  const findings = findingsOf(risks, language);
  return parts.map(({ form, plan, scorecard, items }) =>
    scoredSheet({
      form,
      plan,
      scorecard,
      inputs: new Map(items.map(({ planned, inputs }) => [planned.index, inputs])),
      findings,
      date1904: read.content.date1904,
      language,
    }),
  );
}
