import type { Language } from '../messages/language';
import type { LayerKind } from '../grid/highlight';
import type { WritePlan } from '../grid/plan';
import { gapLayer, problemLayer, withMarks, withSigns } from '../output/finding-layers';
import { planHighlights, planNoHighlights, type Highlighted } from '../output/highlights';
import { ownAreas, sameSheet } from '../output/own-area';
import { planWriteBack, type ResultsPlace } from '../output/own-columns';
import { riskLayer } from '../output/risk-layer';
import type { ScoredSheet } from '../output/row';
import { ok, type Problem, type Result } from '../result';
import type { WorkbookPort } from '../workbook/workbook';
import { reviewEvidence } from './review-evidence';
import type { ScoredWorkbook } from './score-workbook';
import { scoredSheets } from './scored-sheets';

export interface Findings {
  /** What reading, checking and scoring found. */
  readonly problems: readonly Problem[];
  readonly language: Language;
}

export interface LayerRequest extends Findings {
  readonly kind: LayerKind;
}

/** A scored workbook's tables with their signs, and what each layer would colour on them. */
export interface MarkedSheets {
  readonly sheets: readonly ScoredSheet[];
  /** Ensures one layer's cells; with places, the signs in our own columns as well. */
  readonly layer: (kind: LayerKind, places: readonly ResultsPlace[]) => Highlighted[];
}

/** Ensures every table of a scored workbook with the signs of what is to be reviewed or missing in it. */
export function markedSheets(scored: ScoredWorkbook, { problems, language }: Findings): MarkedSheets {
  const reviewed = reviewEvidence(scored);
  const found = {
    problems: problemLayer(problems),
    gaps: gapLayer(scored.parts, reviewed.ok ? reviewed.value.review : { items: [], problems: [] }),
  };
  const sheets = scoredSheets(scored, language).map((sheet) => {
    return withMarks(sheet, [...found.problems, ...found.gaps]);
  });
  const layer: MarkedSheets['layer'] = (kind, places) => {
    const placed = sheets.map((sheet) => ({ sheet, place: placeOf(sheet.form.sheet, places) }));
    if (kind === 'risk') return placed.flatMap(({ sheet, place }) => riskLayer(sheet, place));
    return placed.reduce<Highlighted[]>(
      (cells, { sheet, place }) => withSigns(cells, sheet, place),
      found[kind],
    );
  };
  return { sheets, layer };
}

function placeOf(sheet: string, places: readonly ResultsPlace[]): ResultsPlace | undefined {
  return places.find(({ table }) => table.sheet === sheet);
}

/** Ensures the plan of exactly one layer: an earlier one goes, the signs of results already written are coloured with it. */
export function planLayer(scored: ScoredWorkbook, request: LayerRequest): WritePlan {
  const { content } = scored.read;
  const { sheets, layer } = markedSheets(scored, request);
  const places = standingResults(scored, sheets, request.language);
  return planHighlights(content, layer(request.kind, places));
}

/** Results an earlier command wrote, where writing them again would put them in the very same place. */
function standingResults(
  { read: { content } }: ScoredWorkbook,
  sheets: readonly ScoredSheet[],
  language: Language,
): ResultsPlace[] {
  const own = ownAreas(content);
  if (own.length === 0) return [];
  return planWriteBack({ content, sheets, fillEmpty: false, language }).places.filter((place) =>
    own.some(({ results: { sheet, area } }) => {
      const { top, left, bottom, right } = place.area;
      const isSameArea =
        area.top === top && area.left === left && area.bottom === bottom && area.right === right;
      return isSameArea && sameSheet(sheet, place.sheet);
    }),
  );
}

/** Ensures exactly one layer of colours: risks, problems or gaps, any earlier one of ours gone; no cell is written. */
export async function showLayer(
  port: WorkbookPort,
  scored: ScoredWorkbook,
  request: LayerRequest,
): Promise<Result<null>> {
  const receipt = await port.apply(planLayer(scored, request));
  return receipt.ok ? ok(null, receipt.problems) : receipt;
}

/** Ensures that every highlight of ours goes and nothing else. */
export async function hideLayer(port: WorkbookPort, { read }: ScoredWorkbook): Promise<Result<null>> {
  const receipt = await port.apply(planNoHighlights(read.content));
  return receipt.ok ? ok(null, receipt.problems) : receipt;
}
