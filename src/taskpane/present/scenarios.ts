import type { Language } from '../../messages/language';
import { scenarioTable } from '../../output/reports/scenarios';
import { isNumber } from '../../output/table';
import { shownNumber } from '../../output/table-number';
import { compareScenarios } from '../../review/what-if/compare';
import type { Scenario } from '../../review/what-if/scenario';
import { keptScenarios, type KeptScenario } from '../../workflows/scenarios';
import type { ScoredWorkbook } from '../../workflows/score-workbook';

/** Kept scenarios side by side: headings, then one row of texts per item, totals last. */
export interface ComparisonView {
  readonly headings: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly isTotal: boolean }[];
}

/** Ensures the scenarios kept in the workbook. */
export function keptIn({ read }: ScoredWorkbook): readonly KeptScenario[] {
  return keptScenarios(read.state);
}

/** Ensures scenarios beside each other and beside what is declared now. */
export function comparisonView(
  { scored }: ScoredWorkbook,
  scenarios: readonly Scenario[],
  language: Language,
): ComparisonView {
  const { columns, rows } = scenarioTable(compareScenarios(scored, scenarios), language);
  return {
    headings: columns.map(({ header }) => header),
    rows: rows.map(({ kind, cells }) => ({
      isTotal: kind === 'total',
      cells: columns.map(({ key, format }) => {
        const value = cells[key] ?? '';
        return isNumber(value) ? shownNumber(value, format, language) : value;
      }),
    })),
  };
}
