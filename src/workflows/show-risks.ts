import type { Language } from '../messages/language';
import { planHighlights, planNoHighlights } from '../output/highlights';
import { riskLayer } from '../output/risk-layer';
import { ok, type Result } from '../result';
import type { WorkbookPort } from '../workbook/workbook';
import type { ScoredWorkbook } from './score-workbook';
import { scoredSheets } from './scored-sheets';

/** Ensures the items at risk are coloured by conditional formats of our own; no cell is written. */
export async function showRisks(
  port: WorkbookPort,
  scored: ScoredWorkbook,
  language: Language,
): Promise<Result<null>> {
  const layer = scoredSheets(scored, language).flatMap((sheet) => riskLayer(sheet, undefined));
  const receipt = await port.apply(planHighlights(scored.read.content, layer));
  return receipt.ok ? ok(null, receipt.problems) : receipt;
}

/** Ensures that every highlight of ours goes and nothing else. */
export async function hideRisks(port: WorkbookPort, { read }: ScoredWorkbook): Promise<Result<null>> {
  const receipt = await port.apply(planNoHighlights(read.content));
  return receipt.ok ? ok(null, receipt.problems) : receipt;
}
