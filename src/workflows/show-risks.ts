import type { Language } from '../messages/language';
import { gapLayer, problemLayer, type LayerKind } from '../output/finding-layers';
import { planHighlights, planNoHighlights, type Highlighted } from '../output/highlights';
import { riskLayer } from '../output/risk-layer';
import { ok, type Problem, type Result } from '../result';
import type { WorkbookPort } from '../workbook/workbook';
import { reviewEvidence } from './review-evidence';
import type { ScoredWorkbook } from './score-workbook';
import { scoredSheets } from './scored-sheets';

/** Ensures the items at risk are coloured by conditional formats of our own; no cell is written. */
export function showRisks(
  port: WorkbookPort,
  scored: ScoredWorkbook,
  language: Language,
): Promise<Result<null>> {
  return showLayer(port, scored, { kind: 'risk', problems: [], language });
}

export interface LayerRequest {
  readonly kind: LayerKind;
  /** What reading, checking and scoring found: the layer of problems shows these. */
  readonly problems: readonly Problem[];
  readonly language: Language;
}

/** Ensures exactly one layer of colours: risks, problems or gaps, any earlier one of ours gone; no cell is written. */
export async function showLayer(
  port: WorkbookPort,
  scored: ScoredWorkbook,
  request: LayerRequest,
): Promise<Result<null>> {
  const receipt = await port.apply(planHighlights(scored.read.content, layerOf(scored, request)));
  return receipt.ok ? ok(null, receipt.problems) : receipt;
}

function layerOf(scored: ScoredWorkbook, { kind, problems, language }: LayerRequest): Highlighted[] {
  if (kind === 'problems') return problemLayer(problems);
  if (kind === 'risk') return scoredSheets(scored, language).flatMap((sheet) => riskLayer(sheet, undefined));
  const reviewed = reviewEvidence(scored);
  return gapLayer(scored.parts, reviewed.ok ? reviewed.value.review : { items: [], problems: [] });
}

/** Ensures that every highlight of ours goes and nothing else. */
export async function hideRisks(port: WorkbookPort, { read }: ScoredWorkbook): Promise<Result<null>> {
  const receipt = await port.apply(planNoHighlights(read.content));
  return receipt.ok ? ok(null, receipt.problems) : receipt;
}
